/** What was read in one article, line by line, as a person reviews it. */

import type { Paragraph } from '../../../text/english/paragraphs.ts';
import { firstWhere } from '../../../text/first-where.ts';
import type { Span } from '../../../text/span.ts';
import type { ArticleReading } from '../../article/article.ts';
import type { Found, FoundActor, FoundFigure } from '../../found/found.ts';
import type { Place } from '../../found/place.ts';
import type { KnownArticle, KnownMention } from '../known-article.ts';
import { type Printed, type Standing, standingOfFigure, standingOfQuotation, withKnown } from './standing.ts';

export interface QuotationLine {
  kind: 'quotation';
  place: Place;
  text: string;
  speaker: string | null;
  /** The speaker is told by a pronoun. */
  byPronoun: boolean;
  /** Number from 1, the headline not counted. */
  paragraph: number;
  /** It goes on with the quotation before. */
  continues: boolean;
  standing: Standing;
}

export interface FigureLine {
  kind: 'figure';
  place: Place;
  text: string;
  /** What it counts: the label of the measure found or known, or the noun beside it; null where nothing tells. */
  counts: string | null;
  /** A measure across articles, or one of an installed pack. */
  isMeasured: boolean;
  unit: string;
  paragraph: number;
  standing: Standing;
}

export interface ActorLine {
  kind: 'actor';
  /** Where the article names it first. */
  place: Place;
  name: string;
  actorKind: FoundActor['kind'];
  names: string[];
  /** Articles of the draft that name it, and how often all of them do. */
  articles: number;
  mentions: number;
  /** The actor of an installed pack that it is, with its name there. */
  known: { id: string; name: string } | null;
  paragraph: number;
}

export type DraftLine = QuotationLine | FigureLine | ActorLine;

export interface ArticleLines {
  quotations: QuotationLine[];
  figures: FigureLine[];
  actors: ActorLine[];
}

/** What the lines of an article are made of. */
export interface ReadTogether {
  found: Found;
  printed: Printed;
  known: KnownArticle | null;
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The record that holds a place of an article. */
export const holding = <T extends { members: readonly Place[] }>(records: readonly T[], place: Place): T | null =>
  records.find(({ members }) => members.some((one) => one.article === place.article && overlaps(one, place))) ?? null;

const knownAt = (known: KnownArticle | null, kind: KnownMention['kind'], span: Span): KnownMention | null =>
  known?.mentions.find((mention) => mention.kind === kind && overlaps(mention, span)) ?? null;

/** Number of the paragraph of an offset, the headline's not counted. */
export function paragraphAt({ paragraphs, title }: ArticleReading, offset: number): number {
  const number = firstWhere(paragraphs.length, (n) => (paragraphs[n] as Paragraph).at > offset);
  return Math.max(1, number - (title === null ? 0 : 1));
}

function quotationLines(article: ArticleReading, { found, printed, known }: ReadTogether): QuotationLine[] {
  return article.quotations.map(({ start, end, text, speaker, by, continues }) => {
    const place = { article: article.id, start, end };
    const standing = standingOfQuotation(place, holding(found.utterances, place), printed);
    return {
      kind: 'quotation',
      place,
      text,
      speaker,
      byPronoun: by === 'pronoun',
      paragraph: paragraphAt(article, start),
      continues: continues !== null,
      standing: withKnown(standing, knownAt(known, 'quotation', place)),
    };
  });
}

function figureLines(article: ArticleReading, { found, printed, known }: ReadTogether): FigureLine[] {
  return article.figures.map(({ sentence: _, part: _part, otherEnd: _end, ...figure }) => {
    const place = { article: article.id, start: figure.start, end: figure.end };
    const measure = holding(found.measures, place);
    const of = knownAt(known, 'figure', place);
    const own: FoundFigure = { ...figure, article: article.id };
    return {
      kind: 'figure',
      place,
      text: figure.text,
      counts: measure?.label ?? of?.name ?? figure.noun,
      isMeasured: measure !== null || of !== null,
      unit: figure.unit,
      paragraph: paragraphAt(article, figure.start),
      standing: withKnown(standingOfFigure(own, measure, printed), of),
    };
  });
}

/** The actor of an installed pack that the article names where it names this one, most often. */
export function knownActor(actor: FoundActor, article: string, known: KnownArticle | null): ActorLine['known'] {
  const counts = new Map<string, { name: string; count: number }>();
  const here = actor.members.filter((member) => member.article === article);
  for (const mention of known?.mentions ?? []) {
    if (mention.kind !== 'actor' || !here.some((member) => overlaps(member, mention))) continue;
    const before = counts.get(mention.id);
    counts.set(mention.id, { name: mention.name ?? actor.name, count: (before?.count ?? 0) + 1 });
  }
  const [most] = [...counts].sort((a, b) => b[1].count - a[1].count);
  return most ? { id: most[0], name: most[1].name } : null;
}

function actorLines(article: ArticleReading, { found, known }: ReadTogether): ActorLine[] {
  return found.actors.flatMap((actor): ActorLine[] => {
    const [first] = actor.members.filter((member) => member.article === article.id);
    if (!first) return [];
    return [
      {
        kind: 'actor',
        place: { article: article.id, start: first.start, end: first.end },
        name: actor.name,
        actorKind: actor.kind,
        names: actor.names.map(({ text }) => text),
        articles: new Set(actor.members.map((member) => member.article)).size,
        mentions: actor.members.length,
        known: knownActor(actor, article.id, known),
        paragraph: paragraphAt(article, first.start),
      },
    ];
  });
}

export const linesOf = (article: ArticleReading, read: ReadTogether): ArticleLines => ({
  quotations: quotationLines(article, read),
  figures: figureLines(article, read),
  actors: actorLines(article, read),
});
