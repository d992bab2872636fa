/** Articles that are none, or hardly any: reading them never throws, takes time in proportion, and joins nothing. */
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../lib/join/article/read-article.ts';
import { joinArticles } from '../../lib/join/join-articles.ts';
import { article, FERRY } from './articles-for-tests.ts';

const join = (inputs: ReturnType<typeof article>[]) => joinArticles(inputs, { oneEvent: false });

/** News of our own, as long as one likes: names, figures and quotations in every paragraph. */
function longArticle(words: number): string {
  const paragraphs: string[] = [];
  for (let n = 0, count = 0; count < words; n++) {
    const text =
      `In ${1950 + (n % 60)}, Mayor Ruth Ander${n % 97} of Port ${n % 31}ville said that ${n + 12} people and ${n % 13} boats had left. ` +
      `“We counted number ${n} twice and nobody asked about it again,” she said, and the Harbor Board (HB) paid $${n + 3},000 for it.`;
    paragraphs.push(text);
    count += text.split(' ').length;
  }
  return paragraphs.join('\n\n');
}

describe('input that is hardly an article', () => {
  test.each([
    ['nothing', ''],
    ['white space', ' \n\t\n '],
    ['one word', 'Ferry'],
    ['one line', 'A ferry with 212 passengers ran aground near Gull Island on Monday, the Coast Guard said.'],
    ['only marks', '"""“”‘’\'\'\'((()))'],
    ['only numbers', '1 2 3 4.5 6,000 $7 8% 9 10 11 12 2013 2014'],
    ['capitals without end', 'THE FERRY RAN AGROUND '.repeat(500)],
    ['one word ten thousand times', 'Ferry '.repeat(10_000)],
  ])('%s', (_, text) => {
    const found = join([{ id: 'odd', title: null, text, published: null }, ...FERRY]);
    expect(found.events.flatMap(({ articles }) => articles)).toHaveLength(4);
  });

  test('one line joins with articles as far as it goes', () => {
    const line = article('line', [
      'A ferry with 212 passengers ran aground near Gull Island on Monday, the Coast Guard said.',
    ]);
    const { measures, actors } = join([line, ...FERRY]);
    expect(measures.some(({ members }) => members.some((one) => one.article === 'line'))).toBe(true);
    expect(actors.find(({ name }) => name === 'Gull Island')?.members.some((one) => one.article === 'line')).toBe(true);
  });

  test('no article at all', () => {
    expect(join([])).toEqual({ actors: [], utterances: [], measures: [], events: [], origins: [] });
  });

  test('a day that is none is no day', () => {
    const { events } = join([article('a', ['Ferry', 'A ferry ran aground.'], 'yesterday')]);
    expect(events).toHaveLength(1);
  });
});

test('an article in another language says so', () => {
  const french =
    'Le ferry a quitté le port lundi matin, selon Ellen Strand, et les 212 passagers sont arrivés sans blessures. Les secours étaient sur place pendant toute la nuit.';
  const reading = readArticle({ id: 'fr', title: null, text: french, published: null });
  expect(reading.english).toBe(false);
  expect(reading.quotations).toEqual([]);
  expect(reading.figures).toEqual([]);
  expect(reading.names.map(({ text }) => text)).toContain('Ellen Strand');
});

test('100,000 words are read and joined; how long it took is printed', { timeout: 120_000 }, () => {
  const text = longArticle(100_000);
  const began = performance.now();
  const found = join([{ id: 'long', title: null, text, published: '2019-05-14' }, ...FERRY]);
  console.info(`100,000 words with three articles: ${Math.round(performance.now() - began)} ms`);
  expect(found.events.length).toBeGreaterThan(0);
});
