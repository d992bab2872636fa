/** The view of the compare page: for the built-in pack, an empty corpus, and a corpus too large for one message. */

import { describe, expect, test } from 'vitest';
import { type CompareRow, compareView } from '../../lib/compare/event/event-view.ts';
import { rowDetail } from '../../lib/compare/event/row-detail.ts';
import { coverage } from '../../lib/compare/evidence/coverage.ts';
import { indexRecords } from '../../lib/compare/record-index.ts';
import { clip, sizeOf, takeWithin } from '../../lib/compare/take-within.ts';
import type { CollatedPart } from '../../lib/compare/wordings/collated-line.ts';
import type { EventRecord, Records } from '../../lib/corpus/rows/records.ts';
import { EVENTS, id, packRecords, SOURCES } from './pack-for-tests.ts';
import { shuffled } from './whole-comparison.ts';

/** What one message of the extension may carry. */
const MESSAGE_LIMIT = 256 * 1024;

const eventOf = (records: Records, event: string) => records.events.find((own) => own.id === event) as EventRecord;
const view = (event: string, asked: string | null = null) =>
  compareView(eventOf(packRecords, event), asked, packRecords);
const rows = (event: string) => view(event).groups.flatMap((group) => group.rows);
const keyOf = ({ kind, id: item }: CompareRow) => ({ event: EVENTS.april, kind, id: item });
const readings = (parts: readonly CollatedPart[] | null) =>
  (parts ?? []).map((part) => ('text' in part ? part.text.trim() : part.readings.map(({ text }) => text)));

describe('the view of an event', () => {
  test('columns are the sources with an article on it; others are none', () => {
    expect(view(EVENTS.april).sources.map((source) => source.id)).toEqual([SOURCES.cbs, SOURCES.nbc, SOURCES.newsmax]);
    expect(view(EVENTS.july).sources).toEqual([]);
  });

  test('every row has a cell for every column, and every row can be opened', () => {
    for (const row of rows(EVENTS.april)) {
      expect(row.cells).toHaveLength(3);
      const detail = rowDetail(keyOf(row), packRecords);
      expect(detail?.lines.map(({ source }) => source.id)).toEqual(
        view(EVENTS.april).sources.map((source) => source.id),
      );
      expect(detail?.lines.map(({ mark }) => mark === 'absent')).toEqual(
        row.cells.map(({ mark }) => mark === 'absent'),
      );
    }
  });

  test('a figure’s cell shows the value as printed', () => {
    const deadline = rows(EVENTS.april).find((row) => row.id === id('compliance-deadline'));
    expect(deadline?.cells.map(({ mark, value }) => [mark, value])).toEqual([
      ['variant', 'June 30'],
      ['absent', undefined],
      ['variant', 'June 3'],
    ]);
  });

  test('the requested row is given, and an unknown one is not', () => {
    expect(view(EVENTS.april, id('bill-de-blasio')).open).toEqual({ kind: 'actor', id: id('bill-de-blasio') });
    expect(view(EVENTS.april, 'nothing').open).toBeNull();
  });

  test('what one source alone prints names its outlet', () => {
    const only = rows(EVENTS.march).filter((row) => row.outcome === 'only');
    expect(new Set(only.map((row) => row.onlyIn))).toEqual(new Set(['CBS New York']));
  });

  test('the order of the records changes nothing', () => {
    const mixed = shuffled(packRecords, [5, 3, 8, 1, 9, 2]);
    expect(compareView(eventOf(mixed, EVENTS.april), null, mixed).spoken).toEqual(view(EVENTS.april).spoken);
    expect(compareView(eventOf(mixed, EVENTS.april), null, mixed).groups[0]).toEqual(view(EVENTS.april).groups[0]);
  });
});

