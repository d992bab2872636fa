/** What kind of difference stands between two wordings of one place. Works on word keys, never on the text. */

/** Types of variant, strongest last. */
export type VariantType = 'typography' | 'contraction' | 'cut' | 'insertion' | 'swap' | 'order' | 'number' | 'negation';

/** Weakest first: the order in which types are listed, and by which the strongest is found. */
const VARIANT_ORDER: readonly VariantType[] = [
  'typography',
  'contraction',
  'cut',
  'insertion',
  'swap',
  'order',
  'number',
  'negation',
];

/** The two types that most likely change the meaning. */
export const STRONG: ReadonlySet<VariantType> = new Set(['number', 'negation']);

/** A difference of up to this many words ("did not ever") can negate a sentence; a longer one is a clause. */
const LONGEST_NEGATION = 3;

const NEGATIONS = new Set('not no never nor neither none nobody nothing nowhere without cannot'.split(' '));

const NUMBER_WORDS = new Map(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen twenty'
  )
    .split(' ')
    .map((word, value) => [word, String(value)]),
);
const LARGE = new Set(
  'thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen half quarter'.split(
    ' ',
  ),
);

const ENDINGS: [string, string][] = [
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'m", 'am'],
  ["'d", 'would'],
  ["'s", 'is'],
];
const IRREGULAR: Record<string, string[]> = {
  "can't": ['can', 'not'],
  cannot: ['can', 'not'],
  "won't": ['will', 'not'],
  "shan't": ['shall', 'not'],
  gonna: ['going', 'to'],
  wanna: ['want', 'to'],
};

function longForm(key: string): string[] {
  if (Object.hasOwn(IRREGULAR, key)) return IRREGULAR[key] as string[];
  if (key.endsWith("n't")) return [key.slice(0, -3), 'not'];
  const ending = ENDINGS.find(([short]) => key.endsWith(short) && key.length > short.length);
  return ending ? [key.slice(0, -ending[0].length), ending[1]] : [key];
}

const isNegation = (key: string) => NEGATIONS.has(key) || key.endsWith("n't");
/** Whether a word key holds a digit or is a number word. */
export const isNumber = (key: string) => /\p{N}/u.test(key) || NUMBER_WORDS.has(key) || LARGE.has(key);
const joined = (keys: readonly string[]) => keys.join(' ');
const numbersOf = (keys: readonly string[]) => joined(keys.filter(isNumber).map((key) => NUMBER_WORDS.get(key) ?? key));
const negationsOf = (keys: readonly string[]) => keys.filter(isNegation).length;

/**
 * The types of the difference between two readings of one place (word keys, either may be empty). A number left out is a
 * cut; a negation left out is a negation, because it reverses the sentence. A whole clause left out with its negation is a
 * cut. Equal readings have no type.
 */
export function variantTypes(a: readonly string[], b: readonly string[]): VariantType[] {
  if (joined(a) === joined(b)) return [];
  if (joined(a.flatMap(longForm)) === joined(b.flatMap(longForm))) return ['contraction'];
  if (a.length === 0 && b.length > LONGEST_NEGATION) return ['insertion'];
  if (b.length === 0 && a.length > LONGEST_NEGATION) return ['cut'];
  const strong: VariantType[] = [];
  if (numbersOf(a) && numbersOf(b) && numbersOf(a) !== numbersOf(b)) strong.push('number');
  if (negationsOf(a) !== negationsOf(b)) strong.push('negation');
  if (strong.length > 0) return strong;
  if (a.length === 0) return ['insertion'];
  if (b.length === 0) return ['cut'];
  return joined([...a].sort()) === joined([...b].sort()) ? ['order'] : ['swap'];
}

/** Types without doubles, weakest first. */
export function sortedTypes(types: Iterable<VariantType>): VariantType[] {
  const found = new Set(types);
  return VARIANT_ORDER.filter((type) => found.has(type));
}
