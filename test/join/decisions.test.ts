/** Decisions of a person over what was found: kept by every later reading, whatever is added. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyDecisions } from '../../lib/join/decisions/apply-decisions.ts';
import type { Decision } from '../../lib/join/decisions/decision.ts';
import type { Found } from '../../lib/join/found/found.ts';
import type { Place } from '../../lib/join/found/place.ts';
import { joinArticles } from '../../lib/join/join-articles.ts';
import { FERRY } from './articles-for-tests.ts';

const first = joinArticles(FERRY.slice(0, 2), { oneEvent: true });
const later = joinArticles(FERRY, { oneEvent: true });

type Kind = 'actor' | 'utterance' | 'measure';
const recordsOf = (found: Found, of: Kind): { id: string; members: Place[] }[] =>
  ({ actor: found.actors, utterance: found.utterances, measure: found.measures })[of];
const place = ({ article, start, end }: Place): Place => ({ article, start, end });
const placesOf = (found: Found, of: Kind): Place[] => recordsOf(found, of).flatMap(({ members }) => members.map(place));
const holding = (found: Found, of: Kind, at: Place) =>
  recordsOf(found, of).find(({ members }) =>
    members.some((one) => one.article === at.article && one.start === at.start),
  );

/** Decisions that a person could make of the first reading. */
const decision: fc.Arbitrary<Decision & { of: Kind }> = fc
  .constantFrom<Kind>('actor', 'utterance', 'measure')
  .chain((of) => {
    const places = fc.constantFrom(...placesOf(first, of));
    return fc.oneof(
      fc.record({ do: fc.constant('join' as const), of: fc.constant(of), at: places, with: places }),
      fc.record({
        do: fc.constant('split' as const),
        of: fc.constant(of),
        at: places,
        out: fc.array(places, { maxLength: 3 }),
      }),
      fc.record({ do: fc.constant('drop' as const), of: fc.constant(of), at: places }),
      fc.record({ do: fc.constant('confirm' as const), of: fc.constant(of), at: places }),
    );
  });
const decisions = fc.array(decision, { maxLength: 6 });

describe('whatever was decided', () => {
  test('the last decision holds, in the same reading and in one with an article more', () => {
    fc.assert(
      fc.property(decisions, decision, (earlier, last) => {
        for (const found of [first, later]) {
          const before = applyDecisions(found, earlier);
          const after = applyDecisions(found, [...earlier, last]);
          const at = holding(after, last.of, last.at);
          if (last.do === 'drop') expect(at).toBeUndefined();
          if (last.do === 'join' && holding(before, last.of, last.at) && holding(before, last.of, last.with))
            expect(at).toBe(holding(after, last.of, last.with));
          if (
            last.do === 'split' &&
            at &&
            !last.out.some((out) => out.start === last.at.start && out.article === last.at.article)
          )
            for (const out of last.out) expect(holding(after, last.of, out)).not.toBe(at);
        }
      }),
    );
  });

  test('no member is lost or doubled but by dropping', () => {
    fc.assert(
      fc.property(decisions, (made) => {
        const kept = made.filter((one) => one.do !== 'drop');
        const sorted = (found: Found) =>
          (['actor', 'utterance', 'measure'] as const).map((of) =>
            placesOf(found, of)
              .map((one) => JSON.stringify(one))
              .sort(),
          );
        expect(sorted(applyDecisions(later, kept))).toEqual(sorted(later));
      }),
    );
  });

  test('ids stay unique', () => {
    fc.assert(
      fc.property(decisions, (made) => {
        const after = applyDecisions(later, made);
        for (const of of ['actor', 'utterance', 'measure'] as const) {
          const ids = recordsOf(after, of).map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
        }
      }),
    );
  });

  test('a decision about a place that is in no record does nothing', () => {
    const nowhere: Place = { article: 'gone', start: 0, end: 4 };
    expect(applyDecisions(later, [{ do: 'drop', of: 'actor', at: nowhere }])).toEqual(later);
    expect(applyDecisions(later, [])).toEqual(later);
  });
});

test('a renamed actor keeps its name when it is read anew and joined', () => {
  const strand = first.actors.find(({ name }) => name === 'Ellen Strand');
  const island = first.actors.find(({ name }) => name === 'Gull Island');
  const [at, other] = [strand?.members[0] as Place, island?.members[0] as Place];
  const made: Decision[] = [
    { do: 'rename', of: 'actor', at, name: 'Governor Strand' },
    { do: 'join', of: 'actor', at: other, with: at },
  ];
  const actor = applyDecisions(later, made).actors.find(({ name }) => name === 'Governor Strand');
  expect(actor?.decided).toEqual(['renamed', 'joined']);
  expect(actor?.names.map(({ text }) => text)).toContain('Gull Island');
});

test('a measure that loses its other value no longer differs', () => {
  const crew = later.measures.find(({ relation }) => relation === 'differs');
  const eight = crew?.members.find(({ value }) => value === 8) as Place;
  const nine = crew?.members.find(({ value }) => value === 9) as Place;
  const { measures } = applyDecisions(later, [{ do: 'split', of: 'measure', at: nine, out: [eight] }]);
  expect(measures.filter(({ relation }) => relation === 'differs')).toEqual([]);
});
