/** Names in one block of text: every place where one of the lexicon stands as a word of its own, before anything vouches for it. */
import { capitalisedSpans, capitalisedWords, foldToken, mayNeedFolding } from '../english/capitalised.ts';
import { type Folded, foldKeepingCase } from '../fold.ts';
import type { Span } from '../span.ts';
import { type Judgement, judgeName } from './judge-name.ts';
import { matchName } from './match-name.ts';
import { tailsOf } from './middle-names.ts';
import type { NameHit } from './name-hit.ts';
import type { NameEntry, NameIndex } from './name-index.ts';

/** Long dashes part words where a hyphen joins them, which folding would make the same; a sign of their length stands in. */
const LONG_DASH = /[—―]|--/g;

/** A block with more names than this is no prose, and judging them would hold up the page. */
const MOST_HITS = 2_000;

/**
 * The names in `text`, verbatim from a page (line breaks, no-break spaces, soft hyphens and all), in order and without
 * overlap, 2,000 at the most. The text is folded only where a first word is known. Linear; never throws.
 */
export function findNames(text: string, index: NameIndex): NameHit[] {
  if (!mayHoldName(text, index)) return [];
  const folded = foldKeepingCase(text.replace(LONG_DASH, (dash) => ';'.repeat(dash.length)));
  const isEnDash = (at: number) => text.charAt(folded.toSource(at, at + 1).start) === '–';
  const hits: NameHit[] = [];
  let done = 0;
  for (const capitalised of capitalisedSpans(folded.text)) {
    const list = index.entries.get(capitalised.word);
    if (!list) continue;
    const found = longest(folded.text, capitalised, list);
    if (!found || found.start < done) continue;
    const judged = judgeName({ ...found, text: folded.text, isEnDash, after: done, index });
    if (!judged) continue;
    hits.push(asHit(found, judged, folded));
    if (judged.standing !== 'rival') done = found.end;
    if (hits.length >= MOST_HITS) break;
  }
  return hits;
}

/** Whether the first word of a name stands in the text. Asked of every block, so words are folded only where that can matter. */
function mayHoldName(text: string, { entries }: NameIndex): boolean {
  const words = capitalisedWords(text);
  for (const word of words) if (entries.has(word)) return true;
  return words.length > 0 && mayNeedFolding(text) && words.some((word) => entries.has(foldToken(word)));
}

interface CapitalisedWord {
  word: string;
  at: number;
}

interface Found extends Span {
  entry: NameEntry;
}

/** The longest of names that begin with the same word; they come longest first. A large corpus has hundreds, so most are told apart at one look. */
function longest(text: string, { word, at }: CapitalisedWord, list: readonly NameEntry[]): Found | null {
  const ahead = text.slice(at, at + (list[0]?.text.length ?? 0) + 3);
  const small = ahead.toLowerCase();
  const tails = list.some(({ hasMiddle }) => hasMiddle) ? tailsOf(text, at, at + word.length) : [];
  for (const entry of list) {
    if (entry.at === 0 && !(tails.length > 0 && entry.hasMiddle) && !small.startsWith(entry.small)) continue;
    const span = matchName(text, at, entry, tails);
    if (span) return { ...span, entry };
  }
  return null;
}

function asHit({ start, end, entry }: Found, judged: Judgement, folded: Folded): NameHit {
  return { ...folded.toSource(start, end), names: entry.names, ...judged };
}
