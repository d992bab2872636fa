/** Sources and statements as they should not be: each ends in a named outcome, without an exception and in bounded work. */

import { describe, expect, test } from 'vitest';
import { cardFor } from '../../lib/compare/card/card-for.ts';
import { coverage } from '../../lib/compare/evidence/coverage.ts';
import type { Mention } from '../../lib/compare/mention.ts';
import { compareMention } from '../../lib/compare/mentions/compare-mention.ts';
import type { PageFacts } from '../../lib/compare/page-facts.ts';
import { indexRecords } from '../../lib/compare/record-index.ts';
import type { Records, StatementRecord } from '../../lib/corpus/rows/records.ts';
import { figure, quotation, recordsOf, report, source } from './records-for-tests.ts';
import { utterancesIn } from './utterances-in.ts';

const PAGE: PageFacts = { title: '', published: null, event: null };
const actor = (id: string): Mention => ({ kind: 'actor', text: id, actors: [{ id, reason: 'full-name' }] });
const quoted = (text: string, records: Records): Mention => ({
  kind: 'quotation',
  text,
  passage: text,
  speaker: null,
  statements: records.statements.map(({ id }) => id),
});
const nine: Mention = {
  kind: 'figure',
  text: 'nine',
  passage: '',
  measure: 'bridges',
  reading: { value: 9, low: null, high: null, unit: 'count', qualifier: null, direction: null },
};
const EMPTY: Records = {
  sources: [],
  events: [],
  actors: [],
  measures: [],
  claims: [],
  statements: [],
  coverage: null,
};

function outcomes(records: Records, text = 'We opened the old bridge before the storm.') {
  coverage('e', indexRecords(records));
  return [actor('mayor'), nine, quoted(text, records)].map((mention) => {
    const { outcome } = compareMention(mention, PAGE, records);
    expect(cardFor(mention, PAGE, records).outcome).toBe(outcome);
    return outcome;
  });
}

test('an empty corpus knows nothing', () => {
  expect(outcomes(EMPTY)).toEqual(['none', 'none', 'none']);
});

describe('what lacks', () => {
  const text = 'We opened the old bridge before the storm.';
  test('a source without date, headline, address, credit, original and event', () => {
    const statements = [quotation('a', text, { event: null, figures: [figure('nine', 9)] })];
    const sources = [source('a', { published: null, headline: null, event: null })];
    expect(outcomes(recordsOf({ statements, sources }))).toEqual(['only', 'only', 'only']);
  });
  test('a statement without speaker', () => {
    const statements = [
      quotation('a', text, { speaker: null, attributed: null, verb: null, figures: [figure('nine', 9)] }),
    ];
    expect(outcomes(recordsOf({ statements }))).toEqual(['none', 'only', 'only']);
  });
  test('an event without its record', () => {
    const statements = [quotation('a', text, { figures: [figure('nine', 9)] })];
    expect(outcomes(recordsOf({ statements, events: [] }))).toEqual(['only', 'only', 'only']);
  });
  test('a source without statements is silent, and harms nothing', () => {
    const statements = [quotation('a', text, { figures: [figure('nine', 9)] })];
    const records = recordsOf({ statements, sources: [source('a'), source('b', { statementCount: 0 })] });
    expect(outcomes(records)).toEqual(['only', 'only', 'only']);
    expect(cardFor(nine, PAGE, records).groups[0]?.lines.map(({ mark }) => mark)).toEqual(['printed', 'absent']);
  });
});

