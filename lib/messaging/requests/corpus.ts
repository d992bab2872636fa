/** Requests about the corpus as a whole. */
import type { PackProblem } from '../../corpus/pack/pack-problem.ts';
import { type RequestEntry, returns, type StreamEntry } from './entry.ts';
import { none } from './fields.ts';

export const corpusRequests = {
  corpusSummary: {
    from: ['own'],
    params: none,
    result: returns<{ packs: number; sources: number; events: number }>(),
  },
} satisfies Record<string, RequestEntry>;

/** A pack file as it was checked, before any of it is stored. */
export type CheckedPackFile =
  | { ok: true; id: string; title: string; version: string; sources: number; statements: number }
  | { ok: false; problems: PackProblem[] };

export const corpusStreams = {
  /** Checks the text of a pack file and stores nothing. Progress: UTF-16 units read so far. */
  checkPackFile: {
    from: ['own'],
    params: none,
    progress: returns<{ read: number }>(),
    result: returns<CheckedPackFile>(),
  },
} satisfies Record<string, StreamEntry>;
