/** The sample passages as they are shown: text cut into plain stretches and mentions. */
import type { Outcome } from '../../lib/compare/outcome.ts';

export interface ExampleMention {
  /** Tells it from the others of the example. */
  key: string;
  kind: 'actor' | 'figure' | 'quotation';
  /** Offsets in the passage. */
  start: number;
  end: number;
  outcome: Outcome;
}

export interface ExamplePassage {
  text: string;
  mentions: readonly ExampleMention[];
}

export interface Stretch {
  text: string;
  mention: ExampleMention | null;
}

/** All of the text in order. Where mentions overlap the longer one stays, as only one can be pressed in a place. */
export function stretchesOf({ text, mentions }: ExamplePassage): Stretch[] {
  const chosen: ExampleMention[] = [];
  for (const mention of [...mentions].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    const isFree = chosen.every((other) => mention.end <= other.start || mention.start >= other.end);
    if (isFree) chosen.push(mention);
  }
  const stretches: Stretch[] = [];
  let done = 0;
  for (const mention of chosen.sort((a, b) => a.start - b.start)) {
    if (mention.start > done) stretches.push({ text: text.slice(done, mention.start), mention: null });
    stretches.push({ text: text.slice(mention.start, mention.end), mention });
    done = mention.end;
  }
  if (done < text.length) stretches.push({ text: text.slice(done), mention: null });
  return stretches;
}
