/** What a card says of a quotation: in what way the wordings differ, and each source's wording. */
import type { QuotationCard as QuotationContext } from '../../lib/compare/card/card-context.ts';
import { TO_COMPARE } from '../../lib/compare/outcome.ts';
import type { VariantType } from '../../lib/compare/wordings/variant-types.ts';
import { type MessageKey, useWords } from '../words/words.tsx';
import { EventGroups } from './event-group.tsx';
import { NotCompared } from './not-compared.tsx';

/** The words of each type of variant, except typography, which is no difference. */
export const VARIANTS: Record<Exclude<VariantType, 'typography'>, MessageKey> = {
  contraction: 'variantContraction',
  cut: 'variantCut',
  insertion: 'variantInsertion',
  swap: 'variantSwap',
  order: 'variantOrder',
  number: 'variantNumber',
  negation: 'variantNegation',
};

/** Longer quotations are cut in the title, which only names the card: the lines below carry all words. */
const TITLE_LETTERS = 240;

/** The page's words between quotation marks, whichever marks the page had, and without the comma that led on from them. */
export function quotationTitle(text: string, marks: { open: string; close: string }): string {
  const bare = text.trim().replace(/^["“”„«‘']+|[,"“”»’']+$/g, '');
  const cut = bare.length > TITLE_LETTERS ? `${bare.slice(0, bare.lastIndexOf(' ', TITLE_LETTERS))}…` : bare;
  return `${marks.open}${cut}${marks.close}`;
}

/** Types of variant, the strongest first; typography is left out, as it is no difference. */
export function QuotationVariants({ context }: { context: QuotationContext }) {
  const words = useWords();
  if (!TO_COMPARE.has(context.outcome)) return null;
  const found = context.variants.filter((type) => type !== 'typography').reverse();
  const types = found.map((type) => words(VARIANTS[type]));
  if (types.length === 0) return null;
  return <p class="card__sum">{words.list(types)}</p>;
}

export function QuotationBody({ context }: { context: QuotationContext }) {
  return (
    <>
      <EventGroups groups={context.groups} />
      <NotCompared entries={context.notCompared} />
    </>
  );
}
