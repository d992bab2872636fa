/** A unit of measurement after a number: "87 mph", "640bhp", "a 30-yard shot", "1.5 degrees Celsius", "6ft 2in", "a 50 year-old man". */
import { type NumberReading, readNumber } from '../../numbers/read-number.ts';
import { follows, glued, isMark, pastHyphen, type Token, wordAt, wordBefore } from '../../numbers/tokens.ts';
import { type Quantity, rounded } from '../counts/quantity.ts';
import { isVersion } from '../not-figure.ts';
import { UNIT_NAMES, UNIT_SYMBOLS } from './physical-units.ts';

export interface UnitReading {
  /** Index of its last token. */
  last: number;
  unit: string;
}

/** "kilometres per hour" and "sq. km" have three tokens, "pounds per square inch" four. */
const MOST_TOKENS = 4;
/** Marks that stand inside a unit. */
const INSIDE = '-/.²³';
const LIMBS = new Set(['foot', 'feet']);
/** The generations of telephone networks, in lower case in headlines: "5g". */
const NETWORKS = new Set(['2', '3', '4', '5', '6']);

/** How the tokens from `at` spell a unit, longest first. */
function spellings(tokens: readonly Token[], at: number): { key: string; last: number }[] {
  const found: { key: string; last: number }[] = [];
  let key = '';
  for (let n = 0; n < MOST_TOKENS; n++) {
    const token = tokens[at + n];
    if (!follows(token) || (n > 0 && token.kind === 'mark' && !isMark(token, INSIDE))) break;
    const hyphen = n > 0 && isMark(token, '-') && glued(token);
    if (hyphen) key += ' ';
    else key += token.gap === 'none' || n === 0 || key.endsWith(' ') ? token.key : ` ${token.key}`;
    if (!hyphen) found.unshift({ key: key.replace('²', '2').replace('³', '3'), last: at + n });
  }
  return found;
}

function fits(form: string, token: Token, against: boolean): boolean {
  if (form === 'glued') return against;
  return form === 'any' || (form === 'capital') === token.capital;
}

function symbolAt(tokens: readonly Token[], at: number, spelling: { key: string; last: number }): UnitReading | null {
  const first = tokens[at];
  const against = glued(first) && tokens[at - 1]?.kind === 'digits';
  const after = tokens[spelling.last + 1];
  // A symbol ends where its word does: "3 F-16 jets" are no temperature.
  if (!first || (glued(after) && (after?.kind === 'digits' || isMark(after, '-')))) return null;
  if (spelling.key.length === 1 && isLetterOfName(tokens, at, against)) return null;
  const known = UNIT_SYMBOLS.get(spelling.key)?.find(({ form }) => fits(form, first, against));
  return known ? { last: spelling.last, unit: known.unit } : null;
}

