/** Finds the lexicon's names in one block of text as whole words; whether they count is decided by `vouch`. */
import { capitalisedSpans, capitalisedWords, foldToken, mayNeedFolding } from '../english/capitalised.ts';
import { type Folded, foldKeepingCase } from '../fold.ts';
import type { Span } from '../span.ts';
import { entryFacts } from './entry-facts.ts';
import { matchName } from './forms/match-name.ts';
import { tailsOf } from './forms/middle-names.ts';
import { namesOfSharedHead, singularHead } from './forms/shared-head.ts';
import { type Judgement, judgeName } from './judge-name.ts';
import type { NameHit } from './name-hit.ts';
import type { NameEntry, NameIndex } from './name-index.ts';
import { isOtherBody } from './other-body.ts';

/** Long dashes separate words while hyphens join them, but folding makes both the same, so they are replaced by a sign of equal length. */
const LONG_DASH = /[—―]|--/g;

/** A block with more names is not prose, and judging them would delay the page. */
const MOST_HITS = 2_000;

/**
 * The names in `text`, verbatim from a page (line breaks, no-break spaces, soft hyphens and all), in order and without
 * overlap, at most 2,000. The text is folded only if it contains the first word of a name. Linear; never throws.
 */
export function findNames(text: string, index: NameIndex): NameHit[] {
  if (!mayHoldName(text, index)) return [];
  const folded = foldKeepingCase(text.replace(LONG_DASH, (dash) => ';'.repeat(dash.length)));
  const isEnDash = (at: number) => text.charAt(folded.toSource(at, at + 1).start) === '–';
  const shared = hitsOfSharedHead(folded, index);
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
  return shared.length > 0 ? withShared(hits, shared) : hits;
}

/** Names that share a head: "the Departments of Labor and Commerce". */
function hitsOfSharedHead(folded: Folded, index: NameIndex): NameHit[] {
  return namesOfSharedHead(folded.text, index).flatMap(({ start, end, entry, head }) => {
    const { person, place, own } = entryFacts(entry, index);
    if (person || (!place && isOtherBody(folded.text, { start: head, end }, own))) return [];
    return [asHit({ start, end, entry }, { titled: [], standing: 'clear' }, folded)];
  });
}

/** In order; a name that shares a head replaces what its last words alone were taken for. */
function withShared(hits: readonly NameHit[], shared: readonly NameHit[]): NameHit[] {
  const apart = hits.filter(({ start, end }) => shared.every((one) => end <= one.start || start >= one.end));
  return [...apart, ...shared].sort((a, b) => a.start - b.start).slice(0, MOST_HITS);
}

/** Whether the text contains the first word of a name. Runs on every block, so words are folded only if that can change them. */
function mayHoldName(text: string, { entries }: NameIndex): boolean {
  const words = capitalisedWords(text);
  for (const word of words) if (entries.has(word) || entries.has(singularHead(word) ?? '')) return true;
  return words.length > 0 && mayNeedFolding(text) && words.some((word) => entries.has(foldToken(word)));
}

interface CapitalisedWord {
  word: string;
  at: number;
}

interface Found extends Span {
  entry: NameEntry;
}

/** The longest matching name of a list, sorted longest first, that begins with the same word. A large corpus has hundreds, so most are excluded by a fast check. */
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
