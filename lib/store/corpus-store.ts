/** Everything the background asks of the corpus, over one database that is opened once and opened again if the browser closed it. */

import { type Dependent, dependentsOn } from '../corpus/own/dependents.ts';
import { idsOf, type PackIds, type UsedPacks } from '../corpus/pack/pack-ids.ts';
import type { Pack } from '../corpus/pack/schema.ts';
import { measuresByCues } from '../corpus/rows/join-records.ts';
import type { MeasureRecord, PackRecord, Records, SourceRecord, StatementRecord } from '../corpus/rows/records.ts';
import type { Candidates, Lexicon } from '../text/lexicon.ts';
import { CorpusDatabase } from './database.ts';
import { countEvents, type EventCount, findEvents, findSources } from './find/find-events.ts';
import { findLexicon } from './find/find-lexicon.ts';
import { findByKeys } from './find/find-quotations.ts';
import { findEventsOf, findRecords } from './find/find-records.ts';
import type { TextHits } from './find/find-text.ts';
import { type Corpus, type InstalledPacks, readPacks } from './find/installed-packs.ts';
import type { Wanted } from './find/wanted.ts';
import { type CorpusIndex, findHits, readIndex } from './index/corpus-index.ts';
import type { InstallOptions, RemoveOptions } from './install-pack.ts';
import { rememberReads } from './remember-reads.ts';

export interface CorpusSummary {
  packs: number;
  sources: number;
  events: number;
}

/**
 * Answers kept whole: a mention that is hovered and then clicked has its card made twice, and what a comparison works out
 * lives as long as its records do.
 */
const MOST_RECENT = 8;

/** Needed once in the life of many workers, and a worker that wakes should read no more than it runs. */
const installing = () => import('./install-pack.ts');

export class CorpusStore {
  readonly #database: CorpusDatabase;
  readonly #recent = new Map<string, Promise<unknown>>();
  #index: Promise<CorpusIndex> | null = null;
  #installed: Promise<InstalledPacks> | null = null;

  /** @param name of the database; tests give their own. */
  constructor(name?: string) {
    this.#database = new CorpusDatabase(name);
    rememberReads(this.#database);
  }

  /** Puts a pack in, replacing an earlier one of the same id: all of it or nothing. @throws StoreRefusal (install-pack.ts) */
  async install(pack: Pack, options: InstallOptions): Promise<void> {
    const { installPack } = await installing();
    await installPack(this.#database, pack, options);
    this.#forget();
  }

  /** Takes a pack out with all that came with it; nothing happens where it is not installed. @throws StoreRefusal where others use it */
  async remove(pack: string, options: RemoveOptions = {}): Promise<void> {
    const { removePack } = await installing();
    await removePack(this.#database, pack, options);
    this.#forget();
  }

  /** Puts back what was installed before the last change. @returns false where there is nothing to undo. @throws StoreRefusal */
  async undo(pack: string, options: RemoveOptions = {}): Promise<boolean> {
    const { undoInstall } = await installing();
    const isUndone = await undoInstall(this.#database, pack, options);
    this.#forget();
    return isUndone;
  }

  /** An installed pack as it was put in, for editing and export; null where it is not installed. */
  async pack(id: string): Promise<Pack | null> {
    const document = await this.#database.documents.get(id);
    return document ? (JSON.parse(document.text) as Pack) : null;
  }

  /** All installed packs, by id. */
  async packs(): Promise<PackRecord[]> {
    return this.#database.packs.toArray();
  }

  /** What of these packs another one may name, as `checkPack` asks for it; packs that are not installed are left out. */
  async idsOf(packs: readonly string[]): Promise<UsedPacks> {
    const ids = new Map<string, PackIds>();
    for (const id of packs) {
      const pack = await this.pack(id);
      if (pack) ids.set(id, idsOf(pack));
    }
    return ids;
  }

  /** What would be left hanging if the pack were taken out. */
  async dependentsOn(pack: string): Promise<Dependent[]> {
    const users = (await this.packs()).filter(({ uses }) => uses.includes(pack));
    const documents = await Promise.all(users.map(({ id }) => this.pack(id)));
    return dependentsOn(
      pack,
      documents.filter((document) => document !== null),
    );
  }

  /** Stamp of an installed pack, null where it is not installed. */
  async stampOf(pack: string): Promise<string | null> {
    // Asked for by every waking worker, which so has the packs for whatever comes next.
    const { installed } = await this.#corpus();
    return installed.packs.find(({ id }) => id === pack)?.stamp ?? null;
  }

  async lexicon(candidates: Candidates): Promise<Lexicon | null> {
    const [corpus, index] = await Promise.all([this.#corpus(), this.#loadIndex()]);
    return findLexicon(corpus, index, candidates);
  }

  /** Measures that have a cue among these folded words. */
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

  /** Statements that share words with a quotation, those that share most first. @param words of the quotation, in order. */
  async quotationsNear(words: readonly string[]): Promise<StatementRecord[]> {
    const [corpus, index] = await Promise.all([this.#corpus(), this.#loadIndex()]);
    return findByKeys(corpus, index, words);
  }

  /** Events that the statements wanted are on. */
  eventsOf(wanted: Wanted): Promise<string[]> {
    return this.#lately(['events', wanted], async () => findEventsOf(await this.#corpus(), wanted));
  }

  /** Not to be changed by whoever asks: they may be given to the next. */
  records(wanted: Wanted): Promise<Records> {
    return this.#lately(['records', wanted], async () => findRecords(await this.#corpus(), wanted));
  }

  /** All events that an article is on, by date, with the number of those articles. */
  async events(): Promise<EventCount[]> {
    return findEvents(await this.#corpus());
  }

  /** Any sources, no more than `most`. */
  async anySources(most: number): Promise<SourceRecord[]> {
    return findSources(await this.#corpus(), most);
  }

  /** Statements that hold every word typed, the last of which may be a beginning; in their text or in the headline above. */
  async search(query: string, most: number): Promise<TextHits> {
    const { findText } = await import('./find/find-text.ts');
    return findText(await this.#corpus(), query, most);
  }

  async summary(): Promise<CorpusSummary> {
    const { packs, sources } = this.#database;
    return {
      packs: await packs.count(),
      sources: await sources.count(),
      events: await countEvents(await this.#corpus()),
    };
  }

  close(): void {
    this.#database.close();
  }

  #forget(): void {
    this.#index = null;
    this.#installed = null;
    this.#recent.clear();
  }

  /** What was answered lately, else what is answered now; a failure is not kept. */
  #lately<T>(question: unknown, answer: () => Promise<T>): Promise<T> {
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
    // A failure is told to this asker and forgotten, so that the next one tries again.
    this.#index.catch(() => {
      this.#index = null;
    });
    return this.#index;
  }
}
