/** Requests of the review, in which articles are added to the user's own pack. */
import * as v from 'valibot';
import type { PackProblem } from '../../corpus/pack/pack-problem.ts';
import type { KnownArticle } from '../../join/draft/known-article.ts';
import { type RequestEntry, returns, type StreamEntry } from './entry.ts';
import { day, none, text } from './fields.ts';

/** The user's own pack as it stands installed. */
export interface OwnDocument {
  /** JSON. */
  text: string;
  sha256: string;
}

export const draftRequests = {
  /** What the installed packs know of an article; offsets are into its text. Nothing of it is stored. */
  readKnown: {
    from: ['own'],
    params: v.strictObject({
      title: v.nullable(text(500)),
      published: day,
      address: v.nullable(text(2000)),
      text: text(1_000_000),
    }),
    result: returns<KnownArticle>(),
  },
  ownPack: { from: ['own'], params: none, result: returns<OwnDocument | null>() },
  /** Takes the user's own pack out: the way back to before its first article was stored. */
  removeOwnPack: { from: ['own'], params: none, result: returns<null>() },
} satisfies Record<string, RequestEntry>;

const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

/** `changed`: the pack is no longer the one that the articles were added to. */
export type StoredOwnPack =
  | { ok: true; sha256: string }
  | { ok: false; reason: 'changed' }
  | { ok: false; reason: 'invalid'; problems: PackProblem[] };

export const draftStreams = {
  /** Installs the user's own pack, whose JSON is the text, all or nothing. `base`: hash of the document it was made from. */
  storeOwnPack: {
    from: ['own'],
    params: v.strictObject({ base: v.nullable(sha256) }),
    progress: returns<{ read: number }>(),
    result: returns<StoredOwnPack>(),
  },
} satisfies Record<string, StreamEntry>;
