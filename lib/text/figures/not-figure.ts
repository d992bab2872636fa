/**
 * Recognises numbers that look like counts but are not: labels, addresses, ages, times of day, scores, telephone numbers, list
 * numbers. A doubtful number is not a figure, because a missed figure costs less than a wrong one.
 */
import type { NumberReading } from '../numbers/read-number.ts';
import { follows, glued, isMark, type Token, wordAt } from '../numbers/tokens.ts';

/** A number right after one of these is a name for the thing. */
const LABELS = new Set(
  (
    'section sections sec article articles art chapter chapters title titles page pages pp p paragraph para line lines figure fig table no nos number numbers room rooms rule ' +
    'route routes highway interstate exit gate channel flight version step phase level grade stage day week game round lesson part act scene volume vol issue episode season ' +
    'category tier class type unit box suite apt apartment ext extension zone platform terminal runway pier engine ladder local district ward precinct proposition prop ' +
    'resolution exhibit count appendix verse psalm formula group division team squad area base building block lot floor bus train line platform top size ' +
    'studio station code id case docket clause item question option form bill hr s amendment schedule annex note part v'
  ).split(' '),
);
const STREETS = new Set(
  'street st avenue ave road rd boulevard blvd drive dr lane ln court ct plaza place square way parkway terrace highway hwy broadway pike circle row'.split(
    ' ',
  ),
);
const SCORE_AFTER = new Set(
  'vote votes decision ruling win loss victory defeat margin record lead majority tie draw split score'.split(' '),
);
const MODEL_BEFORE = new Set(['new', 'own', 'latest', 'older', 'newer']);
/** Capitalised words before a number that are not a name to which it could belong. */
const PLAIN_BEFORE = new Set(
  (
    'about around nearly almost over under some more than least most only just another the these those all of in on at by for from to with and or but up down between among ' +
    'an a after before since until during within including roughly approximately estimated at as fewer less other our their his her its my your both many ' +
    'sunday monday tuesday wednesday thursday friday saturday today yesterday tonight is are was were has have had when while if that said says not no nor ' +
    'there they we he she it who which where what then now still also even each every because so this via per against despite unlike like'
  ).split(' '),
);

/** "10:30", "7 p.m.", "5pm", "nine o'clock". */
function isTimeOfDay(tokens: readonly Token[], number: NumberReading): boolean {
  const next = tokens[number.last + 1];
  const before = tokens[number.first - 1];
  if (isMark(next, ':') && glued(next) && tokens[number.last + 2]?.kind === 'digits' && glued(tokens[number.last + 2]))
    return true;
  if (isMark(before, ':') && glued(tokens[number.first]) && tokens[number.first - 2]?.kind === 'digits') return true;
  const word = wordAt(tokens, number.last + 1);
  if (['am', 'pm', "o'clock", 'noon', 'midnight'].includes(word)) return true;
  return (
    (word === 'a' || word === 'p') && isMark(tokens[number.last + 2], '.') && wordAt(tokens, number.last + 3) === 'm'
  );
}

/** "Aged 43" and "43 years old" are read with their unit; "Smith, 43," stands without. */
function isAge(tokens: readonly Token[], number: NumberReading): boolean {
  const between = isMark(tokens[number.first - 1], ',') && isMark(tokens[number.last + 1], ',.)');
  return between && number.form === 'digits' && number.value < 120;
}

/** Index of the word that the number may be the name of, or -1: "No. 5" has its stop between. */
function labelIndex(tokens: readonly Token[], number: NumberReading): number {
  if (!follows(tokens[number.first])) return -1;
  const dotted = isMark(tokens[number.first - 1], '.') && glued(tokens[number.first - 1]);
  const at = number.first - (dotted ? 2 : 1);
  return tokens[at]?.kind === 'word' ? at : -1;
}

/** "Route 66", "Section 1373", "No. 5", "#5", "Boeing 747", "iPhone 11": the number names the thing before it. */
function isLabel(tokens: readonly Token[], number: NumberReading): boolean {
  if (number.evident) return false;
  const at = labelIndex(tokens, number);
  const token = tokens[at];
  const dotted = at === number.first - 2;
  if (!token) return false;
  // "the top three seeds": a number in words behind it counts.
  if (token.key === 'top' && number.form === 'words') return false;
  if (LABELS.has(token.key)) return !dotted || token.key.length < 5;
  if (dotted || number.form === 'words') return false;
  // "A new 737 MAX": a model, where what is new would else be counted after its number ("20 new jobs").
  if (MODEL_BEFORE.has(token.key) && isCapitalWord(tokens[number.last + 1])) return true;
  if (token.mixed) return true;
  if (!token.capital || PLAIN_BEFORE.has(token.key)) return false;
  // In a headline every word is capitalised, the one after the number as well.
  const next = tokens[number.last + 1];
  const headline = isCapitalWord(next) && (token.capitals === next?.capitals || at === 0);
  const opensSentence = at === 0 || isMark(tokens[at - 1], '.!?"') || token.gap === 'break';
  return !headline && !opensSentence;
}

