/** The second look at the gate's text: it must say yes wherever the whole way would find something. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mayMatch } from '../../lib/page/may-match.ts';
import type { Lexicon, LexiconName } from '../../lib/text/lexicon.ts';
import { findNames } from '../../lib/text/names/find-names.ts';
import { compileNames } from '../../lib/text/names/name-index.ts';
import { findTopics, vouch } from '../../lib/text/names/vouch.ts';
import { NAMES } from '../text/cases/name-lexicon.ts';

const name = (text: string, form: LexiconName['form'], titles: string[] = []): LexiconName => ({
  text,
  actor: 'a',
  kind: 'person',
  form,
  titles,
});
const EMPTY: Lexicon = { names: [], cues: [], keys: [], topics: [] };

function isWorthIt(texts: readonly string[], lexicon: Partial<Lexicon>): boolean {
  const steps = mayMatch(texts, { ...EMPTY, ...lexicon });
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

describe('names', () => {
  const full = [name('Ada Quill', 'full')];
  test.each([
    ['Ada Quill came.', true],
    ['ADA QUILL CAME', true],
    ['Ada J. R. Quill came.', true],
    ['Ada\nQuill', true],
    ['A\u00ADda\u00A0Qui\u200Bll', true],
    ['Ada came, and later on also Mr. Quill.', false],
  ])('a full name: %j', (text, expected) => {
    expect(isWorthIt([text], { names: full })).toBe(expected);
  });

  const short = { names: [name('Quill', 'short', ['Mayor'])], topics: ['flood', 'dam broke'] };
  test.each([
    ['Quill came.', false],
    ['Mayor Quill came.', true],
    ['Quill on the flood, when the dam broke', true],
    ['Quill on the flood', false],
    ['The flood, when the dam broke', false],
  ])('a short one needs a title or the topic: %j', (text, expected) => {
    expect(isWorthIt([text], short)).toBe(expected);
  });

  test('what vouches may stand in another part of the page', () => {
    expect(isWorthIt(['the dam broke', 'Quill came', 'the flood'], short)).toBe(true);
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
        if (found.flat().length > 0) expect(isWorthIt([text], { names: [...NAMES], topics })).toBe(true);
      }),
      { numRuns: 1_000 },
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
    expect(isWorthIt([text], { cues: ['murder*'] })).toBe(expected);
  });

  test.each([
    ['“The embankment crumbled,” she said.', true],
    ['The embankment crumbled.', false],
  ])('keys and quotation marks: %j', (text, expected) => {
    expect(isWorthIt([text], { keys: ['embankment', 'crumbled'] })).toBe(expected);
  });
});
