import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type IngestInput, ingestText } from '../../lib/corpus/draft/ingest.ts';
import { decodeShingles } from '../../lib/corpus/shingles.ts';

const TEXT = `Dam breaks near Shelby

SHELBY — The dam broke on Monday, Mayor Ann Poe said. "It broke in the night," Poe said. "We lost 40 percent of the water."

“Nobody was hurt,” Jane Roe, a lawyer, told the Gazette.
The so-called "big dam" cost $4.1 billion.`;

const names: IngestInput['names'] = [
  { text: 'Ann Poe', actor: 'ann-poe', kind: 'person', form: 'full', titles: ['Mayor'] },
  { text: 'Poe', actor: 'ann-poe', kind: 'person', form: 'short', titles: ['Mayor'] },
  { text: 'Shelby', actor: 'shelby', kind: 'place', form: 'full', titles: [] },
];
const measures: IngestInput['measures'] = [
  { id: 'water-lost', unit: 'percent', cues: { noun: [], must: [['water']], may: [], mustNot: [] } },
];
const input = (text: string): IngestInput => ({
  text,
  title: 'Dam breaks near Shelby',
  published: '2020-03-04',
  names,
  topics: [],
  measures,
});

describe('an article taken in', () => {
  const article = ingestText(input(TEXT));

  it('lists the actors of the corpus once each, in order', () => {
    expect(article.actors.map(({ id, text, mentions }) => [id, text, mentions])).toEqual([
      ['shelby', 'Shelby', 2],
      ['ann-poe', 'Ann Poe', 2],
    ]);
  });

  it('lists quotations with their speakers, known or not, and no scare quotes', () => {
    expect(
      article.quotations.map(({ text, speaker, actor, verb, continues }) => [text, speaker, actor, verb, continues]),
    ).toEqual([
      ['It broke in the night,', 'Ann Poe', 'ann-poe', 'say', null],
      ['We lost 40 percent of the water.', 'Ann Poe', 'ann-poe', 'say', 0],
      ['Nobody was hurt,', 'Jane Roe', null, 'tell', null],
    ]);
  });

  it('lists figures with their measure where one fits', () => {
    const figures = article.figures.map(({ text, value, unit, measure }) => [text, value, unit, measure]);
    expect(figures).toContainEqual(['40 percent', 40, 'percent', 'water-lost']);
    expect(figures).toContainEqual(['$4.1 billion', 4_100_000_000, 'USD', null]);
  });

  it('reads figures as on a page: of the measure’s place, with the sentence that leads up to a list', () => {
    const scope = { places: ['shelby'], agents: [], acts: [] };
    const own = measures.map((measure) => ({ ...measure, scope }));
    const read = (text: string) =>
      ingestText({ ...input(text), measures: own }).figures.map(({ text: words, measure }) => [words, measure]);
    expect(read('Shelby lost 40 percent of its water.\nDenver lost 30 percent of its water.')).toEqual([
      ['40 percent', 'water-lost'],
      ['30 percent', null],
    ]);
    expect(read('What Shelby lost:\n40 percent of the water')).toEqual([['40 percent', 'water-lost']]);
    expect(read('What Denver lost:\n40 percent of the water')).toEqual([['40 percent', null]]);
  });

  it('numbers paragraphs without the empty lines', () => {
    expect(article.quotations.map(({ paragraph }) => paragraph)).toEqual([2, 2, 3]);
  });

  it('makes shingles of the narrative and counts the words', () => {
    expect(decodeShingles(article.shingles).length).toBeGreaterThan(0);
    expect(article.words).toBe(TEXT.match(/\S+/g)?.length);
  });

  it('gives offsets in the text as given', () => {
    const piece = fc.constantFrom(
      '"',
      '“',
      '”',
      'Ann Poe',
      ' said ',
      ' 40 percent of the water',
      '\n',
      '\r\n',
      '😀',
      ' ',
      '.',
      '\ud800',
      '\u2028',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const { actors, quotations, figures } = ingestText(input(text));
        for (const found of [...actors, ...quotations, ...figures]) {
          expect(text.slice(found.start, found.end)).toBe(found.text);
        }
      }),
    );
  });

  it('takes an empty text', () => {
    expect(ingestText({ ...input(''), title: null })).toMatchObject({
      actors: [],
      quotations: [],
      figures: [],
      words: 0,
    });
  });
});
