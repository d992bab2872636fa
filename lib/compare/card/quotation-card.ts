/** The card of a quotation: every source's wording word by word, who only tells it, and who lacks it. */
import { findQuotationWords } from '../../text/quotations/quotation-words.ts';
import { sourceRef } from '../evidence/source-line.ts';
import type { QuotationMention } from '../mention.ts';
import { compareQuotation, type QuotationComparison } from '../mentions/compare-quotation.ts';
import type { PageFacts } from '../page-facts.ts';
import type { RecordIndex } from '../record-index.ts';
import type { AppliedRule, QuotationCard } from './card-context.ts';
import { corpusOf, plainRun, statementLine } from './source-lines.ts';
import { utteranceGroup } from './utterance-lines.ts';

/** As for figures, the passage beside the page's is the first that is not the same. */
function quotationWhy(mention: QuotationMention, comparison: QuotationComparison, index: RecordIndex): AppliedRule {
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

/**
 * Of which part the outcome is told. Where the page prints all that a source has, or words differ, it is told of the whole.
 */
function extentOf({ outcome, witnesses, words }: QuotationComparison): Pick<QuotationCard, 'part' | 'inPart'> {
  if (outcome !== 'agrees' && outcome !== 'only') return {};
  const same = witnesses.filter(({ relation }) => relation === 'same');
  if (same.length === 0) return { inPart: true };
  if (same.every((witness) => witness.words <= words)) return {};
  return { part: { words, restDiffers: same.some(({ restDiffers }) => restDiffers) } };
}

/** Whether a print holds all of the page's words in a row. */
function holdsWords(page: string): (print: string) => boolean {
  const keysOf = (text: string) =>
    ` ${findQuotationWords(text)
      .map(({ key }) => key)
      .join(' ')} `;
  const keys = keysOf(page);
  return (print) => keysOf(print).includes(keys);
}

/** Full data of a quotation's card. */
export function quotationCard(mention: QuotationMention, page: PageFacts, index: RecordIndex): QuotationCard {
  const comparison = compareQuotation(mention, page, index);
  const { event, speaker, witnesses, told } = comparison;
  const refs = (ids: readonly string[]) => ids.flatMap((id) => index.sources.get(id) ?? []).map(sourceRef);
  // A source that prints more than the page does is shown with its words.
  const isSame = ({ relation, mark, words }: QuotationComparison['witnesses'][number]) =>
    relation === 'same' && mark === 'printed' && words === comparison.words;
  return {
    kind: 'quotation',
    title: mention.text,
    outcome: comparison.outcome,
    outcomeSources: refs(comparison.counted),
    pageAsIn: refs(comparison.pageAsIn),
    groups:
      witnesses.length + told.length > 0
        ? [utteranceGroup({ event, speaker, witnesses, told }, index, { isSame, isWhole: holdsWords(mention.text) })]
        : [],
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
    ...extentOf(comparison),
    ...(comparison.utterance === null ? {} : { utterance: comparison.utterance }),
  };
}
