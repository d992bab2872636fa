/** What was found in articles, as a pack like any other. */
import { describe, expect, test } from 'vitest';
import { checkPack } from '../../lib/corpus/pack/check-pack.ts';
import type { Pack } from '../../lib/corpus/pack/schema.ts';
import type { ArticleInput } from '../../lib/join/article/article.ts';
import { readArticle } from '../../lib/join/article/read-article.ts';
import { joinReadings } from '../../lib/join/join-articles.ts';
import { packOf } from '../../lib/join/pack/pack-of.ts';
import { findMeasuredFigures } from '../../lib/text/measures/own-figures.ts';
import { article, FERRY } from './articles-for-tests.ts';

function made(inputs: readonly ArticleInput[]): Pack {
  const articles = inputs.map(readArticle);
  const found = joinReadings(articles, { oneEvent: false });
  const pack = packOf(articles, found, { id: 'Ferry', title: 'Ferry', made: '2019-05-20' });
  const checked = checkPack(pack);
  expect(checked.ok ? [] : checked.problems).toEqual([]);
  return pack;
}

const statements = (pack: Pack) => pack.sources.flatMap((source) => source.statements);

describe('a pack made of articles', () => {
  test('passes the check, with readable ids, and says of each record how it was found', () => {
    const pack = made(FERRY);
    expect(pack.actors.map(({ id }) => id)).toContain('ellen-strand');
    expect(pack.sources.map(({ id }) => id)).toContain('2019-05-14-herald');
    for (const list of [pack.actors, pack.events, pack.measures])
      for (const { found } of list) expect(found).toBeTruthy();
  });

  test('quotations have their speakers, sentences are told as printed', () => {
    const pack = made(FERRY);
    const okafor = statements(pack).filter(({ kind, speaker }) => kind === 'quotation' && speaker === 'maria-okafor');
    expect(okafor).toHaveLength(2);
    const reports = statements(pack).filter((one) => one.kind === 'report');
    expect(reports.length).toBeGreaterThan(3);
    for (const { text, printed } of reports) {
      expect(printed).toBe(true);
      expect(FERRY.some((one) => one.text.includes(text))).toBe(true);
    }
  });

  test('its measures know their figures on the articles, and no figure there that they are not of', () => {
    const pack = made(FERRY);
    const fuel = pack.measures.find(({ unit }) => unit === 'gallon');
    expect(fuel).toBeDefined();
    const known = FERRY.flatMap(({ text, published }) =>
      findMeasuredFigures(text, { published, measures: pack.measures }).filter(
        ({ measure }) => measure?.id === fuel?.id,
      ),
    );
    expect(known.map(({ figure }) => figure.value)).toEqual([3200, 3200]);
  });

  test('articles without a day have no event, and the pack covers the day of its making', () => {
    const pack = made(FERRY.map((one) => ({ ...one, published: null })));
    expect(pack.events).toEqual([]);
    expect(pack.pack.coverage).toEqual({ from: '2019-05-20', to: '2019-05-20' });
  });

  test('what a page could put into a text does not break it', () => {
    const hostile = article('<b>x</b>', [
      'Head\u0007line \u202Eevil',
      `A b\u0000ad sentence, said Ann Bad\u2066ger. "So \u0001 what do we do now," said Ann Bader.`,
    ]);
    made([hostile, ...FERRY]);
  });
});
