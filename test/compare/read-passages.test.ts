/** From passages to what may be compared: labels of a transcript, labels of numbers, whose figure it is. */
import { describe, expect, test } from 'vitest';
import { type ReadPassage, readFigures, readQuotations } from '../../lib/compare/mentions/read-passages.ts';
import type { MeasureRecord } from '../../lib/corpus/rows/records.ts';

const passage = (text: string, more: Partial<ReadPassage> = {}): ReadPassage => ({
  ...{ block: 0, text, names: [], follows: false, context: null },
  ...more,
});

describe('words behind a speaker’s label', () => {
  test.each([
    ['THE PRESIDENT: We will rebuild the harbour.', 'We will rebuild the harbour.'],
    ['Ms. Roe: We will rebuild the harbour.', 'We will rebuild the harbour.'],
    ['SECRETARY OF STATE ROE: Nobody leaves before noon.', 'Nobody leaves before noon.'],
  ])('%s', (text, words) => {
    const [found] = readQuotations([passage(text)]);
    expect(found && text.slice(found.start, found.end)).toBe(words);
  });
  test('marks of its own stay the only ones', () => {
    const [found] = readQuotations([passage('Mayor: Roe Is ‘Gone With All of the Boats’')]);
    expect(found?.text).toBe('Gone With All of the Boats');
  });
  test.each(['The mayor had this to say: nobody leaves before noon.', 'at noon: nobody leaves', 'Time: 12:30'])(
    'none: %s',
    (text) => expect(readQuotations([passage(text)]).filter(({ text: words }) => words.includes('leaves'))).toEqual([]),
  );
});

const MEASURE = {
  id: 'pack/ferries',
  pack: 'pack',
  label: 'Ferries in New Ellery',
  unit: 'count',
  cues: { noun: ['ferr*'], must: [['sank', 'sunk']], may: ['1993'], mustNot: [] },
  scope: { places: ['new ellery'], agents: [], acts: [] },
  events: [],
} satisfies MeasureRecord;

const figuresOf = (text: string, context: ReadPassage['context'] = null, heads: string[] = []) =>
  readFigures([passage(text, { context })], { measures: [MEASURE], published: '2017-04-22', heads }).map(
    ({ start, end, doubt, mention }) => [text.slice(start, end), doubt, mention.kind === 'figure' && mention.when],
  );

describe('figures', () => {
  const around = { label: '', leadIn: '', above: [], day: null };

  test('a number that stands alone is read with its label', () => {
    expect(figuresOf('9', { ...around, label: 'Ferries that sank in New Ellery' })).toEqual([['9', null, undefined]]);
    expect(figuresOf('9')).toEqual([]);
  });
  test('an entry of a list with what leads up to it', () => {
    expect(figuresOf('nine ferries', { ...around, leadIn: 'Sunk in New Ellery:' })).toEqual([
      ['nine', null, undefined],
    ]);
    expect(figuresOf('nine ferries sank', { ...around, leadIn: 'In New Ellery:' })).toEqual([
      ['nine', null, undefined],
    ]);
  });
  test('of another place, or taken back, none; of no place told, in doubt', () => {
    expect(figuresOf('In Dallas nine ferries sank.')).toEqual([]);
    expect(figuresOf('In New Ellery not nine ferries sank.')).toEqual([]);
    expect(figuresOf('Nine ferries sank.')).toEqual([['Nine', 'unplaced', undefined]]);
    expect(figuresOf('Nine ferries sank.', null, ['New Ellery Post'])).toEqual([['Nine', null, undefined]]);
  });
  test('with the time that the sentence gives', () => {
    const when = { from: '2016-01-01', to: '2016-12-31' };
    expect(figuresOf('In 2016 nine ferries sank in New Ellery.')).toEqual([['nine', null, when]]);
    expect(figuresOf('Since 1993 nine ferries sank in New Ellery.')).toEqual([['nine', null, undefined]]);
  });
});
