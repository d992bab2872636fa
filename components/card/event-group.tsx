/** What the sources report of one event: a heading with the number of sources, the denominator of every silence, and their lines. */
import type { CardGroup } from '../../lib/compare/card/card-context.ts';
import type { SourceLine } from '../../lib/compare/evidence/source-line.ts';
import { languageOf } from '../source/source-language.ts';
import { SourceLineItem } from '../source/source-line.tsx';
import { useWords, type Words } from '../words/words.tsx';
import { fillingGroup } from './below-edge.ts';
import { Fold, shortened } from './fold.tsx';

function sourcesWords({ sourceCount, originCount }: CardGroup, words: Words): string {
  const sources = words.count('sources', sourceCount);
  return originCount < sourceCount ? words('sourcesAndOrigins', sources, words.count('origins', originCount)) : sources;
}

function Lines({ lines }: { lines: readonly SourceLine[] }) {
  return (
    <ul class="srcs">
      {lines.map((line) => (
        <SourceLineItem key={line.source.id} line={line} />
      ))}
    </ul>
  );
}

/** `fills`: what follows begins below the edge of the card. */
function EventGroup(props: { group: CardGroup; heading: boolean; fills?: boolean }) {
  const { group, heading, fills = false } = props;
  const words = useWords();
  const { shown, rest } = shortened(group.lines);
  return (
    <section class={fills ? 'group group--fills' : 'group'}>
      {heading ? (
        <h3 class="ev">
          {group.event ? (
            <span lang={languageOf(group.lines.map(({ source }) => source))}>{group.event.label}</span>
          ) : (
            <span>{words('noEvent')}</span>
          )}{' '}
          <span class="ev__count">{sourcesWords(group, words)}</span>
        </h3>
      ) : null}
      <Lines lines={shown} />
      {rest.length > 0 ? (
        <Fold label={words.count('moreSources', rest.length)}>
          <Lines lines={rest} />
        </Fold>
      ) : null}
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
