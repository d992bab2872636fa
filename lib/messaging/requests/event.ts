/** Requests of the compare page, which shows one event. */
import * as v from 'valibot';
import type { ComparedEvent, CompareView } from '../../compare/event/event-view.ts';
import type { RowDetail } from '../../compare/event/row-detail.ts';
import type { SourceRef } from '../../compare/evidence/source-line.ts';
import { type RequestEntry, returns } from './entry.ts';
import { id, itemId } from './fields.ts';

export interface ComparedEvents {
  /** Events to choose from, and how many more there are. */
  events: ComparedEvent[];
  moreEvents: number;
  /** Null where the corpus has no article on the event asked for. */
  view: CompareView | null;
  /** Sources without an article on the event; named where they are few. */
  notInCorpus: { count: number; sources: SourceRef[] };
}

export const eventRequests = {
  /** Opens the compare page in a new tab. `item`: id of an utterance, measure or actor, whose row is to be open. */
  openCompare: {
    from: ['card', 'own'],
    params: v.strictObject({ event: id, item: v.nullable(itemId) }),
    result: returns<null>(),
  },
  /** `event` null: the one that most articles are on. */
  compareView: {
    from: ['own'],
    params: v.strictObject({ event: v.nullable(id), item: v.nullable(itemId) }),
    result: returns<ComparedEvents>(),
  },
  compareRow: {
    from: ['own'],
    params: v.strictObject({ event: id, kind: v.picklist(['utterance', 'figure', 'actor']), id: itemId }),
    result: returns<RowDetail>(),
  },
} satisfies Record<string, RequestEntry>;
