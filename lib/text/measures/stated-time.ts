/** The time of a figure given by its sentence: "in 2016", "last year", "two years ago", "under another president". */
import type { FoundFigure } from '../figures/figure.ts';

/** First and last day, ISO. */
export interface TimeSpan {
  from: string;
  to: string;
}

/** A date after these is the beginning or end of a count, or a limit, not the time of the figure. */
const NOT_WHEN =
  /\b(?:after|and|before|between|by|deadline|due|effective|expires?|from|since|than|through|till?|to|until)\s+(?:the\s+)?$/i;
/** "a 1996 law": the year tells which law it is, and not when the figure holds. */
const DETERMINER = /(?:\b(?:an?|another|her|his|its|that|the|their|this)|['’]s)\s+$/i;
const NAMED_BY_YEAR =
  /^\s+(?:[a-z][\w-]*\s+){0,2}(?:acts?|agreements?|amendments?|bills?|decisions?|laws?|orders?|ordinances?|policy|policies|rules?|rulings?|statutes?|treaty)\b/i;
const LAST_YEAR = /\blast year\b/i;
const YEARS_AGO =
  /\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})(?: |-)years?(?: |-)(?:ago|before|earlier|prior)\b/i;
const EARLIER_OFFICE =
  /\b(?:under|during)\s+(?:the\s+)?(?:another|former|last|previous|prior)\s+(?:administration|attorney general|government|mayor|president)\b|\b(?:another|former|previous|prior)\s+administration\b/i;
const NUMBERS = ['an', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** Any time in the past: the text does not say when "the previous administration" was. */
const BEFORE_ALL = { from: '0001-01-01', to: '0001-01-01' };

const yearSpan = (year: number): TimeSpan => ({ from: `${year}-01-01`, to: `${year}-12-31` });

function spanOf({ value, low, high }: FoundFigure): TimeSpan | null {
  const [first, last] = [value ?? low, value ?? high].map((one) =>
    /^\d{4}/.test(String(one ?? '')) ? String(one) : null,
  );
  if (!first || !last) return null;
  return {
    from: `${first}-01-01`.slice(0, 10),
    to: last.length === 10 ? last : `${last.slice(0, 7)}${last.length === 7 ? '' : '-12'}-31`,
  };
}

/** "two years ago", "last year", by the day of the article; null if that is unknown or the text has no such expression. */
function relativeSpan(text: string, published: string | null): TimeSpan | null {
  if (EARLIER_OFFICE.test(text)) return BEFORE_ALL;
  if (!published) return null;
  const year = Number(published.slice(0, 4));
  const ago = YEARS_AGO.exec(text)?.[0].toLowerCase().split(/[ -]/, 1)[0] ?? '';
  const years = ago === 'a' ? 1 : NUMBERS.indexOf(ago) > 0 ? NUMBERS.indexOf(ago) : Number(ago || 0);
  if (years > 0) return yearSpan(year - years);
  return LAST_YEAR.test(text) ? yearSpan(year - 1) : null;
}

const isNameOfLaw = (text: string, { start, end }: FoundFigure): boolean =>
  DETERMINER.test(text.slice(Math.max(0, start - 10), start)) && NAMED_BY_YEAR.test(text.slice(end, end + 60));

export interface TimeTask {
  /** The text. `sentence` is the span of the figure's sentence in it. */
  text: string;
  sentence: { start: number; end: number };
  figure: FoundFigure;
  /** All figures of the text, the dates among them. */
  figures: readonly FoundFigure[];
  /** Words that belong to the measure itself: "since 1993". */
  cues: ReadonlySet<string>;
  published: string | null;
}

/** The time that the figure's sentence gives for it; null if there is none. */
export function statedTime({ text, sentence, figure, figures, cues, published }: TimeTask): TimeSpan | null {
  const dates = figures.filter(
    (one) =>
      one.unit === 'date' &&
      one !== figure &&
      one.start >= sentence.start &&
      one.end <= sentence.end &&
      !cues.has(one.text.toLowerCase()) &&
      !isNameOfLaw(text, one) &&
      !NOT_WHEN.test(text.slice(Math.max(0, one.start - 30), one.start)),
  );
  const spans = dates.flatMap((date) => spanOf(date) ?? []);
  if (spans[0]) return spans[0];
  return figure.unit === 'date' ? null : relativeSpan(text.slice(sentence.start, sentence.end), published);
}
