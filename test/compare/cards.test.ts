/** Contents of cards other than the outcome: attribution, roles, candidates, plots, lines of other events. */

import { describe, expect, test } from 'vitest';
import { cardFor } from '../../lib/compare/card/card-for.ts';
import { attributionTable } from '../../lib/compare/evidence/attribution.ts';
import type { ActorMention, FigureMention } from '../../lib/compare/mention.ts';
import type { PageFacts } from '../../lib/compare/page-facts.ts';
import { indexRecords } from '../../lib/compare/record-index.ts';
import { EVENTS, id, PAGES, packRecords } from './pack-for-tests.ts';
import { figure, quotation, recordsOf, report, source } from './records-for-tests.ts';

const PAGE: PageFacts = { title: '', published: '2020-05-02', event: 'e' };
const actor = (...ids: string[]): ActorMention => ({
  kind: 'actor',
  text: ids[0] ?? '',
  actors: ids.map((one) => ({ id: one, reason: 'full-name' })),
});
const count = (text: string, value: number): FigureMention => ({
  kind: 'figure',
  text,
  passage: `There are ${text} bridges.`,
  measure: 'bridges',
  reading: { value, low: null, high: null, unit: 'count', qualifier: null, direction: null },
});
const actorCard = (mention: ActorMention, page: PageFacts, records = packRecords) => {
  const card = cardFor(mention, page, records);
  if (card.kind !== 'actor') throw new Error('no actor');
  return card;
};

describe('an actor', () => {
  test('the role is that of the page’s day, the dates of the sources stand in for a page without one', () => {
    const roles = [
      { text: 'Candidate', from: null, to: '2020-04-30' },
      { text: 'Mayor', from: '2020-05-01', to: '2020-12-31' },
    ];
    const base = recordsOf({ statements: [quotation('a', 'We opened the old bridge.')] });
    const records = { ...base, actors: base.actors.map((one) => ({ ...one, roles })) };
    const role = (published: string | null) => actorCard(actor('mayor'), { ...PAGE, published }, records).role?.text;
    expect([role('2020-04-01'), role('2020-06-01'), role('2030-01-01'), role(null)]).toEqual([
      'Candidate',
      'Mayor',
      'Mayor',
      'Mayor',
    ]);
  });

  test('whom else the name could mean is offered with role and reason', () => {
    const card = actorCard(actor(id('chicago'), id('rahm-emanuel')), PAGES.april);
    expect(card.title).toBe('Chicago');
    expect(card.candidates).toEqual([
      { actor: id('rahm-emanuel'), name: 'Rahm Emanuel', role: 'Mayor of Chicago', reason: 'full-name' },
    ]);
  });

  test('the page’s event stands first, then the latest', () => {
    const dates = actorCard(actor(id('bill-de-blasio')), PAGES.january).groups.map(({ event }) => event?.date);
    expect(dates).toEqual(['2018-01-24', '2017-04-21', '2017-03-27']);
  });

  test('words of others about an actor stand under the name of who says them', () => {
    const statements = [quotation('a', 'The union is right.', { actors: ['mayor', 'union'] })];
    const [line] = actorCard(actor('union'), PAGE, recordsOf({ statements })).groups[0]?.lines ?? [];
    // The line says whose words they are: without them it would say nothing.
    expect(line).toMatchObject({
      mark: 'named',
      words: [{ text: 'The union is right.' }],
      attribution: { speakers: ['Ada Mayor'], attributed: 'the mayor' },
    });
  });

  test('opposing sides are named with their sources, and nothing is decided', () => {
    const statements = [
      report('a', 'The mayor calls the bridge safe.', { claims: [{ claim: 'safe', stance: 'asserts' }] }),
      report('b', 'The union calls it unsafe.', { speaker: 'union', claims: [{ claim: 'safe', stance: 'denies' }] }),
    ];
    const [side] = actorCard(actor('mayor'), PAGE, recordsOf({ statements })).claims;
    expect(side).toMatchObject({
      claim: 'safe',
      stance: 'asserts',
      against: [{ name: 'Bridge Union', sources: [{ id: 'b' }] }],
      lines: [{ mark: 'told' }],
    });
  });
});

