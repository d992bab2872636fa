/** What must occur on a page for a measure or a quotation to be on it, so that most pages are answered by the index alone. */
import type { MeasureRecord } from '../../corpus/rows/records.ts';
import { isRareWord } from '../../text/quotations/quotation-keys.ts';
import type { MeasureGate } from '../rows.ts';

/** A page may print only two rare words of a quotation. */
const LEAST_KEYS = 2;
/** Share of a quotation's common words that must occur: single ones show nothing, and a page may print only a part. */
const MOST_OF_THEM = 2 / 3;
/** Packs with more quotations are looked up by single keys: a line per quotation would slow the start of the worker. */
const MOST_QUOTATIONS = 5_000;

/** A cue that can be compared with a page's words, which the scan reads as letters only. */
const PLAIN_CUE = /^\p{L}{3,}\*?$/u;

/**
 * The cue words that a page is scanned for. One group is enough, since a figure needs a word of each group nearby, and the group
 * whose shortest word is longest occurs least by chance ("counterfeit*", not "by, until").
 */
export function gateCues(measure: Pick<MeasureRecord, 'cues'>): string[] {
  const { must, noun, may } = measure.cues;
  const groups = [...must, noun].filter((group) => group.length > 0);
  const plain = groups.filter((group) => group.every((cue) => PLAIN_CUE.test(cue)));
  const shortest = (group: readonly string[]) => Math.min(...group.map((cue) => cue.replace('*', '').length));
  const best = plain.sort((a, b) => shortest(b) - shortest(a))[0];
  return best ?? groups[0] ?? may;
}

/** The groups of a measure's cues. A figure's sentence must contain a cue of each group. */
export function measureGate(measure: Pick<MeasureRecord, 'id' | 'cues'>): MeasureGate {
  const { must, noun } = measure.cues;
  return { id: measure.id, cues: gateCues(measure), groups: [...must, noun].filter((group) => group.length > 0) };
}

/** One line per quotation: how many of its keys are needed, and the keys. */
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
