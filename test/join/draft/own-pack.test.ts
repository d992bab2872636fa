/** The user's own pack: made of the articles, merged with what it held, and with a person's decisions kept. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkPack } from '../../../lib/corpus/pack/check-pack.ts';
import { idsOf, type UsedPacks } from '../../../lib/corpus/pack/pack-ids.ts';
import type { Pack } from '../../../lib/corpus/pack/schema.ts';
import type { Decision } from '../../../lib/join/decisions/decision.ts';
import type { DraftArticle } from '../../../lib/join/draft/draft-article.ts';
import type { KnownArticle } from '../../../lib/join/draft/known-article.ts';
import { makeOwnPack, type OwnPackInput } from '../../../lib/join/draft/own/make-own-pack.ts';
import { articlesNear } from '../../../lib/join/draft/own/stored-articles.ts';
import { DraftReader } from '../../../lib/join/draft/read/draft-reader.ts';
import { smallPack } from '../../store/small-pack.ts';
import { DRAFT, taskOf } from './draft-for-tests.ts';

const HEAD = { made: '2020-01-01', title: 'My sources', description: 'Added.', hashes: new Map<string, string>() };

function make(
  articles: DraftArticle[],
  rest: Partial<Pick<OwnPackInput, 'stored' | 'decisions' | 'known'>> = {},
): Pack {
  const { stored = null, decisions = [], known = {} } = rest;
  const joined = new DraftReader().join(taskOf(articles, { decisions: [...decisions], known }));
  return makeOwnPack({ ...joined, ...HEAD, stored, decisions, known });
}

/** One article after the other, each with what the pack holds so far. */
const oneByOne = (articles: readonly DraftArticle[], decisions: Decision[] = []): Pack =>
  articles.reduce<Pack | null>((stored, article) => {
    const near = articlesNear(stored, [article.published]);
    return make([...near, article], { stored, decisions: [...(stored?.decisions ?? decisions)] });
  }, null) as Pack;

const problemsOf = (pack: Pack, used?: UsedPacks) => {
  const checked = checkPack(pack, used);
  return checked.ok ? [] : checked.problems;
};
const names = (pack: Pack) => pack.actors.map(({ name }) => name).sort();
const textOf = (pack: Pack, id: string) => pack.sources.find((source) => source.id === id)?.text;

test('articles added one by one give the pack that they give together', () => {
  const together = make(DRAFT);
  const apart = oneByOne(DRAFT);
  expect(problemsOf(together)).toEqual([]);
  expect(problemsOf(apart)).toEqual([]);
  expect(names(apart)).toEqual(names(together));
  expect(apart.measures.map(({ label }) => label).sort()).toEqual(together.measures.map(({ label }) => label).sort());
  expect(apart.events).toHaveLength(together.events.length);
  expect(apart.sources.map(({ id, statements }) => [id, statements.length])).toEqual(
    together.sources.map(({ id, statements }) => [id, statements.length]),
  );
});

test('sources keep their ids, texts and days, so that they can be read again', () => {
  const pack = make(DRAFT);
  for (const { id, text, published } of DRAFT) {
    expect(textOf(pack, id)).toBe(text);
    expect(pack.sources.find((source) => source.id === id)?.published).toBe(published);
  }
});

test('what a person wrote into an actor stays, and its id', () => {
  const first = make(DRAFT.slice(0, 2));
  const strand = first.actors.find(({ name }) => name === 'Ellen Strand');
  const { found: _, ...own } = { ...strand, note: 'Governor since 2015', kind: 'person' as const };
  const edited = { ...first, actors: first.actors.map((one) => (one === strand ? (own as typeof one) : one)) };
  const later = make([...articlesNear(edited, ['2019-05-14']), DRAFT[2] as DraftArticle], { stored: edited });
  expect(later.actors.find(({ id }) => id === strand?.id)).toMatchObject({ note: 'Governor since 2015' });
});

test('articles far in time stay as they are', () => {
  const old = { ...(DRAFT[0] as DraftArticle), id: 'old', published: '2001-01-01' };
  const first = make([old]);
  const near = articlesNear(first, ['2019-05-14']);
  expect(near).toEqual([]);
  const later = make([DRAFT[1] as DraftArticle], { stored: first });
  expect(later.sources[0]).toEqual(first.sources[0]);
  expect(problemsOf(later)).toEqual([]);
});

