/** The figures of an article with their sentences; a range of years gives two dates. */
import { isRelativeWording } from '../../../text/dates/relative-date.ts';
import { paragraphsOf } from '../../../text/english/paragraphs.ts';
import type { FoundFigure } from '../../../text/figures/figure.ts';
import { findFigures } from '../../../text/figures/find-figures.ts';
import { familyOf } from '../../../text/figures/unit-family.ts';
import { isVague } from '../../../text/figures/vague-amounts.ts';
import type { ArticleFigure, ArticleInput, ArticleReading, Sentence } from '../../article/article.ts';
import { findAges } from './ages.ts';
import { findClockTimes } from './clock-times.ts';

const YEAR = /\b(?:1[5-9]|20)\d\d\b/g;

/** "from 1965 to 1981": a beginning and an end, each of which another article may print alone or otherwise. */
function endsOf(figure: FoundFigure): Omit<ArticleFigure, 'sentence'>[] {
  const { text, unit, low, high, start } = figure;
  const years = [...text.matchAll(YEAR)];
  const [first, last] = years;
  const isRange = unit === 'date' && years.length === 2 && first?.[0] === low && last?.[0] === high;
  if (!isRange || !first || !last) return [{ ...figure, part: 'whole', otherEnd: null }];
  const end = (year: RegExpExecArray, part: 'first' | 'last', other: RegExpExecArray) => {
    const from = start + year.index;
    return {
      ...figure,
      low: null,
      high: null,
      value: year[0],
      text: year[0],
      start: from,
      end: from + year[0].length,
      part,
      otherEnd: other[0],
    };
  };
  return [end(first, 'first', last), end(last, 'last', first)];
}

/** "Monday", "last week" date the report: all that happened on the day shares them, so they identify no measure. */
const isMeasurable = ({ unit, text }: FoundFigure) => unit !== 'date' || !isRelativeWording(text);

/** A smaller number that prints no noun ("about 100 injured", "40 were hurt") is joined by chance: its own words do not say what it counts. */
const LARGE = 1000;
const BOUNDS = new Set<FoundFigure['qualifier']>(['more-than', 'at-least', 'less-than', 'at-most', 'nearly']);

const isUntold = ({ unit, noun, value, qualifier }: FoundFigure) =>
  unit === 'count' && noun === null && typeof value === 'number' && value < LARGE && !BOUNDS.has(qualifier);

/** "Hundreds of miles": an order of magnitude, the same for numbers that are not; of money it is often all that is known. */
const isJoinable = (figure: FoundFigure) =>
  (familyOf(figure.unit) === 'money' || !isVague(figure)) && !isUntold(figure);

/** Figures, ages behind names and times of day, in order. */
function figuresOf(text: string, published: string | null): FoundFigure[] {
  const figures = findFigures(text, { published }).filter(isJoinable);
  const others = [...findClockTimes(text), ...findAges(text)].filter(
    (one) => !figures.some(({ start, end }) => start < one.end && one.start < end),
  );
  return others.length === 0 ? figures : [...figures, ...others].sort((a, b) => a.start - b.start);
}

/**
 * Figures and the days relative to the article's ("Monday"), in reading order; offsets are into the article's text, a day has the index
 * of its paragraph. Linear.
 */
export function figuresOfArticle(
  { text, published }: ArticleInput,
  sentences: readonly Sentence[],
): Pick<ArticleReading, 'figures' | 'days'> {
  let sentence = 0;
  const days: ArticleReading['days'] = [];
  const figures = paragraphsOf(text).flatMap((paragraph, n) =>
    figuresOf(paragraph.text, published).flatMap((found): ArticleFigure[] => {
      if (!isMeasurable(found)) {
        if (typeof found.value === 'string') days.push({ day: found.value, paragraph: n });
        return [];
      }
      return endsOf({ ...found, start: paragraph.at + found.start, end: paragraph.at + found.end }).map((figure) => {
        while (sentence < sentences.length - 1 && (sentences[sentence]?.end ?? 0) <= figure.start) sentence++;
        return { ...figure, sentence };
      });
    }),
  );
  return { figures, days };
}
