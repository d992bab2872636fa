/** Entries of the file that are probably those of an installed pack, each to be accepted by a person. */
import type { SuggestedLink } from '../../../lib/corpus/import/plan-import.ts';
import { type MessageKey, useWords } from '../../words/words.tsx';
import { keyOfLink } from './import-state.ts';

const KINDS = { actor: 'linkActor', event: 'linkEvent', measure: 'linkMeasure' } as const satisfies Record<
  SuggestedLink['kind'],
  MessageKey
>;

export interface SuggestedLinksProps {
  links: readonly SuggestedLink[];
  more: number;
  accepted: ReadonlySet<string>;
  onAccept: (accepted: ReadonlySet<string>) => void;
}

export function SuggestedLinks({ links, more, accepted, onAccept }: SuggestedLinksProps) {
  const words = useWords();
  const toggle = (key: string, isAccepted: boolean) => {
    const next = new Set(accepted);
    if (isAccepted) next.add(key);
    else next.delete(key);
    onAccept(next);
  };
  return (
    <section class="plan">
      <div class="plan__head">
        <h4>{words('linksHeading')}</h4>
        <div class="acts">
          <button class="btn btn--quiet" type="button" onClick={() => onAccept(new Set(links.map(keyOfLink)))}>
            {words('acceptAll')}
          </button>
          <button class="btn btn--quiet" type="button" onClick={() => onAccept(new Set())}>
            {words('acceptNone')}
          </button>
        </div>
      </div>
      <p>{words('linksText')}</p>
      <ul class="plan__links">
        {links.map((link) => {
          const key = keyOfLink(link);
          return (
            <li key={key}>
              <label class="check">
                <input
                  type="checkbox"
                  checked={accepted.has(key)}
                  onChange={(event) => toggle(key, event.currentTarget.checked)}
                />
                <span>
                  {words('linkIs', link.label, link.otherLabel, link.otherPack)}
                  <small>{words(KINDS[link.kind])}</small>
                </span>
              </label>
            </li>
          );
        })}
      </ul>
      {more > 0 ? <p class="fine">{words.count('moreLinksFound', more)}</p> : null}
    </section>
  );
}
