/** The events that the corpus has articles on, as links, so that each has an address and the way back works. */
import type { ComparedEvent } from '../../lib/compare/event/event-view.ts';
import { useWords } from '../words/words.tsx';

export interface EventChooserProps {
  events: readonly ComparedEvent[];
  more: number;
  chosen: string | null;
  addressOf: (event: string) => string;
}

export function EventChooser({ events, more, chosen, addressOf }: EventChooserProps) {
  const words = useWords();
  return (
    <nav class="events" aria-label={words('chooseEvent')}>
      <ul class="picks">
        {events.map((event) => (
          <li key={event.id}>
            <a class="pick" href={addressOf(event.id)} aria-current={event.id === chosen ? 'true' : undefined}>
              <time dateTime={event.date}>{words.day(event.date)}</time>
              <b>{event.label}</b>
              <span>{words.count('sources', event.sources)}</span>
            </a>
          </li>
        ))}
      </ul>
      {more > 0 ? <p class="fine">{words.count('moreEvents', more)}</p> : null}
    </nav>
  );
}
