/** One article as a source of a pack. */
import type { Figure, Quotation, Report, Source } from '../../corpus/pack/schema.ts';
import { encodeShingles, shinglesOf } from '../../corpus/shingles.ts';
import type { ArticleFigure, ArticleReading, Sentence } from '../article/article.ts';
import { CLOCK } from '../figures/read/clock-times.ts';
import { slugOf } from '../found/slugs.ts';
import type { FoundIndex } from './found-index.ts';
import { plainText } from './plain-text.ts';

/** Ids that the pack holds; what refers to others is left out. */
export interface Held {
  actors: ReadonlySet<string>;
  measures: ReadonlySet<string>;
  events: ReadonlySet<string>;
}

const MOST_STATEMENTS = 2000;
const LONGEST_REPORT = 2000;
function figureOf(figure: ArticleFigure, article: string, index: FoundIndex, held: Held): Figure {
  const { text, value, low, high, unit, qualifier, direction, start } = figure;
  const measure = index.measureAt(article, start);
  return {
    text: plainText(text, 200),
    value,
    low,
    high,
    unit,
    qualifier,
    direction,
    measure: measure !== null && held.measures.has(measure) ? measure : null,
  };
}

interface Stretch {
  start: number;
  end: number;
}

const within = (figures: readonly ArticleFigure[], { start, end }: Stretch) =>
  figures.filter(
    (figure) => figure.start >= start && figure.end <= end && figure.unit !== CLOCK && figure.text.length <= 200,
  );

function quotationsOf(article: ArticleReading, index: FoundIndex, held: Held): Quotation[] {
  return article.quotations.map((quotation, n) => {
    const { text, speaker, verb, medium, paragraph, continues } = quotation;
    const actor = index.speaker(article.id, speaker);
    const known = actor !== null && held.actors.has(actor) ? actor : null;
    const named = index.actorsIn(article.id, quotation.start, quotation.end).filter((id) => held.actors.has(id));
    return {
      kind: 'quotation',
      id: `q${n + 1}`,
      speaker: known,
      attributed: speaker === null ? null : plainText(speaker, 200) || null,
      verb,
      medium,
      paragraph: Math.max(1, paragraph - (article.title === null ? 0 : 1)),
      actors: [...new Set([...(known === null ? [] : [known]), ...named])].slice(0, 200),
      figures: within(article.figures, quotation)
        .slice(0, 100)
        .map((one) => figureOf(one, article.id, index, held)),
      claims: [],
      text: plainText(text, 50_000),
      ...(continues === null ? {} : { continues: `q${continues + 1}` }),
    };
  });
}

/** Sentences outside quotations that name an actor or give a figure, as printed. */
function reportsOf(article: ArticleReading, index: FoundIndex, held: Held): Report[] {
  const quoted = (stretch: Stretch) =>
    article.quotations.reduce(
      (sum, { start, end }) => sum + Math.max(0, Math.min(end, stretch.end) - Math.max(start, stretch.start)),
      0,
    );
  const outside = (figure: Stretch) => quoted(figure) === 0;
  const reports = article.sentences.flatMap((sentence): Omit<Report, 'id'>[] => {
    const figures = within(article.figures, sentence).filter(outside);
    const actors = index.actorsIn(article.id, sentence.start, sentence.end).filter((id) => held.actors.has(id));
    const isQuoted = quoted(sentence) * 2 > sentence.end - sentence.start;
    if (figures.length === 0 && (actors.length === 0 || isQuoted)) return [];
    return [
      reportOf(article, sentence, { actors, figures: figures.map((one) => figureOf(one, article.id, index, held)) }),
    ];
  });
  return reports.map((report, n) => ({ ...report, id: `r${n + 1}` }));
}

function reportOf(
  article: ArticleReading,
  sentence: Sentence,
  held: { actors: string[]; figures: Figure[] },
): Omit<Report, 'id'> {
  return {
    kind: 'report',
    speaker: null,
    attributed: null,
    verb: null,
    medium: null,
    paragraph: Math.max(1, sentence.paragraph + 1 - (article.title === null ? 0 : 1)),
    actors: held.actors.slice(0, 200),
    figures: held.figures.slice(0, 100),
    claims: [],
    text: plainText(article.text.slice(sentence.start, sentence.end), LONGEST_REPORT),
    printed: true,
  };
}

export function sourceOf(article: ArticleReading, index: FoundIndex, held: Held, sha256: string | null): Source {
  const event = index.eventOf(article.id);
  const statements = [...quotationsOf(article, index, held), ...reportsOf(article, index, held)];
  return {
    id: slugOf(`${article.published ?? ''} ${article.id}`, 'source'),
    outlet: plainText(article.outlet ?? article.id, 200),
    credit: null,
    headline: article.title === null ? null : plainText(article.title, 500) || null,
    published: article.published,
    address: article.address ?? null,
    event: event !== null && held.events.has(event) ? event : null,
    original:
      sha256 === null
        ? null
        : {
            sha256,
            words: article.text.match(/\S+/g)?.length ?? 0,
            shingles: encodeShingles(shinglesOf(article.text)),
          },
    statements: statements.filter(({ text }) => text !== '').slice(0, MOST_STATEMENTS),
  };
}
