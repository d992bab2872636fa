import type { CardContext } from '../../lib/compare/card/card-context.ts';
import type { Requests } from '../../lib/messaging/requests.ts';

/** The event and the item that the compare page is to open at: those of the card's first group; null where it is about no event. */
export function comparedIn(context: CardContext): Requests['openCompare']['params'] | null {
  const event = context.groups.find((group) => group.event !== null)?.event;
  if (!event) return null;
  if (context.kind === 'actor') return { event: event.id, item: context.actor };
  return { event: event.id, item: (context.kind === 'figure' ? context.measure : context.utterance) ?? null };
}
