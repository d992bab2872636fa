/** Where a quotation stands among the speeches of its block, and how it is attributed. */
import { firstWhere } from '../../first-where.ts';
import type { Narrative } from './narrative.ts';
import type { Reading, Subject } from './phrases/noun-phrases.ts';
import type { Speech } from './speech/speech-place.ts';

/** How a quotation is attributed: the speech that gives it, and from where. */
export interface Attribution {
  speech: Speech | null;
  /** Subject without a verb of saying, if only the sentence before gives one ("lashed out on Twitter."). */
  subject: Subject | null;
  from: 'behind' | 'before' | 'end' | 'sentence-before';
}

export interface Place {
  reading: Reading;
  speeches: readonly Speech[];
  /** Token index of the quotation. */
  at: number;
  /** Index of the first speech behind it. */
  following: number;
}

/** Index of the first speech whose verb is after a token. */
export function firstAfter(speeches: readonly Speech[], at: number): number {
  return firstWhere(speeches.length, (index) => (speeches[index] as Speech).at > at);
}

/** A dash or comma behind a quotation, before a name. */
export const ASIDE = /^[—–―,-]$/;

/** Number of the sentence of a token; -1 for none. */
export const sentenceOf = (narrative: Narrative, at: number) => narrative.tokens[at]?.sentence ?? -1;

/** Whether the quotation is a sentence of its own, without narrative. */
export function standsAlone({ tokens }: Narrative, at: number): boolean {
  const sentence = tokens[at]?.sentence;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  return before?.sentence !== sentence && (after?.sentence !== sentence || /^[.!?]$/.test(after?.text ?? ''));
}
