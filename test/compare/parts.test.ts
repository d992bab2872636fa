/** Of a part the part is told, on the card as on the compare page; a bound is fitted, and no range. */
import { describe, expect, test } from 'vitest';
import { rowState } from '../../components/event/row/row-words.ts';
import { stateWords } from '../../components/outcome/outcome-words.ts';
import { makeWords } from '../../components/words/words.tsx';
import { cardFor } from '../../lib/compare/card/card-for.ts';
import { compareView } from '../../lib/compare/event/event-view.ts';
import type { FigureMention } from '../../lib/compare/mention.ts';
import type { EventRecord, Records } from '../../lib/corpus/rows/records.ts';
import { messageFromFile } from '../components/message-from-file.ts';
import { figure, quotation, recordsOf, report } from './records-for-tests.ts';

const PAGE = { title: '', published: '2020-05-02', event: 'e' };
const words = makeWords(messageFromFile, 'en');

function quoted(text: string, statements: Records['statements']) {
  const mention = {
    kind: 'quotation' as const,
    text,
    passage: text,
    speaker: 'mayor',
    statements: statements.map(({ id }) => id),
  };
  const card = cardFor(mention, PAGE, recordsOf({ statements }));
  const { state, addition } = stateWords(card, words);
  return { card, said: [state, addition] };
}

const LONG = 'My blood began to boil when I read the letter of the board this morning.';
const OTHER = 'My blood began to boil when I heard the letter of the board this morning.';

describe('a quotation of which the sources print more', () => {
  test('is told of its words; the rest differs', () => {
    const { said } = quoted('My blood began to boil', [quotation('a', LONG), quotation('b', OTHER)]);
    expect(said).toEqual(['These 5 words are in 2 sources', 'The rest differs']);
  });
  test('or goes on', () => {
    const { said } = quoted('My blood began to boil', [quotation('a', LONG), quotation('b', LONG)]);
    expect(said).toEqual(['These 5 words are in 2 sources', 'There is more around them']);
    expect(quoted('My blood began to boil when I read', [quotation('a', LONG)]).said[0]).toBe(
      'These 8 words are in Outlet a only',
    );
  });
  test('printed whole it matches, and differing it differs', () => {
    expect(quoted(LONG, [quotation('a', LONG), quotation('b', LONG)]).said).toEqual(['Matches 2 sources', null]);
    expect(quoted(LONG, [quotation('a', LONG), quotation('b', OTHER)]).card.outcome).toBe('sources-differ');
  });
  test('a source that prints a part of the page does not match it', () => {
    expect(quoted(LONG, [quotation('a', 'My blood began to boil when I read the letter')]).said).toEqual([
      'A part of this is in Outlet a',
      null,
    ]);
  });
});

describe('what stands around the page’s words in a source', () => {
  const runsOf = (text: string, prints: Parameters<typeof quotation>[1][]) => {
    const statements = prints.map((print, n) => quotation('ab'[n] as string, print));
    return quoted(text, statements).card.groups[0]?.lines.map(({ words: runs }) => runs);
  };
  test('is beyond them, and differs from nothing', () => {
    expect(runsOf('My blood began to boil', [LONG, OTHER])?.[1]).toEqual([
      { text: 'My blood began to boil ' },
      { text: expect.stringMatching(/^when I heard the letter .* morning\.$/), beyond: true },
    ]);
  });
  test('on both sides, while words within that differ are set off', () => {
    expect(runsOf('blood began to boil when I saw the letter of the board', [LONG])?.[0]).toEqual([
      { text: 'My', beyond: true },
      { text: ' blood began to boil when I ' },
      { text: 'read', differs: true },
      { text: ' the letter of the board ' },
      { text: 'this morning.', beyond: true },
    ]);
  });
  test('is nothing where the page prints all of it', () => {
    expect(
      runsOf(LONG, [LONG, OTHER])
        ?.flat()
        .some((run) => run?.beyond),
    ).toBe(false);
  });
  test('what a source prints again as the page does is printed, and no part', () => {
    const again = quotation('a', 'blood began to boil', { local: 'q2' });
    const { card } = quoted('blood began to boil', [quotation('a', LONG), again]);
    expect(card.groups[0]?.lines[0]?.more?.map(({ mark }) => mark)).toEqual(['printed']);
  });
});

test('a row says of how many sources the print is a part', () => {
  const records = recordsOf({
    statements: [
      quotation('a', LONG),
      quotation('b', LONG),
      quotation('c', 'blood began to boil when I read the letter'),
    ],
  });
  const view = compareView(records.events[0] as EventRecord, null, records);
  const row = view.groups.find(({ kind }) => kind === 'utterance')?.rows[0];
  expect(row && rowState(row, words)).toBe('2 sources match, 1 in part');
});

describe('a value within what a source states', () => {
  const fits = (printed: ReturnType<typeof figure>, reading: Partial<FigureMention['reading']> & { value: number }) => {
    const mention: FigureMention = {
      kind: 'figure',
      text: `${reading.value}`,
      passage: `There are ${reading.value} bridges.`,
      measure: 'bridges',
      reading: { low: null, high: null, unit: 'count', qualifier: null, direction: null, ...reading },
    };
    const card = cardFor(mention, PAGE, recordsOf({ statements: [report('a', 'Told.', { figures: [printed] })] }));
    return stateWords(card, words).state;
  };
  test('a bound is fitted', () => {
    expect(fits(figure('more than 140', 140, { qualifier: 'more-than' }), { value: 150 })).toBe(
      'Fits “more than 140” in Outlet a',
    );
    expect(fits(figure('116', 116), { value: 100, qualifier: 'more-than' })).toBe('Fits “116” in Outlet a');
  });
  test('a range with two ends holds it', () => {
    expect(fits(figure('10 to 20', null, { low: 10, high: 20 }), { value: 15 })).toBe('Inside the range in Outlet a');
  });
  test('what is not comparable has a line of its own kind, and no disc of what is printed', () => {
    const records = recordsOf({
      statements: [
        report('a', 'Told.', { figures: [figure('7', 7)] }),
        report('b', 'Told.', { figures: [figure('4 percent', 4, { unit: 'percent' })] }),
      ],
    });
    const mention: FigureMention = {
      kind: 'figure',
      text: '7',
      passage: 'There are 7.',
      measure: 'bridges',
      reading: { value: 7, low: null, high: null, unit: 'count', qualifier: null, direction: null },
    };
    expect(cardFor(mention, PAGE, records).groups[0]?.lines.map(({ mark }) => mark)).toEqual(['printed', 'apart']);
  });
});
