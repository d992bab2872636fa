/**
 * Words that one article quotes and another prints without marks that could be read: a block quotation, or marks that nobody
 * closed. A long run of equal words tells them; narrative that both share outside quotations is copy, not an utterance.
 */
import { findQuotationWords, type QuotationWord } from '../../text/quotations/quotation-words.ts';
import type { Span } from '../../text/span.ts';
import type { ArticleReading } from '../article/article.ts';

/** Runs are looked for from windows of so many words, and count from so many on. */
const WINDOW = 8;
const LEAST = 12;
/** Places remembered of one window. */
const MOST_PLACES = 12;

/** A stretch of an article (index) that prints words of another's quotation (index in the list given). */
export interface PrintedRun extends Span {
  article: number;
  of: number;
}

interface WordPlace {
  article: number;
  at: number;
}

interface ArticleWords {
  words: QuotationWord[];
  /** Whether the word lies in a quotation that was found. */
  quoted: boolean[];
}

function wordsOf({ text, quotations }: ArticleReading): ArticleWords {
  const words = findQuotationWords(text);
  let next = 0;
  const quoted = words.map(({ start }) => {
    while (next < quotations.length - 1 && (quotations[next]?.end ?? 0) <= start) next++;
    const quotation = quotations[next];
    return quotation !== undefined && start >= quotation.start && start < quotation.end;
  });
  return { words, quoted };
}

/** The first two words of every window of the quotations: a text is examined only where they occur. */
function beginningsOf(quotations: readonly { words: readonly string[] }[]): Map<string, Set<string>> {
  const beginnings = new Map<string, Set<string>>();
  for (const { words } of quotations)
    for (let at = 0; at + LEAST <= words.length; at++) {
      const [first, second] = [words[at] as string, words[at + 1] as string];
      const seconds = beginnings.get(first);
      if (seconds) seconds.add(second);
      else beginnings.set(first, new Set([second]));
    }
  return beginnings;
}

function windowsOf(
  articles: readonly ArticleWords[],
  beginnings: ReadonlyMap<string, ReadonlySet<string>>,
): Map<string, WordPlace[]> {
  const windows = new Map<string, WordPlace[]>();
  articles.forEach(({ words, quoted }, article) => {
    for (let at = 0; at + WINDOW <= words.length; at++) {
      if (quoted[at] || quoted[at + WINDOW - 1]) continue;
      if (!beginnings.get(words[at]?.key ?? '')?.has(words[at + 1]?.key ?? '')) continue;
      const key = keyOf(words, at);
      const list = windows.get(key);
      if (!list) windows.set(key, [{ article, at }]);
      else if (list.length < MOST_PLACES) list.push({ article, at });
    }
  });
  return windows;
}

const keyOf = (words: readonly QuotationWord[], at: number): string =>
  words
    .slice(at, at + WINDOW)
    .map(({ key }) => key)
    .join(' ');

/**
 * Whether a run can be quoted where it stands: its paragraph opens with a mark, or with the run itself (a block quotation).
 * Elsewhere two articles carry one text, and one of them says whose.
 */
function opensQuoted({ text }: ArticleReading, start: number): boolean {
  const line = text.lastIndexOf('\n', start) + 1;
  return /^\s*["“”‘'«„]/u.test(text.slice(line, line + 8)) || text.slice(line, start).trim() === '';
}

/** For each of the quotations (their words, and the article each is of) the runs that print it elsewhere. Near linear. */
export function printedElsewhere(
  articles: readonly ArticleReading[],
  quotations: readonly { article: number; words: readonly string[] }[],
): PrintedRun[] {
  const texts = articles.map(wordsOf);
  const windows = windowsOf(texts, beginningsOf(quotations));
  return quotations.flatMap(({ article: own, words }, of) => {
    const runs: PrintedRun[] = [];
    for (let at = 0; at + LEAST <= words.length; at++) {
      for (const { article, at: place } of windows.get(words.slice(at, at + WINDOW).join(' ')) ?? []) {
        const { words: printed, quoted } = texts[article] as ArticleWords;
        // Only where a run begins: inside one the window before is the same as well.
        if (article === own || (at > 0 && place > 0 && printed[place - 1]?.key === words[at - 1])) continue;
        let size = WINDOW;
        while (at + size < words.length && !quoted[place + size] && printed[place + size]?.key === words[at + size])
          size++;
        const [first, last] = [printed[place], printed[place + size - 1]];
        if (size >= LEAST && first && last && opensQuoted(articles[article] as ArticleReading, first.start))
          runs.push({ article, of, start: first.start, end: last.end });
      }
    }
    return runs;
  });
}
