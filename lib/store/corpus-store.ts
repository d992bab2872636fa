/** Everything the background asks of the corpus, over one database that is opened once and opened again if the browser closed it. */
import type { MeasureRecord, Records, SourceRecord, StatementRecord } from '../corpus/records.ts';
import type { Pack } from '../corpus/schema.ts';
import type { Candidates, Lexicon } from '../text/lexicon.ts';
import { type CorpusIndex, findHits, readIndex } from './corpus-index.ts';
import { CorpusDatabase } from './database.ts';
import { type EventCount, findEvents, findSources } from './find-events.ts';
import { findLexicon } from './find-lexicon.ts';
import { findByKeys } from './find-quotations.ts';
import { findEventsOf, findRecords, type Wanted } from './find-records.ts';
import { type InstallOptions, installPack, removePack } from './install-pack.ts';

export interface CorpusSummary {
  packs: number;
  sources: number;
  events: number;
}

export class CorpusStore {
  readonly #database: CorpusDatabase;
  #index: Promise<CorpusIndex> | null = null;

  /** @param name of the database; tests give their own. */
  constructor(name?: string) {
    this.#database = new CorpusDatabase(name);
  }

  /** Puts a pack in, replacing an earlier one of the same id: all of it or nothing. */
  async install(pack: Pack, options: InstallOptions): Promise<void> {
    await installPack(this.#database, pack, options);
    this.#index = null;
  }

  /** Takes a pack out with all that came with it; nothing happens where it is not installed. */
  async remove(pack: string): Promise<void> {
    await removePack(this.#database, pack);
    this.#index = null;
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
    return findEventsOf(this.#database, wanted);
  }

  records(wanted: Wanted): Promise<Records> {
    return findRecords(this.#database, wanted);
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

  #loadIndex(): Promise<CorpusIndex> {
    this.#index ??= this.#database.indexes.toArray().then(readIndex);
    // A failure is told to this asker and forgotten, so that the next one tries again.
    this.#index.catch(() => {
      this.#index = null;
    });
    return this.#index;
  }
}
