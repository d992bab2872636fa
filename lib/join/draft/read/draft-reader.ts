/**
 * Reads the articles of a draft together, and again after each decision. What was read of one article is kept until its text or its
 * day changes, so that a decision costs only the joining.
 */

import type { Paragraph } from '../../../text/english/paragraphs.ts';
import type { ArticleReading } from '../../article/article.ts';
import { readArticle } from '../../article/read-article.ts';
import { applyDecisions } from '../../decisions/apply-decisions.ts';
import { correctReading } from '../../decisions/correct-reading.ts';
import type { Decision } from '../../decisions/decision.ts';
import type { Found, FoundEvent } from '../../found/found.ts';
import { joinReadings } from '../../join-articles.ts';
import type { DraftArticle } from '../draft-article.ts';
import type { KnownArticle } from '../known-article.ts';
import { type ArticleLines, linesOf } from './article-lines.ts';
import { type Change, changesOf } from './changes.ts';
import { type Question, questionsOf } from './questions.ts';

export interface DraftTask {
  articles: DraftArticle[];
  decisions: Decision[];
  /** By the article's id; nothing for an article that the installed packs were not asked about. */
  known: Record<string, KnownArticle>;
}

/** What the review shows of one article. */
export interface ReadDraft {
  id: string;
  /** Another language is read for names only. */
  isEnglish: boolean;
  words: number;
  paragraphs: Paragraph[];
  event: FoundEvent | null;
  /** The other articles on the event, by outlet. */
  beside: string[];
  lines: ArticleLines;
  changes: Change[];
  questions: Question[];
}

export interface JoinedDraft {
  readings: ArticleReading[];
  found: Found;
}

const outletOf = ({ outlet, id }: Pick<DraftArticle, 'outlet' | 'id'>): string => outlet ?? id;

export class DraftReader {
  readonly #readings = new Map<string, ArticleReading>();

  /** The articles of a task, not those that are stored already. */
  read(task: DraftTask): ReadDraft[] {
    const { readings, found } = this.join(task);
    const byId = new Map(readings.map((reading) => [reading.id, reading]));
    const named = (id: string) => outletOf(byId.get(id) ?? { id, outlet: null });
    const printed = {
      textOf: ({ article, start, end }: { article: string; start: number; end: number }) =>
        byId.get(article)?.text.slice(start, end) ?? '',
      outletOf: named,
    };
    return task.articles
      .filter(({ isStored }) => !isStored)
      .map(({ id }) => {
        const article = byId.get(id) as ArticleReading;
        const known = task.known[id] ?? null;
        const lines = linesOf(article, { found, printed, known });
        const event = found.events.find(({ articles }) => articles.some((one) => one.article === id)) ?? null;
        const others = (event?.articles ?? []).map((one) => one.article).filter((one) => one !== id);
        return {
          id,
          isEnglish: article.english,
          words: article.text.match(/\S+/g)?.length ?? 0,
          paragraphs: article.paragraphs,
          event,
          beside: others.map(named).sort((a, b) => a.localeCompare(b)),
          lines,
          changes: changesOf(lines),
          questions: questionsOf({ article, lines, found }, named),
        };
      });
  }

  /** All articles read, corrected and joined by the decisions. */
  join({ articles, decisions }: DraftTask): JoinedDraft {
    const readings = articles.map((article) => correctReading(this.#readingOf(article), decisions));
    const found = applyDecisions(joinReadings(readings, { oneEvent: false }), decisions);
    return { readings, found };
  }

  #readingOf(article: DraftArticle): ArticleReading {
    const { id, text, title, published, outlet, address } = article;
    const known = this.#readings.get(id);
    if (known && known.text === text && known.published === published && known.title === title)
      return { ...known, outlet: outlet ?? null, address: address ?? null };
    const reading = readArticle({ id, text, title, published, outlet: outlet ?? null, address: address ?? null });
    this.#readings.set(id, reading);
    return reading;
  }
}
