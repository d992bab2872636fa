/** What of a page's texts is parsed: names, and passages with their neighbours. */
import { describe, expect, test } from 'vitest';
import { cueTest } from '../../lib/text/gate/cue-test.ts';
import {
  compileLexicon,
  countedNames,
  MOST_NAMES,
  matchText,
  passageNumbers,
} from '../../lib/text/gate/match-texts.ts';
import type { Lexicon } from '../../lib/text/lexicon.ts';

describe('cue words', () => {
  test.each([
    ['whole words', ['murders'], 'Murders fell', true],
    ['not inside others', ['art'], 'a party', false],
    ['any ending behind a star', ['murder*'], 'two murderers', true],
    ['but not without', ['murder'], 'two murderers', false],
    ['of several words the longest tells', ['new bridge*'], 'the bridges', true],
    ['digits too', ['1993'], 'since 1993', true],
    ['folded', ['café'], 'Café', true],
    ['none', [], 'anything', false],
    ['an empty cue', ['', '*'], 'anything', false],
  ])('%s', (_, cues, text, expected) => {
    expect(cueTest(cues)(text)).toBe(expected);
  });
});

const LEXICON: Lexicon = {
  names: [{ text: 'Ada Lovelace', actor: 'ada', kind: 'person', form: 'full', titles: [] }],
  cues: ['engine*'],
  keys: ['weaves', 'algebraic'],
  topics: [],
};
const matcher = compileLexicon(LEXICON);
const match = (texts: readonly string[]) => texts.map((text) => matchText(text, matcher));

describe('passages', () => {
  const QUOTED = '“It weaves algebraic patterns,” she said.';

  test('a number and a cue word, or a quotation with its neighbours', () => {
    const quiet = Array<string>(4).fill('Nothing.');
    const matched = match([...quiet, 'Of 2 engines.', ...quiet, QUOTED, ...quiet, 'Engines.', '2']);
    expect(passageNumbers(matched, (index) => index > 0)).toEqual([4, 7, 8, 9, 10]);
  });

  test.each([
    [[0], [1, 2]],
    [[0, 2], [2]],
    [
      [0, 3],
      [1, 2, 3, 4],
    ],
  ])('what stands apart is no neighbour: gaps before %j', (gaps, expected) => {
    const matched = match(['One.', 'Two.', QUOTED, gaps.includes(3) ? QUOTED : 'Three.', 'Four.']);
    const apart = gaps.includes(3) ? [1, 3] : [1, 3, ...gaps];
    expect(passageNumbers(matched, (index) => index > 0 && !apart.includes(index))).toEqual(expected);
  });
});

describe('names', () => {
  test('are counted up to a limit', () => {
    const matched = match(['Ada Lovelace wrote. '.repeat(MOST_NAMES + 50)]);
    const again = match(Array<string>(6).fill('Ada Lovelace wrote. '.repeat(1_000)));
    expect(countedNames(matched, { heads: [], matcher }).flat().length).toBeLessThanOrEqual(MOST_NAMES);
    expect(countedNames(again, { heads: [], matcher }).flat()).toHaveLength(MOST_NAMES);
  });

  test('a text of the head confirms a name, and so does a topic term elsewhere on the page', () => {
    const short: Lexicon = {
      ...LEXICON,
      names: [...LEXICON.names, { text: 'Lovelace', actor: 'ada', kind: 'place', form: 'short', titles: [] }],
      topics: ['flood', 'dam broke'],
    };
    const own = compileLexicon(short);
    const counted = (heads: string[], topics: string[]) =>
      countedNames([matchText('Lovelace came.', own)], { heads, topics, matcher: own }).flat().length;
    expect(counted([], [])).toBe(0);
    expect(counted(['Ada Lovelace'], [])).toBe(1);
    expect(counted([], ['flood'])).toBe(0);
    expect(counted([], ['flood', 'dam broke'])).toBe(1);
  });
});
