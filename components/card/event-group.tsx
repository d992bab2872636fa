/** What the sources report of one event: a heading with the number of sources, the denominator of every silence, and their lines. */
import type { CardGroup } from '../../lib/compare/card/card-context.ts';
import { SourceLineItem } from '../source/source-line.tsx';
import { useWords, type Words } from '../words/words.tsx';
import { fillingGroup } from './below-edge.ts';

function sourcesWords({ sourceCount, originCount }: CardGroup, words: Words): string {
  const sources = words.count('sources', sourceCount);
  return originCount < sourceCount ? words('sourcesAndOrigins', sources, words.count('origins', originCount)) : sources;
}

/** `fills`: what follows begins below the edge of the card. */
function EventGroup(props: { group: CardGroup; heading: boolean; fills?: boolean }) {
  const { group, heading, fills = false } = props;
  const words = useWords();
  return (
    <section class={fills ? 'group group--fills' : 'group'}>
      {heading ? (
        <h3 class="ev">
          <span>{group.event?.label ?? words('noEvent')}</span>{' '}
          <span class="ev__count">{sourcesWords(group, words)}</span>
        </h3>
      ) : null}
      <ul class="srcs">
        {group.lines.map((line, index) => (
          <SourceLineItem key={`${line.source.id} ${index}`} line={line} />
        ))}
      </ul>
    </section>
  );
}

/**
 * All groups of a card. A single group has no heading, because its lines carry the date, unless `always` is set or the
 * heading has to say that there are fewer origins than sources.
 */
export function EventGroups({ groups, always }: { groups: readonly CardGroup[]; always?: boolean }) {
  const heading = always || groups.length > 1 || groups.some((group) => group.originCount < group.sourceCount);
  const filling = fillingGroup(groups, heading);
  return (
    <>
      {groups.map((group, index) => (
        <EventGroup key={group.event?.id ?? index} group={group} heading={heading} fills={index === filling} />
      ))}
    </>
  );
}
