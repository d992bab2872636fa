/**
 * What ingestion finds in the five originals against what the pack's sources list, which people wrote from them. The originals
 * are read where they stand and never copied; misses are told by the wording that the pack itself holds.
 */
import { type IngestedArticle, ingestText } from '../../../lib/corpus/draft/ingest.ts';
import type { Figure, Pack, Quotation, Source } from '../../../lib/corpus/pack/schema.ts';
import { isRelativeWording } from '../../../lib/text/dates/relative-date.ts';
import { type Original, readOriginals } from '../../seeds/originals.ts';
import { corpusOf } from '../driver/pack-corpus.ts';
import { addTally, newTally, type Tally } from './score.ts';

export interface OriginalsScore {
  sources: number;
  milliseconds: number;
  quotations: Tally;
  /** Of the quotations found span for span: those with the pack's speaker. */
  speakers: { right: number; of: number };
  /** `exact`: value, range and unit as in the pack; `overlapping`: found at the place, whatever the value. */
  figures: Tally;
  /** Of the figures that are right: those with the pack's measure. */
  measures: { right: number; of: number };
  /** Actors named in the pack's statements on the source, by id. */
  actors: Tally;
  misses: string[];
}

/** What the pack lists of an article, the article, and what was found in it. */
interface Held {
  source: Source;
  original: Original;
  found: IngestedArticle;
}

interface Line {
  start: number;
  end: number;
}

/** The lines that a statement's `paragraph` counts, with their offsets in the text. */
function numberedLines({ text, paragraphs }: Original): Line[] {
  const lines = Array.from(text.matchAll(/[^\n]+/g), ({ 0: line, index }) => ({ line, index })).filter(
    ({ line }) => line.trim() !== '',
  );
  return lines
    .slice(lines.length - paragraphs.length)
    .map(({ line, index }) => ({ start: index, end: index + line.length }));
}

/** Places of wordings, each taken once: the same words may stand twice in a paragraph. */
function locator(original: Original) {
  const lines = numberedLines(original);
  const taken = new Set<string>();
  return (words: string, paragraph: number): Line | null => {
    const line = lines[paragraph - 1];
    if (!line) return null;
    let at = original.text.indexOf(words, line.start);
    while (at >= 0 && taken.has(`${at} ${words}`)) at = original.text.indexOf(words, at + 1);
    if (at < 0 || at >= line.end) return null;
    taken.add(`${at} ${words}`);
    return { start: at, end: at + words.length };
  };
}

const overlaps = (a: Line, b: Line) => a.start < b.end && b.start < a.end;

function scoreQuotations({ source, original, found }: Held, score: OriginalsScore): void {
  const locate = locator(original);
  const expected = source.statements.filter((one): one is Quotation => one.kind === 'quotation');
  const tally = { ...newTally(), expected: expected.length, found: found.quotations.length };
  const matched = new Set<number>();
  for (const quotation of expected) {
    const place = locate(quotation.text, quotation.paragraph);
    const n = found.quotations.findIndex((one) => one.start === place?.start && one.end === place.end);
    if (place && found.quotations.some((one) => overlaps(one, place))) tally.overlapping++;
    const hit = found.quotations[n];
    if (!hit) score.misses.push(`${source.id}#${quotation.id}: quotation missed "${quotation.text}"`);
    else {
      tally.exact++;
      matched.add(n);
      score.speakers.of++;
      if (hit.actor === quotation.speaker) score.speakers.right++;
      else
        score.misses.push(
          `${source.id}#${quotation.id}: speaker ${hit.actor} (${hit.speaker}), not ${quotation.speaker}`,
        );
    }
  }
  found.quotations.forEach((one, n) => {
    if (!matched.has(n))
      score.misses.push(`${source.id}: quotation too much, ${one.end - one.start} characters at ${one.start}`);
  });
  addTally(score.quotations, tally);
}

const sameValue = (a: Pick<Figure, 'value' | 'low' | 'high' | 'unit'>, b: typeof a) =>
  a.value === b.value && a.low === b.low && a.high === b.high && a.unit === b.unit;

function scoreFigures({ source, original, found }: Held, score: OriginalsScore): void {
  const locate = locator(original);
  const first = numberedLines(original)[0]?.start ?? 0;
  const listed = found.figures.filter(({ start }) => start >= first);
  const tally = { ...newTally(), found: listed.length };
  const used = new Set<number>();
  for (const { paragraph, figures, id } of source.statements) {
    for (const figure of figures) {
      // A day relative to the article's without a measure only dates the report; neither side lists it as a figure.
      if (figure.measure === null && isRelativeWording(figure.text)) continue;
      tally.expected++;
      const place = locate(figure.text, paragraph);
      const n = place ? listed.findIndex((one, k) => !used.has(k) && overlaps(one, place)) : -1;
      const hit = listed[n];
      const told = `${source.id}#${id}: figure "${figure.text}"`;
      if (!hit) {
        score.misses.push(`${told} missed`);
        continue;
      }
      used.add(n);
      tally.overlapping++;
      if (!sameValue(hit, figure)) {
        score.misses.push(`${told} read as ${hit.value ?? `${hit.low} to ${hit.high}`} ${hit.unit}`);
        continue;
      }
      tally.exact++;
      score.measures.of++;
      if (hit.measure === figure.measure) score.measures.right++;
      else score.misses.push(`${told} taken for ${hit.measure}, not ${figure.measure}`);
    }
  }
  listed.forEach((one, n) => {
    if (!used.has(n)) score.misses.push(`${source.id}: figure too much, "${one.text}" at ${one.start}`);
  });
  addTally(score.figures, tally);
}

function scoreActors({ source, found }: Held, score: OriginalsScore): void {
  const expected = new Set(source.statements.flatMap(({ actors }) => actors));
  const listed = new Set(found.actors.map(({ id }) => id));
  const both = [...expected].filter((id) => listed.has(id));
  addTally(score.actors, { expected: expected.size, found: listed.size, exact: both.length, overlapping: both.length });
  for (const id of expected) if (!listed.has(id)) score.misses.push(`${source.id}: actor ${id} missed`);
  for (const id of listed)
    if (!expected.has(id)) score.misses.push(`${source.id}: actor ${id} not in the pack's statements`);
}

/** Null where the originals do not stand. */
export function scoreOriginals(pack: Pack): OriginalsScore | null {
  const originals = readOriginals();
  if (originals.length === 0) return null;
  const corpus = corpusOf(pack);
  const score: OriginalsScore = {
    sources: 0,
    milliseconds: 0,
    quotations: newTally(),
    speakers: { right: 0, of: 0 },
    figures: newTally(),
    measures: { right: 0, of: 0 },
    actors: newTally(),
    misses: [],
  };
  for (const original of originals) {
    const source = pack.sources.find(({ id }) => id === original.id);
    if (!source) continue;
    const began = performance.now();
    const found = ingestText({
      ...corpus,
      text: original.text,
      title: original.headline,
      published: original.published,
    });
    score.milliseconds += performance.now() - began;
    score.sources++;
    const held = { source, original, found };
    scoreQuotations(held, score);
    scoreFigures(held, score);
    scoreActors(held, score);
  }
  return score;
}
