/** Files or addresses read as articles with nothing prepared: what `inspect --as-corpus` prints and `pack from` writes. */
import { createHash } from 'node:crypto';
import { basename, extname } from 'node:path';
import type { Pack } from '../../../lib/corpus/pack/schema.ts';
import type { ArticleInput } from '../../../lib/join/article/article.ts';
import { readArticle } from '../../../lib/join/article/read-article.ts';
import type { Found, FoundActor, FoundEvent, FoundMeasure } from '../../../lib/join/found/found.ts';
import type { Place } from '../../../lib/join/found/place.ts';
import { joinReadings } from '../../../lib/join/join-articles.ts';
import { packOf } from '../../../lib/join/pack/pack-of.ts';
import { isAddress } from './open-input.ts';
import { readText, type TextReader } from './read-source.ts';

/** Offsets are UTF-16 units into the file for a text, into the article's text for a page. */
export interface CorpusReport {
  pack: Pack;
  utterances: Place[][];
  figures: Pick<FoundMeasure, 'label' | 'members' | 'relation' | 'found'>[];
  actors: Pick<FoundActor, 'name' | 'kind' | 'names' | 'members' | 'found'>[];
  events: FoundEvent[];
  origins: Found['origins'];
}

const DAY_IN_NAME = /(?<!\d)\d{4}-\d\d-\d\d(?!\d)/;

/** A file's day is in its name, on its page, or given on the command line. @throws if an input cannot be read or opened. */
export async function readInputs(inputs: readonly string[], reader: TextReader): Promise<ArticleInput[]> {
  const articles: ArticleInput[] = [];
  for (const input of inputs) {
    const { text, title, published } = await readText(input, reader);
    const id = isAddress(input) ? input : basename(input);
    const outlet = isAddress(input) ? new URL(input).hostname : basename(input, extname(input));
    const day = published ?? DAY_IN_NAME.exec(id)?.[0] ?? null;
    articles.push({ id, text, title, published: day, outlet, address: isAddress(input) ? input : null });
  }
  return articles;
}

export interface ReadCorpus {
  found: Found;
  pack: Pack;
}

/** `oneEvent`: the articles are known to be on one event. */
export function readCorpus(
  inputs: readonly ArticleInput[],
  options: { title: string | null; oneEvent: boolean },
): ReadCorpus {
  const byId = new Map(inputs.map((input) => [input.id, input]));
  const articles = [...byId.values()].map(readArticle);
  const found = joinReadings(articles, options);
  const title = options.title ?? found.events[0]?.label ?? 'Articles';
  const hashes = new Map(articles.map(({ id, text }) => [id, createHash('sha256').update(text).digest('hex')]));
  const made = new Date().toISOString().slice(0, 10);
  return { found, pack: packOf(articles, found, { id: title, title, made, hashes }) };
}

/** The articles are taken to be on one event. */
export function corpusReport(inputs: readonly ArticleInput[]): CorpusReport {
  const { found, pack } = readCorpus(inputs, { title: null, oneEvent: true });
  const { utterances, measures, actors, events, origins } = found;
  return {
    pack,
    utterances: utterances.map(({ members }) => members.map(({ article, start, end }) => ({ article, start, end }))),
    figures: measures.map(({ label, members, relation, found: rule }) => ({ label, members, relation, found: rule })),
    actors: actors.map(({ name, kind, names, members, found: rule }) => ({ name, kind, names, members, found: rule })),
    events,
    origins,
  };
}