const isCapitalWord = (token: Token | undefined) => token?.kind === 'word' && token.capital;

/** "iOS 13.1", "Section 2.1", "Windows 3.11": decimals that name what stands before them. */
export function isVersion(tokens: readonly Token[], number: NumberReading): boolean {
  const token = tokens[labelIndex(tokens, number)];
  if (!token) return false;
  return LABELS.has(token.key) || token.mixed || (token.capital && !PLAIN_BEFORE.has(token.key));
}

/** "350 Fifth Avenue", "1600 Pennsylvania Avenue NW". */
function isAddress(tokens: readonly Token[], number: NumberReading): boolean {
  if (number.form === 'words' || number.evident) return false;
  for (let at = number.last + 1; at <= number.last + 5; at++) {
    const token = tokens[at];
    if (!follows(token)) return false;
    if (token.kind === 'word' && token.capital && STREETS.has(token.key)) return at > number.last + 1;
    if (token.kind === 'word' && !token.capital && !/^(?:st|nd|rd|th)$/.test(token.key)) return false;
  }
  return false;
}

/** "1010 WINS": digits that begin a name in capitals, where the rest of the line is not in capitals. */
function isCallSign(tokens: readonly Token[], number: NumberReading): boolean {
  const next = tokens[number.last + 1];
  if (number.form === 'words' || number.evident || !follows(next) || !next.capitals || next.key.length > 5)
    return false;
  const second = tokens[number.last + 2];
  const counts =
    second?.kind === 'word' && follows(second) && (!second.capital || second.capitals) && second.key.endsWith('s');
  return !counts && !tokens[number.first - 1]?.capitals;
}

/** A number that opens a line and is followed by a full stop or bracket, or stands alone in brackets. */
function isListNumber(tokens: readonly Token[], number: NumberReading): boolean {
  if (number.form === 'words') return false;
  const next = tokens[number.last + 1];
  const before = tokens[number.first - 1];
  if (isMark(before, '[') && isMark(next, ']')) return true;
  if (isMark(before, '(') && isMark(next, ')')) return true;
  const opens = tokens[number.first]?.gap === 'break' || tokens[number.first]?.gap === 'wide';
  return opens && isMark(next, '.)') && tokens[number.last + 2] !== undefined;
}

/** Digits joined to further digits by hyphens, points or slashes: telephone numbers, scores, unreadable dates. */
function isChained(tokens: readonly Token[], number: NumberReading): boolean {
  const joins = (mark: number, digits: number) =>
    isMark(tokens[mark], '-/.:^') &&
    glued(tokens[mark]) &&
    tokens[digits]?.kind === 'digits' &&
    glued(tokens[Math.max(mark, digits)]);
  if (joins(number.last + 1, number.last + 2)) return true;
  const before = number.first - 1;
  return isMark(tokens[before], '-/.:^') && glued(tokens[number.first]) && tokens[before - 1]?.kind === 'digits';
}

/** "401(k)", "501(c)(3)", "24/7", "No. 1-ranked" and footnote marks. */
function isNameOfForm(tokens: readonly Token[], number: NumberReading): boolean {
  const bracket = tokens[number.last + 1];
  return isMark(bracket, '(') && glued(bracket) && glued(tokens[number.last + 2]);
}

/** Whether the words after a pair of numbers make it a score or a vote: "5-4 decision". */
export function isScore(tokens: readonly Token[], last: number): boolean {
  return SCORE_AFTER.has(wordAt(tokens, last + 1));
}

/** Whether a number without percent, money or time as its unit is not a figure. */
export function isNotFigure(tokens: readonly Token[], number: NumberReading): boolean {
  return (
    isTimeOfDay(tokens, number) ||
    isAge(tokens, number) ||
    isLabel(tokens, number) ||
    isAddress(tokens, number) ||
    isCallSign(tokens, number) ||
    isListNumber(tokens, number) ||
    isChained(tokens, number) ||
    isNameOfForm(tokens, number)
  );
}
