/** The corpus as the background uses it. The database is opened once, and again if the browser closed it. */

import type { PackHealth, RemovedTitle } from '../corpus/listed.ts';
import { type Dependent, dependentsOn } from '../corpus/own/dependents.ts';
import { idsOf, type PackIds, type UsedPacks } from '../corpus/pack/pack-ids.ts';
import type { Pack } from '../corpus/pack/schema.ts';
import { measuresByCues } from '../corpus/rows/join-records.ts';
import type {
  EventRecord,
  MeasureRecord,
  PackRecord,
  Records,
  SourceRecord,
  StatementRecord,
} from '../corpus/rows/records.ts';
import type { Candidates, Lexicon } from '../text/lexicon.ts';
import type { InstallOptions, PackToInstall, RemoveOptions } from './change/install-packs.ts';
import type { Work } from './change/write-pack.ts';
import { CorpusDatabase } from './database.ts';
import { countEvents, type EventCount, findEvents, findSources, findSourcesAfter } from './find/find-events.ts';
import { findLexicon } from './find/find-lexicon.ts';
import { findByKeys } from './find/find-quotations.ts';
import { findEventsOf, findRecords } from './find/find-records.ts';
import type { TextHits } from './find/find-text.ts';
import { type Corpus, type InstalledPacks, readPacks } from './find/installed-packs.ts';
import type { Wanted } from './find/wanted.ts';
import { type CorpusIndex, findHits, readIndex } from './index/corpus-index.ts';
import { rememberReads } from './remember-reads.ts';

/** Stamp of a pack that was changed here since it was installed from a file. */
export const CHANGED = 'changed';

export interface CorpusSummary {
  packs: number;
  sources: number;
  events: number;
}

/**
 * Answers kept in memory: a mention that is hovered and then clicked has its card made twice, and the results cached during a
 * comparison live as long as its records.
 */
const MOST_RECENT = 8;

/** Loaded on demand: few workers change the corpus, and a worker should load only the code it runs. */
const changes = () => import('./change/changes.ts');

export class CorpusStore {
  readonly #database: CorpusDatabase;
  readonly #recent = new Map<string, Promise<unknown>>();
  #index: Promise<CorpusIndex> | null = null;
  #installed: Promise<InstalledPacks> | null = null;

