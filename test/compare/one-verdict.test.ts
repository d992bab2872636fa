/** The card of a quotation and the row of its utterance on the compare page say the same of the same sources. */
import { describe, expect, test } from 'vitest';
import { quotationCard } from '../../lib/compare/card/quotation-card.ts';
import { compareView } from '../../lib/compare/event/event-view.ts';
import { indexRecords } from '../../lib/compare/record-index.ts';
import type { EventRecord } from '../../lib/corpus/rows/records.ts';
import { packRecords } from './pack-for-tests.ts';

const index = indexRecords(packRecords);

/** Every print of the pack as a page on its event would quote it, with the card and the row of the utterance. */
const prints = packRecords.statements.flatMap((statement) => {
  const event = packRecords.events.find(({ id }) => id === statement.event);
  if (statement.kind !== 'quotation' || !event) return [];
  const page = { title: '', published: event.date, event: event.id };
  const { id, source, text, speaker } = statement;
  const card = quotationCard({ kind: 'quotation', text, passage: text, speaker, statements: [id] }, page, index);
  const row = card.utterance === undefined ? undefined : rowsOf(event).find((one) => one.id === card.utterance);
  return row ? [{ id, own: source, card, row, event }] : [];
});

function rowsOf(event: EventRecord) {
  return compareView(event, null, packRecords).groups.flatMap(({ kind, rows }) => (kind === 'utterance' ? rows : []));
}

describe('every print of the built-in pack', () => {
  test('has a row', () => expect(prints.length).toBeGreaterThan(60));

  test.each(prints.map((print) => [print.id, print] as const))('%s', (_, { own, card, row, event }) => {
    const columns = compareView(event, null, packRecords).sources;
    const isPrint = (one: typeof row, source: string) =>
      ['printed', 'variant', 'part'].includes(one.cells[columns.findIndex(({ id }) => id === source)]?.mark ?? '');
    // Quoted words can be of several utterances: each source that the card counts prints one of them with the source quoted here.
    const shared = rowsOf(event).filter((one) => isPrint(one, own));
    // A source whose article is on another event is no column.
    const columned = card.outcomeSources.filter(({ id }) => columns.some((column) => column.id === id));
    if (columns.some(({ id }) => id === own))
      for (const { id } of columned) expect(shared.some((one) => isPrint(one, id))).toBe(true);
    if (row.outcome === 'only') expect(card.outcome).toBe('only');
    if (row.outcome === 'agrees') expect(['agrees', 'only']).toContain(card.outcome);
    expect(card.outcome).not.toBe('differs');
    const isWhole = card.part === undefined && card.inPart === undefined;
    if (row.outcome === 'agrees' && card.outcome === 'agrees' && isWhole)
      expect(card.outcomeSources).toHaveLength(row.printedIn - row.inPart);
  });
});
