/** Requests about the corpus as a whole. */
import { type RequestEntry, returns } from './entry.ts';
import { none } from './fields.ts';

export const corpusRequests = {
  corpusSummary: {
    from: ['own'],
    params: none,
    result: returns<{ packs: number; sources: number; events: number }>(),
  },
} satisfies Record<string, RequestEntry>;
