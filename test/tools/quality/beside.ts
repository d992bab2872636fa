/** Others on our own texts: names of the labelled set, quotations and figures of the originals. Only what is the same task. */
import { ingestText } from '../../../lib/corpus/draft/ingest.ts';
import type { Pack, Quotation } from '../../../lib/corpus/pack/schema.ts';
import type { Span } from '../../../lib/text/span.ts';
import { readOriginals } from '../../seeds/originals.ts';
import type { Other } from '../bench/others.ts';
import { corpusOf } from '../driver/pack-corpus.ts';
import { newTally, type Tally } from './score.ts';

export interface Timed {
  tally: Tally;
  milliseconds: number;
}

/** A text with the spans that should be found in it. */
export interface Spanned {
  text: string;
  spans: Span[];
}

/** Holds found spans against the expected ones, text by text. */
export function compareSpans(texts: readonly Spanned[], find: (text: string) => readonly Span[]): Timed {
  const tally = newTally();
  let milliseconds = 0;
  for (const { text, spans } of texts) {
    const began = performance.now();
    const found = find(text);
    milliseconds += performance.now() - began;
    tally.expected += spans.length;
    tally.found += found.length;
    tally.exact += spans.filter((one) => found.some(({ start, end }) => start === one.start && end === one.end)).length;
    tally.overlapping += spans.filter((one) =>
      found.some(({ start, end }) => start < one.end && one.start < end),
    ).length;
  }
  return { tally, milliseconds };
}

/** Where the pack's quotations stand in the originals. */
export function quotedInOriginals(pack: Pack): Spanned[] {
  return readOriginals().map(({ id, text }) => {
    const statements = pack.sources.find((source) => source.id === id)?.statements ?? [];
    let from = 0;
    const spans = statements
      .filter((one): one is Quotation => one.kind === 'quotation')
      .flatMap((quotation) => {
        const start = text.indexOf(quotation.text, from);
        if (start < 0) return [];
        from = start + quotation.text.length;
        return [{ start, end: from }];
      });
    return { text, spans };
  });
}

/** Ours on the quotations of the originals, in the same measure as others; the whole of ingestion is timed. */
export function oursOnQuotations(pack: Pack, texts: readonly Spanned[]): Timed {
  const corpus = corpusOf(pack);
  return compareSpans(texts, (text) => ingestText({ ...corpus, text, title: null, published: null }).quotations);
}

export function othersOnQuotations(other: Other, texts: readonly Spanned[]): Timed | null {
  return other.quotations ? compareSpans(texts, other.quotations) : null;
}
