/** The same measure at another event, time or unit: listed separately, with the words that it is no difference. */
import type { CardContext } from '../../lib/compare/card/card-context.ts';
import { Icon } from '../icon/icon.tsx';
import { Runs } from '../source/runs.tsx';
import { SourceName } from '../source/source-name.tsx';
import { type MessageKey, useWords } from '../words/words.tsx';

type Apart = CardContext['notCompared'][number];

const REASONS: Record<Apart['reason'], MessageKey> = {
  'other-event': 'apartOtherEvent',
  'other-time': 'apartOtherTime',
  'other-unit': 'apartOtherUnit',
  'other-speaker': 'apartOtherSpeaker',
  'event-unknown': 'apartEventUnknown',
};

/** A value stands out from the sentence about it; a quotation may be a paragraph long, and is set as quotations are. */
function Printed({ line }: { line: Apart['line'] }) {
  const words = useWords();
  const printed = line.value ?? line.words;
  if (printed === undefined) return <>{line.told}</>;
  const quoted = (
    <>
      {words('quoteOpen')}
      <Runs runs={printed} />
      {words('quoteClose')}
    </>
  );
  return line.value ? <b>{quoted}</b> : <span class="kw">{quoted}</span>;
}

function ApartLine({ apart: { line, event, reason } }: { apart: Apart }) {
  const words = useWords();
  const day = event?.date ?? line.source.published;
  return (
    <li class="src src--silent">
      <Icon name="m-absent" />
      <div>
        <p class="src__by">
          <SourceName line={line} />
          {day === null ? null : <time dateTime={day}>{words.day(day)}</time>}
        </p>
        <p class="say">
          <Printed line={line} /> {words(REASONS[reason])}
          {event ? words('apartEvent', event.label) : null}
        </p>
      </div>
    </li>
  );
}

export function NotCompared({ entries }: { entries: CardContext['notCompared'] }) {
  const words = useWords();
  if (entries.length === 0) return null;
  return (
    <section class="group">
      <h3 class="ev">{words('notCompared')}</h3>
      <ul class="srcs">
        {entries.map((apart, index) => (
          <ApartLine key={`${apart.line.source.id} ${index}`} apart={apart} />
        ))}
      </ul>
    </section>
  );
}
