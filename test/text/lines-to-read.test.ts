/** The gate: it must say yes wherever the whole way would find something, and name the lines. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linesToRead } from '../../lib/text/gate/lines-to-read.ts';
import type { Lexicon, LexiconName } from '../../lib/text/lexicon.ts';
import { findNames } from '../../lib/text/names/find-names.ts';
import { compileNames } from '../../lib/text/names/name-index.ts';
import { findTopics, vouch } from '../../lib/text/names/vouch.ts';
import { NAMES } from './cases/name-lexicon.ts';

const name = (text: string, form: LexiconName['form'], titles: string[] = []): LexiconName => ({
  text,
  actor: 'a',
  kind: 'person',
  form,
  titles,
});
const EMPTY: Lexicon = { names: [], cues: [], keys: [], topics: [] };

const read = (text: string, lexicon: Partial<Lexicon>, heads: string[] = []) =>
  linesToRead({ text, heads }, { ...EMPTY, ...lexicon });
const isWorthIt = (text: string, lexicon: Partial<Lexicon>, heads: string[] = []): boolean =>
  read(text, lexicon, heads) !== null;

describe('names', () => {
  const full = [name('Ada Quill', 'full')];
  test.each([
    ['Ada Quill came.', true],
    ['ADA QUILL CAME', true],
    ['Ada\nQuill', true],
    ['A\u00ADda\u00A0Qui\u200Bll', true],
    ['Ada came, and later on also Mr. Quill.', false],
  ])('a full name: %j', (text, expected) => {
    expect(isWorthIt(text, { names: full })).toBe(expected);
  });

  const short = { names: [name('Quill', 'short', ['Mayor'])], topics: ['flood', 'dam broke', 'levee'] };
  test.each([
    ['Quill came.', false],
    ['Mayor Quill came.', true],
    ['Quill on the flood, when the dam broke by the levee', true],
    ['Quill on the flood, when the dam broke', false],
    ['The flood, when the dam broke by the levee', false],
  ])('a short one needs a title or the topic: %j', (text, expected) => {
    expect(isWorthIt(text, short)).toBe(expected);
  });

  test('what vouches may stand in another part of the page', () => {
    expect(isWorthIt('the dam broke\n\nQuill came\n\nthe flood, the levee', short)).toBe(true);
    expect(isWorthIt('Quill came.', { names: [...full, ...short.names] }, ['Ada Quill'])).toBe(true);
  });

  test('no name crosses the cells of a table', () => {
    expect(isWorthIt('Ada\tQuill', { names: full })).toBe(false);
    expect(isWorthIt('Quill\tAda Quill', { names: full })).toBe(true);
  });

  test('whatever is found and vouched for is looked for', () => {
    const topics = ['river bridge', 'union city'];
    const index = compileNames(NAMES, topics);
    const part = fc.oneof(
      fc.constantFrom(...NAMES.map(({ text }) => text)),
      fc.constantFrom(...NAMES.flatMap(({ titles, text }) => titles.map((title) => `${title} ${text}`))),
      fc.constantFrom(...topics, ' said ', '. ', '\n', ' ', 'Mr. '),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const text = parts.join(' ');
        const found = vouch([findNames(text, index)], { metadata: [], topics: () => findTopics(text, index) });
        if (found.flat().length > 0) expect(isWorthIt(text, { names: [...NAMES], topics })).toBe(true);
      }),
      { numRuns: 1_000, examples: [[['President Walter Marsh', 'MX-7', '\n', 'New Ellery']]] },
    );
  });
});

describe('figures and quotations', () => {
  test.each([
    ['Murders fell by 82 percent.', true],
    ['Murders fell.\nBy 82 percent, that is.', false],
    ['Murders fell\nby 82 percent.', true],
    ['By 82 percent.', false],
  ])('a number and a cue word in one line: %j', (text, expected) => {
    expect(isWorthIt(text, { cues: ['murder*'] })).toBe(expected);
  });

  test.each([
    ['“The embankment crumbled,” she said.', true],
    ['The embankment crumbled.', false],
  ])('keys and quotation marks: %j', (text, expected) => {
    expect(isWorthIt(text, { keys: ['embankment', 'crumbled'] })).toBe(expected);
  });
});

describe('the lines', () => {
  const lexicon = {
    names: [name('Ada Quill', 'full'), name('Quill', 'short')],
    cues: ['murder*'],
    keys: ['embankment', 'crumbled'],
    topics: ['flood'],
  };
  test.each([
    ['with a name, counted or not', 'Ada Quill\n\nx\n\nQuill\n\nJoe Quill', [0, 4, 6]],
    ['with a figure', 'x\nTwo murders\nX', [1]],
    ['of one sentence', 'Ada\nx\n\nMurders rose\nby two\nin all.', [3, 4, 5]],
    ['on both sides of a break in a name', 'Ada\nQuill\nX', [0, 1]],
    ['around a quotation', 'A.\n\nB.\n\nC.\n\n“The embankment crumbled.”\n\nD.\n\nE.', [2, 4, 6, 8]],
  ])('%s', (_, text, expected) => {
    expect(read(text, lexicon)?.lines).toEqual(expected);
  });

  test('the topics of the whole page come with them', () => {
    expect(read('The flood.\n\nAda Quill', lexicon)).toEqual({ lines: [2], topics: ['flood'] });
  });
});