describe('a figure', () => {
  const statements = [
    report('a', 'Told.', { figures: [figure('nine bridges', 9), figure('nearly ten', 10, { qualifier: 'nearly' })] }),
    report('b', 'Told.', { figures: [figure('12 bridges', 12)] }),
    report('c', 'Told of other things.'),
    report('d', 'Told later.', { event: 'f', figures: [figure('20 bridges', 20)] }),
  ];
  const records = recordsOf({
    statements,
    sources: [source('a'), source('b'), source('c'), source('d', { event: 'f' })],
  });
  const card = cardFor(count('nine', 9), PAGE, records);
  if (card.kind !== 'figure') throw new Error('no figure');

  test('the page’s value and the sources’ stand on one line', () => {
    expect(card.plot?.page).toEqual({ low: 9, high: 9, label: 'nine' });
    expect(card.plot?.dots.map(({ low, label, same, source: of }) => [of.id, low, label, same])).toEqual([
      ['a', 9, 'nine bridges', true],
      ['b', 12, '12 bridges', false],
    ]);
  });
  test('only sources on the event are silent, and another event is shown separately', () => {
    expect(card.groups).toHaveLength(1);
    expect(card.groups[0]).toMatchObject({ sourceCount: 3, originCount: 3 });
    expect(card.groups[0]?.lines[2]).toMatchObject({ mark: 'absent', absent: 'no-figure', source: { id: 'c' } });
    expect(card.notCompared).toMatchObject([
      { reason: 'other-event', event: { id: 'f' }, line: { source: { id: 'd' } } },
    ]);
  });
  test('a value that only rounds to the page’s, or keeps to a bound of it, is drawn as no difference', () => {
    const dots = (printed: ReturnType<typeof figure>, page: FigureMention) => {
      const found = cardFor(page, PAGE, recordsOf({ statements: [report('a', 'Told.', { figures: [printed] })] }));
      return found.kind === 'figure' ? [found.outcome, found.plot?.dots.map(({ same }) => same)] : [];
    };
    expect(dots(figure('12', 12), count('ten', 10))).toEqual(['differs', [false]]);
    expect(dots(figure('more than eight', 8, { qualifier: 'more-than' }), count('nine', 9))).toEqual([
      'within',
      [true],
    ]);
    expect(dots(figure('about 2,000', 2000, { qualifier: 'about' }), count('2,013', 2013))).toEqual(['rounds', [true]]);
  });
  describe('its arithmetic', () => {
    type Value = Parameters<typeof figure>[2];
    const setAgainst = (page: FigureMention['reading'], printed: ReturnType<typeof figure>[]) => {
      const mention = { ...count('so many', 0), reading: page };
      const statements = printed.map((one, n) => report(`s${n}`, 'Told.', { figures: [one] }));
      const found = cardFor(mention, PAGE, recordsOf({ statements }));
      if (found.kind !== 'figure') throw new Error('no figure');
      return found;
    };
    const reading = (value: number, more: Value = {}) =>
      ({ ...count('', value).reading, ...more }) as FigureMention['reading'];
    const over = (value: number) => figure(`over ${value}`, value, { qualifier: 'more-than' });
    const under = (value: number) => figure(`under ${value}`, value, { qualifier: 'less-than' });
    const overTen = reading(10, { qualifier: 'more-than' });

    test('is left out where the outcome is no difference: a bound, a range, another unit, the same but for leap years', () => {
      const of = (page: FigureMention['reading'], printed: ReturnType<typeof figure>) => {
        const { outcome, arithmetic } = setAgainst(page, [printed]);
        return [outcome, arithmetic];
      };
      expect(of(overTen, under(20))).toEqual(['not-comparable', null]);
      expect(of(reading(4), figure('4 percent', 4, { unit: 'percent' }))).toEqual(['not-comparable', null]);
      expect(of(overTen, over(20))).toEqual(['within', null]);
      expect(of(reading(15), figure('10 to 20', null, { low: 10, high: 20 }))).toEqual(['within', null]);
      const days = { unit: 'duration' } as const;
      expect(of(reading(730, days), figure('two years', 731, days))).toEqual(['only', null]);
      expect(of(reading(9), figure('9', 9))).toEqual(['only', null]);
    });
    test('is that of a source that differs, whatever stands before it', () => {
      const { outcome, arithmetic, why } = setAgainst(overTen, [over(20), figure('4', 4)]);
      expect([outcome, why?.corpus?.source.id]).toEqual(['sources-differ', 's1']);
      expect(arithmetic).toMatchObject({ page: 10, other: 4, difference: -6 });
      const rounding = setAgainst(reading(8000), [figure('7,984', 7984), figure('9,000', 9000)]);
      expect(rounding.arithmetic).toMatchObject({ other: 9000, rounding: null });
    });
    test('is left out where the sources differ and the page from none of them', () => {
      const { outcome, arithmetic } = setAgainst(overTen, [figure('12', 12), figure('20', 20)]);
      expect([outcome, arithmetic]).toEqual(['sources-differ', null]);
    });
    test('what is not comparable stands on no line with the page’s', () => {
      expect(setAgainst(overTen, [under(20)]).plot).toBeNull();
      const beside = setAgainst(reading(4), [figure('4 percent', 4, { unit: 'percent' }), figure('7', 7)]);
      expect(beside.plot?.dots.map(({ label }) => label)).toEqual(['7']);
    });
    test('of another time there is none', () => {
      const records = recordsOf({ statements: [report('a', 'Told.', { figures: [figure('20', 20)] })] });
      const later = cardFor(count('nine', 9), { ...PAGE, published: '2021-05-02', event: null }, records);
      expect(later).toMatchObject({ outcome: 'other-time', arithmetic: null, plot: null });
    });
  });
  test('of a page whose event nobody knows, no value is said to be of another event', () => {
    const twice = recordsOf({
      statements: [
        report('a', 'Told.', { figures: [figure('nine', 9)] }),
        report('d', 'Told later.', { event: 'f', figures: [figure('20', 20)] }),
      ],
    });
    const of = (page: PageFacts) =>
      cardFor(count('nine', 9), page, twice).notCompared.map(({ line, reason }) => `${line.source.id} ${reason}`);
    expect(of({ ...PAGE, published: null, event: null }).sort()).toEqual(['a event-unknown', 'd event-unknown']);
    expect(of(PAGE)).toEqual(['d other-event']);
  });
  test('the rule and both passages are given', () => {
    expect(card.why).toEqual({
      rule: 'figure-sources-differ',
      values: ['nine', '2'],
      page: 'There are nine bridges.',
      corpus: { source: expect.objectContaining({ id: 'b' }), passage: 'Told.' },
    });
  });
  test('the words to open the source at are words that it prints', () => {
    for (const { lines } of card.groups)
      for (const { fragment } of lines) if (fragment) expect(['nine bridges', '12 bridges']).toContain(fragment);
  });
});

