/** The outcome of one mention and the sources it rests on: what a mark needs. The rest is worked out for the card. */
import type { Records, SourceRecord, StatementRecord } from '../../corpus/rows/records.ts';
import { compareFigure } from '../figures/compare-figure.ts';
import {
  type ActorMention,
  type FigureMention,
  factsFor,
  type Mention,
  printedFigure,
  type QuotationMention,
} from '../mention.ts';
import type { Outcome } from '../outcome.ts';
import type { PageFacts } from '../page-facts.ts';
import { indexRecords, type RecordIndex } from '../record-index.ts';
import { compareActor } from './compare-actor.ts';
import { compareQuotation } from './compare-quotation.ts';
import type { ReportedSource } from './page-report.ts';

export interface ComparedOutcome {
  outcome: Outcome;
  /** Every source that carries the item, alphabetical by outlet, with its own words. */
  sources: ReportedSource[];
}

/** A source with the words it prints or, where it prints none, those in which the pack tells what it reports. */
function reportedSource(source: SourceRecord, text: string): ReportedSource {
  return { source: source.id, outlet: source.outlet, published: source.published, text };
}

/** The statement that represents a source's report of an actor: the actor's words, else a paraphrase of them, else a statement that names the actor. */
function tellingStatement(statements: readonly StatementRecord[], actor: string): StatementRecord | undefined {
  const spoken = statements.filter(({ speaker }) => speaker === actor);
  return spoken.find(({ kind }) => kind === 'quotation') ?? spoken[0] ?? statements[0];
}

function outcomeOfActor(mention: ActorMention, index: RecordIndex): ComparedOutcome {
  const [likeliest] = mention.actors;
  if (!likeliest) return { outcome: 'none', sources: [] };
  const { outcome, sources } = compareActor(likeliest.id, index);
  const statements = index.byActor.get(likeliest.id) ?? [];
  const bySource = Map.groupBy(statements, ({ source }) => source);
  return {
    outcome,
    sources: sources.map((source) =>
      reportedSource(source, tellingStatement(bySource.get(source.id) ?? [], likeliest.id)?.text ?? ''),
    ),
  };
}

function outcomeOfFigure(mention: FigureMention, page: PageFacts, index: RecordIndex): ComparedOutcome {
  const figure = printedFigure(mention);
  const { outcome, compared, notCompared } = compareFigure(figure, page, index);
  const nearest = compared.map((entry) => entry.nearest);
  // Where nothing could be compared, the sources are those listed as not compared, one figure each.
  const shown = nearest.length > 0 ? nearest : [...new Map(notCompared.map((p) => [p.source.id, p])).values()];
  return { outcome, sources: shown.map((p) => reportedSource(p.source, p.figure.text)) };
}

function outcomeOfQuotation(mention: QuotationMention, page: PageFacts, index: RecordIndex): ComparedOutcome {
  const { outcome, witnesses, notCompared } = compareQuotation(mention, page, index);
  const printed = witnesses.map(({ source, text }) => ({ source, text }));
  const shown = printed.length > 0 ? printed : notCompared.map(({ statement }) => statement);
  const distinct = [...new Map(shown.map((entry) => [entry.source, entry])).values()];
  const sources = distinct.flatMap(({ source, text }) => {
    const record = index.sources.get(source);
    return record ? [reportedSource(record, text)] : [];
  });
  return { outcome, sources };
}

/**
 * The outcome of a mention. `records` must hold everything on the events concerned and must not change afterwards. What they
 * do not know is `none`. Never throws on records that fit their types, even where ids in them point to nothing.
 */
export function compareMention(mention: Mention, page: PageFacts, records: Records): ComparedOutcome {
  const index = indexRecords(records);
  if (mention.kind === 'actor') return outcomeOfActor(mention, index);
  const facts = factsFor(mention, page);
  if (mention.kind === 'figure') return outcomeOfFigure(mention, facts, index);
  return outcomeOfQuotation(mention, facts, index);
}
