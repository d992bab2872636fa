/** The claims an actor takes a side on, with who stands against: a dispute shown, never settled. */
import type { ClaimSide } from '../../../lib/compare/card/card-context.ts';
import { sourceNames } from '../../outcome/outcome-words.ts';
import { SourceLineItem } from '../../source/source-line.tsx';
import { useWords } from '../../words/words.tsx';
import { Fold } from '../fold.tsx';

function Against({ side }: { side: ClaimSide }) {
  const words = useWords();
  if (side.against.length === 0) return <p class="say">{words('claimNobodyAgainst')}</p>;
  const names = side.against.map(({ name, sources }) =>
    words('claimAgainstName', name, words.list(sourceNames(sources, words))),
  );
  const key = side.stance === 'asserts' ? 'claimDeniedBy' : 'claimAssertedBy';
  return <p class="say">{words(key, words.list(names))}</p>;
}

export function Claims({ claims }: { claims: readonly ClaimSide[] }) {
  const words = useWords();
  if (claims.length === 0) return null;
  return (
    <section class="group">
      <Fold label={words('claimsHeading')} holds={words.count('claims', claims.length)}>
        {claims.map((side) => (
          <div class="claim" key={side.claim}>
            <h4>{side.proposition}</h4>
            <p class="say">
              <b>{words(side.stance === 'asserts' ? 'claimAsserts' : 'claimDenies')}</b>
            </p>
            <Against side={side} />
            <ul class="srcs">
              {side.lines.map((line, index) => (
                <SourceLineItem key={`${line.source.id} ${index}`} line={line} />
              ))}
            </ul>
          </div>
        ))}
      </Fold>
    </section>
  );
}
