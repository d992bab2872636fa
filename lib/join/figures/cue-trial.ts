/** Tries cues on the articles they were taken from, by the rules for reading pages. */
import type { Cues, FoundFigure, MeasureCues } from '../../text/figures/figure.ts';
import { familyOf } from '../../text/figures/unit-family.ts';
import { firstWhere } from '../../text/first-where.ts';
import { type FigurePlace, measureAt, placesOf } from '../../text/measures/find-measures.ts';
import type { ArticleFigure, ArticleReading } from '../article/article.ts';
import type { FigureNode } from './context.ts';

/** Other figures that cues are tried on. */
const MOST_OTHERS = 80;

interface TriedFigure {
  figure: ArticleFigure;
  place: FigurePlace;
}

/** The figures of one kind in the articles of an event, and the stems near them. */
export class CueTrial {
  readonly #articles: readonly ArticleReading[];
  readonly #places = new Map<string, TriedFigure[]>();
  readonly #byStem = new Map<string, FigureNode[]>();

  constructor(nodes: readonly FigureNode[], articles: readonly ArticleReading[]) {
    this.#articles = articles;
    for (const node of nodes)
      for (const stem of node.near.keys()) {
        const key = `${familyOf(node.figure.unit)} ${stem}`;
        const list = this.#byStem.get(key);
        if (list) list.push(node);
        else this.#byStem.set(key, [node]);
      }
  }

  /** The other figures of the members' kind near one of the stems; their number is limited, since cues may match none of them. */
  others(stems: Iterable<string>, family: string, members: ReadonlySet<ArticleFigure>): FigureNode[] {
    const found = new Set<FigureNode>();
    for (const stem of stems)
      for (const node of this.#byStem.get(`${family} ${stem}`) ?? []) {
        if (found.size === MOST_OTHERS) break;
        if (!members.has(node.figure)) found.add(node);
      }
    return [...found];
  }

  /** What the cues take: how many of the members, and how many figures that are none. */
  take(
    cues: Cues,
    members: ReadonlySet<ArticleFigure>,
    tried: readonly FigureNode[],
  ): { taken: number; wrong: number } {
    const unit = tried[0]?.figure.unit ?? 'count';
    let [taken, wrong] = [0, 0];
    for (const [article, nodes] of Map.groupBy(tried, (node) => node.article))
      for (const sentence of new Set(nodes.map(({ figure }) => figure.sentence)))
        for (const figure of this.#takenIn(article, sentence, { id: 'found', unit, cues })) {
          if (members.has(figure)) taken++;
          else wrong++;
        }
    return { taken, wrong };
  }

  #takenIn(article: number, sentence: number, measure: MeasureCues): ArticleFigure[] {
    const measures = [measure];
    return this.#placesIn(article, sentence).flatMap(({ figure, place }) =>
      measureAt(place, measures) === null ? [] : [figure],
    );
  }

  /** The figures of a sentence with their surroundings, which every trial on it needs. */
  #placesIn(article: number, sentence: number): TriedFigure[] {
    const key = `${article} ${sentence}`;
    const known = this.#places.get(key);
    if (known) return known;
    const { text, sentences, figures } = this.#articles[article] as ArticleReading;
    const { start, end } = sentences[sentence] ?? { start: 0, end: 0 };
    // The figures of a sentence are consecutive.
    const first = firstWhere(figures.length, (n) => (figures[n] as ArticleFigure).sentence >= sentence);
    const whole = new Map<FoundFigure, ArticleFigure>();
    for (let n = first; figures[n]?.sentence === sentence; n++) {
      const figure = figures[n] as ArticleFigure;
      const local = { ...figure, start: figure.start - start, end: figure.end - start };
      if (figure.part === 'whole') whole.set(local, figure);
    }
    const places = placesOf(text.slice(start, end), [...whole.keys()]).map((place) => ({
      figure: whole.get(place.figure) as ArticleFigure,
      place,
    }));
    this.#places.set(key, places);
    return places;
  }
}
