/** Answers the compare page: the events to choose from, one event's coverage, and an opened row. */

import { type ComparedEvent, compareView } from '../compare/event/event-view.ts';
import { rowDetail } from '../compare/event/row-detail.ts';
import { sourceRef } from '../compare/evidence/source-line.ts';
import { bySource } from '../compare/record-index.ts';
import { takeWithin } from '../compare/take-within.ts';
import type { Records } from '../corpus/rows/records.ts';
import type { Requests } from '../messaging/requests.ts';
import type { CorpusStore } from '../store/corpus-store.ts';
import type { EventCount } from '../store/find/find-events.ts';

/** Events to choose from. With these, the view's own lists (lib/compare/event/event-view.ts) and the names below a reply stays under 256 KB. */
const MOST_EVENTS = 200;
const EVENT_BYTES = 30_000;
/** Limits of the list of outlets without an article on the event; beyond them they are only counted. */
const MOST_NAMED = 12;
const NAMED_BYTES = 8000;

function asCompared({ event, sources }: EventCount): ComparedEvent {
  const { id, date, label, place } = event;
  return { id, date, label, place, sources };
}

/** All records on one event. Sources that could not be read completely are left out, since the page says who is silent. */
const recordsOn = (store: CorpusStore, event: string): Promise<Records> =>
  store.records({ events: [event], whole: true });

/** Sources without an article on the event, named if they are few, so that they are not mistaken for silent ones. */
async function notInCorpus(store: CorpusStore, { event, sources }: EventCount, total: number) {
  const count = Math.max(0, total - sources);
  if (count === 0 || count > MOST_NAMED) return { count, sources: [] };
  const others = (await store.anySources(total)).filter((source) => source.event !== event.id);
  const { kept, more } = takeWithin(others.sort(bySource).map(sourceRef), { most: MOST_NAMED, bytes: NAMED_BYTES });
  return { count, sources: more > 0 ? [] : kept };
}

/** The view of the requested event, or by default of the event with most articles (the first of several); null if there is none. */
export async function compareEvent(
  store: CorpusStore,
  { event, item }: Requests['compareView']['params'],
): Promise<Requests['compareView']['result']> {
  const known = await store.events();
  const { kept, more } = takeWithin(known.map(asCompared), { most: MOST_EVENTS, bytes: EVENT_BYTES });
  const [first, ...others] = known;
  const fullest = others.reduce((best, one) => (best && one.sources > best.sources ? one : best), first);
  const chosen = event === null ? fullest : known.find((one) => one.event.id === event);
  if (!chosen) return { events: kept, moreEvents: more, view: null, notInCorpus: { count: 0, sources: [] } };
  const records = await recordsOn(store, chosen.event.id);
  const view = compareView(chosen.event, item, records);
  return {
    events: kept,
    moreEvents: more,
    view: { ...view, moreSources: Math.max(view.moreSources, chosen.sources - view.sources.length) },
    notInCorpus: await notInCorpus(store, chosen, records.sourceTotal ?? chosen.sources),
  };
}

/** @returns null if the event has no such item. */
export async function compareRow(
  store: CorpusStore,
  key: Requests['compareRow']['params'],
): Promise<Requests['compareRow']['result'] | null> {
  return rowDetail(key, await recordsOn(store, key.event));
}