describe('an opened row', () => {
  const opened = (words: string) => {
    const row = rows(EVENTS.april).find(({ label }) => label.includes(words)) as CompareRow;
    return rowDetail(keyOf(row), packRecords);
  };

  test('all wordings in one line: shared words once, every reading where they part', () => {
    expect(readings(opened('my blood began')?.collated ?? null)).toEqual([
      'When I',
      ['read', 'heard'],
      'that statement',
      ['by the DOJ this afternoon', ''],
      ', my blood began to boil',
    ]);
  });

  test('a line that begins with a difference', () => {
    const [first, second] = readings(opened("I'm telling you right now")?.collated ?? null);
    expect(first).toHaveLength(2);
    expect(second).toMatch(/^it's an unacceptable statement/);
  });

  test('where nothing differs there is no such line, and no strip of one value', () => {
    expect(opened('Neither the facts')?.collated).toBeNull();
    expect(opened('Change in murders')?.plot).toBeNull();
    expect(opened('must show that they comply')?.plot?.dots.map(({ label }) => label)).toEqual(['June 30', 'June 3']);
  });

  test('nothing is invented: each reading stands in its sources’ own words', () => {
    for (const row of rows(EVENTS.april).filter(({ kind }) => kind === 'utterance')) {
      for (const part of rowDetail(keyOf(row), packRecords)?.collated ?? []) {
        if ('text' in part) continue;
        for (const { text, sources } of part.readings) {
          const own = packRecords.statements.filter(({ source }) => sources.includes(source)).map((one) => one.text);
          expect(own.some((printed) => printed.includes(text))).toBe(true);
        }
      }
    }
  });

  test.each([
    ['utterance', 'nothing.1'],
    ['utterance', ''],
    ['figure', 'nothing'],
    ['actor', 'nothing'],
  ] as const)('an unknown %s “%s” is null', (kind, item) => {
    expect(rowDetail({ event: EVENTS.april, kind, id: item }, packRecords)).toBeNull();
  });
});

describe('a corpus too large for one message', () => {
  const long = 'no word of it is short enough '.repeat(60);
  const [template] = packRecords.statements.filter(({ kind }) => kind === 'quotation');
  const [source] = packRecords.sources;
  if (!template || !source) throw new Error('The pack is empty');
  const sources = Array.from({ length: 60 }, (_, n) => ({
    ...source,
    id: `s${n}`,
    outlet: `Outlet ${n}`,
    headline: 'ä'.repeat(500),
    address: `https://outlet.example/${'a'.repeat(1900)}`,
    event: EVENTS.april,
    original: null,
  }));
  const statements = sources.flatMap((own, n) =>
    Array.from({ length: 20 }, (_, m) => ({
      ...template,
      id: `${own.id}#q${m}`,
      source: own.id,
      event: EVENTS.april,
      speaker: m === 0 ? template.speaker : null,
      attributed: `Speaker ${n} ${m}`,
      text: m === 0 ? `${long} ${n}` : `Word ${n} of ${m} is like nothing that ${n * m} others ever said here, äöü`,
    })),
  );
  const records: Records = { ...packRecords, sources, statements };
  const event = eventOf(records, EVENTS.april);

  test('the view is cut to what fits, what is left out is counted, and the row asked for is kept', () => {
    const whole = compareView(event, null, records);
    expect(sizeOf(whole)).toBeLessThan(MESSAGE_LIMIT);
    expect(whole.sources.length).toBeLessThanOrEqual(26);
    expect(whole.sources.length + whole.moreSources).toBe(60);
    const [utterances] = whole.groups;
    expect(utterances?.more).toBeGreaterThan(0);
    const all = coverage(event.id, indexRecords(records)).rows.filter(({ kind }) => kind === 'utterance');
    expect(all.length).toBe((utterances?.rows.length ?? 0) + (utterances?.more ?? 0));
    for (const asked of [all[0], all[utterances?.rows.length ?? 0], all[140], all.at(-1)]) {
      expect(compareView(event, asked?.id ?? '', records).open).toEqual({ kind: 'utterance', id: asked?.id });
    }
  });

  test('an opened row stays under the limit as well, and every column keeps its line', () => {
    const detail = rowDetail({ event: event.id, kind: 'utterance', id: 's0#q0.1' }, records);
    expect(detail?.lines).toHaveLength(26);
    expect(detail?.lines.filter(({ words }) => words).length).toBeGreaterThan(0);
    expect(sizeOf(detail)).toBeLessThan(MESSAGE_LIMIT);
  });
});

test('a list is cut by number and by bytes, a label at a space', () => {
  expect(takeWithin(['a', 'b', 'c'], { most: 2, bytes: 100 })).toEqual({ kept: ['a', 'b'], more: 1 });
  expect(takeWithin(['aaaa', 'ää'], { most: 9, bytes: 8 })).toEqual({ kept: ['aaaa'], more: 1 });
  expect(clip('one two, three', 9)).toBe('one two…');
  expect(clip('short', 9)).toBe('short');
  expect(clip('x'.repeat(20), 9)).toBe(`${'x'.repeat(9)}…`);
});
