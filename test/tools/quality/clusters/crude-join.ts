/** The least that one could do with what reading an article gives: equal words, equal values beside two equal words, equal names. */
import type { ArticleReading } from '../../../../lib/join/article/article.ts';
import type { Place } from '../../../../lib/join/found/place.ts';
import { quotationWords } from '../../../../lib/text/quotations/quotation-words.ts';
import type { Joined } from './score-clusters.ts';

/** Things of all articles in groups of one key, those of two and more. */
function groupBy<T>(things: readonly T[], keyOf: (thing: T) => string): T[][] {
  return [...Map.groupBy(things, keyOf).values()].filter((group) => group.length > 1);
}

type Worded = Place & { words: string[] };

/** Quotations of which one holds all words of the other in a row. */
function crudeUtterances(articles: readonly ArticleReading[]): Place[][] {
  const all: Worded[] = articles.flatMap(({ id, quotations }) =>
    quotations.map(({ start, end, text }) => ({ article: id, start, end, words: quotationWords(text) })),
  );
  return all.flatMap((a, n) =>
    all.slice(n + 1).flatMap((b) => {
      const [x, y] = [` ${a.words.join(' ')} `, ` ${b.words.join(' ')} `];
      return a.article !== b.article && (x.includes(y) || y.includes(x)) ? [[a, b]] : [];
    }),
  );
}

/** Figures of one value and unit whose sentences share two words of five letters and more. */
function crudeFigures(articles: readonly ArticleReading[]): Place[][] {
  const all = articles.flatMap(({ id, text, figures, sentences }) =>
    figures.map((figure) => {
      const { start = 0, end = 0 } = sentences[figure.sentence] ?? {};
      const words = new Set(
        text
          .slice(start, end)
          .toLowerCase()
          .match(/\p{L}{5,}/gu),
      );
      return {
        article: id,
        start: figure.start,
        end: figure.end,
        words,
        value: `${figure.unit} ${figure.value} ${figure.low} ${figure.high}`,
      };
    }),
  );
  return groupBy(all, ({ value }) => value).flatMap((group) =>
    group.flatMap((a, n) =>
      group
        .slice(n + 1)
        .filter((b) => b.article !== a.article && [...a.words].filter((word) => b.words.has(word)).length >= 2)
        .map((b) => [a, b]),
    ),
  );
}

export function crudeJoin(articles: readonly ArticleReading[]): Joined {
  const names = articles.flatMap(({ id, names: own }) =>
    own.map(({ start, end, text }) => ({ article: id, start, end, text })),
  );
  return {
    utterances: crudeUtterances(articles),
    figures: crudeFigures(articles).map((members) => ({ members, relation: null })),
    actors: groupBy(names, ({ text }) => text).map((members) => ({ members })),
  };
}
