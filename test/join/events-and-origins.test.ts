/** Articles grouped by event, and which of them go back to one text. */
import { describe, expect, test } from 'vitest';
import type { ArticleInput } from '../../lib/join/article/article.ts';
import { joinArticles } from '../../lib/join/join-articles.ts';
import { article, FERRY } from './articles-for-tests.ts';

const groups = (inputs: readonly ArticleInput[]) =>
  joinArticles(inputs, { oneEvent: false }).events.map(({ articles }) => articles.map((one) => one.article).sort());

/** An invented event: a place, a person, a body and a thing that only its articles name. */
const EVENTS = 'Ashby Brandt Coldwell Dunmore Eastlake Farrow Gresham Hadley Inverloch Jessup Kestrel Langdon'.split(
  ' ',
);
const THINGS =
  'bridge orchard reactor museum glacier quarry airport harvest vaccine lighthouse cathedral refinery'.split(' ');
const eventArticles = (n: number, count: number): ArticleInput[] =>
  Array.from({ length: count }, (_, copy) =>
    article(
      `e${n}-${copy}`,
      [
        `${THINGS[n]} news from ${EVENTS[n]}`,
        `The ${THINGS[n]} in ${EVENTS[n]} was closed on Monday, Mayor Ruth ${EVENTS[n]}son told the ${EVENTS[n]} Council.`,
        `Residents near the ${THINGS[n]} were told ${'again '.repeat(copy + 1)}to wait, ${EVENTS[n]}son said in ${EVENTS[n]}.`,
      ],
      `2019-0${1 + Math.floor(n / 2)}-1${n % 2}`,
    ),
  );

describe('events', () => {
  test('40 articles on 12 events in one go', () => {
    const inputs = EVENTS.flatMap((_, n) => eventArticles(n, n < 4 ? 4 : 3));
    expect(inputs).toHaveLength(40);
    const found = groups(inputs);
    expect(found).toHaveLength(12);
    for (const group of found) expect(new Set(group.map((id) => id.split('-')[0])).size).toBe(1);
  });

  test('a new article is fitted to the event it tells of, with the reason', () => {
    const { events } = joinArticles([...FERRY.slice(0, 2), ...eventArticles(0, 2)], { oneEvent: false });
    const ferry = events.find(({ articles }) => articles.some((one) => one.article === 'courier'));
    expect(ferry?.articles.map((one) => one.article)).toEqual(['herald', 'courier']);
    expect(ferry?.articles[1]?.reason).toMatch(/^the same day as herald; both have .*Port Harlow/);
    expect(ferry?.date).toBe('2019-05-13');
  });

  test('the same subject a year later is another event', () => {
    const later = FERRY.slice(0, 2).map((one) => ({ ...one, id: `${one.id}-later`, published: '2020-05-14' }));
    expect(groups([...FERRY.slice(0, 2), ...later])).toHaveLength(2);
  });

  test('articles without a day are grouped by what they share', () => {
    const undated = FERRY.slice(0, 2).map((one) => ({ ...one, published: null }));
    const { events } = joinArticles([...undated, ...eventArticles(3, 2)], { oneEvent: false });
    expect(events).toHaveLength(2);
    expect(events.find(({ articles }) => articles[0]?.article === 'herald')?.date).toBeNull();
  });
});

describe('origins', () => {
  const copy =
    'Officials closed the road along the river late in the evening after heavy rain had washed away parts of the bank and left a deep hole ' +
    'beside the old mill, where workers had been repairing a wall since early spring and expected to finish before the first frost of the year.';
  const own = (id: string, more: string) => article(id, ['Road closed', copy, more]);

  test('copy that one text shares with a longer one is one origin', () => {
    const found = joinArticles(
      [
        own('a', 'Neighbours had warned of the damage for weeks and asked for a fence around the site.'),
        own(
          'b',
          `A school bus was sent another way. ${'The town has three such roads and little money for any of them. '.repeat(3)}`,
        ),
        article('c', [
          'Road closed',
          'A road by the river is closed. The rain took part of the bank, the town engineer wrote in a note.',
        ]),
      ],
      { oneEvent: true },
    ).origins;
    expect(found.map(({ articles }) => articles)).toEqual([['a', 'b']]);
    expect(found[0]?.run).toBeGreaterThan(25);
  });

  test('a statement that both quote is no copy', () => {
    const quoting = (id: string, more: string) => article(id, ['Statement', `"${copy}" the town said.`, more]);
    const found = joinArticles(
      [
        quoting('a', 'The mayor was away for the week and could not be asked about it.'),
        quoting('b', 'Nobody else in the hall wished to add a word to that on Friday night.'),
      ],
      { oneEvent: true },
    ).origins;
    expect(found).toEqual([]);
  });

  test('the same text twice is one origin', () => {
    const twice = [own('a', 'It rained on.'), { ...own('a', 'It rained on.'), id: 'b' }];
    expect(joinArticles(twice, { oneEvent: true }).origins[0]?.found).toBe('same-text');
  });
});
