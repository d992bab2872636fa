/** Finds which utterances of the corpus a page's quotation is: first by the words, then by the page's event. */
import type { StatementRecord } from '../../corpus/rows/records.ts';
import type { PageFacts } from '../page-facts.ts';
import type { RecordIndex } from '../record-index.ts';
import { isQuotedInside, likeness } from '../wordings/passage-likeness.ts';
import type { Passage } from '../wordings/passages.ts';
import { type Utterance, utterancesLike } from '../wordings/utterances.ts';

/** A page that quotes a smaller share of a sentence quotes a fragment, and a fragment belongs to one sentence only. */
const FRAGMENT_SHARE = 0.6;

/** A sentence of fewer words inside a much longer quotation may be a coincidence. */
const LEAST_TELLING = 6;

interface Fit {
  utterance: Utterance;
  /** 1 for all of the shorter side's words; more where the page quotes just what a source quotes. */
  fit: number;
  isFragment: boolean;
  /** Words of the page that are the utterance's, weighted by the fit. */
  weight: number;
}

/** The utterances in one statement that the page's words fit. */
export interface Candidate {
  of: StatementRecord;
  fits: Fit[];
}

/**
 * Whether a passage identifies its utterance. Three words that a source quotes occur in many sentences: a page that quotes
 * far more than these quotes something else, unless it holds the whole sentence.
 */
function isTelling(passage: Passage, page: Passage, isWhole: boolean): boolean {
  const own = passage.words.length;
  return own >= page.words.length * FRAGMENT_SHARE || (isWhole && own >= LEAST_TELLING);
}

/** Keys of the passages in chains that print most of the utterance: a source that prints two sentences of it prints it whole. */
function wholePassages(utterance: Utterance): Set<string> {
  const sizes = new Map<string, number>();
  for (const { chain, words } of utterance.passages) sizes.set(chain, (sizes.get(chain) ?? 0) + words.length);
  const longest = Math.max(...sizes.values());
  const isWhole = ({ chain }: Passage) => (sizes.get(chain) ?? 0) >= longest * FRAGMENT_SHARE;
  return new Set(utterance.passages.filter(isWhole).map(({ key }) => key));
}

function fitOf(page: Passage, utterance: Utterance): Fit | null {
  const distinct = [...new Map(utterance.passages.map((passage) => [passage.key, passage])).values()];
  const longest = Math.max(...distinct.map(({ words }) => words.length));
  const whole = wholePassages(utterance);
  let best = 0;
  for (const passage of distinct.filter((own) => isTelling(own, page, whole.has(own.key)))) {
    const alike = likeness(page, passage);
    const bonus = alike < 1 ? 0 : page.key === passage.key ? 1 : isQuotedInside(passage, page) ? 0.5 : 0;
    best = Math.max(best, alike > 0 ? alike + bonus : 0);
  }
  if (best === 0) return null;
  const words = Math.min(page.words.length, utterance.collation.keys.length);
  return { utterance, fit: best, isFragment: page.words.length < longest * FRAGMENT_SHARE, weight: best * words };
}

/** For each statement the utterances in it that the page's words fit; an utterance is given once. */
export function candidatesFor(statements: readonly StatementRecord[], page: Passage, index: RecordIndex): Candidate[] {
  const seen = new Set<Utterance>();
  return statements.flatMap((of) => {
    const fits = utterancesLike(of, index).flatMap((utterance): Fit[] => {
      const isIn = utterance.passages.some(({ pieces }) => pieces.some(({ statement }) => statement.id === of.id));
      const fit = isIn && !seen.has(utterance) ? fitOf(page, utterance) : null;
      return fit ? [fit] : [];
    });
    for (const { utterance } of fits) seen.add(utterance);
    return fits.length > 0 ? [{ of, fits }] : [];
  });
}

const speakerAndEvent = ({ of }: Candidate) => `${of.event ?? ''}\n${of.speaker ?? ''}`;

/** The weights of all sentences that the page holds, added up; where it is a fragment, the weight of the best sentence. */
function weightOf(candidates: readonly Candidate[]): number {
  const fits = candidates.flatMap((candidate) => candidate.fits);
  const held = fits.filter(({ isFragment }) => !isFragment);
  if (held.length > 0) return held.reduce((sum, { weight }) => sum + weight, 0);
  return Math.max(...fits.map(({ weight }) => weight));
}

/** The candidates of the one speaker and event that fit the page's words best. Those of the page's own event come first. */
export function chosenOf(candidates: readonly Candidate[], page: PageFacts): Candidate[] {
  const here = candidates.filter(({ of }) => page.event !== null && of.event === page.event);
  const groups = [...Map.groupBy(here.length > 0 ? here : candidates, speakerAndEvent)];
  const weighed = groups.map(([key, group]) => ({ key, group, weight: weightOf(group) }));
  const [best] = weighed.sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1));
  return best?.group ?? [];
}

/**
 * The utterances to collate the page with: all that it holds, or the one that it is a fragment of. Two sentences that share
 * only the page's three words cannot be collated.
 */
export function utterancesOf(chosen: readonly Candidate[]): Utterance[] {
  const fits = chosen.flatMap((candidate) => candidate.fits);
  const held = fits.filter(({ isFragment }) => !isFragment);
  if (held.length > 0) return held.map(({ utterance }) => utterance);
  const bySize = [...fits].sort((a, b) => b.fit - a.fit || b.utterance.witnesses.length - a.utterance.witnesses.length);
  return bySize.slice(0, 1).map(({ utterance }) => utterance);
}
