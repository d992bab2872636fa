/** Articles on one event joined with nothing prepared: the events of ../shared/clusters, beside a crude join of the same reading. */
import { existsSync } from 'node:fs';
import { readArticle } from '../../../../lib/join/article/read-article.ts';
import { joinReadings } from '../../../../lib/join/join-articles.ts';
import { type Section, table } from '../table.ts';
import { crudeJoin } from './crude-join.ts';
import { inputsOf, readClusters } from './gold.ts';
import { addCluster, type ClusterScore, newScore, type Pairs } from './score-clusters.ts';

const percent = (part: number, of: number): string => (of === 0 ? '-' : `${((100 * part) / of).toFixed(1)} %`);

function rowOf({ right, wrong, missed, tempting, ofTempting }: Pairs): string[] {
  const [precision, recall] = [percent(right, right + wrong), percent(right, right + missed)];
  return [precision, recall, percent(2 * right, 2 * right + wrong + missed), `${tempting} of ${ofTempting}`];
}

function linesOf(ours: ClusterScore, crude: ClusterScore): string[] {
  const { relations, actors } = ours;
  return [
    ...table([
      ['', 'P', 'R', 'F1', 'tempting pairs joined'],
      ['utterances, by pair', ...rowOf(ours.utterances)],
      ['  crude: equal words', ...rowOf(crude.utterances)],
      ['figures, by group and pair of articles', ...rowOf(ours.figures)],
      ['  crude: value and two words', ...rowOf(crude.figures)],
    ]),
    '',
    ...table([
      ['', 'joined over articles', 'mentions of one actor only'],
      ['actors', percent(actors.joined, actors.of), percent(actors.pure, actors.known)],
      [
        '  crude: equal names',
        percent(crude.actors.joined, crude.actors.of),
        percent(crude.actors.pure, crude.actors.known),
      ],
    ]),
    '',
    `relations right ${relations.right} of ${relations.of}; differences told ${relations.differences} of ${relations.ofDifferences}, wrong "differs" ${relations.wrongDiffers}`,
  ];
}

export async function clustersSection(folder: string): Promise<Section> {
  if (!existsSync(folder)) return { lines: [`CLUSTERS: skipped, there is no ${folder}`], misses: [] };
  const clusters = readClusters(folder);
  const [ours, crude] = [newScore(), newScore()];
  const began = performance.now();
  for (const cluster of clusters) {
    const articles = inputsOf(cluster, folder).map(readArticle);
    const found = joinReadings(articles, { oneEvent: true });
    addCluster(ours, cluster, {
      ...found,
      utterances: found.utterances.map(({ members }) => members),
      figures: found.measures,
    });
    addCluster(crude, cluster, crudeJoin(articles));
  }
  const milliseconds = Math.round(performance.now() - began);
  const articles = clusters.reduce((sum, { articles: own }) => sum + own.length, 0);
  const head = `CLUSTERS: ${articles} articles on ${clusters.length} events, joined with nothing prepared, ${milliseconds} ms with reading and counting`;
  return { lines: [head, ...linesOf(ours, crude)], misses: ours.misses };
}
