/** Actors found in text: which names count, against tables of invented sentences. */
import { describe, expect, test } from 'vitest';
import { findNames } from '../../lib/text/names/find-names.ts';
import { compileNames } from '../../lib/text/names/name-index.ts';
import { findTopics, vouch } from '../../lib/text/names/vouch.ts';
import { EXPLAINED, HOMONYMS } from './cases/homonym-cases.ts';
import { everyFullName, index, markNames, namesIn } from './cases/mark-names.ts';
import { ALONE, NAMED, TOPICAL } from './cases/name-cases.ts';

const rows = (table: Record<string, string[]>) =>
  Object.entries(table).flatMap(([rule, sentences]) => sentences.map((sentence) => [rule, sentence] as const));
const bare = (sentence: string) => sentence.replace(/[[\]]/g, '');

describe('on a page that names every actor in full', () => {
  test.each(rows({ ...NAMED, ...HOMONYMS }))('%s: %s', (_rule, sentence) => {
    expect(markNames(bare(sentence), { metadata: everyFullName })).toBe(sentence);
  });
});

describe('on a page of one passage', () => {
  test.each(rows({ ...ALONE, ...EXPLAINED }))('%s: %s', (_rule, sentence) => {
    expect(markNames(bare(sentence))).toBe(sentence);
  });
});

describe('on a page on the topic', () => {
  const onTopic = 'Harbour grants for a refuge city after customs raids.';
  test.each(rows(TOPICAL))('%s: %s', (_rule, sentence) => {
    expect(markNames(bare(sentence), { text: onTopic })).toBe(sentence);
  });
  test('one topic term, however often and in whichever form, is not enough', () => {
    const passing = 'A refuge city, refuge cities, one more refuge city.';
    expect(markNames('Marsh wrote.', { text: passing })).toBe('Marsh wrote.');
  });
  test('topic terms count as whole words, across odd spaces', () => {
    expect(findTopics('harbour grantsmanship, customs \n raids’ end', index)).toEqual(new Set(['customs raids']));
  });
  test('topics are not asked for where everything is vouched for', () => {
    const topics = () => expect.unreachable();
    expect(vouch([findNames('Walter Marsh met Marsh.', index)], { metadata: [], topics })[0]).toHaveLength(2);
  });
});

describe('among other actors of the corpus', () => {
  const others = 'Walter Marsh met Inland Customs Enforcement, and the Harbour Workers Union came.';
  const marked = (text: string) => {
    const blocks = [text, others].map((block) => findNames(block, index));
    const [first = []] = vouch(blocks, { metadata: [], topics: () => findTopics(text, index) });
    return first.map(({ start, end, actors }) => `${text.slice(start, end)}: ${actors[0]?.reason}`);
  };
  test('bodies and places count', () => {
    expect(marked('The DOJ wrote to Denholm.')).toEqual(['DOJ: others-on-page', 'Denholm: others-on-page']);
  });
  test('a surname needs a topic term as well', () => {
    expect(marked('Chambers wrote.')).toEqual([]);
    expect(marked('Chambers wrote to a refuge city.')).toEqual(['Chambers: others-on-page']);
  });
  test('not where others are named only in short, nor among places', () => {
    const hits = [findNames('The DOJ wrote to Denholm, Corvale and New Ellery.', index)];
    expect(vouch(hits, { metadata: [], topics: () => new Set() })[0]).toEqual([]);
  });
});

describe('reasons', () => {
  const reasons = (block: string, text = '') => namesIn(block, { text }).map(({ actors }) => actors);

  test.each([
    ['Walter Marsh spoke', '', 'full-name'],
    ['President Marsh spoke', '', 'title-before'],
    ['Marsh spoke', 'Harbour grants for a refuge city after customs raids', 'on-topic'],
  ])('%s', (block, text, reason) => {
    expect(reasons(block, text)).toEqual([[{ id: 'marsh', reason }]]);
  });

  test('the full form in another block, or in the headline', () => {
    const blocks = ['Marsh spoke.', 'It was Walter Marsh.'].map((block) => findNames(block, index));
    const alone = { metadata: [], topics: () => new Set<string>() };
    const vouched = [[{ id: 'marsh', reason: 'full-name-on-page' }]];
    expect(vouch(blocks, alone)[0]?.map(({ actors }) => actors)).toEqual(vouched);
    expect(vouch(blocks.slice(0, 1), { ...alone, metadata: blocks.slice(1) })[0]?.map(({ actors }) => actors)).toEqual(
      vouched,
    );
  });

  test('two of one surname are both offered, the one named more often first', () => {
    const [, , , last] = reasons('Erik Lind met Erik Lind and Paula Lind. Lind spoke.');
    expect(last).toEqual([
      { id: 'erik-lind', reason: 'full-name-on-page' },
      { id: 'paula-lind', reason: 'full-name-on-page' },
    ]);
  });

  test('of two people with one surname only the one with full name or title on the page counts', () => {
    expect(reasons('Paula Lind spoke. Lind left.')[1]).toEqual([{ id: 'paula-lind', reason: 'full-name-on-page' }]);
    expect(reasons('Paula Lind met Judge Lind.')[1]).toEqual([{ id: 'erik-lind', reason: 'title-before' }]);
  });
});

describe('the lexicon', () => {
  const found = (name: string, block: string) =>
    findNames(block, compileNames([{ text: name, actor: 'x', kind: 'person', form: 'full', titles: [] }], [])).length;

  test.each([
    ['of one letter', 'X', 'X marks it.'],
    ['of signs', '!!', 'Stop!!'],
    ['blank', ' ', 'A  B'],
    ['without a capital', 'the mayor', 'the mayor spoke'],
  ])('a name %s is never found', (_what, name, block) => {
    expect(found(name, block)).toBe(0);
  });

  test('a name is found however the pack spells its apostrophes and spaces', () => {
    expect(found('Liam O’Hara', "Liam O'Hara spoke")).toBe(1);
    expect(found(' Liam\u00A0O’Hara ', 'so Liam O‘Hara spoke')).toBe(1);
    expect(found('Pen\u0303a Nieto', 'so Peña Nieto spoke')).toBe(1);
  });

  test('a block of nothing but names is given up after 2,000', () => {
    expect(findNames('Walter Marsh, '.repeat(5_000), index)).toHaveLength(2_000);
  });
});

describe('names as pages write them', () => {
  test.each([
    ['no-break space', 'Tom\u00A0de\u00A0Witte'],
    ['thin space and line break', 'Tom\u2009de\n    Witte'],
    ['soft hyphens', 'Tom de Wit\u00ADte'],
    ['zero-width space and joiner', 'Tom\u200B de Wi\u200Dtte'],
    ['direction marks inside', 'Tom \u200Ede\u200F Witte'],
    ['word joiner', 'Tom\u2060 de Witte'],
    ['curly apostrophe', 'Liam O’Hara'],
    ['modifier apostrophe', 'Liam OʼHara'],
    ['prime', 'Liam O′Hara'],
    ['decomposed letter', 'Luisa Pen\u0303a'],
    ['wide letters', 'Ｗａｌｔｅｒ Ｍａｒｓｈ'],
    ['no-break hyphen', 'Ines Rook‑Alder'],
    ['soft hyphen in the hyphenated', 'Ines Rook-\u00ADAlder'],
  ])('%s', (_what, name) => {
    const block = `👩🏽‍🚒 “So,” ${name}’s aide said.`;
    expect(markNames(block)).toBe(block.replace(name, `[${name}]`));
  });
});
