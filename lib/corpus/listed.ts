/** Packs and sources as they are listed for a person. */
import type { PackRecord } from './rows/records.ts';

/** An installed pack, on or off. */
export type InstalledPack = Omit<PackRecord, 'links' | 'topic' | 'language' | 'stamp'> & {
  /** It was changed here since it was installed from a file. */
  isChanged: boolean;
  /** The version that undo restores; null where undo removes the pack, and for the built-in pack. */
  undo: { version: string } | null;
};

/** A pack that was removed and can be restored. */
export interface RemovedTitle {
  id: string;
  title: string;
}

export interface SourceRow {
  id: string;
  pack: string;
  outlet: string;
  credit: string | null;
  headline: string | null;
  published: string | null;
  address: string | null;
  /** Label of its event. */
  event: string | null;
  statements: number;
}

/** `rows`: the index of the pack is not as it should be and can be made again. `document`: what was installed is damaged. */
export interface PackHealth {
  pack: string;
  state: 'sound' | 'rows' | 'document';
}
