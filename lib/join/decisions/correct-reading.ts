/** Applies a person's decisions on the reading of one article: who speaks, and what is no quotation or figure. */
import type { ArticleReading } from '../article/article.ts';
import type { Place } from '../found/place.ts';
import { type Decision, isReadingDecision, type ReadingDecision } from './decision.ts';

type Stretch = Pick<Place, 'start' | 'end'>;

const holds =
  (at: Place) =>
  ({ start, end }: Stretch): boolean =>
    start < at.end && at.start < end;

/** Without the quotation, and with the indexes of continued quotations as they are then. */
function withoutQuotation(reading: ArticleReading, gone: number): ArticleReading {
  if (gone < 0) return reading;
  const after = reading.quotations[gone]?.continues ?? null;
  const quotations = reading.quotations.toSpliced(gone, 1).map((quotation) => {
    // What continued the dropped part continues what that part continued.
    const { continues } = quotation;
    const now = continues === gone ? after : continues;
    return { ...quotation, continues: now !== null && now > gone ? now - 1 : now };
  });
  return { ...reading, quotations };
}

/** All parts of the quotation at this place, which have one speaker. */
function partsOf({ quotations }: ArticleReading, at: Place): Set<number> {
  const first = quotations.findIndex(holds(at));
  const parts = new Set(first < 0 ? [] : [first]);
  for (let n = quotations[first]?.continues ?? null; n !== null && !parts.has(n); n = quotations[n]?.continues ?? null)
    parts.add(n);
  quotations.forEach(({ continues }, n) => {
    if (continues !== null && parts.has(continues)) parts.add(n);
  });
  return parts;
}

function correctOne(reading: ArticleReading, decision: ReadingDecision): ArticleReading {
  const { at } = decision;
  if (decision.do === 'speaker') {
    const parts = partsOf(reading, at);
    const { speaker } = decision;
    return {
      ...reading,
      quotations: reading.quotations.map((quotation, n) =>
        parts.has(n) ? { ...quotation, speaker, actor: null, by: null } : quotation,
      ),
    };
  }
  if (decision.of === 'quotation') return withoutQuotation(reading, reading.quotations.findIndex(holds(at)));
  const gone = reading.figures.findIndex(holds(at));
  return gone < 0 ? reading : { ...reading, figures: reading.figures.toSpliced(gone, 1) };
}

/** Pure; decisions on other articles, and on places where nothing was read, do nothing. */
export const correctReading = (reading: ArticleReading, decisions: readonly Decision[]): ArticleReading =>
  decisions
    .filter(isReadingDecision)
    .filter(({ at }) => at.article === reading.id)
    .reduce(correctOne, reading);
