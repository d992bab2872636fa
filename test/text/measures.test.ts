import { describe, expect, it } from 'vitest';
import type { MeasureCues } from '../../lib/text/figures/figure.ts';
import { findFigures } from '../../lib/text/figures/find-figures.ts';
import { findMeasures } from '../../lib/text/measures/find-measures.ts';
import { findMeasuredFigures } from '../../lib/text/measures/own-figures.ts';

const CHANGE = ['down', 'up', 'fell', 'fall*', 'drop*', 'rose', 'declin*'];
const cues = (must: string[][], rest: Partial<MeasureCues['cues']> = {}) => ({
  noun: [],
  must,
  may: [],
  mustNot: [],
  ...rest,
});

/** Measures of the test's own, after the kinds that packs hold. */
const MEASURES: MeasureCues[] = [
  { id: 'thefts', unit: 'percent', cues: cues([['theft*'], CHANGE], { mustNot: ['harbour'] }) },
  { id: 'fires', unit: 'percent', cues: cues([['fire', 'fires', 'arson*'], CHANGE]) },
  {
    id: 'crime',
    unit: 'percent',
    cues: cues([['crime', 'crimes'], CHANGE], { may: ['overall'], mustNot: ['violent'] }),
  },
  { id: 'thefts-since-1980', unit: 'percent', cues: cues([['burglar*'], CHANGE, ['1980']]) },
  { id: 'towns-warned', unit: 'count', cues: cues([['letter*', 'warned']], { noun: ['town*', 'place', 'places'] }) },
  { id: 'safe-towns', unit: 'count', cues: cues([['safe haven']], { noun: ['town*'], mustNot: ['letter*'] }) },
  { id: 'cases', unit: 'count', cues: cues([['released', 'jail*']], { noun: ['case', 'cases'] }) },
  { id: 'bonds', unit: 'USD', cues: cues([['bond*'], ['billion']]) },
  { id: 'grants', unit: 'USD', cues: cues([['grant*'], ['available', 'offer*']]) },
  {
    id: 'deadline',
    unit: 'date',
    cues: cues([
      ['by', 'until', 'deadline'],
      ['answer*', 'comply'],
    ]),
  },
  { id: 'sent', unit: 'date', cues: cues([['letter*'], ['sent', 'went out']], { mustNot: ['until', 'by'] }) },
  { id: 'term', unit: 'duration', cues: cues([['safest']]) },
];

function measured(text: string): string[] {
  const figures = findFigures(text, { published: '2017-04-21' });
  return findMeasures(text, figures, MEASURES).map((found, n) => `${figures[n]?.text}: ${found?.measure ?? '-'}`);
}

describe('each figure by the cue words of its own clause', () => {
  it.each<[string, ...string[]]>([
    [
      'Thefts are down 62 percent, arson is down 51 percent and total crime down 46 percent.',
      '62 percent: thefts',
      '51 percent: fires',
      '46 percent: crime',
    ],
    ['Thefts since 1980: –82%', '1980: -', '–82%: thefts'],
    ['Thefts: ↓ 82%', '82%: thefts'],
    ['The 2016-17 theft number is 5%.', '2016-17: -', '5%: -'],
    ['It sold $4.1bn in bonds.', '$4.1bn: bonds'],
    ['It sold $4.1 bln in bonds.', '$4.1 bln: bonds'],
    ['It sold $4.1B in bonds.', '$4.1B: bonds'],
    ['It sold $4.1m in bonds.', '$4.1m: -'],
    ['Thefts fell 82 percent and fires 81 percent.', '82 percent: thefts', '81 percent: fires'],
    [
      'There was an 82 percent drop in thefts, an 81 percent drop in arson and a 76 percent drop in crime.',
      '82 percent: thefts',
      '81 percent: fires',
      '76 percent: crime',
    ],
    [
      'Thefts, which fell 82 percent, and fires, which fell 81 percent, are rarer.',
      '82 percent: thefts',
      '81 percent: fires',
    ],
    ['Thefts fell 82 percent, but crime rose 3 percent.', '82 percent: thefts', '3 percent: crime'],
    ['Thefts fell 82 percent; the rest is up 3 percent.', '82 percent: thefts', '3 percent: -'],
    [
      'Since 1980, burglaries are down 82 percent and fires down 5 percent.',
      '1980: -',
      '82 percent: thefts-since-1980',
      '5 percent: fires',
    ],
    ['The mayor, who is proud, said thefts were down 82 percent.', '82 percent: thefts'],
    ['Letters warned nine towns, and 200 cases were closed.', 'nine: towns-warned', '200: -'],
    ['In 200 cases people left jail, and 200 towns wept.', '200: cases', '200: -'],
    ['The grants on offer come to $4.1 billion.', '$4.1 billion: grants'],
    ['The grants on offer come to €4.1 billion.', '€4.1 billion: grants'],
    ['Towns must answer by June 30.', 'June 30: deadline'],
    ['The letters went out Friday; towns must answer by June 30.', 'Friday: sent', 'June 30: deadline'],
    ['It was the safest three months ever.', 'three months: term'],
  ])('%j', (text, ...expected) => {
    expect(measured(text)).toEqual(expected);
  });
});

