/** The figures of articles on one event as measures. */
import type { ArticleReading } from '../article/article.ts';
import type { FoundFigure, FoundMeasure } from '../found/found.ts';
import { Slugs } from '../found/slugs.ts';
import { type FigureNode, nodesOfArticle } from './context.ts';
import { CueTrial } from './cue-trial.ts';
import { joinFigures } from './join-figures.ts';
import { labelOf } from './label-of.ts';
import { cuesFor } from './measure-cues.ts';
import { CLOCK } from './read/clock-times.ts';
import { relationOf } from './relation-of.ts';

function memberOf(articles: readonly ArticleReading[], { article, figure }: FigureNode): FoundFigure {
  const { start, end, text, value, low, high, unit, qualifier, direction, noun } = figure;
  return { article: articles[article]?.id ?? '', start, end, text, value, low, high, unit, qualifier, direction, noun };
}

/** Measures with figures in two or more articles on one event, in the order of the events and of their first figures. */
export function measuresOf(events: readonly (readonly ArticleReading[])[]): FoundMeasure[] {
  const slugs = new Slugs();
  return events.flatMap((articles) => measuresOfEvent(articles, slugs));
}

function measuresOfEvent(articles: readonly ArticleReading[], slugs: Slugs): FoundMeasure[] {
  if (articles.length < 2) return [];
  const nodes = articles.flatMap((reading, article) => nodesOfArticle(article, reading));
  const trial = new CueTrial(nodes, articles);
  return joinFigures(nodes).map(({ nodes: members, rule }) => {
    const label = labelOf(members);
    const figures = members.map((node) => memberOf(articles, node));
    return {
      id: slugs.take(label, 'measure'),
      label,
      unit: members[0]?.figure.unit ?? 'count',
      members: figures,
      relation: relationOf(figures),
      found: rule,
      cues: members[0]?.figure.unit === CLOCK ? null : cuesFor(members, trial),
    };
  });
}
