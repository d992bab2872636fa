import type { Mention } from '../compare/mention.ts';
import type { Records } from '../corpus/rows/records.ts';
import type { CorpusStore } from '../store/corpus-store.ts';
import type { Wanted } from '../store/find/wanted.ts';

function wantedFor(mention: Mention): Wanted {
  if (mention.kind === 'actor') return { actors: mention.actors.map(({ id }) => id) };
  if (mention.kind === 'figure') return { measures: [mention.measure] };
  return { statements: mention.statements };
}

/** The records for a card: the mention's statements, and all others on their events. */
export async function recordsForMention(store: CorpusStore, mention: Mention): Promise<Records> {
  const wanted: Wanted = { ...wantedFor(mention), whole: true };
  return store.records({ ...wanted, events: await store.eventsOf(wanted) });
}
