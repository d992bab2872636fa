/** Requests about the packs that are installed: lists, changes, import and export. For the extension's own pages. */
import * as v from 'valibot';
import type { ImportPlan } from '../../corpus/import/plan-import.ts';
import type { InstalledPack, PackHealth, RemovedTitle, SourceRow } from '../../corpus/listed.ts';
import type { Dependent } from '../../corpus/own/dependents.ts';
import type { PackProblem } from '../../corpus/pack/pack-problem.ts';
import { type RequestEntry, returns, type StreamEntry } from './entry.ts';
import { count, id, list, none } from './fields.ts';

const packId = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,99}$/));
const link = v.strictObject({ kind: v.picklist(['actor', 'event', 'measure']), a: id, b: id });

/** What a change came to; `users`: other packs use it, so that it was not made. */
export type ChangeResult = { done: true } | { done: false; users: string[] };

export const packRequests = {
  packs: {
    from: ['own'],
    params: none,
    result: returns<{ packs: InstalledPack[]; removed: RemovedTitle[] }>(),
  },
  /** The next sources by id, of the packs that are on. `after`: the last id known, empty for the first. */
  sources: {
    from: ['own'],
    params: v.strictObject({ after: id, most: v.pipe(count, v.maxValue(2000)) }),
    result: returns<SourceRow[]>(),
  },
  /** What other packs refer to in this one, and would lose. */
  dependents: { from: ['own'], params: v.strictObject({ pack: packId }), result: returns<Dependent[]>() },
  /** Removes packs together. `evenIfUsed`: although packs that stay use them. */
  removePacks: {
    from: ['own'],
    params: v.strictObject({ packs: list(packId, 200), evenIfUsed: v.boolean() }),
    result: returns<ChangeResult>(),
  },
  /** Restores a removed pack, and those removed together with it. */
  restorePack: { from: ['own'], params: v.strictObject({ pack: packId }), result: returns<null>() },
  /** Undoes the last change of a pack, and of those changed together with it. */
  undoPack: {
    from: ['own'],
    params: v.strictObject({ pack: packId, evenIfUsed: v.boolean() }),
    result: returns<ChangeResult>(),
  },
  /** Removes one source from its pack. */
  removeSource: { from: ['own'], params: v.strictObject({ source: id }), result: returns<null>() },
  /** Deletes all packs and settings; the built-in pack is installed again. */
  resetAll: { from: ['own'], params: v.strictObject({ sure: v.literal(true) }), result: returns<null>() },
} satisfies Record<string, RequestEntry>;

/** A pack file as it was checked, before any of it is stored. `sha256`: of its text. */
export type PlannedFile = { ok: true; sha256: string; plan: ImportPlan } | { ok: false; problems: PackProblem[] };

/** `packs`: the ids of those that were installed; those that were installed already are not among them. */
export type ImportedFile = { ok: true; packs: string[] } | { ok: false; problems: PackProblem[] };

/** `read`: UTF-16 units of the file. `write`: statements. */
export interface ImportProgress {
  step: 'read' | 'write';
  done: number;
  of?: number;
}

export interface ExportedPacks {
  packs: number;
  /** The file is larger than an import takes. */
  isTooLarge: boolean;
}

export const packStreams = {
  /** Checks the text of a pack file and stores nothing. Progress: UTF-16 units read so far. */
  checkPackFile: {
    from: ['own'],
    params: none,
    progress: returns<{ read: number }>(),
    result: returns<PlannedFile>(),
  },
  /** Imports the text that was planned, with the accepted links. `settings`: those in an export of all are taken over. */
  importFile: {
    from: ['own'],
    params: v.strictObject({
      sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
      links: list(link, 300),
      settings: v.boolean(),
    }),
    progress: returns<ImportProgress>(),
    result: returns<ImportedFile>(),
  },
  /** The text of a file, in pieces told as progress. `pack` null: all but the built-in one. `printed`: with sentences as printed. */
  exportPacks: {
    from: ['own'],
    params: v.strictObject({ pack: v.nullable(packId), printed: v.boolean() }),
    progress: returns<{ text: string }>(),
    result: returns<ExportedPacks>(),
  },
  /** Switches a pack on or off; on for one that is on makes its index again. Progress: statements written. */
  switchPack: {
    from: ['own'],
    params: v.strictObject({ pack: packId, on: v.boolean() }),
    progress: returns<{ written: number }>(),
    result: returns<null>(),
  },
  checkHealth: { from: ['own'], params: none, progress: returns<PackHealth>(), result: returns<PackHealth[]>() },
} satisfies Record<string, StreamEntry>;