describe('two measures that fit equally', () => {
  it('the one told clearly nearer is taken', () => {
    const text =
      'Thefts in the town are down 62 percent, said the chief in a long speech at the yearly dinner that was all about arson.';
    expect(measured(text)).toEqual(['62 percent: thefts']);
  });
});

describe('abstains', () => {
  it.each<[string, string, ...string[]]>([
    ['a number alone', 'It is 64 percent.', '64 percent: -'],
    ['the same number of something else', 'Letters warned 140 whales.', '140: -'],
    ['cue words in another sentence', 'Thefts fell. It was 82 percent.', '82 percent: -'],
    ['a word that must not stand', 'Thefts in the harbour fell 82 percent.', '82 percent: -'],
    [
      'a word that must not stand, in an aside',
      'At the harbour, thefts fell 82 percent and fires fell 81 percent.',
      '82 percent: -',
      '81 percent: fires',
    ],
    ['another unit', 'Thefts fell by 82 points.', '82 points: -'],
    ['two measures that fit equally', 'Thefts and fires are down 82 percent.', '82 percent: -'],
    ['francs of nobody in particular', 'The grants on offer come to 5 francs.', '5 francs: -'],
    ['words inside other words', 'Backfires fell 82 percent.', '82 percent: -'],
    ['cue words on two lines of two paragraphs', 'Thefts fell\n\n82 percent', '82 percent: -'],
  ])('%s', (_, text, ...expected) => {
    expect(measured(text)).toEqual(expected);
  });

  it('where no cue could be near: a measure without cue words fits nothing', () => {
    const bare = [{ id: 'bare', unit: 'percent', cues: cues([]) }];
    const text = 'It is 64 percent.';
    expect(findMeasures(text, findFigures(text), bare)).toEqual([null]);
  });
});

describe('what is returned', () => {
  const text = 'Nothing here. “Thefts fell 82 percent,” he said.\n\nOther things rose.';

  it('is the sentence as passage', () => {
    const [found] = findMeasures(text, findFigures(text), MEASURES);
    expect(found?.measure).toBe('thefts');
    expect(found && text.slice(found.passage.start, found.passage.end)).toBe('“Thefts fell 82 percent,” he said.');
  });

  it('folds cue words: capitals, possessives, curly marks, beginnings and phrases', () => {
    const odd = [{ id: 'odd', unit: 'count', cues: cues([['O’Neill', 'safe HAVEN', 'polic*']], { noun: ['Town*'] }) }];
    const of = (sentence: string) => findMeasures(sentence, findFigures(sentence), odd)[0]?.measure ?? null;
    expect(of("O'Neill's 20 towns")).toBe('odd');
    expect(of('20 safe haven towns')).toBe('odd');
    expect(of('20 haven safe towns')).toBeNull();
    expect(of('Policing 20 townships')).toBe('odd');
    expect(of('Poli 20 towns')).toBeNull();
  });

  it('leaves days of telling out of a list of figures', () => {
    const list = findMeasuredFigures('The letters went out Friday, he said Thursday. By June 3 all was well.', {
      published: '2017-04-21',
      measures: MEASURES,
    });
    expect(list.map(({ figure, measure }) => `${figure.text}: ${measure?.id ?? '-'}`)).toEqual([
      'Friday: sent',
      'June 3: -',
    ]);
  });
});

it('takes two descriptions of one measure, each with its own cues, for the one measure', () => {
  const twice = [
    { id: 'thefts', unit: 'percent', cues: cues([['theft*']]) },
    { id: 'thefts', unit: 'percent', cues: cues([['thefts']]) },
  ];
  const text = 'Thefts fell 82 percent.';
  expect(findMeasures(text, findFigures(text), twice)).toMatchObject([{ measure: 'thefts' }]);
  const different = twice.map((measure, n) => ({ ...measure, id: `thefts-${n}` }));
  expect(findMeasures(text, findFigures(text), different)).toEqual([null]);
});
