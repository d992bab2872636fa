/** What must hold of every statement, figure and actor of the built-in pack. */
import { describe, expect, test } from 'vitest';
import { cardFor } from '../../lib/compare/card/card-for.ts';
import type { Mention } from '../../lib/compare/mention.ts';
import { compareMention } from '../../lib/compare/mentions/compare-mention.ts';
import type { PageFacts } from '../../lib/compare/page-facts.ts';
import { EVENTS, packRecords } from './pack-for-tests.ts';
import { everything, shuffled } from './whole-comparison.ts';

describe('the built-in pack', () => {
  const mentions: Mention[] = [
    ...packRecords.actors.map(
      ({ id, name }): Mention => ({ kind: 'actor', text: name, actors: [{ id, reason: 'full-name' }] }),
    ),
    ...packRecords.statements.flatMap((s) =>
      s.kind === 'quotation'
        ? [{ kind: 'quotation' as const, text: s.text, passage: s.text, speaker: s.speaker, statements: [s.id] }]
        : [],
    ),
    ...packRecords.statements.flatMap((s) =>
      s.figures.flatMap(({ measure, text, event: _event, ...reading }): Mention[] =>
        measure ? [{ kind: 'figure', text, passage: s.text, measure, reading }] : [],
      ),
    ),
  ];
  const page: PageFacts = { title: '', published: '2017-04-21', event: EVENTS.april };

  test('does not depend on its order', () => {
    const events = Object.values(EVENTS);
    const all = everything(packRecords, mentions, page, events);
    expect(everything(shuffled(packRecords, [5, 3, 8, 1, 9, 2, 7]), mentions, page, events)).toEqual(all);
  });

  test("a source's own words match that source", () => {
    for (const s of packRecords.statements.filter(({ kind }) => kind === 'quotation')) {
      const one: Mention = { kind: 'quotation', text: s.text, passage: s.text, speaker: s.speaker, statements: [s.id] };
      const compared = compareMention(one, { ...page, event: s.event }, packRecords);
      expect(['agrees', 'only', 'sources-differ'], s.id).toContain(compared.outcome);
      expect(compared.sources.map((entry) => entry.source)).toContain(s.source);
      const { pageAsIn } = cardFor(one, { ...page, event: s.event }, packRecords);
      if (compared.outcome === 'sources-differ')
        expect(
          pageAsIn.map((source) => source.id),
          s.id,
        ).toContain(s.source);
    }
  });

  test("a source's own values match that source", () => {
    for (const s of packRecords.statements) {
      for (const { measure, text, event, ...reading } of s.figures) {
        if (!measure) continue;
        const one: Mention = { kind: 'figure', text, passage: s.text, measure, reading };
        const compared = compareMention(one, { ...page, event: event ?? s.event }, packRecords);
        expect(['agrees', 'only', 'sources-differ'], `${s.id} ${text}`).toContain(compared.outcome);
        const { pageAsIn } = cardFor(one, { ...page, event: event ?? s.event }, packRecords);
        if (compared.outcome === 'sources-differ')
          expect(
            pageAsIn.map((source) => source.id),
            s.id,
          ).toContain(s.source);
      }
    }
  });

  test('no word of a verdict stands anywhere in the data of a card', () => {
    const ours = (value: unknown): string[] => {
      if (Array.isArray(value)) return value.flatMap(ours);
      if (typeof value !== 'object' || value === null) return [];
      return Object.entries(value).flatMap(([key, inner]) => [
        key,
        ...(key === 'rule' || key === 'outcome' || key === 'mark' ? [String(inner)] : ours(inner)),
      ]);
    };
    const words = new Set(mentions.flatMap((one) => ours(cardFor(one, page, packRecords))));
    for (const word of words)
      expect(word).not.toMatch(/true|false|correct|wrong|confirm|accura|mislead|fake|reliab|bias|score|verdict|lie\b/i);
  });
});
