/** Whose figure it is: tables of sentences about an invented city, Ellery, and an invented Harbour Office. */
import { describe, expect, test } from 'vitest';
import type { MeasureScope } from '../../lib/text/figures/figure.ts';
import { findFigures } from '../../lib/text/figures/find-figures.ts';
import { belonging } from '../../lib/text/measures/scope.ts';
import { statedTime } from '../../lib/text/measures/stated-time.ts';

const ELLERY: MeasureScope = { places: ['new ellery', 'nepd'], agents: [], acts: [] };
const OFFICE: MeasureScope = { places: [], agents: ['harbour office', 'harbour master'], acts: ['sent', 'sends'] };

/** The first figure of the text that is no date, with the text as its one sentence. */
function figureIn(text: string, published: string | null = '2017-04-22') {
  const figures = findFigures(text, { published });
  const figure = figures.find(({ unit }) => unit !== 'date');
  if (!figure) throw new Error(`no figure in "${text}"`);
  return { text, sentence: { start: 0, end: text.length }, figure, figures };
}

const judge = (text: string, scope: MeasureScope | undefined, around: string[] = []) =>
  belonging({ ...figureIn(text), around }, scope);

describe('where', () => {
  test.each([
    'Murders in New Ellery fell 70 percent.',
    'In New Ellery, murders fell 70 percent, more than in Chicago.',
    'NEPD figures show that murders fell 70 percent.',
    'New Ellery’s murders fell 70 percent, and those of Dallas less.',
    'Chicago is far; in New Ellery murders fell 70 percent.',
    'In January murders in New\u200B Ellery fell 70 percent.',
  ])('the corpus’s place: %s', (text) => expect(judge(text, ELLERY)).toBe('own'));

  test.each([
    'Murders in Dallas fell 70 percent.',
    'DALLAS — Murders fell 70 percent.',
    'Dallas murders fell 70 percent.',
    'In Toronto, murders fell 70 percent.',
    'Murders in Smallville fell 70 percent.',
    'Murders across Ohio fell 70 percent.',
    'Murders in New Ellery State fell 70 percent.',
    'New Ellery is far; in Dallas murders fell 70 percent.',
  ])('another: %s', (text) => expect(judge(text, ELLERY)).toBe('other'));

  test('the context gives the place if the sentence does not, the nearest text first', () => {
    const text = 'Murders in the city fell 70 percent.';
    expect(judge(text, ELLERY)).toBe('unplaced');
    expect(judge(text, ELLERY, ['Since 1993, in New Ellery:', 'Crime in Dallas'])).toBe('own');
    expect(judge(text, ELLERY, ['Crime in Dallas', 'New Ellery Post'])).toBe('other');
  });
});

describe('who', () => {
  test.each([
    'The Harbour Office sent letters to nine towns.',
    'Letters were sent to nine towns.',
    'They sent letters to nine towns.',
    'The U.S. Harbour Office has sent letters to nine towns.',
    'Nine towns got letters from the Harbour Office.',
  ])('the corpus’s agent, or nobody named: %s', (text) => expect(judge(text, OFFICE)).toBe('own'));

  test.each([
    'The Treasury Department sent letters to nine towns.',
    'The Ohio Harbour Office sent letters to nine towns.',
    'Canada’s Harbour Office has also sent letters to nine towns.',
    'Ada Roe, a lawyer, sent letters to nine towns.',
    'The governor sent letters to nine towns.',
    'Nine towns got letters from the Bureau of Fish.',
  ])('another: %s', (text) => expect(judge(text, OFFICE)).toBe('other'));
});

describe('not stated', () => {
  test.each([
    'Letters went out, not to nine towns.',
    'It did not send letters to nine towns.',
    'It hasn’t written to nine towns.',
    'It denied that letters went to nine towns.',
    'An earlier version of this article said that letters went to nine towns.',
    'The article misstated the number of towns as nine towns.',
    'There were more rather than nine towns.',
  ])('%s', (text) => expect(judge(text, undefined)).toBe('other'));

  test.each([
    'Letters went not only to nine towns.',
    'Letters went to nine towns that did not answer.',
    'It did not wait, and wrote to nine towns.',
    'No more than nine towns got letters.',
    'Towns which have not signed, nine towns in all, got letters.',
  ])('stated: %s', (text) => expect(judge(text, undefined)).toBe('own'));
});

describe('when', () => {
  const timeOf = (text: string, cues: string[] = [], published: string | null = '2017-04-22') => {
    const { sentence, figure, figures } = figureIn(text, published);
    return statedTime({ text, sentence, figure, figures, cues: new Set(cues), published });
  };
  test.each([
    ['In 2016 it wrote to nine towns.', '2016-01-01', '2016-12-31'],
    ['In March 2015 it wrote to nine towns.', '2015-03-01', '2015-03-31'],
    ['On Friday it wrote to nine towns.', '2017-04-21', '2017-04-21'],
    ['Last year it wrote to nine towns.', '2016-01-01', '2016-12-31'],
    ['In the 2016 round it wrote to nine towns.', '2016-01-01', '2016-12-31'],
    ['Two years ago it wrote to nine towns.', '2014-01-01', '2015-12-31'],
    ['Under another president it wrote to nine towns.', '0001-01-01', '0001-01-01'],
  ])('%s', (text, from, to) => expect(timeOf(text)).toEqual({ from, to }));

  test.each([
    ['It wrote to nine towns.', []],
    ['Crime fell 70 percent since 1993.', []],
    ['Nine towns have until June 30, 2017.', []],
    ['Crime fell 70 percent, as in 1993.', ['1993']],
    ['Nine towns must comply with a 1996 law.', []],
    ['It wrote to nine towns about the 2014 sanctuary ordinance.', []],
    ['Nine towns fall under Ellery’s 2015 policy.', []],
  ])('none: %s', (text, cues) => expect(timeOf(text, cues)).toBeNull());

  test('a day is not dated by the year of the law in its sentence', () => {
    const text = 'Each town has until June 30 to prove that it complies with a 1996 law.';
    const figures = findFigures(text, { published: '2017-04-22' });
    const figure = figures.find((one) => one.text === 'June 30');
    const task = { text, sentence: { start: 0, end: text.length }, figures, cues: new Set<string>() };
    expect(figure && statedTime({ ...task, figure, published: '2017-04-22' })).toBeNull();
  });

  test('without the day of the article no relative time is read', () => {
    expect(timeOf('Last year it wrote to nine towns.', [], null)).toBeNull();
  });
});
