/** Imports a pack file: first a plan of what it would do, which stores nothing; then, with what a person accepted of it, the import. */
import { checkFile } from '../../corpus/import/check-file.ts';
import type { PackBundle } from '../../corpus/import/pack-bundle.ts';
import { type InstalledDocument, planImport } from '../../corpus/import/plan-import.ts';
import { OWN_LINKS, withLinks } from '../../corpus/own/own-links.ts';
import { checkReferences } from '../../corpus/pack/check-pack.ts';
import { idsOf } from '../../corpus/pack/pack-ids.ts';
import type { Link, Pack } from '../../corpus/pack/schema.ts';
import type { ImportedFile, ImportProgress, PlannedFile } from '../../messaging/requests/packs.ts';
import { CHANGED, type CorpusStore } from '../../store/corpus-store.ts';
import { sha256Of } from '../../store/sha256.ts';
import { readText } from './read-text.ts';

export interface Incoming {
  text: AsyncIterable<string>;
  /** Called with the UTF-16 units read so far. */
  onRead(read: number): void;
  signal: AbortSignal;
}

/** The text with its hash, and its packs or what is wrong with it. */
async function readFile(store: CorpusStore, { text, onRead, signal }: Incoming) {
  const whole = await readText(text, onRead);
  signal.throwIfAborted();
  const [sha256, checked] = [await sha256Of(whole), await checkFile(whole, (packs) => store.idsOf(packs))];
  signal.throwIfAborted();
  return { sha256, checked };
}

/** What importing the file would do, or its problems. */
export async function planFile(store: CorpusStore, incoming: Incoming): Promise<PlannedFile> {
  const { sha256, checked } = await readFile(store, incoming);
  if (!checked.ok) return checked;
  const { packs, settings } = checked.bundle;
  const installed = await installedDocuments(store);
  const accepted = installed.find(({ pack }) => pack.pack.id === OWN_LINKS)?.pack.links ?? [];
  return { ok: true, sha256, plan: planImport(packs, installed, { accepted, hasSettings: settings !== null }) };
}

export interface AcceptedImport {
  /** Hash of the text that was planned: another text is not imported. */
  sha256: string;
  /** The suggested links that a person accepted. */
  links: Link[];
}

/** Imports the file that was planned, all of it or nothing. Packs that are installed as they are in the file are passed over. */
export async function importFile(
  store: CorpusStore,
  accepted: AcceptedImport,
  { text, signal, onProgress }: Pick<Incoming, 'text' | 'signal'> & { onProgress(progress: ImportProgress): void },
): Promise<ImportedFile & { settings?: unknown }> {
  const onRead = (done: number) => onProgress({ step: 'read', done });
  const { sha256, checked } = await readFile(store, { text, onRead, signal });
  if (!checked.ok) return checked;
  if (sha256 !== accepted.sha256) {
    return {
      ok: false,
      problems: [{ path: '', reason: 'is not the file that was checked; it was changed since then' }],
    };
  }
  const { bundle } = checked;
  const made = await packsToInstall(store, bundle, accepted.links);
  if (!made.ok) return made;
  const statements = made.packs.reduce((sum, pack) => sum + statementsIn(pack), 0);
  await store.installAll(
    made.packs.map((pack) => ({ pack, builtIn: false, stamp: sha256, ...onOf(pack, bundle) })),
    {
      signal,
      onProgress: (done) => onProgress({ step: 'write', done, of: statements }),
    },
  );
  return { ok: true, packs: made.packs.map(({ pack }) => pack.id), settings: bundle.settings };
}

async function installedDocuments(store: CorpusStore): Promise<InstalledDocument[]> {
  const heads = await store.packs();
  const documents = await Promise.all(heads.map(({ id }) => store.pack(id)));
  return heads.flatMap(({ builtIn, stamp }, n) => {
    const pack = documents[n];
    return pack ? [{ pack, builtIn, isChanged: stamp === CHANGED }] : [];
  });
}

const statementsIn = ({ sources }: Pack): number => sources.reduce((sum, { statements }) => sum + statements.length, 0);

/** A bundle says which of its packs are off; a single pack stays as it is. */
const onOf = ({ pack }: Pack, { off, settings }: PackBundle) =>
  settings === null ? {} : { on: !off.includes(pack.id) };

type ToInstall = { ok: true; packs: Pack[] } | Extract<ImportedFile, { ok: false }>;

/** The packs of the file that are not installed as they are, and the pack of accepted links where links were accepted. */
async function packsToInstall(store: CorpusStore, { packs }: PackBundle, links: readonly Link[]): Promise<ToInstall> {
  const installed = await installedDocuments(store);
  const fresh = packs.filter((pack) => {
    const before = installed.find((one) => one.pack.pack.id === pack.pack.id);
    return !before || JSON.stringify(before.pack) !== JSON.stringify(pack);
  });
  const builtIn = fresh.find((pack) => installed.some((one) => one.builtIn && one.pack.pack.id === pack.pack.id));
  if (builtIn) {
    return {
      ok: false,
      problems: [{ path: '/pack/id', reason: `is the id of the built-in pack: ${builtIn.pack.id}` }],
    };
  }
  if (links.length === 0) return { ok: true, packs: fresh };
  const all = new Map([...installed.map(({ pack }) => pack), ...packs].map((pack) => [pack.pack.id, pack]));
  const linked = withLinks(
    all.get(OWN_LINKS) ?? null,
    links,
    [...all.values()].map(({ pack }) => pack),
  );
  const checked = checkReferences(linked, new Map([...all].map(([id, pack]) => [id, idsOf(pack)])));
  if (!checked.ok) return checked;
  return { ok: true, packs: [...fresh.filter(({ pack }) => pack.id !== OWN_LINKS), linked] };
}
