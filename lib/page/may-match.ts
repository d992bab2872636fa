/**
 * A second look at the gate's own text, with the lexicon in hand, before the larger script is sent for and the page is read:
 * on most pages that share some words with the corpus nothing of it stands. It may say yes too often, never too seldom.
 */
import { hasNumber } from '../text/has-number.ts';
import type { Lexicon, LexiconName } from '../text/lexicon.ts';
import { hasQuotationMark } from '../text/quoted-gate.ts';

/** A page that has the words of more names is worth reading. */
const MOST_NAMES = 300;
/** Between two words of a name: a space, initials, the end of a line. */
const GAP = '[\\s\\S]{0,12}?';
/** Distinct topic terms without which no short name is taken for an actor's (`vouch.ts`). */
const ENOUGH_TOPICS = 2;
/** Shows nothing, and may stand inside a word. */
const UNSEEN = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
/** A line that begins small goes on with the sentence of the line before. */
const LINE = /\n(?![a-z])/;

const plain = (text: string): string => text.normalize('NFKC').replace(UNSEEN, '');

/** The words of a name in order, with little between; between single letters (U.S.) signs at most. */
function patternOf(name: string): string {
  const words = plain(name).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const gap = (word: string, next: string) => (word.length > 1 && next.length > 1 ? GAP : '\\W{0,3}');
  const joined = words.map((word, at) => (at === 0 ? word : `${gap(words[at - 1] as string, word)}${word}`)).join('');
  return joined && `(?<!\\w)${joined}(?!\\w)`;
}

const testOf = (patterns: readonly string[]): ((text: string) => boolean) => {
  const known = patterns.filter((pattern) => pattern !== '');
  if (known.length === 0) return () => false;
  const any = new RegExp(known.join('|'), 'i');
  return (text) => any.test(text);
};

/** A short name under its title, which alone vouches for it. */
const titledPatterns = ({ text, titles }: LexiconName): string[] =>
  titles.map((title) => `${patternOf(title)}${GAP}${patternOf(text)}`);

/** What names need to count: a full one, a titled one, or a short one and the topic, wherever on the page. */
function nameTest({ names, topics }: Lexicon): (text: string) => boolean {
  const short = names.filter(({ form }) => form === 'short' || form === 'acronym');
  const hasVouched = testOf([
    ...names.filter(({ form }) => form === 'full').map(({ text }) => patternOf(text)),
    ...short.flatMap(titledPatterns),
  ]);
  const hasShort = testOf(short.map(({ text }) => patternOf(text)));
  const met = new Set<string>();
  let isShortMet = false;
  return (text) => {
    if (hasVouched(text)) return true;
    if (short.length === 0) return false;
    isShortMet ||= hasShort(text);
    const small = text.toLowerCase();
    for (const topic of topics) if (small.includes(topic)) met.add(topic.split(' ', 1)[0] as string);
    return isShortMet && met.size >= ENOUGH_TOPICS;
  };
}

/** The longest word of each cue, whatever it ends in. */
const cuePattern = (cue: string): string => {
  const words = cue.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const longest = words.reduce((best, word) => (word.length > best.length ? word : best), '');
  return longest && `(?<![a-z])${longest}`;
};

/** A line that may hold a figure: a number, and a word of each group of one measure. */
function figureTest({ cues, figures }: Lexicon): (line: string) => boolean {
  const hasCue = testOf(cues.map(cuePattern));
  const measures = figures?.map((groups) => groups.map((group) => testOf(group.map(cuePattern))));
  const isOf = (line: string) => !measures || measures.some((groups) => groups.every((hasOne) => hasOne(line)));
  return (line) => hasCue(line) && isOf(line) && hasNumber(line);
}

/** A line that may hold a quotation: marks, and enough keys of one. */
function quotationTest({ keys, quotations }: Lexicon): (line: string) => boolean {
  const hasKey = testOf(keys.map(cuePattern));
  const isOf = (line: string) => {
    if (!quotations) return true;
    const words = new Set<string>(line.toLowerCase().match(/\p{L}{4,}/gu));
    return quotations.some(({ keys: own, least }) => own.filter((key) => words.has(key)).length >= least);
  };
  return (line) => hasKey(line) && hasQuotationMark(line) && isOf(line);
}

/** Whether anything of the lexicon may stand in the texts, which are parts of one page, its head among them. Run in slices. */
export function* mayMatch(texts: Iterable<string>, lexicon: Lexicon): Generator<void, boolean> {
  if (lexicon.names.length > MOST_NAMES) return true;
  const hasName = nameTest(lexicon);
  const hasFigure = figureTest(lexicon);
  const hasQuotation = quotationTest(lexicon);
  const hasPassages = lexicon.cues.length + lexicon.keys.length > 0;
  for (const text of texts) {
    const shown = plain(text);
    if (hasName(shown)) return true;
    if (hasPassages && shown.split(LINE).some((line) => hasFigure(line) || hasQuotation(line))) return true;
    yield;
  }
  return false;
}
