/** The five articles of the built-in pack among themselves: the hand-written points of `sanctuary-points.ts`, and disputes. */

import { describe, expect, test } from 'vitest';
import { cardFor } from '../../lib/compare/card/card-for.ts';
import { attributionTable } from '../../lib/compare/evidence/attribution.ts';
import { type ClaimHolder, claimDispute } from '../../lib/compare/evidence/claims.ts';
import { type CoverageRow, coverage } from '../../lib/compare/evidence/coverage.ts';
import type { ActorMention } from '../../lib/compare/mention.ts';
import { indexRecords } from '../../lib/compare/record-index.ts';
import { foldKey } from '../../lib/text/fold.ts';
import { EVENTS, id, local, PAGES, packRecords, type ShortSource, SOURCES, shortSource } from './pack-for-tests.ts';
import { ACTORS, MEASURES, rowsOf, UTTERANCE_TYPES, UTTERANCES } from './sanctuary-points.ts';
import { utterancesIn } from './utterances-in.ts';

type Event = keyof typeof EVENTS;

const rows = Object.fromEntries(
  Object.entries(EVENTS).map(([name, event]) => [name, coverage(event, indexRecords(packRecords)).rows]),
) as Record<Event, CoverageRow[]>;

/** "cbs printed, nbc absent" of a row, for the sources that the point names. */
function cellsOf(row: CoverageRow, wanted: string): string {
  const shorts = wanted.split(', ').map((cell) => cell.split(' ')[0] as ShortSource);
  return shorts.map((short) => `${short} ${row.cells[SOURCES[short]]}`).join(', ');
}

test.each(rowsOf(UTTERANCES))('utterance: %s', (_, event = '', words = '', outcome = '', cells = '') => {
  const found = rows[event as Event].filter(
    ({ kind, label }) => kind === 'utterance' && foldKey(label).includes(foldKey(words)),
  );
  expect(found, `utterances with "${words}"`).toHaveLength(1);
  const [row] = found as [CoverageRow];
  expect([row.outcome, cellsOf(row, cells)]).toEqual([outcome, cells]);
});

test.each(rowsOf(UTTERANCE_TYPES))('kinds of difference in "%s": %s', (words = '', types = '') => {
  const found = utterancesIn(packRecords).filter((utterance) =>
    utterance.witnesses.some(({ text }) => foldKey(text).includes(foldKey(words))),
  );
  expect(found.map((utterance) => utterance.variants.join(' '))).toEqual([types]);
});

test.each(rowsOf(MEASURES))('measure: %s', (_, event = '', measure = '', outcome = '', cells = '') => {
  const row = rows[event as Event].find(({ kind, id: own }) => kind === 'figure' && own === id(measure)) as CoverageRow;
  expect([row.outcome, cellsOf(row, cells)]).toEqual([outcome, cells]);
});

test.each(['murders-since-1993', 'shootings-since-1993', 'overall-crime-since-1993', 'rikers-release-month'])(
  '%s: the same value, said by others in the other source',
  (measure) => {
    const giving = packRecords.statements.filter((s) => s.figures.some((figure) => figure.measure === id(measure)));
    const ids = new Set(giving.map((s) => s.id));
    const table = attributionTable(EVENTS.april, indexRecords(packRecords)).filter((row) => ids.has(row.statement));
    const speakers = table.map(({ source, speaker }) => `${shortSource(source)} ${speaker && local(speaker)}`);
    expect(speakers).toEqual(
      measure === 'rikers-release-month'
        ? ['cbs jeff-sessions', 'nbc justice-department']
        : ['cbs bill-de-blasio', 'newsmax james-oneill'],
    );
  },
);

test('measures that count different things have no figure in common', () => {
  const of = (measure: string) => {
    const giving = packRecords.statements.filter((s) => s.figures.some((figure) => figure.measure === id(measure)));
    return giving.flatMap((s) => s.figures.filter((f) => f.measure === id(measure)).map((f) => `${s.id} ${f.text}`));
  };
  for (const [a, b] of [
    ['cities-to-be-disqualified', 'released-immigrant-cases'],
    ['sanctuary-jurisdictions-us', 'sanctuary-cities-us'],
    ['sanctuary-cities-us', 'cities-to-be-disqualified'],
    ['sanctuary-jurisdictions-us', 'cities-to-be-disqualified'],
    ['january-order-date', 'march-order-date'],
  ] as const) {
    expect(of(a).length).toBeGreaterThan(0);
    expect(of(a).filter((entry) => of(b).includes(entry))).toEqual([]);
  }
});

