/**
 * Where the conventions of the recognisers' cases differ from those of news, each with its reason. A rule is a predicate over
 * an expected result and its sentence; none names a sentence.
 */

export interface ExpectedResult {
  text: string;
  start: number;
  /** Exclusive. */
  end: number;
  value: string | null;
  subtype: string | null;
  unit: string | null;
}

export interface Convention {
  reason: string;
  applies: (result: ExpectedResult, input: string) => boolean;
}

const words = (pattern: string) => new RegExp(`\\b(?:${pattern})\\b`, 'i');
const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const HAS_MONTH = words(MONTH);
const WEEKDAY = 'mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?s?';
const SPOKEN_YEAR = words('two thousand(?: and)? ?\\w*|nineteen \\w+|twenty \\w+teen|hundred and \\w+ seven');

const NUMBER: Convention[] = [
  {
    reason: 'in a run of number words it cannot be seen where the numerator ends and the denominator begins',
    applies: (r) =>
      r.subtype === 'fraction' && /^(?:minus )?(?!.*\band\b)(?:\w+[ -]+){2,}\w+(?:th|st|nd|rd)s?$/.test(r.text),
  },
  { reason: 'a dash with spaces is punctuation, no minus and no hyphen', applies: (r) => /(?:^| )- /.test(r.text) },
  { reason: 'G for a billion is no abbreviation of news', applies: (r) => /^\d+g$/i.test(r.text) },
  { reason: 'a comma before one digit parts a list in English', applies: (r) => /^\d+,\d{1,2}$/.test(r.text) },
  { reason: 'chains of points are addresses and versions', applies: (_, input) => /\d\.\d+\.\d/.test(input) },
  { reason: 'telephone numbers are no numbers', applies: (_, input) => /\+\d-\d{3}-\d/.test(input) },
];

const PERCENT: Convention[] = [
  {
    reason: '"percent of 10" does not say ten percent',
    applies: (r) => /^(?:per ?cents?|percentages?|pct|%) of/.test(r.text),
  },
  { reason: 'a sign without a number is no figure', applies: (r) => !/[\d]|\w{3}/.test(r.text) },
];

const CURRENCY: Convention[] = [
  { reason: 'the name of a currency without a number is no figure', applies: (r) => r.value === null },
  { reason: 'text cut into tokens: the letter stands apart from its sign', applies: (r) => /^[a-z] \$/i.test(r.text) },
  {
    reason: 'a bare number after the name of a currency is another number',
    applies: (r) => /(?:dollars|usd) (?:\d+|[a-z]+ [a-z]+)$/.test(r.text),
  },
  {
    reason: 'the name of a currency before its number is not English',
    applies: (r) => /^(?:sen|dollar) \d/.test(r.text),
  },
  { reason: 'bare pounds are a weight as well', applies: (r) => /^\S+ pounds?$/i.test(r.text) },
  { reason: 'no currency or coin of ISO 4217', applies: (r) => words('kuai|mao|satoshis?').test(r.text) },
];

const COUNT = '\\d+|few|several|couple|one|two|three|four|five|six|seven|eight|nine|ten';
/** Lengths of time up to or from the day of the article; news tells them as lengths ("over the next three months"). */
const LENGTH = words(
  `(?:next|last|past|previous|coming|following|upcoming|first|for|than) (?:the )?(?:${COUNT})|(?:days?|weeks?|months?|years?) (?:starting|from|before|after|later|to date)`,
);
/** No day can be told from these alone. */
const VAGUE = words(
  'today|tonight|now|fortnight|following|upcoming|later|rest|same|(?:next|last) day|decades?|w/c|week \\d+',
);

const DATE: Convention[] = [
  { reason: 'lengths of time are read as such, not as dates', applies: (r) => LENGTH.test(r.text) },
  { reason: 'words from which no day can be told', applies: (r) => VAGUE.test(r.text) },
  {
    reason: 'a weekday of a month that is not said',
    applies: (r) => new RegExp(`^(?:first|second|third|fourth|last) (?:${WEEKDAY})$`, 'i').test(r.text),
  },
  {
    reason: 'a week named by its first day is read as that day',
    applies: (r) => /\b(?:week (?:of|commencing|beginning)|w\/c)\b/i.test(r.text),
  },
  {
    reason: 'distances in several units are not printed in news',
    applies: (r) => /\d+ (?:day|month|year)s? \d+ (?:day|month|year)/.test(r.text),
  },
  {
    reason: 'a day without a month is a number or an ordinal',
    applies: (r) =>
      /^(?:the )?(?:\d+(?:st|nd|rd|th)?|\w+|thirty first)$/.test(r.text) &&
      !HAS_MONTH.test(r.text) &&
      !/^\d{4}s?$/.test(r.text),
  },
  {
    reason: 'month and day in figures without a year may be a score or a fraction',
    applies: (r) => /(?:^|from |to |\w )\d{1,2}[-/.]\d{1,2}(?:$| to)/.test(r.text),
  },
  {
    reason: 'month and year in figures only are not printed in news',
    applies: (r) => /^(?:\d{1,2}[-/] ?\d{4}|\d{4}[-/] ?\d{1,2})$/.test(r.text),
  },
  { reason: 'years in words are not printed in news', applies: (r) => SPOKEN_YEAR.test(r.text) },
  {
    reason: 'decades without a century are not read',
    applies: (r) => /^the (?:'?\d\d'?s|\w+ties|two thousand.*)$/.test(r.text),
  },
  {
    reason: 'a day in cardinal words ("june twenty two") is not printed in news',
    applies: (r) =>
      new RegExp(
        `(?:${MONTH}) (?:the )?(?:one|two|three|four|five|six|seven|eight|nine|ten|\\w+teen|(?:twenty|thirty)(?! ?-?\\w*(?:first|second|third|th)\\b))\\b`,
      ).test(r.text),
  },
  { reason: 'a season or quarter without a year is not read', applies: (r) => /^(?:summer|Q\d)$/.test(r.text) },
  {
    reason: 'a year before its month or quarter is not English of news',
    applies: (r) => /\b\d{4},? ?(?:the|q\d|spring|summer|autumn|fall|winter|may|june|nov|\/aug|\/sep)/i.test(r.text),
  },
  { reason: 'glued together as no paper prints it', applies: (r) => /[a-z]\d|[a-z]\.\d|\d,\d{4}/i.test(r.text) },
  { reason: 'a full stop after a whole name ends a sentence', applies: (r) => /^[a-z]{5,}\. \d/i.test(r.text) },
  {
    reason: 'a month alone without a word that makes it a date may be a name',
    applies: (r, input) =>
      new RegExp(`^(?:${MONTH})$`, 'i').test(r.text) &&
      !/\b(?:in|of|since|by|until|last|next) $/.test(input.slice(0, r.start)),
  },
  {
    reason: 'stretches between dates of unlike precision are read as two dates',
    applies: (r) => /^(?:between|from) (?:\d{4} |feb 1st and march 2019|\w+ \d{4} and)/i.test(r.text),
  },
];

export const CONVENTIONS = { number: NUMBER, percent: PERCENT, currency: CURRENCY, date: DATE };

/** Words that belong to the recognisers' spans and not to ours, at their beginning. */
export const OUTER_WORDS =
  /^(?:(?:from|between|the|on|month of|week of|w\/c|week commencing|week beginning on|beginning of|start of|middle of|end of|early|mid|late) )+/i;
