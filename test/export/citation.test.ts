import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeWords } from '../../components/words/words.tsx';
import type { SourceLine } from '../../lib/compare/evidence/source-line.ts';
import { type CitedPage, citation } from '../../lib/export/citation.ts';
import { citationWords } from '../../lib/extension-page/citation-words.ts';
import { messageFromFile } from '../components/message-from-file.ts';

const SAY = citationWords(makeWords(messageFromFile, 'en'));
const SOURCE = {
  id: 'valley',
  outlet: 'Valley Post',
  credit: 'NW',
  headline: 'A bridge too low',
  published: '2019-05-03',
  address: 'https://valley.example/bridge',
};
const PAGE: CitedPage = {
  words: '“We will build it,”',
  title: 'The bridge, a year on',
  address: 'https://news.example/year',
  published: '2020-05-04',
};
const said = (more: Partial<NonNullable<SourceLine['attribution']>> = {}) => ({
  speakers: ['Ada Quill'],
  attributed: 'Ada Quill',
  medium: null,
  named: true,
  paragraph: 8,
  ...more,
});
const line = (more: Partial<SourceLine>): SourceLine => ({ source: SOURCE, mark: 'printed', ...more });
const quoted = (more: Partial<SourceLine> = {}) =>
  line({
    words: [{ text: 'We will ' }, { text: 'build', differs: true }, { text: ' it.' }],
    attribution: said(),
    ...more,
  });
const saidBy = (more: Parameters<typeof said>[0]) => quoted({ attribution: said(more) });

/** The text between the source and the day. */
const ROWS: [string, SourceLine, string][] = [
  ['a name', quoted(), 'Ada Quill: “We will build it.”'],
  ['a pronoun', saidBy({ attributed: 'she', named: false }), 'Ada Quill, as “she”: “We will build it.”'],
  [
    'two people',
    saidBy({ speakers: ['Ada Quill', 'Ben Oar'], attributed: 'they', named: false }),
    'Ada Quill and Ben Oar, as “they”: “We will build it.”',
  ],
  [
    'a spokesperson',
    saidBy({ speakers: ['Ferry Board'], attributed: 'the spokesperson', named: false }),
    'Ferry Board, as “the spokesperson”: “We will build it.”',
  ],
  [
    'nobody whom the corpus knows',
    saidBy({ speakers: [], attributed: 'a clerk', named: false }),
    '“a clerk”, no name given: “We will build it.”',
  ],
  [
    'a speaker left open',
    saidBy({ speakers: [], attributed: null, named: false }),
    '[speaker not named in the source]: “We will build it.”',
  ],
  [
    'a line without any attribution',
    line({ words: [{ text: 'So it was.' }] }),
    '[speaker not named in the source]: “So it was.”',
  ],
  ['words that others say about an actor', quoted({ mark: 'named' }), 'Ada Quill: “We will build it.”'],
  [
    'a digest',
    line({ told: 'She promises a review.', attribution: said({ attributed: 'she', named: false }) }),
    'Ada Quill, as “she”: [paraphrase by Concordance] She promises a review.',
  ],
  [
    'a digest of what the source itself tells',
    line({ told: 'A review follows.' }),
    '[paraphrase by Concordance] A review follows.',
  ],
  ['a value', line({ value: [{ text: '82 percent' }], attribution: said() }), 'Ada Quill: “82 percent”'],
  [
    'a value in the source’s own voice',
    line({ value: [{ text: '82 percent' }], told: 'Crossings fell.' }),
    '[in the source’s own voice]: “82 percent”',
  ],
];

describe('a citation of one line', () => {
  test.each(ROWS)('%s', (_, given, expected) => {
    expect(citation(given, PAGE, SAY).split('\n')[1]).toContain(
      `Valley Post / NW, “A bridge too low”. ${expected} (2019-05-03`,
    );
  });

  test('the page stands first: words, title, address, day', () => {
    expect(citation(quoted(), PAGE, SAY).split('\n')[0]).toBe(
      'On the page: “We will build it,”, The bridge, a year on, https://news.example/year, 2020-05-04',
    );
  });

  test('then source, speaker, words, day, paragraph, and the link at the words', () => {
    expect(citation(quoted({ fragment: 'We will build it' }), PAGE, SAY).split('\n')[1]).toBe(
      'Valley Post / NW, “A bridge too low”. Ada Quill: “We will build it.” (2019-05-03, paragraph 8) https://valley.example/bridge#:~:text=We%20will%20build%20it',
    );
  });

  test('what is lacking is left out; without a page there is one line', () => {
    const source = {
      id: 'x',
      outlet: 'X',
      credit: null,
      headline: null,
      published: null,
      address: 'javascript:alert(1)',
    };
    expect(citation({ source, mark: 'told', told: 'She leaves.' }, null, SAY)).toBe(
      'X. [paraphrase by Concordance] She leaves.',
    );
    expect(citation(quoted(), { words: 'it', title: '', address: 'file:///x', published: null }, SAY)).toMatch(
      /^On the page: “it”\n/,
    );
  });
});

test('no citation has quoted words without who says them, or that the source leaves it open', () => {
  const text = fc
    .string({ minLength: 1, maxLength: 12 })
    .filter((given) => given.trim() !== '' && !given.includes('\n'));
  const attribution = fc.record({
    speakers: fc.array(text, { maxLength: 2 }),
    attributed: fc.option(text),
    medium: fc.constant(null),
    named: fc.boolean(),
    paragraph: fc.nat(),
  });
  const mark = fc.constantFrom('printed', 'variant', 'part', 'named', 'told');
  fc.assert(
    fc.property(fc.record({ mark, printed: text, attribution: fc.option(attribution) }), ({ printed, ...given }) => {
      const whose = given.attribution ? { attribution: given.attribution } : {};
      const cited = citation(
        line({ mark: given.mark as SourceLine['mark'], words: [{ text: printed }], ...whose }),
        null,
        SAY,
      );
      const { speakers = [], attributed = null } = given.attribution ?? {};
      const before = cited.slice(0, cited.indexOf(`: “${printed}”`));
      expect(cited).toContain(`: “${printed}”`);
      const names = speakers.length > 0 ? speakers : [attributed ?? '[speaker not named in the source]'];
      for (const name of names) expect(before).toContain(name);
    }),
  );
});
