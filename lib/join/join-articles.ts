/**
 * Any articles as a corpus: read one by one, then joined. Pure and in the order given; reading is linear in the texts, and
 * joining follows short lists of postings and never sets all against all.
 */
import { joinActors } from './actors/join-actors.ts';
import type { ArticleInput, ArticleReading } from './article/article.ts';
import { readArticle } from './article/read-article.ts';
import { groupEvents } from './events/group-events.ts';
import { measuresOf } from './figures/measures-of.ts';
import type { Found } from './found/found.ts';
import { findOrigins } from './origins/find-origins.ts';
import { joinUtterances } from './utterances/join-utterances.ts';

export interface JoinOptions {
  /** The articles are known to be on one event; else they are grouped by day and shared evidence. */
  oneEvent: boolean;
}

export function joinReadings(articles: readonly ArticleReading[], options: JoinOptions): Found {
  const actors = joinActors(articles);
  const events = groupEvents(articles, actors, options);
  const byId = new Map(articles.map((article) => [article.id, article]));
  const ofEvents = events.map((event) => event.articles.flatMap(({ article }) => byId.get(article) ?? []));
  return {
    actors,
    utterances: joinUtterances(articles, actors),
    measures: measuresOf(ofEvents),
    events,
    origins: ofEvents.flatMap(findOrigins),
  };
}

/** Reads and joins. Two inputs of one id are one article: the later one counts. */
export function joinArticles(inputs: readonly ArticleInput[], options: JoinOptions): Found {
  const byId = new Map(inputs.map((input) => [input.id, input]));
  return joinReadings([...byId.values()].map(readArticle), options);
}
