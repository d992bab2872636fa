/** The card of a quotation: every source's wording word by word, who only tells it, and who lacks it. */
import type { SourceRecord } from '../../corpus/rows/records.ts';
import type { SourceLine } from '../evidence/source-line.ts';
import type { QuotationMention } from '../mention.ts';
import { compareQuotation, type QuotationComparison } from '../mentions/compare-quotation.ts';
import type { PageFacts } from '../page-facts.ts';
import type { RecordIndex } from '../record-index.ts';
import type { QuotationCard, Why } from './card-context.ts';
import { corpusOf, eventGroup, isNamedBy, plainRun, sourceRef, statementLine } from './source-lines.ts';

type Compared = QuotationComparison['witnesses'][number];

/** The line of one source that prints the words; its further fragments of the same utterance stand under `more`. `words`: those on the page. */
function witnessLine(witness: Compared, words: number, index: RecordIndex): SourceLine | null {
  const [first] = witness.statements;
  if (!first) return null;
  const more = witness.more.flatMap(({ statements: [again], runs }) =>
    again ? [statementLine(again, index, { mark: 'part', words: runs })] : [],
  );
  return statementLine(first, index, {
    mark: witness.mark,
    words: witness.runs,
    // A source that prints more than the page does is shown with its words.
    ...(witness.relation === 'same' && witness.mark === 'printed' && witness.words === words ? { same: true } : {}),
    ...(more.length > 0 ? { more } : {}),
  });
}

/** Printed lines, then one line for each source that only tells what was said: told words are never counted as a wording. */
function linesOf(comparison: QuotationComparison, index: RecordIndex): SourceLine[] {
  const printed = comparison.witnesses.flatMap((witness) => witnessLine(witness, comparison.words, index) ?? []);
  const told = new Map(comparison.told.map((s) => [s.source, statementLine(s, index, { mark: 'told', told: s.text })]));
  return [...printed, ...told.values()];
}

/** As for figures, the passage beside the page's is the first that is not the same. */
function quotationWhy(mention: QuotationMention, comparison: QuotationComparison, index: RecordIndex): Why {
  const { outcome, reason, witnesses, words, counted, speaker } = comparison;
  const shown = witnesses.find(({ relation }) => relation === 'differs') ?? witnesses[0];
  const source = shown ? index.sources.get(shown.source) : undefined;
  const name = (actor: string | null) => (actor && index.actors.get(actor)?.name) || '';
  const values = reason ? [name(mention.speaker), name(speaker)] : [String(words), String(counted.length)];
  return {
    rule: `quotation-${outcome}${reason ? `-${reason}` : ''}`,
    values,
    page: mention.passage,
    corpus: source && shown ? { source: sourceRef(source), passage: shown.text } : null,
  };
}

/** Full data of a quotation's card. */
export function quotationCard(mention: QuotationMention, page: PageFacts, index: RecordIndex): QuotationCard {
  const comparison = compareQuotation(mention, page, index);
  const { event, speaker } = comparison;
  const refs = (ids: readonly string[]) => ids.flatMap((id) => index.sources.get(id) ?? []).map(sourceRef);
  const lines = linesOf(comparison, index);
  const absent = (source: SourceRecord) =>
    speaker !== null && !isNamedBy(speaker, { source: source.id, event }, index) ? 'speaker-not-named' : 'no-quotation';
  return {
    kind: 'quotation',
    title: mention.text,
    outcome: comparison.outcome,
    outcomeSources: refs(comparison.counted),
    pageAsIn: refs(comparison.pageAsIn),
    groups: lines.length > 0 ? [eventGroup(event, lines, { index, absent })] : [],
    notCompared: comparison.notCompared.map(({ statement, reason }) => ({
      line: statementLine(statement, index, { mark: 'printed', words: plainRun(statement.text) }),
      event: (statement.event && index.events.get(statement.event)) || null,
      reason,
    })),
    ...corpusOf(index),
    why: quotationWhy(mention, comparison, index),
    speaker: speaker ?? mention.speaker,
    speakerName: index.actors.get(speaker ?? mention.speaker ?? '')?.name ?? null,
    variants: comparison.variants,
    ...(comparison.utterance === null ? {} : { utterance: comparison.utterance }),
  };
}
