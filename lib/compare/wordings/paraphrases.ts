/** Paraphrases of an utterance: reports attached to it, which never count as one of its wordings. */
import type { StatementRecord } from '../../corpus/rows/records.ts';
import { COMMON_WORDS } from '../../text/english/common-words.ts';
import { findQuotationWords } from '../../text/quotations/quotation-words.ts';

/** A report paraphrases an utterance with which it shares at least this part of its content words. */
const LEAST_CONTENT = 0.5;
const LEAST_CONTENT_WORDS = 3;

export interface ParaphraseTarget {
  /** The words as the sources print them. */
  texts: readonly string[];
  /** Quotations whose words all belong to the utterance: their figures and claims are the utterance's. */
  whole: readonly StatementRecord[];
  /** Quotations that hold other words too: only their figures that are printed within the utterance's words count. */
  partly: readonly StatementRecord[];
  /** Sources that print its words: their reports are not attached. */
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

/** How well a report fits the utterance, 0 where not. Shared measures, claims and words count; the share of words breaks ties. */
function score(report: Features, utterance: Features): number {
  const words = shared(report.content, utterance.content);
  const share = report.content.size === 0 ? 0 : words / report.content.size;
  const same = share >= LEAST_CONTENT && words >= LEAST_CONTENT_WORDS ? 2 : 0;
  const reasons = same + 2 * shared(report.measures, utterance.measures) + shared(report.sides, utterance.sides);
  return reasons > 0 ? reasons + share : 0;
}

function featuresOf({ texts, whole, partly, sources }: ParaphraseTarget): Features {
  const measures = new Set([...measuresIn(whole, null), ...measuresIn(partly, texts)]);
  return { sources, content: contentOf(texts), measures, sides: stancesIn(whole) };
}

/**
 * For each utterance the reports that paraphrase it. All must be of one speaker on one event. A report is attached to the
 * utterance that it fits best, and to none where two fit equally well.
 */
export function paraphrasesOf(
  utterances: readonly ParaphraseTarget[],
  reports: readonly StatementRecord[],
): StatementRecord[][] {
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
