/** Everything the background asks of the corpus, over one database that is opened once and opened again if the browser closed it. */

import type { Pack } from '../corpus/pack/schema.ts';
import type { MeasureRecord, Records, SourceRecord, StatementRecord } from '../corpus/rows/records.ts';
import type { Candidates, Lexicon } from '../text/lexicon.ts';
import { CorpusDatabase } from './database.ts';
import { type EventCount, findEvents, findSources } from './find/find-events.ts';
import { findLexicon } from './find/find-lexicon.ts';
import { findByKeys } from './find/find-quotations.ts';
import { findEventsOf, findRecords } from './find/find-records.ts';
import type { Wanted } from './find/wanted.ts';
import { type CorpusIndex, findHits, readIndex } from './index/corpus-index.ts';
import type { InstallOptions } from './install-pack.ts';
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

export class CorpusStore {
  readonly #database: CorpusDatabase;
  readonly #recent = new Map<string, Promise<unknown>>();
  #index: Promise<CorpusIndex> | null = null;

  /** @param name of the database; tests give their own. */
  constructor(name?: string) {
    this.#database = new CorpusDatabase(name);
    rememberReads(this.#database);
  }

  /** Puts a pack in, replacing an earlier one of the same id: all of it or nothing. */
  async install(pack: Pack, options: InstallOptions): Promise<void> {
    // Needed once in the life of many workers, and a worker that wakes should read no more than it runs.
    const { installPack } = await import('./install-pack.ts');
    await installPack(this.#database, pack, options);
    this.#forget();
  }

  /** Takes a pack out with all that came with it; nothing happens where it is not installed. */
  async remove(pack: string): Promise<void> {
    const { removePack } = await import('./install-pack.ts');
    await removePack(this.#database, pack);
    this.#forget();
  }

  /** Stamp of an installed pack, null where it is not installed. */
  async stampOf(pack: string): Promise<string | null> {
    return (await this.#database.packs.get(pack))?.stamp ?? null;
  }

  async lexicon(candidates: Candidates): Promise<Lexicon | null> {
    return findLexicon(this.#database, await this.#loadIndex(), candidates);
  }

  /** Measures that have a cue among these folded words. */
  async measuresNear(words: Iterable<string>): Promise<MeasureRecord[]> {
    const index = await this.#loadIndex();
    const hits = new Set(findHits(index, { capitals: [], cues: [...words], quoted: [] }).cues);
    const near = index.measures.filter(({ cues }) => cues.some((cue) => hits.has(cue)));
    const measures = await this.#database.measures.bulkGet(near.map(({ id }) => id));
    return measures.filter((measure) => measure !== undefined);
  }

  /** Statements that share words with a quotation, those that share most first. @param words of the quotation, in order. */
  async quotationsNear(words: readonly string[]): Promise<StatementRecord[]> {
    return findByKeys(this.#database, await this.#loadIndex(), words);
  }

  /** Events that the statements wanted are on. */
  eventsOf(wanted: Wanted): Promise<string[]> {
    return this.#lately(['events', wanted], () => findEventsOf(this.#database, wanted));
  }

  /** Not to be changed by whoever asks: they may be given to the next. */
  records(wanted: Wanted): Promise<Records> {
    return this.#lately(['records', wanted], () => findRecords(this.#database, wanted));
  }

  /** All events that an article is on, by date, with the number of those articles. */
  events(): Promise<EventCount[]> {
    return findEvents(this.#database);
  }

  /** Any sources, no more than `most`. */
  anySources(most: number): Promise<SourceRecord[]> {
    return findSources(this.#database, most);
  }

  async summary(): Promise<CorpusSummary> {
    const { packs, sources, events } = this.#database;
    const withArticle = await sources.orderBy('event').uniqueKeys();
    return {
      packs: await packs.count(),
      sources: await sources.count(),
      events: Math.min(withArticle.length, await events.count()),
    };
  }

  close(): void {
    this.#database.close();
  }

  #forget(): void {
    this.#index = null;
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

  #loadIndex(): Promise<CorpusIndex> {
    this.#index ??= this.#database.indexes.toArray().then(readIndex);
    // A failure is told to this asker and forgotten, so that the next one tries again.
    this.#index.catch(() => {
      this.#index = null;
    });
    return this.#index;
  }
}
