/** Everything at once, to compare one set of records with another. */

import { cardFor } from '../../lib/compare/card/card-for.ts';
import { coverage } from '../../lib/compare/evidence/coverage.ts';
import type { Mention } from '../../lib/compare/mention.ts';
import { compareMention } from '../../lib/compare/mentions/compare-mention.ts';
import type { PageFacts } from '../../lib/compare/page-facts.ts';
import { indexRecords } from '../../lib/compare/record-index.ts';
import type { Records } from '../../lib/corpus/rows/records.ts';
import { utterancesIn } from './utterances-in.ts';

/** The same records with every list in another order, told by `order`. */
export function shuffled(records: Records, order: readonly number[]): Records {
  const mix = <T>(list: readonly T[]) =>
    list
      .map((entry, n) => ({ entry, key: order[n % order.length] ?? 0 }))
      .sort((a, b) => a.key - b.key)
      .map(({ entry }) => entry);
  return {
    ...records,
    sources: mix(records.sources),
    statements: mix(records.statements),
    events: mix(records.events),
    actors: mix(records.actors),
    claims: mix(records.claims),
  };
}

/** All that this folder works out of the records, for mentions of one page and for events. */
export const everything = (records: Records, of: readonly Mention[], page: PageFacts, events: readonly string[]) => ({
  outcomes: of.map((one) => compareMention(one, page, records)),
  cards: of.map((one) => cardFor(one, page, records)),
  utterances: utterancesIn(records),
  coverage: events.map((event) => coverage(event, indexRecords(records))),
});
