import type { Pack } from '../../lib/corpus/pack/schema.ts';
import type { StatementRecord } from '../../lib/corpus/rows/records.ts';
import { type PackRecords, packRecords, statementsOf } from '../../lib/corpus/rows/to-records.ts';

/** The records of a pack with all its statements, source by source. */
export function allRecords(pack: Pack): PackRecords & { statements: StatementRecord[] } {
  return { ...packRecords(pack), statements: pack.sources.flatMap((source) => statementsOf(pack, source)) };
}