/** "Seat 12F", "15 W. 42nd Street", "5g": one letter is often part of a name. */
function isLetterOfName(tokens: readonly Token[], at: number, against: boolean): boolean {
  const [before, letter, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (letter?.key === 'g' && against && NETWORKS.has(before?.key ?? '') && !isMark(tokens[at - 2], '.'))
    return !['of', 'per'].includes(wordAt(tokens, at + 1));
  if (!letter?.capital) return false;
  const goesOn = isMark(after, '.') && glued(after) && tokens[at + 2]?.kind !== 'word' && follows(tokens[at + 2]);
  return goesOn || (follows(after) && !against && (after.kind === 'digits' || after.capital));
}

/** The unit at token `at`, by name or symbol, the longest; a hyphen may precede it. Null if there is none. */
function readUnit(tokens: readonly Token[], at: number): UnitReading | null {
  const from = pastHyphen(tokens, at);
  if (!follows(tokens[from])) return null;
  for (const spelling of spellings(tokens, from)) {
    const name = UNIT_NAMES.get(spelling.key);
    if (name !== undefined) return { last: spelling.last, unit: name };
    const symbol = symbolAt(tokens, from, spelling);
    if (symbol) return symbol;
  }
  return null;
}

/** Ambiguous units: "two feet" may be limbs, "two degrees" a graduate's; "one mile" is always a length. */
function isDoubtful(number: NumberReading, unit: UnitReading, word: string): boolean {
  return number.form === 'words' && number.value <= 4 && (LIMBS.has(word) || unit.unit === 'degree');
}

/** "6ft 2in", "6-foot-2", "six feet, two inches": the inches belong to the feet. */
function withInches(tokens: readonly Token[], feet: Quantity): Quantity {
  const comma = isMark(tokens[feet.last + 1], ',') || wordAt(tokens, feet.last + 1) === 'and' ? 1 : 0;
  const at = pastHyphen(tokens, feet.last + 1 + comma);
  const inches = follows(tokens[at]) ? readNumber(tokens, at, { letters: true }) : null;
  if (!inches || inches.value >= 12 || inches.value < 0) return feet;
  const unit = readUnit(tokens, inches.last + 1);
  const hyphened = at > feet.last + 1 + comma;
  if (unit?.unit !== 'inch' && !(hyphened && unit === null)) return feet;
  return { ...feet, last: unit?.last ?? inches.last, value: rounded(feet.value + inches.value / 12) };
}

/** "Seat 12F", "Windows 8C": a name before the number, one letter behind it. */
function isLettered(tokens: readonly Token[], number: NumberReading, unit: UnitReading): boolean {
  const letter = tokens[unit.last];
  return letter?.key.length === 1 && letter.capital && unit.last === number.last + 1 && isVersion(tokens, number);
}

/** A number with the unit of measurement after it, or null. */
export function readPhysical(tokens: readonly Token[], number: NumberReading): Quantity | null {
  const unit = number.fraction && number.form === 'words' ? null : readUnit(tokens, number.last + 1);
  if (unit && isLettered(tokens, number, unit)) return null;
  if (!unit || isDoubtful(number, unit, wordAt(tokens, pastHyphen(tokens, number.last + 1)))) return null;
  const quantity = { first: number.first, last: unit.last, value: rounded(number.value), unit: unit.unit, number };
  return unit.unit === 'foot' ? withInches(tokens, quantity) : quantity;
}

/** Words after a length in metres: "37m long", "a 100m race"; before other words `m` may be millions. */
const MEASURED_IN_METRES = new Set(
  (
    'long high tall wide deep thick away above below from race final sprint hurdles freestyle butterfly backstroke breaststroke relay dash run swim pool ' +
    'tower statue wave waves stretch drop fall depth length'
  ).split(' '),
);

/** "37m (121ft)", "(37m)", "37m-long": the `m` against the digits is metres. `number` is read as millions. */
export function readMetres(tokens: readonly Token[], number: NumberReading): Quantity | null {
  if (!number.metres) return null;
  const after = tokens[number.last + 1];
  const bracketed = isMark(tokens[number.first - 1], '(') && UNIT_SYMBOLS.has(wordBefore(tokens, number.first - 1));
  const feetFollow = isMark(after, '(') && lengthInBracket(tokens, number.last + 2);
  const word = wordAt(tokens, pastHyphen(tokens, number.last + 1));
  if (!(bracketed && isMark(after, ')')) && !feetFollow && !MEASURED_IN_METRES.has(word)) return null;
  const { first, last } = number;
  return { first, last, value: rounded(number.value / 1e6), unit: 'm', number: { ...number, scale: 1 } };
}

function lengthInBracket(tokens: readonly Token[], at: number): boolean {
  const number = readNumber(tokens, at, { letters: true });
  const unit = number && readUnit(tokens, number.last + 1);
  return unit !== null && ['foot', 'mile', 'yard', 'inch'].includes(unit.unit);
}

/** "Aged 43", "age of 21": years without a unit. Null if the words before give no age. */
export function readAgeAfter(tokens: readonly Token[], number: NumberReading): Quantity | null {
  const word = wordBefore(tokens, number.first);
  const told = isAgeTold(tokens, number.first) || (TURNED.has(word) && isAloneHere(tokens, number));
  if (!told || number.value < 0 || number.value > OLDEST || !Number.isInteger(number.value)) return null;
  return { first: number.first, last: number.last, value: number.value, unit: 'year old', number };
}

const AGES = new Set(['age', 'aged', 'ages']);
const TURNED = new Set(['turned', 'turns', 'turning']);
/** Ages in a list: "aged 4, 7 and 11". */
const MOST_AGES = 6;

/** Whether "aged", "age" or "age of" stands before token `at`, or before a list of which it is a part. */
function isAgeTold(tokens: readonly Token[], at: number): boolean {
  let first = at;
  for (let n = 0; n < MOST_AGES; n++) {
    const word = wordBefore(tokens, first);
    if (AGES.has(word)) return true;
    if (word === 'of') return AGES.has(wordBefore(tokens, first - 1));
    const listed = follows(tokens[first]) && (word === 'and' || isMark(tokens[first - 1], ','));
    if (!listed || tokens[first - 2]?.kind !== 'digits' || !follows(tokens[first - 1])) return false;
    first -= 2;
  }
  return false;
}

/** "who turned 70 in June", but not "turned 200 homes into": nothing that it could count follows. */
function isAloneHere(tokens: readonly Token[], number: NumberReading): boolean {
  const next = tokens[number.last + 1];
  return (
    !follows(next) || next.kind === 'mark' || /^(?:in|on|this|last|next|and|when|as|at|today|yesterday)$/.test(next.key)
  );
}

const OLDEST = 130;
