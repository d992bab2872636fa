/** The hand-labelled events of ../shared/clusters, as far as joining is scored by them. Its README has the rules of labelling. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ArticleInput } from '../../../../lib/join/article/article.ts';
import type { Place } from '../../../../lib/join/found/place.ts';

interface Tiered {
  tier?: string;
}

export type GoldRelation = 'agrees' | 'rounds' | 'within' | 'differs' | 'not-comparable';

export interface GoldFigure extends Tiered {
  id: string;
  label: string;
  members: (Place & Tiered & { id: string; surface: string; relative?: boolean })[];
  relations: (Tiered & { a: string; b: string; relation: GoldRelation })[];
}

export interface GoldCluster {
  name: string;
  articles: { article: string; date: string; text_file: string }[];
  quotations: (Place & Tiered & { id: string; surface: string })[];
  utterances: { members: string[]; pairs: (Tiered & { a: string; b: string })[] }[];
  not_same_utterance: { a: string; b: string; reason: string }[];
  figures: GoldFigure[];
  false_pairs: (Tiered & { label: string; a: Place & { surface?: string }; b: Place & { surface?: string } })[];
  actors: (Tiered & { id: string; name: string; members: Place[] })[];
}

export const isCore = ({ tier }: Tiered): boolean => tier !== 'peripheral';

export function readClusters(folder: string): GoldCluster[] {
  const gold = join(folder, 'gold');
  const files = readdirSync(gold).filter((name) => name.endsWith('.json'));
  return files.sort().map((name) => JSON.parse(readFileSync(join(gold, name), 'utf8')) as GoldCluster);
}

/** The articles of a cluster by their keys in the gold; all have the day of the first, as the scorer tells it. */
export function inputsOf(cluster: GoldCluster, folder: string): ArticleInput[] {
  const published = cluster.articles[0]?.date ?? null;
  return cluster.articles.map(({ article, text_file: file }) => {
    const text = readFileSync(join(folder, 'texts', basename(file)), 'utf8');
    return { id: article, text, title: text.split('\n', 1)[0] ?? null, published };
  });
}
