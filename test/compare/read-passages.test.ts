/** From passages to what may be compared: labels of numbers, whose figure it is. */
import { describe, expect, test } from 'vitest';
import { type ReadPassage, readFigures } from '../../lib/compare/mentions/read-passages.ts';
import type { MeasureRecord } from '../../lib/corpus/rows/records.ts';

const passage = (text: string, more: Partial<ReadPassage> = {}): ReadPassage => ({
  ...{ block: 0, text, names: [], follows: false, context: null },
  ...more,
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

  test('a number alone in its block is read with its label', () => {
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
  test('a figure of another place or a retracted one has no measure; one without a place is doubtful', () => {
    expect(figuresOf('In Dallas nine ferries sank.')).toEqual([]);
    expect(figuresOf('In New Ellery not nine ferries sank.')).toEqual([]);
    expect(figuresOf('Nine ferries sank.')).toEqual([['Nine', 'unplaced', undefined]]);
    expect(figuresOf('Nine ferries sank.', null, ['New Ellery Post'])).toEqual([['Nine', null, undefined]]);
  });
  test('with their qualifier in what is shown, and without it in the mark', () => {
    const text = 'In New Ellery about 150 ferries sank.';
    const [found] = readFigures([passage(text)], { measures: [MEASURE], published: null, heads: [] });
    expect([found?.mention.text, found && text.slice(found.start, found.end)]).toEqual(['about 150', '150']);
    const shown = (sentence: string) =>
      readFigures([passage(sentence)], { measures: [MEASURE], published: null, heads: [] }).map(
        ({ mention }) => mention.text,
      );
    expect(shown('150 or more ferries sank in New Ellery.')).toEqual(['150 or more']);
    expect(shown('150-plus ferries sank in New Ellery.')).toEqual(['150-plus']);
    expect(shown('Some say 200+ ferries sank in New Ellery.')).toEqual(['200+']);
    expect(shown('In New Ellery up to 300 ferries sank.')).toEqual(['up to 300']);
    expect(shown('In New Ellery dozens of ferries sank.')).toEqual([]);
  });
  test('with the time that the sentence gives', () => {
    const when = { from: '2016-01-01', to: '2016-12-31' };
    expect(figuresOf('In 2016 nine ferries sank in New Ellery.')).toEqual([['nine', null, when]]);
    expect(figuresOf('Since 1993 nine ferries sank in New Ellery.')).toEqual([['nine', null, undefined]]);
  });
});
