import { expect, it } from 'vitest';
import { allRecords } from './all-records.ts';
import { smallPack } from './small-pack.ts';

const records = allRecords(smallPack());

it('makes every id unique among packs and tells the pack of each record', () => {
  const { head, links: _, ...lists } = records;
  expect(head.id).toBe('harbour');
  for (const list of Object.values(lists)) {
    for (const record of list) {
      expect(record.id).toMatch(/^harbour\//);
      expect(record.pack).toBe('harbour');
    }
  }
  expect(records.actors.map(({ id }) => id)).toEqual(['harbour/ada-quill', 'harbour/port-alder']);
  expect(records.statements.map(({ id }) => id)).toEqual([
    'harbour/2020-05-04-gazette#q1',
    'harbour/2020-05-04-gazette#q2',
    'harbour/2020-05-04-gazette#r1',
  ]);
});

it('rewrites every reference, so that none is left with a pack-local id', () => {
  const known = new Set([
    ...records.actors.map(({ id }) => id),
    ...records.measures.map(({ id }) => id),
    ...records.claims.map(({ id }) => id),
    ...records.events.map(({ id }) => id),
    ...records.sources.map(({ id }) => id),
    ...records.statements.map(({ id }) => id),
  ]);
  const named = [
    ...records.measures.flatMap(({ events }) => events),
    ...records.claims.flatMap(({ events }) => events),
    ...records.sources.map(({ event }) => event),
    ...records.statements.flatMap((statement) => [
      statement.source,
      statement.event,
      statement.speaker,
      ...statement.actors,
      ...statement.claims.map(({ claim }) => claim),
      ...statement.figures.flatMap(({ measure, event }) => [measure, event]),
      statement.kind === 'quotation' ? statement.continues : null,
    ]),
  ].filter((id) => id !== null && id !== undefined);
  expect(named.length).toBeGreaterThan(15);
  for (const id of named) expect(known).toContain(id);
});

it('gives a statement the event of its source unless it names its own', () => {
  expect(records.statements.map(({ event }) => event)).toEqual(['harbour/closure', 'harbour/closure', 'harbour/storm']);
});

it('counts the statements of a source and keeps what they print', () => {
  expect(records.sources[0]).toMatchObject({ statementCount: 3, headline: 'Harbour closed' });
  expect(records.sources[0]).not.toHaveProperty('statements');
  expect(records.statements[1]).toMatchObject({
    text: 'and the dues stay reasonable.',
    continues: 'harbour/2020-05-04-gazette#q1',
  });
  expect(records.statements[0]).not.toHaveProperty('continues');
});

it('leaves the pack as it was', () => {
  const pack = smallPack();
  allRecords(pack);
  expect(pack).toEqual(smallPack());
});
