/** What must hold of every comparison, whatever the corpus: tried on invented corpora. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cardFor } from '../../lib/compare/card/card-for.ts';
import type { Mention } from '../../lib/compare/mention.ts';
import { compareMention } from '../../lib/compare/mentions/compare-mention.ts';
import { OUTCOMES, type Outcome } from '../../lib/compare/outcome.ts';
import type { PageFacts } from '../../lib/compare/page-facts.ts';
import type { Records, StatementRecord } from '../../lib/corpus/rows/records.ts';
import { figure, quotation, recordsOf, report, source } from './records-for-tests.ts';
import { utterancesIn } from './utterances-in.ts';
import { everything, shuffled } from './whole-comparison.ts';

const PAGE: PageFacts = { title: '', published: '2020-05-02', event: 'e' };

const wording = fc.constantFrom(
  'We opened the old bridge before the storm and nobody was hurt.',
  'We opened the bridge before the storm and nobody was hurt.',
  "we opened the old bridge before the storm, and nobody wasn't hurt",
  'We opened the old bridge after the storm. Nobody was hurt.',
  'the old bridge before the storm',
  'nobody was hurt',
  'There are nine bridges and ten towers in this town, I think.',
  'There are nine bridges and nine towers in this town, I think.',
  'The bridge',
);
const printed = fc.constantFrom(
  figure('nine', 9),
  figure('9', 9),
  figure('ten', 10),
  figure('a dozen', 12),
  figure('more than eight', 8, { qualifier: 'more-than' }),
  figure('2,000', 2000),
  figure('a percentage', 4, { unit: 'percent' }),
);
const claims = fc.array(
  fc.record({
    claim: fc.constant('safe'),
    stance: fc.constantFrom('asserts' as const, 'denies' as const, 'reports' as const),
  }),
  { maxLength: 1 },
);
const told = fc.record({
  speaker: fc.constantFrom('mayor', 'union', null),
  event: fc.constantFrom('e', 'e', 'f', null),
  figures: fc.array(printed, { maxLength: 2 }),
  claims,
  paragraph: fc.integer({ min: 1, max: 5 }),
});
const statement = fc.record({ told, wording, quoted: fc.boolean() });
const article = fc.array(statement, { minLength: 1, maxLength: 4 });

interface Article {
  id: string;
  statements: StatementRecord[];
}

const articles = fc.array(article, { minLength: 1, maxLength: 5 }).map((lists): Article[] =>
  lists.map((list, n) => {
    const id = `s${n}`;
    const make = (s: (typeof list)[number], at: number) =>
      s.quoted
        ? quotation(id, s.wording, { ...s.told, local: `q${at}` })
        : report(id, s.wording, { ...s.told, local: `r${at}` });
    return { id, statements: list.map(make) };
  }),
);

function corpus(list: readonly Article[]): Records {
  const sources = list.map(({ id }) => source(id, { published: id.startsWith('s0') ? null : '2020-05-01' }));
  return recordsOf({ statements: list.flatMap(({ statements }) => statements), sources });
}

const mention = (records: Records) =>
  fc.oneof(
    fc
      .constantFrom('mayor', 'union', 'nobody')
      .map((id): Mention => ({ kind: 'actor', text: id, actors: [{ id, reason: 'full-name' }] })),
    printed.map(
      ({ measure: _measure, text, event: _event, ...reading }): Mention => ({
        kind: 'figure',
        text,
        passage: text,
        measure: 'bridges',
        reading,
      }),
    ),
    fc.tuple(wording, fc.constantFrom('mayor', null)).map(
      ([text, speaker]): Mention => ({
        kind: 'quotation',
        text,
        passage: text,
        speaker,
        statements: records.statements.map(({ id }) => id),
      }),
    ),
  );

const asked = articles.chain((list) => fc.tuple(fc.constant(list), mention(corpus(list))));

describe('an invented corpus', () => {
  test('a comparison does not depend on the order of sources, statements or anything else', () => {
    fc.assert(
      fc.property(asked, fc.array(fc.integer(), { minLength: 7, maxLength: 13 }), ([list, one], order) => {
        const records = corpus(list);
        const mixed = shuffled(records, order);
        expect(everything(mixed, [one], PAGE, ['e', 'f'])).toEqual(everything(records, [one], PAGE, ['e', 'f']));
      }),
      { numRuns: 150 },
    );
  });

  /** With one source and its twin: what "one source" says becomes what "all sources" say; nothing else may change. */
  const counted: Partial<Record<Outcome, Outcome[]>> = { only: ['agrees', 'named', 'sources-differ'] };

  test('adding an identical source changes counts and nothing else', () => {
    fc.assert(
      fc.property(asked, ([list, one]) => {
        const before = cardFor(one, PAGE, corpus(list));
        const [first] = list as [Article];
        const twin = {
          id: 's0twin',
          statements: first.statements.map((s) => ({ ...s, source: 's0twin', id: s.id.replace('s0', 's0twin') })),
        };
        const after = cardFor(one, PAGE, corpus([...list, twin]));
        const allowed = counted[before.outcome] ?? [];
        // An actor whom one source alone names may be named by two afterwards, and quoted as differing within that one text.
        expect([before.outcome, ...allowed]).toContain(after.outcome);
        if (before.kind === 'quotation' && after.kind === 'quotation' && before.groups.length > 0)
          expect(after.variants).toEqual(before.variants);
        const lines = (card: typeof before, id: string) =>
          card.groups.flatMap((group) => group.lines.filter((line) => line.source.id === id));
        if (before.kind !== 'actor') for (const { id } of list) expect(lines(after, id)).toEqual(lines(before, id));
        const bare = (line: ReturnType<typeof lines>[number]) =>
          JSON.stringify(line, (key, value) => (key === 'source' ? undefined : value));
        expect(lines(after, 's0twin').map(bare)).toEqual(lines(after, 's0').map(bare));
      }),
      { numRuns: 300 },
    );
  });

  test('removing a source never turns a difference into more than the sources left can say', () => {
    fc.assert(
      fc.property(asked, fc.nat(), ([list, one], pick) => {
        const gone = pick % list.length;
        const left = list.filter((_, n) => n !== gone);
        const { outcome, outcomeSources, pageAsIn } = cardFor(one, PAGE, corpus(left.length > 0 ? left : list));
        expect(OUTCOMES).toContain(outcome);
        if (left.length === 0) return;
        const known = new Set(left.map(({ id }) => id));
        for (const { id } of [...outcomeSources, ...pageAsIn]) expect(known).toContain(id);
        if (outcome === 'sources-differ') expect(outcomeSources.length).toBeGreaterThan(1);
        if (outcome === 'only') expect(outcomeSources).toHaveLength(1);
      }),
      { numRuns: 300 },
    );
  });

  test('the light outcome is that of the card, and every line is of a source of the records', () => {
    fc.assert(
      fc.property(asked, ([list, one]) => {
        const records = corpus(list);
        const card = cardFor(one, PAGE, records);
        expect(compareMention(one, PAGE, records).outcome).toBe(card.outcome);
        for (const { lines, sourceCount, originCount } of card.groups) {
          expect(lines).toHaveLength(sourceCount);
          expect(originCount).toBeLessThanOrEqual(sourceCount);
          expect(new Set(lines.map((line) => line.source.id)).size).toBe(lines.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('runs hold the words as printed, to the letter', () => {
    fc.assert(
      fc.property(articles, (list) => {
        const records = corpus(list);
        for (const { witnesses } of utterancesIn(records)) {
          for (const { runs, statements } of witnesses) {
            for (const piece of runs
              .map((run) => run.text)
              .join('')
              .split(' … ')) {
              expect(statements.some(({ text }) => text.includes(piece))).toBe(true);
            }
          }
        }
      }),
    );
  });

  test('silence needs an article on the event: no line is absent for a source of another event', () => {
    fc.assert(
      fc.property(asked, ([list, one]) => {
        const records = corpus(list);
        const elsewhere = { ...records, sources: [...records.sources, source('other', { event: 'f' })] };
        const { groups } = cardFor(one, PAGE, elsewhere);
        const absent = groups
          .filter(({ event }) => event?.id === 'e')
          .flatMap(({ lines }) => lines.filter(({ mark }) => mark === 'absent'));
        expect(absent.map((line) => line.source.id)).not.toContain('other');
      }),
    );
  });
});
