/** What storing an article changes among those on its event: differences found, gaps filled, what stands only here. */
import type { Change } from '../../../lib/join/draft/read/changes.ts';
import type { ReadDraft } from '../../../lib/join/draft/read/draft-reader.ts';
import { Icon } from '../../icon/icon.tsx';
import type { IconName } from '../../icon/icon-shapes.ts';
import { type PluralKey, useWords, type Words } from '../../words/words.tsx';
import { countsWords, shortened } from '../draft-words.ts';

/** Listed in each column; the rest is counted. */
const MOST_LISTED = 3;
const LONGEST = 60;

const GROUPS: readonly { group: Change['group']; icon: IconName; heading: PluralKey }[] = [
  { group: 'differs', icon: 'g-split', heading: 'reviewDifferences' },
  { group: 'fills', icon: 'm-part', heading: 'reviewFills' },
  { group: 'only', icon: 'g-only', heading: 'reviewOnly' },
];

function othersWords({ line: { standing } }: Change, words: Words): string | null {
  const [first, ...more] = standing.others;
  if (!first) return null;
  return words(
    'reviewOtherHas',
    first.outlet,
    shortened(first.text, LONGEST),
    more.length > 0 ? words.count('reviewMoreOthers', more.length) : '',
  ).trim();
}

function ChangeLine({ one }: { one: Change }) {
  const words = useWords();
  const { line } = one;
  const name = line.kind === 'figure' ? line.counts && countsWords(line.counts, line.unit) : line.speaker;
  const printed = line.kind === 'figure' ? line.text : words('reviewQuoted', shortened(line.text, LONGEST));
  return (
    <li>
      {name ? `${words('reviewLabel', shortened(name, LONGEST))} ` : null}
      <b>{printed}</b>
      {one.group === 'only' ? null : <span class="others">{othersWords(one, words)}</span>}
    </li>
  );
}

export function Changes({ draft, event }: { draft: ReadDraft; event: string | null }) {
  const words = useWords();
  const { changes, beside } = draft;
  const against = [...beside, ...(event === null ? [] : [event])];
  if (against.length === 0) return <p class="new new--first">{words('reviewFirstOfEvent')}</p>;
  return (
    <section class="new" aria-labelledby="changes">
      <h2 id="changes">
        {words('reviewChanges')} <span>{words('reviewAgainst', words.list(against))}</span>
      </h2>
      {GROUPS.map(({ group, icon, heading }) => {
        const own = changes.filter((change) => change.group === group);
        return (
          <section key={group}>
            <h3 class={group === 'differs' && own.length > 0 ? 'lk' : undefined}>
              <Icon name={icon} small /> {words.count(heading, own.length)}
            </h3>
            <ul>
              {own.slice(0, MOST_LISTED).map((one) => (
                <ChangeLine key={`${one.line.place.start}`} one={one} />
              ))}
              {own.length > MOST_LISTED ? <li>{words.count('reviewMore', own.length - MOST_LISTED)}</li> : null}
            </ul>
          </section>
        );
      })}
    </section>
  );
}