const actorCard = (actor: string) => {
  const mention: ActorMention = { kind: 'actor', text: '', actors: [{ id: id(actor), reason: 'full-name' }] };
  const card = cardFor(mention, PAGES.april, packRecords);
  if (card.kind !== 'actor') throw new Error('no actor');
  return card;
};

describe('actors', () => {
  test.each(rowsOf(ACTORS))('%s: %s', (actor = '', outcome = '', counted = '') => {
    const card = actorCard(actor);
    expect([card.outcome, String(card.outcomeSources.length)]).toEqual([outcome, counted]);
  });

  test("the commissioner's two quotations differ among the sources", () => {
    const card = actorCard('james-oneill');
    expect(card.differing).toMatchObject({ quotations: 2, figures: 0 });
    expect(card.role?.text).toMatch(/Commissioner/);
    const marks = card.groups[0]?.lines.map(({ source, mark }) => `${shortSource(source.id)} ${mark}`);
    expect(marks).toEqual(['cbs variant', 'nbc part', 'newsmax variant']);
  });

  test('an actor whom one source of an event leaves out is absent there, and only there', () => {
    const groups = actorCard('eric-schneiderman').groups.map(({ event, lines }) => [
      event?.date,
      lines.map(({ source, mark }) => `${shortSource(source.id)} ${mark}`).join(', '),
    ]);
    expect(groups).toEqual([
      ['2017-04-21', 'cbs told, nbc absent, newsmax absent'],
      ['2017-03-27', 'march printed'],
    ]);
  });
});

describe('claims', () => {
  const sides = (claim: string, event: Event) => {
    const dispute = claimDispute(id(claim), indexRecords(packRecords));
    const names = (holders: ClaimHolder[] = []) =>
      holders
        .filter(({ statements }) => statements.some((statement) => statement.event === EVENTS[event]))
        .map(({ actor, name }) => (actor ? local(actor) : name))
        .sort();
    return { asserts: names(dispute?.asserts), denies: names(dispute?.denies) };
  };
  test('is the city soft on crime?', () => {
    const { asserts, denies } = sides('city-soft-on-crime', 'april');
    expect(asserts).toEqual(['justice-department']);
    expect(denies).toEqual(['bill-de-blasio', 'eric-phillips', 'james-oneill']);
  });
  test('is cooperation required? (March)', () => {
    const { asserts, denies } = sides('cooperation-required', 'march');
    expect(asserts).toEqual(['jeff-sessions']);
    expect(denies).toEqual(['eric-schneiderman', 'lourdes-rosado']);
  });
  test('may money be withheld? (March)', () => {
    const { asserts, denies } = sides('authority-to-withhold', 'march');
    expect([asserts, denies]).toEqual([['jeff-sessions'], ['eric-schneiderman']]);
  });
  test('do the policies make cities safer? (January)', () => {
    const { asserts, denies } = sides('policies-make-safer', 'january');
    expect(denies).toEqual(['jeff-sessions']);
    expect(asserts).toContain('bill-de-blasio');
  });
  test('have murders risen or fallen? NBC has only the one side, CBS and Newsmax only the other', () => {
    const { asserts, denies } = sides('crime-has-fallen', 'april');
    expect(denies).toEqual(['justice-department']);
    expect(asserts).toEqual(['bill-de-blasio', 'james-oneill', 'nypd']);
  });
  test('withholding money makes safer: Baraka denies what nobody is quoted as asserting', () => {
    const { asserts, denies } = sides('withholding-makes-safer', 'march');
    expect(asserts).toEqual([]);
    expect(denies).toContain('ras-baraka');
  });
  test('"previously said" that he will sue, "neither addressed" it that day: no dispute', () => {
    const { asserts, denies } = sides('city-goes-to-court', 'april');
    expect([asserts, denies]).toEqual([['bill-de-blasio'], []]);
    const side = actorCard('bill-de-blasio').claims.find(({ claim }) => claim === id('city-goes-to-court'));
    expect(side).toMatchObject({ stance: 'asserts', against: [] });
  });
});

test('on one event sources with an article are the denominator, others are not silent', () => {
  const april = coverage(EVENTS.april, indexRecords(packRecords));
  expect(april.sources.map(({ id: source }) => shortSource(source))).toEqual(['cbs', 'nbc', 'newsmax']);
  expect(april.origins).toHaveLength(3);
});