  /** @param name of the database; tests pass their own. */
  constructor(name?: string) {
    this.#database = new CorpusDatabase(name);
    rememberReads(this.#database);
  }

  /** Installs a pack in one transaction, replacing an earlier one with the same id. @throws StoreRefusal (change/install-packs.ts) */
  async install(pack: Pack, options: InstallOptions): Promise<void> {
    await this.installAll([{ pack, ...options }]);
  }

  /** Installs packs in one transaction; one undo reverts all of them. @throws StoreRefusal, or the signal's reason */
  async installAll(packs: readonly PackToInstall[], work: Work = {}): Promise<void> {
    await this.#change(async ({ installPacks }) => installPacks(this.#database, packs, work));
  }

  /** Removes packs with all their rows; those that are not installed are passed over. @throws StoreRefusal if other packs use them */
  async remove(packs: string | readonly string[], options: RemoveOptions = {}): Promise<void> {
    await this.#change(async ({ removePacks }) => removePacks(this.#database, [packs].flat(), options));
  }

  /** Installs a removed pack again, and those removed together with it. @returns false if no removed pack has this id. */
  async restore(pack: string, work: Work = {}): Promise<boolean> {
    return this.#change(async ({ restorePacks }) => restorePacks(this.#database, pack, work));
  }

  /** The removed packs that can be restored. */
  async removed(): Promise<RemovedTitle[]> {
    return (await this.#database.removed.toArray()).map(({ pack, title }) => ({ id: pack, title }));
  }

  /** Deletes for good what was removed. */
  async forgetRemoved(): Promise<void> {
    await this.#change(async ({ forgetRemoved }) => forgetRemoved(this.#database));
  }

  /** Switches a pack on or off; a pack that is off is not asked. @returns false if it is not installed. */
  async switch(pack: string, on: boolean, work: Work = {}): Promise<boolean> {
    return this.#change(async ({ switchPack }) => switchPack(this.#database, { pack, on }, work));
  }

  /** Reinstalls the version before the last change. @returns false if there is nothing to undo. @throws StoreRefusal */
  async undo(pack: string, options: RemoveOptions = {}): Promise<boolean> {
    return this.#change(async ({ undoInstall }) => undoInstall(this.#database, pack, options));
  }

  /** Deletes everything, the built-in pack too. */
  async clear(): Promise<void> {
    await this.#change(async ({ clearAll }) => clearAll(this.#database));
  }

  /** Whether each pack's document is as it was installed, and its rows as they are made of it. */
  async integrity(onChecked: (state: PackHealth) => void, signal?: AbortSignal): Promise<void> {
    const { checkIntegrity } = await changes();
    await checkIntegrity(this.#database, onChecked, signal);
  }

  /** What undo would do to each pack: put a former version back, or delete the pack; packs that it would not change are left out. */
  async undoable(): Promise<Map<string, { version: string } | null>> {
    const documents = (await this.#database.documents.toArray()).filter(({ builtIn }) => !builtIn);
    return new Map(
      documents.map(({ pack, former }) => [
        pack,
        former && { version: (JSON.parse(former.text) as Pack).pack.version },
      ]),
    );
  }

  /** An installed pack exactly as it was installed, for editing and export; null if it is not installed. */
  async pack(id: string): Promise<Pack | null> {
    const document = await this.#database.documents.get(id);
    return document ? (JSON.parse(document.text) as Pack) : null;
  }

  /** All installed packs, by id, those that are off as well. */
  async packs(): Promise<PackRecord[]> {
    return this.#database.packs.toArray();
  }

  /** The ids of these packs that another pack may name, as `checkPack` takes them; packs that are not installed are left out. */
  async idsOf(packs: readonly string[]): Promise<UsedPacks> {
    const ids = new Map<string, PackIds>();
    for (const id of packs) {
      const pack = await this.pack(id);
      if (pack) ids.set(id, idsOf(pack));
    }
    return ids;
  }

  /** What other packs refer to in this pack, and would lose if it were removed. */
  async dependentsOn(pack: string): Promise<Dependent[]> {
    const users = (await this.packs()).filter(({ uses }) => uses.includes(pack));
    const documents = await Promise.all(users.map(({ id }) => this.pack(id)));
    return dependentsOn(
      pack,
      documents.filter((document) => document !== null),
    );
  }

  /** Stamp of an installed pack; null if it is not installed. */
  async stampOf(pack: string): Promise<string | null> {
    // Every worker asks for a stamp when it wakes, so the packs are already in memory for the requests that follow.
    const { installed } = await this.#corpus();
    return installed.all.find(({ id }) => id === pack)?.stamp ?? null;
  }

  async lexicon(candidates: Candidates): Promise<Lexicon | null> {
    const [corpus, index] = await Promise.all([this.#corpus(), this.#loadIndex()]);
    return findLexicon(corpus, index, candidates);
  }

  /** Measures with a cue among these folded words. */
  async measuresNear(words: Iterable<string>): Promise<MeasureRecord[]> {
    const index = await this.#loadIndex();
    const hits = new Set(findHits(index, { capitals: [], cues: [...words], quoted: [] }).cues);
    const near = index.measures.filter(({ cues }) => cues.some((cue) => hits.has(cue)));
    const measures = await this.#database.measures.bulkGet(near.map(({ id }) => id));
    const { joined } = (await this.#corpus()).installed;
    return measuresByCues(
      measures.filter((measure) => measure !== undefined),
      joined,
    );
  }

  /** Statements that share words with a quotation, most shared words first. @param words of the quotation, in order. */
  async quotationsNear(words: readonly string[]): Promise<StatementRecord[]> {
    const [corpus, index] = await Promise.all([this.#corpus(), this.#loadIndex()]);
    return findByKeys(corpus, index, words);
  }

  /** Ids of the events of the wanted statements. */
  eventsOf(wanted: Wanted): Promise<string[]> {
    return this.#cached(['events', wanted], async () => findEventsOf(await this.#corpus(), wanted));
  }

  /** The records are shared between callers, which must not change them. */
  records(wanted: Wanted): Promise<Records> {
    return this.#cached(['records', wanted], async () => findRecords(await this.#corpus(), wanted));
  }

  /** All events with at least one article, by date, with the number of articles. */
  async events(): Promise<EventCount[]> {
    return findEvents(await this.#corpus());
  }

  /** The first `most` sources by id. */
  async anySources(most: number): Promise<SourceRecord[]> {
    return findSources(await this.#corpus(), most);
  }

  /** The next sources by id, with their events. @param after the last id known; empty for the first. */
  async sourcesAfter(after: string, most: number): Promise<{ sources: SourceRecord[]; events: EventRecord[] }> {
    return findSourcesAfter(await this.#corpus(), after, most);
  }

  /** Statements with every word of the query in their text or in their source's headline; the last word may be a prefix. */
  async search(query: string, most: number): Promise<TextHits> {
    const { findText } = await import('./find/find-text.ts');
    return findText(await this.#corpus(), query, most);
  }

  async summary(): Promise<CorpusSummary> {
    const corpus = await this.#corpus();
    return {
      packs: corpus.installed.packs.length,
      sources: await this.#database.sources.count(),
      events: await countEvents(corpus),
    };
  }

  close(): void {
    this.#database.close();
  }

  async #change<T>(run: (made: Awaited<ReturnType<typeof changes>>) => Promise<T>): Promise<T> {
    const result = await run(await changes());
    this.#index = null;
    this.#installed = null;
    this.#recent.clear();
    return result;
  }

  /** The answer kept for this question, else a new one, which is then kept unless it fails. */
  #cached<T>(question: unknown, answer: () => Promise<T>): Promise<T> {
    const key = JSON.stringify(question);
    const given = (this.#recent.get(key) as Promise<T> | undefined) ?? answer();
    this.#recent.delete(key);
    this.#recent.set(key, given);
    given.catch(() => this.#recent.delete(key));
    const [oldest] = this.#recent.keys();
    if (this.#recent.size > MOST_RECENT && oldest !== undefined) this.#recent.delete(oldest);
    return given;
  }

  async #corpus(): Promise<Corpus> {
    this.#installed ??= readPacks(this.#database);
    this.#installed.catch(() => {
      this.#installed = null;
    });
    return { database: this.#database, installed: await this.#installed };
  }

  #loadIndex(): Promise<CorpusIndex> {
    this.#index ??= this.#database.indexes.toArray().then(readIndex);
    // A failed answer is passed to this caller and dropped, so that the next caller tries again.
    this.#index.catch(() => {
      this.#index = null;
    });
    return this.#index;
  }
}
