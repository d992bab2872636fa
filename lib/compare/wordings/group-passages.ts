/**
 * Which passages are the same words spoken once. Every distinct wording joins the one longer wording that it fits best, so
 * that a fragment never connects two sentences. The result depends on the wordings alone, not on who prints them.
 */
import { containsWords, isQuotedInside, likeness } from './passage-likeness.ts';
import type { Passage } from './passages.ts';

/** A fragment of fewer words goes first to where it stands between quotation marks of its own. */
const SHORT = 4;
/** Longer wordings looked at for each one, likeliest first. */
const MOST_CANDIDATES = 8;
/** Pairs of wordings compared in one call, to bound the time; beyond that only wordings that contain each other are joined. */
const MOST_COMPARED = 4000;
/** Wordings remembered for one word: a word that stands in more of them is no evidence. */
const MOST_HOLDERS = 40;
interface Wording {
  key: string;
  keys: string[];
  passages: Passage[];
  /** Number of the wording that it belongs to; its own where it belongs to none. */
  root: number;
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function wordingsOf(passages: readonly Passage[]): Wording[] {
  const byKey = new Map<string, Wording>();
  for (const passage of passages) {
    const known = byKey.get(passage.key);
    if (known) known.passages.push(passage);
    else
      byKey.set(passage.key, {
        key: passage.key,
        keys: passage.words.map((word) => word.key),
        passages: [passage],
        root: 0,
      });
  }
  const sorted = [...byKey.values()].sort((a, b) => b.keys.length - a.keys.length || compareText(a.key, b.key));
  sorted.forEach((wording, number) => {
    wording.root = number;
  });
  return sorted;
}

/** How well the shorter wording fits the longer one: 0 where it does not. */
function fitOf(longer: Wording, shorter: Wording, isExhausted: boolean): number {
  const [long, short] = [longer.passages[0], shorter.passages[0]] as [Passage, Passage];
  if (containsWords(long, short)) return shorter.keys.length < SHORT && isQuotedInside(long, short) ? 2 : 1;
  if (isExhausted) return 0;
  const sources = new Set(shorter.passages.map((passage) => passage.source));
  // Two similar sentences in one article are two sentences, not two versions of one.
  if (longer.passages.some((passage) => sources.has(passage.source))) return 0;
  return likeness(long, short);
}

/** For each wording the longer ones that share most words with it, rare words counting more. */
function likelyWordings(wordings: readonly Wording[]): number[][] {
  const holders = new Map<string, number[]>();
  return wordings.map((wording, number) => {
    const score = new Map<number, number>();
    for (const key of new Set(wording.keys)) {
      const others = holders.get(key);
      if (!others) holders.set(key, [number]);
      for (const other of others ?? []) score.set(other, (score.get(other) ?? 0) + 1 / (others?.length ?? 1));
      if (others && others.length < MOST_HOLDERS) others.push(number);
    }
    return [...score]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, MOST_CANDIDATES)
      .map(([other]) => other);
  });
}

/** The longer wording that this one belongs to, or -1. A wording that fits two equally well belongs to neither. */
function bestFor(wordings: readonly Wording[], number: number, candidates: readonly number[]): number {
  const isExhausted = number * MOST_CANDIDATES > MOST_COMPARED;
  const wording = wordings[number] as Wording;
  const fits = candidates
    .map((other) => ({
      root: (wordings[other] as Wording).root,
      fit: fitOf(wordings[other] as Wording, wording, isExhausted),
    }))
    .filter((candidate) => candidate.fit > 0)
    .sort((a, b) => b.fit - a.fit || a.root - b.root);
  const [best] = fits;
  if (!best) return -1;
  const rivals = fits.filter((candidate) => candidate.fit === best.fit && candidate.root !== best.root);
  return rivals.length > 0 ? -1 : best.root;
}

/** Groups of passages that are the same words spoken once, longest wording first. Every passage is in exactly one group. */
export function groupPassages(passages: readonly Passage[]): Passage[][] {
  const wordings = wordingsOf(passages);
  const candidates = likelyWordings(wordings);
  const groups = new Map<number, Passage[]>();
  wordings.forEach((wording, number) => {
    const best = bestFor(wordings, number, candidates[number] ?? []);
    if (best >= 0) wording.root = best;
    const group = groups.get(wording.root);
    if (group) group.push(...wording.passages);
    else groups.set(wording.root, [...wording.passages]);
  });
  return [...groups.values()];
}
