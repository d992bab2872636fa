/** The words around a figure in its sentence, which show that figures of two articles count the same thing. */
import type { ArticleFigure, ArticleReading } from '../article/article.ts';
import { stemOf } from './stems.ts';

export interface SentenceWord {
  stem: string | null;
  lower: string;
  start: number;
  end: number;
}

/** A figure of one article with its surroundings. */
export interface FigureNode {
  article: number;
  figure: ArticleFigure;
  /** Stems of its sentence with their nearness: 1 beside the figure, less further away. */
  near: Map<string, number>;
  /** The printed word for each stem, lower case. */
  printed: Map<string, string>;
  /** Stems of what it counts. */
  noun: string[];
  /** Words before it, nearest first, and behind it. */
  left: string[];
  right: string[];
  /** Which of these words tell something. */
  telling: { left: boolean[]; right: boolean[] };
}

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['’.,](?=[\p{L}\p{N}]))*|[$€£%]/gu;
/** Words after which nearness has fallen to a half. */
const HALF = 5;
/** Words beside the figure that are compared one by one. */
const BESIDE = 8;

function wordsOfSentence(text: string, from: number, to: number): SentenceWord[] {
  return Array.from(text.slice(from, to).matchAll(WORD), ({ 0: word, index }) => {
    const lower = word.toLowerCase().replaceAll('’', "'");
    return { stem: stemOf(lower), lower, start: from + index, end: from + index + word.length };
  });
}

function nodeOf(article: number, figure: ArticleFigure, words: readonly SentenceWord[]): FigureNode {
  const inside = words.filter(({ start, end }) => start < figure.end && figure.start < end);
  const first = words.indexOf(inside[0] as SentenceWord);
  const last = first + inside.length - 1;
  const near = new Map<string, number>();
  const printed = new Map<string, string>();
  words.forEach(({ stem, lower }, n) => {
    if (stem === null || (n >= first && n <= last)) return;
    const distance = n < first ? first - n : n - last;
    if (!printed.has(stem)) printed.set(stem, lower);
    near.set(stem, Math.max(near.get(stem) ?? 0, HALF / (HALF + distance - 1)));
  });
  const left = words.slice(Math.max(0, first - BESIDE), Math.max(0, first)).reverse();
  const right = words.slice(last + 1, last + 1 + BESIDE);
  const isTelling = ({ stem }: SentenceWord) => stem !== null;
  const noun = (figure.noun ?? '').split(/[\s-]+/).flatMap((word) => stemOf(word.toLowerCase()) ?? []);
  return {
    article,
    figure,
    near,
    printed,
    noun,
    left: left.map(({ lower }) => lower),
    right: right.map(({ lower }) => lower),
    telling: { left: left.map(isTelling), right: right.map(isTelling) },
  };
}

/** The figures of an article with their surroundings, in order. */
export function nodesOfArticle(article: number, { text, sentences, figures }: ArticleReading): FigureNode[] {
  const words = new Map<number, SentenceWord[]>();
  return figures.map((figure) => {
    const { start, end } = sentences[figure.sentence] ?? { start: figure.start, end: figure.end };
    const known = words.get(figure.sentence) ?? wordsOfSentence(text, start, end);
    words.set(figure.sentence, known);
    return nodeOf(article, figure, known);
  });
}

/** The number of sentences with a figure in which each stem occurs: a stem in all of them distinguishes little. */
export class StemWeights {
  readonly #counts = new Map<string, number>();
  readonly #all: number;
  readonly #weights = new Map<string, number>();
  readonly #sums = new WeakMap<FigureNode, number>();

  constructor(nodes: readonly FigureNode[]) {
    const seen = new Set<string>();
    for (const { article, figure, near } of nodes) {
      const sentence = `${article} ${figure.sentence}`;
      if (seen.has(sentence)) continue;
      seen.add(sentence);
      for (const stem of near.keys()) this.#counts.set(stem, (this.#counts.get(stem) ?? 0) + 1);
    }
    this.#all = seen.size;
  }

  /** 1 for a stem that occurs once, falling to a fifth for one that occurs everywhere. */
  weight(stem: string): number {
    const known = this.#weights.get(stem);
    if (known !== undefined) return known;
    const share = Math.log((this.#counts.get(stem) ?? 1) + 1) / Math.log(this.#all + 2);
    const weight = Math.max(0.2, 1 - share);
    this.#weights.set(stem, weight);
    return weight;
  }

  /** Sum over all stems near a figure, by nearness and weight. */
  sum(node: FigureNode): number {
    const known = this.#sums.get(node);
    if (known !== undefined) return known;
    let sum = 0;
    for (const [stem, near] of node.near) sum += near * this.weight(stem);
    this.#sums.set(node, sum);
    return sum;
  }
}
