/** The events of the installed packs that an article can be moved to. */
import { useEffect, useState } from 'preact/hooks';
import { OWN_PACK } from '../../../lib/corpus/own/own-pack-id.ts';
import type { KnownEvent } from '../../../lib/join/draft/known-article.ts';
import type { ReviewState } from '../../../lib/join/draft/review/review-state.ts';
import { ask } from '../../../lib/messaging/client.ts';

/** Those of the user's own pack are found anew with its articles. */
export function useEvents(): KnownEvent[] {
  const [events, setEvents] = useState<KnownEvent[]>([]);
  useEffect(() => {
    void ask('compareView', { event: null, item: null }).then((reply) => {
      if (!reply.ok) return;
      const known = reply.value.events.filter(({ id }) => !id.startsWith(`${OWN_PACK}/`));
      setEvents(known.map(({ id, label, date }) => ({ id, label, date })));
    });
  }, []);
  return events;
}

/** The event of an installed pack that an article goes to: as decided, else the one that it is about. */
export function knownEventOf(state: ReviewState, article: string, events: readonly KnownEvent[]): KnownEvent | null {
  const decided = state.decisions.findLast(
    (one) => one.do === 'link' && one.of === 'event' && one.at.article === article,
  );
  if (decided?.do === 'link') return events.find(({ id }) => id === decided.to) ?? null;
  return state.known[article]?.event ?? null;
}