describe('every line of every actor of the built-in pack', () => {
  const lines = packRecords.actors
    .flatMap(({ id: one }) => actorCard(actor(one), PAGES.april).groups)
    .flatMap((group) => group.lines);

  test('a quotation is opened at its own words, and what is told in ours at none', () => {
    const quoted = lines.filter(({ mark, told }) => mark !== 'absent' && told === undefined);
    const told = lines.filter((line) => line.told !== undefined);
    expect([quoted.length > 20, told.length > 20]).toEqual([true, true]);
    expect(quoted.filter(({ fragment }) => !fragment)).toEqual([]);
    expect(told.filter(({ fragment }) => fragment !== undefined)).toEqual([]);
  });

  test('a run is text, or a gap of at least one word', () => {
    const runs = lines.flatMap(({ words = [] }) => words);
    expect(runs.some(({ missing }) => missing)).toBe(true);
    expect(runs.filter(({ text, missing }) => (text === '') !== (missing ?? 0) > 0)).toEqual([]);
  });
});

describe('attribution', () => {
  test('says whether somebody is named, quoted, and where', () => {
    const rows = attributionTable(EVENTS.april, indexRecords(packRecords)).filter(
      ({ speaker }) => speaker === id('justice-department'),
    );
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.find(({ attributed }) => attributed === 'the spokesperson')).toMatchObject({
      named: false,
      quoted: true,
      verb: 'say',
    });
    expect(rows.find(({ attributed }) => attributed === 'The Justice Department')).toMatchObject({ named: true });
    expect(new Set(rows.map(({ quoted }) => quoted))).toEqual(new Set([true, false]));
  });
  test('a pronoun, a title and a name within another word are not names of the actor', () => {
    const named = (attributed: string) =>
      actorCard(
        actor('mayor'),
        PAGE,
        recordsOf({ statements: [quotation('a', 'We opened the old bridge.', { attributed })] }),
      ).groups[0]?.lines[0]?.attribution?.named;
    expect(['he', 'the speaker', 'Mayorson', 'Ada Mayor', "Mayor's office"].map(named)).toEqual([
      false,
      false,
      false,
      true,
      true,
    ]);
  });
});
