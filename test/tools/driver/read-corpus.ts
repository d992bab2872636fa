/** Files or addresses read as articles of one event with nothing prepared: what `inspect --as-corpus` prints. */
import { basename } from 'node:path';
import type { ArticleInput } from '../../../lib/join/article/article.ts';
import type { Found, FoundActor, FoundEvent, FoundMeasure } from '../../../lib/join/found.ts';
import { joinArticles } from '../../../lib/join/join-articles.ts';
import { readText, type TextReader } from './read-source.ts';

/** Offsets are UTF-16 units into the file for a text, into the article's text for a page. */
export interface CorpusReport {
  utterances: { article: string; start: number; end: number }[][];
  figures: Pick<FoundMeasure, 'label' | 'members' | 'relation' | 'found'>[];
  actors: Pick<FoundActor, 'name' | 'kind' | 'names' | 'members' | 'found'>[];
  events: FoundEvent[];
  origins: Found['origins'];
}

/** @throws where an input cannot be read or opened. */
export async function readInputs(inputs: readonly string[], reader: TextReader): Promise<ArticleInput[]> {
  const articles: ArticleInput[] = [];
  for (const input of inputs) {
    const { text, title, published } = await readText(input, reader);
    articles.push({ id: basename(input), text, title, published });
  }
  return articles;
}

export function corpusReport(inputs: readonly ArticleInput[]): CorpusReport {
  const { utterances, measures, actors, events, origins } = joinArticles(inputs, { oneEvent: true });
  return {
    utterances: utterances.map(({ members }) => members.map(({ article, start, end }) => ({ article, start, end }))),
    figures: measures.map(({ label, members, relation, found }) => ({ label, members, relation, found })),
    actors: actors.map(({ name, kind, names, members, found }) => ({ name, kind, names, members, found })),
    events,
    origins,
  };
}
