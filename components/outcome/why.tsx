/** Why the card says what it says: the rule, and both passages it was applied to. Closed until asked for. */
import type { AppliedRule } from '../../lib/compare/card/card-context.ts';
import { useWords } from '../words/words.tsx';
import { outletName } from './outcome-words.ts';
import { whyWords } from './why-words.ts';

/** `note` is added to the rule: for an actor, why the name was taken for theirs. */
export function Why({ why, note }: { why: AppliedRule; note?: string | undefined }) {
  const words = useWords();
  return (
    <details class="why">
      <summary>{words('whySummary')}</summary>
      <p class="say">{whyWords(why, words) ?? words('whyUnknownRule', why.rule)}</p>
      {note === undefined ? null : <p class="say">{note}</p>}
      {why.page === null && why.corpus === null ? null : (
        <dl>
          {why.page === null ? null : (
            <>
              <dt>{words('thisPage')}</dt>
              <dd class="kw">{why.page}</dd>
            </>
          )}
          {why.corpus === null ? null : (
            <>
              <dt>{outletName(why.corpus.source, words)}</dt>
              <dd class="kw">{why.corpus.passage}</dd>
            </>
          )}
        </dl>
      )}
    </details>
  );
}
