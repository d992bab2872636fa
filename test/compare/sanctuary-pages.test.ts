/** Figures and quotations of a page against the built-in pack: the hand-written points of `sanctuary-points.ts`. */
import { describe, expect, test } from 'vitest';
import { cardFor } from '../../lib/compare/card/card-for.ts';
import type { FigureMention, QuotationMention } from '../../lib/compare/mention.ts';
import { compareMention } from '../../lib/compare/mentions/compare-mention.ts';
import type { FigureReading } from '../../lib/text/figures/figure.ts';
import { foldKey } from '../../lib/text/fold.ts';
import { id, PAGES, packRecords, shortSource } from './pack-for-tests.ts';
import { PAGE_FIGURES, PAGE_QUOTATION_TYPES, PAGE_QUOTATIONS, rowsOf } from './sanctuary-points.ts';

type Page = keyof typeof PAGES;

/** "more-than 140", "82 percent down", "2017-06-30 date": qualifier, value, unit and direction, all but the value optional. */
function readBlocksInSteps(text: string): FigureReading {
  const words = text.split(' ');
  const [, qualifier = null, value = '', unit = 'count', direction = null] =
    /^(?:(more-than|about) )?(\S+)(?: (percent|date|USD))?(?: (up|down))?$/.exec(text) ?? [];
  expect(value, words.join(' ')).not.toBe('');
  return {
    value: unit === 'date' ? value : Number(value),
    low: null,
    high: null,
    unit,
    qualifier: qualifier as FigureReading['qualifier'],
    direction: direction as FigureReading['direction'],
  };
}

const figure = (measure: string, text: string, reading: string): FigureMention => ({
  kind: 'figure',
  text,
  passage: text,
  measure: id(measure),
  reading: readBlocksInSteps(reading),
});

describe('a figure on a page', () => {
  test.each(rowsOf(PAGE_FIGURES))(
    '%s',
    (_, measure = '', text = '', reading = '', page = '', outcome = '', sources = '', as = '') => {
      const mention = figure(measure, text, reading);
      const compared = compareMention(mention, PAGES[page as Page], packRecords);
      expect(compared.outcome).toBe(outcome);
      expect(compared.sources.map(({ source }) => shortSource(source)).join(' ')).toBe(sources);
      const card = cardFor(mention, PAGES[page as Page], packRecords);
      expect(card.pageAsIn.map((source) => shortSource(source.id)).join(' ')).toBe(as);
      expect(card.outcome).toBe(outcome);
    },
  );

  const twentyThree = figure('jurisdictions-sent-letters', '23 jurisdictions', '23');

  test('nine and 23 stand apart: what belongs to the other event is shown and not compared', () => {
    const card = cardFor(twentyThree, PAGES.january, packRecords);
    expect(card.groups.flatMap(({ lines }) => lines.map(({ source }) => shortSource(source.id)))).toEqual(['january']);
    const apart = card.notCompared.map(
      ({ line, event, reason }) => `${shortSource(line.source.id)} ${event?.date} ${reason}`,
    );
    expect(new Set(apart)).toEqual(new Set(['cbs 2017-04-21 other-event', 'newsmax 2017-04-21 other-event']));
  });

  test('two dozen stands as a further wording of the source that also prints 23', () => {
    const [line] = cardFor(twentyThree, PAGES.january, packRecords).groups[0]?.lines ?? [];
    const more = line?.more?.map(({ value }) => value?.map(({ text }) => text).join(''));
    expect(more).toEqual(['two dozen']);
  });

  test('June 30 and June 3 are 27 days apart, and their numbers carry the strong mark', () => {
    const card = cardFor(figure('compliance-deadline', 'June 30', '2017-06-30 date'), PAGES.april, packRecords);
    if (card.kind !== 'figure') throw new Error('no figure');
    expect(card.arithmetic).toMatchObject({ page: '2017-06-30', other: '2017-06-03', difference: -27, ratio: null });
    const strong = { differs: true, strong: true };
    expect(card.groups[0]?.lines.map(({ mark, value, absent }) => [mark, value, absent])).toEqual([
      ['variant', [{ text: 'June ' }, { text: '30', ...strong }], undefined],
      ['absent', undefined, 'no-date'],
      ['variant', [{ text: 'June ' }, { text: '3', ...strong }], undefined],
    ]);
  });
});

/** A page's quotation; `matching` are words by which the corpus's quotations are found, as the background would. */
function quotation(text: string, speaker: string, matching: string): QuotationMention {
  const statements = packRecords.statements.filter(
    (s) => s.kind === 'quotation' && foldKey(s.text).includes(foldKey(matching)),
  );
  expect(statements.length).toBeGreaterThan(0);
  const actor = speaker === '-' ? null : id(speaker);
  return { kind: 'quotation', text, passage: text, speaker: actor, statements: statements.map((s) => s.id) };
}

describe('a quotation on a page', () => {
  test.each(rowsOf(PAGE_QUOTATIONS))(
    '%s (%s)',
    (text = '', speaker = '', matching = '', outcome = '', counted = '', as = '') => {
      const mention = quotation(text, speaker, matching);
      const card = cardFor(mention, PAGES.april, packRecords);
      expect(card.outcome).toBe(outcome);
      expect(compareMention(mention, PAGES.april, packRecords).outcome).toBe(outcome);
      expect(card.outcomeSources.map((source) => shortSource(source.id)).join(' ')).toBe(counted);
      expect(card.pageAsIn.map((source) => shortSource(source.id)).join(' ')).toBe(as);
    },
  );

  test.each(rowsOf(PAGE_QUOTATION_TYPES))(
    'kind of difference: %s',
    (text = '', speaker = '', matching = '', types = '') => {
      const card = cardFor(quotation(text, speaker, matching), PAGES.april, packRecords);
      expect(card.kind === 'quotation' && card.variants.join(' ')).toBe(types);
    },
  );

  test('words that no source prints are not in the corpus', () => {
    const text = 'Nothing of the kind was ever said here';
    const mention: QuotationMention = { kind: 'quotation', text, passage: '', speaker: null, statements: [] };
    expect(compareMention(mention, PAGES.april, packRecords)).toMatchObject({ outcome: 'none', sources: [] });
  });

  test('sources without the words are listed with the reason', () => {
    const mention = quotation('Neither the facts nor the law are on their side', 'rahm-emanuel', 'neither the facts');
    const [group] = cardFor(mention, PAGES.april, packRecords).groups;
    expect(group?.lines.map(({ source, mark, absent }) => `${shortSource(source.id)} ${mark} ${absent}`)).toEqual([
      'cbs printed undefined',
      'nbc absent speaker-not-named',
      'newsmax absent speaker-not-named',
    ]);
    expect(group).toMatchObject({ sourceCount: 3 });
  });

  test('a sentence of ours that leads to another page’s words is shown beside them, and only there', () => {
    const long =
      "It's an unacceptable statement that denigrates the people of New York City and the men and women of the NYPD. " +
      "It is an outrageous statement, and it's absurd on its face.";
    const card = cardFor(quotation(long, 'bill-de-blasio', 'an unacceptable statement'), PAGES.april, packRecords);
    expect(card.outcome).toBe('sources-differ');
    expect(card.groups[0]?.lines.map(({ mark }) => mark)).toEqual(['variant', 'variant', 'variant']);
  });
});