/** Decisions that a person could make on the first two articles. */
const places = make(DRAFT.slice(0, 2)).sources.flatMap(({ id, text = '' }) =>
  ['Ellen Strand', 'Gov. Strand', 'Maria Okafor', 'MAB', '212', 'grinding noise'].flatMap((words) => {
    const start = text.indexOf(words);
    return start < 0 ? [] : [{ article: id, start, end: start + words.length }];
  }),
);
const place = fc.constantFrom(...places);
const decision: fc.Arbitrary<Decision> = fc.oneof(
  fc.record({
    do: fc.constant('join' as const),
    of: fc.constantFrom('actor' as const, 'measure' as const),
    at: place,
    with: place,
  }),
  fc.record({
    do: fc.constant('drop' as const),
    of: fc.constantFrom('actor' as const, 'quotation' as const, 'figure' as const),
    at: place,
  }),
  fc.record({
    do: fc.constant('rename' as const),
    of: fc.constant('actor' as const),
    at: place,
    name: fc.constant('Somebody'),
  }),
  fc.record({
    do: fc.constant('kind' as const),
    of: fc.constant('actor' as const),
    at: place,
    kind: fc.constantFrom('person' as const, 'law' as const),
  }),
  fc.record({
    do: fc.constant('speaker' as const),
    of: fc.constant('quotation' as const),
    at: place,
    speaker: fc.constantFrom('Maria Okafor', null),
  }),
);

test('whatever is decided, the pack passes its check, and a later reading keeps every decision', () => {
  fc.assert(
    fc.property(fc.array(decision, { maxLength: 5 }), (decisions) => {
      const first = make(DRAFT.slice(0, 2), { decisions });
      expect(problemsOf(first)).toEqual([]);
      const later = oneByOne([DRAFT[2] as DraftArticle].slice(0, 0).concat(DRAFT), decisions);
      expect(problemsOf(later)).toEqual([]);
      expect(later.decisions).toEqual(decisions);
      if (decisions.at(-1)?.do === 'rename')
        expect(names(later).includes('Somebody')).toBe(names(first).includes('Somebody'));
    }),
    { numRuns: 25 },
  );
});

describe('beside an installed pack', () => {
  const installed = smallPack('small');
  const [actor] = installed.actors;
  const [event] = installed.events;
  const article = DRAFT[0] as DraftArticle;
  const start = article.text.indexOf('Ellen Strand');
  const known: Record<string, KnownArticle> = {
    [article.id]: {
      mentions: [
        {
          kind: 'actor',
          start,
          end: start + 'Ellen Strand'.length,
          id: `small/${actor?.id}`,
          name: actor?.name ?? '',
          unit: null,
          outcome: 'named',
          sources: [],
        },
      ],
      event: { id: `small/${event?.id}`, label: event?.label ?? '', date: event?.date ?? '' },
      wording: [],
      here: null,
    },
  };
  const used: UsedPacks = new Map([['small', idsOf(installed)]]);

  test('its actor and its event are named, not made anew', () => {
    const pack = make([article], { known });
    expect(problemsOf(pack, used)).toEqual([]);
    expect(pack.pack.uses).toEqual(['small']);
    expect(pack.events).toEqual([]);
    expect(pack.sources[0]?.event).toBe(`small/${event?.id}`);
    expect(pack.sources[0]?.statements.some(({ actors }) => actors.includes(`small/${actor?.id}`))).toBe(true);
    expect(names(pack)).not.toContain('Ellen Strand');
  });

  test('a person can say that it is another', () => {
    const at = { article: article.id, start, end: start + 5 };
    const decisions: Decision[] = [
      { do: 'link', of: 'actor', at, to: null },
      { do: 'link', of: 'event', at: { article: article.id, start: 0, end: 1 }, to: null },
    ];
    const pack = make([article], { known, decisions });
    expect(problemsOf(pack)).toEqual([]);
    expect(pack.pack.uses).toEqual([]);
    expect(pack.events).toHaveLength(1);
  });
});
