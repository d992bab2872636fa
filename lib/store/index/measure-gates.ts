/** What must stand on a page for anything to come of a measure or a quotation, so that most pages end at the first question. */
import type { MeasureRecord } from '../../corpus/rows/records.ts';
import { isRareWord } from '../../text/quotations/quotation-keys.ts';
import type { MeasureGate } from '../rows.ts';

/** Two rare words of a quotation may be all that a page prints of it. */
const LEAST_KEYS = 2;
/** Common words tell only together, and a page may print a part of the quotation. */
const MOST_OF_THEM = 2 / 3;
/** Packs with more quotations are looked up by single keys: a line for each would slow the waking worker. */
const MOST_QUOTATIONS = 5_000;

/** A cue that a page's letters-only words can be held against. */
const PLAIN_CUE = /^\p{L}{3,}\*?$/u;

/**
 * The cue words by which a measure is noticed at all: one group is enough, since a figure must stand near a word of each
 * group, and the group whose shortest word is longest occurs least by chance ("counterfeit*", not "by, until").
 */
export function gateCues(measure: Pick<MeasureRecord, 'cues'>): string[] {
  const { must, noun, may } = measure.cues;
  const groups = [...must, noun].filter((group) => group.length > 0);
  const plain = groups.filter((group) => group.every((cue) => PLAIN_CUE.test(cue)));
  const shortest = (group: readonly string[]) => Math.min(...group.map((cue) => cue.replace('*', '').length));
  const best = plain.sort((a, b) => shortest(b) - shortest(a))[0];
  return best ?? groups[0] ?? may;
}

/** The groups of a measure's cues, one of each of which must stand in a figure's sentence. */
export function measureGate(measure: Pick<MeasureRecord, 'id' | 'cues'>): MeasureGate {
  const { must, noun } = measure.cues;
  return { id: measure.id, cues: gateCues(measure), groups: [...must, noun].filter((group) => group.length > 0) };
}

/** A line for each quotation: the least number of its keys, and the keys. */
export function quotationGates(quotations: Iterable<{ keys: readonly string[] }>): string {
  const lines = new Set<string>();
  for (const { keys } of quotations) {
    if (keys.length === 0) continue;
    const least = keys.some(isRareWord) ? LEAST_KEYS : Math.ceil(keys.length * MOST_OF_THEM);
    const line = `${Math.min(least, keys.length)} ${keys.join(' ')}`;
    lines.add(line);
    if (lines.size > MOST_QUOTATIONS) return '';
  }
  return [...lines].join('\n');
}
