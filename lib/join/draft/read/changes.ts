/** What an article changes among those on its event: differences found, gaps filled, what stands only here. Always against named sources. */
import { isDifference } from '../../../compare/outcome.ts';
import type { ArticleLines, FigureLine, QuotationLine } from './article-lines.ts';

export interface Change {
  line: QuotationLine | FigureLine;
  group: 'differs' | 'fills' | 'only';
}

/** Words of a fragment: shorter ones are listed among the lines, and not as what stands only here. */
const LEAST_WORDS = 4;

function groupOf(line: QuotationLine | FigureLine): Change['group'] | null {
  const { outcome, others, part } = line.standing;
  if (isDifference(outcome)) return 'differs';
  const outlets = new Set(others.map(({ outlet }) => outlet)).size;
  if (outlets === 1 && (part !== 'shorter' || line.kind === 'figure')) return 'fills';
  if (outlets > 0) return null;
  if (line.kind === 'quotation') return line.text.split(/\s+/).length >= LEAST_WORDS ? 'only' : null;
  return line.counts === null ? null : 'only';
}

/** UTF-16 units by which an article's second print of its own quotation is known. */
const BEGINNING = 40;

/** Quotations before figures, each in reading order. A second figure of one measure changes nothing more. */
export function changesOf({ quotations, figures }: ArticleLines): Change[] {
  const seen = new Set<string>();
  return [...quotations.filter(({ continues }) => !continues), ...figures].flatMap((line) => {
    const group = groupOf(line);
    const words = line.text.toLowerCase().slice(0, BEGINNING);
    const key = line.kind === 'figure' ? `${line.counts} ${words}` : words;
    if (group === null || seen.has(key)) return [];
    seen.add(key);
    return [{ line, group }];
  });
}