describe('what points nowhere', () => {
  test('a statement whose source is not there counts for nothing', () => {
    const statements = [quotation('gone', 'We opened the old bridge.', { figures: [figure('nine', 9)] })];
    expect(outcomes(recordsOf({ statements, sources: [] }))).toEqual(['none', 'none', 'none']);
  });
  test('speaker, actors, measure and claim without records', () => {
    const statements = [
      quotation('a', 'We opened the old bridge before the storm.', {
        speaker: 'x',
        actors: ['x', 'y'],
        figures: [figure('nine', 9, { measure: 'z' })],
        claims: [{ claim: 'w', stance: 'asserts' }],
      }),
    ];
    const records = recordsOf({ statements });
    expect(outcomes(records)).toEqual(['none', 'none', 'only']);
    expect(compareMention(actor('x'), PAGE, records).outcome).toBe('only');
  });
  test('a mention of statements, measures and actors that nobody knows', () => {
    const records = recordsOf({ statements: [quotation('a', 'We opened the old bridge.')] });
    expect(
      compareMention(
        { kind: 'quotation', text: 'We opened the old bridge', passage: '', speaker: null, statements: ['q'] },
        PAGE,
        records,
      ).outcome,
    ).toBe('none');
    expect(compareMention({ ...nine, measure: '?' } as Mention, PAGE, records).outcome).toBe('none');
    expect(compareMention({ kind: 'actor', text: '', actors: [] }, PAGE, records).outcome).toBe('none');
  });
  test('quotations that continue themselves, each other, or nothing', () => {
    const statements = [
      quotation('a', 'We opened the old bridge,', { local: 'q1', continues: 'a#q2' }),
      quotation('a', 'before the storm,', { local: 'q2', continues: 'a#q1' }),
      quotation('a', 'and nobody was hurt.', { local: 'q3', continues: 'a#q3' }),
      quotation('a', 'Everybody went home again.', { local: 'q4', continues: 'a#q9' }),
    ];
    expect(utterancesIn(recordsOf({ statements })).flatMap(({ witnesses }) => witnesses)).toHaveLength(4);
  });
  test('a quotation of signs alone has no words, and is no utterance', () => {
    const statements = [quotation('a', '… — !')];
    expect(utterancesIn(recordsOf({ statements }))).toEqual([]);
    expect(compareMention(quoted('… — !', recordsOf({ statements })), PAGE, recordsOf({ statements })).outcome).toBe(
      'none',
    );
  });
});

/** A text of `count` words that hardly repeats itself; `every` is the distance of the words that differ by `salt`. */
function longText(count: number, salt = '', every = 50): string {
  const words = Array.from(
    { length: count },
    (_, n) => `${n % every === 7 ? salt : ''}w${(n * 7919) % 10007}x${n % 13}${n % 21 === 20 ? '.' : ''}`,
  );
  return words.join(' ').replaceAll(/\. w/g, '. W');
}

describe('what is large', () => {
  test('an utterance of 5,000 words, the same in two sources and with words changed in a third', () => {
    const statements = [
      quotation('a', longText(5000)),
      quotation('b', longText(5000)),
      quotation('c', longText(5000, 'z')),
    ];
    const records = recordsOf({ statements });
    const found = utterancesIn(records);
    expect(found.flatMap(({ witnesses }) => witnesses).reduce((sum, { words }) => sum + words, 0)).toBe(15_000);
    expect(cardFor(quoted(longText(5000), records), PAGE, records)).toMatchObject({
      outcome: 'sources-differ',
      pageAsIn: [{ id: 'a' }, { id: 'b' }],
    });
  });
  test('5,000 words without any full stop, against 5,000 others', () => {
    const bare = (salt: string) => longText(5000, salt, 8).replaceAll('.', '');
    const statements = [quotation('a', bare('')), quotation('b', bare('z'))];
    const records = recordsOf({ statements });
    expect(utterancesIn(records).length).toBeGreaterThan(0);
    expect(compareMention(quoted(bare(''), records), PAGE, records).outcome).toMatch(/only|sources-differ/);
  });
  test('200 witnesses, each with a word of its own', () => {
    const statements = Array.from({ length: 200 }, (_, n) =>
      quotation(`s${n}`, `We opened the old bridge before storm number${n} came and nobody was hurt.`),
    );
    const records = recordsOf({ statements });
    const [utterance, ...others] = utterancesIn(records);
    expect(others).toEqual([]);
    expect(utterance?.witnesses).toHaveLength(200);
    expect(
      cardFor(
        quoted('We opened the old bridge before storm number7 came and nobody was hurt.', records),
        PAGE,
        records,
      ),
    ).toMatchObject({
      outcome: 'sources-differ',
      pageAsIn: [{ id: 's7' }],
    });
  });
  test('200 sources with figures of their own', () => {
    const statements = Array.from({ length: 200 }, (_, n) =>
      report(`s${n}`, 'Told.', { figures: [figure(`${n}`, n)] }),
    );
    expect(cardFor(nine, PAGE, recordsOf({ statements }))).toMatchObject({
      outcome: 'sources-differ',
      pageAsIn: [{ id: 's9' }],
    });
  });
  test('300 sentences by one speaker that have nothing in common, and 300 that have all', () => {
    const unlike: StatementRecord[] = Array.from({ length: 300 }, (_, n) =>
      quotation(`s${n % 20}`, `Word${n} other${n * 3} thing${n * 5} stands here${n}.`, { local: `q${n}` }),
    );
    expect(utterancesIn(recordsOf({ statements: unlike }))).toHaveLength(300);
    const alike = unlike.map((s) => ({ ...s, text: 'We opened the old bridge.' }));
    expect(utterancesIn(recordsOf({ statements: alike }))).toHaveLength(1);
  });
});
