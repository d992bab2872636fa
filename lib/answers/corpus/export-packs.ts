/** Exports packs as the text of one file. */
import { writeBundle } from '../../corpus/import/pack-bundle.ts';
import { withoutPrinted } from '../../corpus/own/without-printed.ts';
import { LARGEST_PACK_FILE, writePackFile } from '../../corpus/pack/pack-file.ts';
import type { Pack } from '../../corpus/pack/schema.ts';
import type { ExportedPacks } from '../../messaging/requests/packs.ts';
import type { CorpusStore } from '../../store/corpus-store.ts';

/** UTF-16 units of one piece of the text. */
const PIECE = 2 ** 20;

export interface WantedExport {
  /** Null for all packs but the built-in one, which every installation has. */
  pack: string | null;
  /** Whether sentences as printed go with it. */
  printed: boolean;
}

/** @param settings go with an export of all. @returns null if there is no such pack. */
export async function exportPacks(
  store: CorpusStore,
  { pack, printed }: WantedExport,
  { settings, onPiece }: { settings: unknown; onPiece(text: string): void },
): Promise<ExportedPacks | null> {
  const heads = await store.packs();
  const wanted = heads.filter(({ id, builtIn }) => (pack === null ? !builtIn : id === pack));
  if (pack !== null && wanted.length === 0) return null;
  const documents = await Promise.all(wanted.map(({ id }) => store.pack(id)));
  const packs = documents
    .filter((document) => document !== null)
    .map((document) => (printed ? document : withoutPrinted(document)));
  const off = heads.filter(({ on }) => !on).map(({ id }) => id);
  const text = pack === null ? writeBundle({ packs, off, settings }) : writePackFile(packs[0] as Pack);
  for (let at = 0; at < text.length; at += PIECE) onPiece(text.slice(at, at + PIECE));
  return { packs: packs.length, isTooLarge: text.length > LARGEST_PACK_FILE };
}
