/** The built-in pack as ingestion wants it: names with their titles, topic terms, measures. */
import type { IngestInput } from '../../../lib/corpus/draft/ingest.ts';
import type { Pack } from '../../../lib/corpus/pack/schema.ts';
import { lexiconNames, topicTerms } from '../../../lib/corpus/rows/lexicon-names.ts';
import { readSeeds } from '../../../seeds/read-seeds.ts';

export type PackCorpus = Pick<IngestInput, 'names' | 'topics' | 'measures'>;

const SEEDS = new URL('../../../seeds/', import.meta.url);

export const readPack = (): Promise<Pack> => readSeeds(SEEDS);

export function corpusOf(pack: Pack): PackCorpus {
  return {
    names: lexiconNames(pack.actors),
    topics: topicTerms(pack.pack),
    measures: pack.measures.map(({ id, unit, cues, scope }) => ({ id, unit, cues, scope })),
  };
}
