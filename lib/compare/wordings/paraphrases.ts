/** Statements told in a source's (or pack's) own words that tell an utterance: they join it, and are never a wording of it. */
import type { StatementRecord } from '../../corpus/rows/records.ts';
import { COMMON_WORDS } from '../../text/english/common-words.ts';
import { findQuotationWords } from '../../text/quotations/quotation-words.ts';

/** A report that shares this much of its content words with an utterance tells it. */
const LEAST_CONTENT = 0.5;
const LEAST_CONTENT_WORDS = 3;

export interface Tellable {
  /** The words as the sources print them. */
  texts: readonly string[];
  /** Quotations whose words all belong to the utterance: what the pack says of them is said of it. */
  whole: readonly StatementRecord[];
  /** Quotations that hold other words as well: of these only figures printed in the utterance's words count. */
  partly: readonly StatementRecord[];
  /** Sources that print its words, which need no telling. */
  sources: ReadonlySet<string>;
}

const contentOf = (texts: readonly string[]) =>
  new Set(
    texts
      .flatMap((text) => findQuotationWords(text).map((word) => word.key))
      .filter((key) => key.length > 3 && !COMMON_WORDS.has(key)),
  );
const measuresIn = (statements: readonly StatementRecord[], texts: readonly string[] | null) =>
  new Set(
    statements.flatMap(({ figures }) =>
      figures.flatMap(({ measure, text }) =>
        measure && (!texts || texts.some((own) => own.includes(text))) ? measure : [],
      ),
    ),
  );
const stancesIn = (statements: readonly StatementRecord[]) =>
  new Set(statements.flatMap((statement) => statement.claims.map(({ claim, stance }) => `${claim} ${stance}`)));

interface Features {
  sources: ReadonlySet<string>;
  content: Set<string>;
  measures: Set<string>;
  sides: Set<string>;
}

const shared = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>) => [...a].filter((entry) => b.has(entry)).length;

/** 0 where the report does not tell the utterance. Measures, claims and words each count; words also decide between equals. */
function score(report: Features, utterance: Features): number {
  const words = shared(report.content, utterance.content);
  const share = report.content.size === 0 ? 0 : words / report.content.size;
  const same = share >= LEAST_CONTENT && words >= LEAST_CONTENT_WORDS ? 2 : 0;
  const reasons = same + 2 * shared(report.measures, utterance.measures) + shared(report.sides, utterance.sides);
  return reasons > 0 ? reasons + share : 0;
}

function featuresOf({ texts, whole, partly, sources }: Tellable): Features {
  const measures = new Set([...measuresIn(whole, null), ...measuresIn(partly, texts)]);
  return { sources, content: contentOf(texts), measures, sides: stancesIn(whole) };
}

/**
 * For each utterance the reports that tell it. All must be of one speaker on one event. A report joins the one utterance
 * that it fits best, none where two fit alike.
 */
export function tellings(utterances: readonly Tellable[], reports: readonly StatementRecord[]): StatementRecord[][] {
  const features = utterances.map(featuresOf);
  const told: StatementRecord[][] = utterances.map(() => []);
  for (const report of reports) {
    const own = featuresOf({ texts: [report.text], whole: [report], partly: [], sources: new Set([report.source]) });
    let best = -1;
    let bestScore = 0;
    features.forEach((utterance, number) => {
      if (utterance.sources.has(report.source)) return;
      const found = score(own, utterance);
      if (found === bestScore) best = -1;
      else if (found > bestScore) [best, bestScore] = [number, found];
    });
    if (best >= 0) told[best]?.push(report);
  }
  return told;
}
