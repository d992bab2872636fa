import { indexRecords } from '../../lib/compare/record-index.ts';
import { type Utterance, utterancesAmong } from '../../lib/compare/wordings/utterances.ts';
import type { Records } from '../../lib/corpus/rows/records.ts';

/** All utterances of the records. */
export function utterancesIn(records: Records): Utterance[] {
  const index = indexRecords(records);
  return utterancesAmong([...index.statements.values()], index);
}
