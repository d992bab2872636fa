/**
 * Which actors, events and measures of the articles are those of installed packs. A pack is made with stand-ins for them; then every
 * reference to a stand-in becomes one to the pack that has the real one, and the stand-ins are left out.
 */
import type { ArticleReading } from '../../article/article.ts';
import type { Decision, LinkDecision } from '../../decisions/decision.ts';
import type { Found, FoundActor, FoundEvent, FoundMeasure } from '../../found/found.ts';
import type { Place } from '../../found/place.ts';
import type { KnownArticle, KnownMention } from '../known-article.ts';
import { holding, knownActor, overlaps } from '../read/article-lines.ts';

export type Known = Readonly<Record<string, KnownArticle>>;

export interface StandIns {
  /** With a kind for every actor and a measure for every figure that an installed pack has. */
  found: Found;
  /** Id of the stand-in -> qualified id. */
  actors: Map<string, string>;
  measures: Map<string, string>;
  events: Map<string, string>;
}

const articlesOf = (members: readonly Place[]): string[] => [...new Set(members.map(({ article }) => article))];

/** The one that most of them name; undefined for none. */
function commonest(ids: readonly (string | undefined)[]): string | undefined {
  const counts = new Map<string, number>();
  for (const id of ids) if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
}

/** What a person decided on the record, last decision first. */
const decidedLink = (links: readonly LinkDecision[], places: readonly Place[]): LinkDecision | undefined =>
  links.findLast(({ at }) => places.some((one) => one.article === at.article && overlaps(one, at)));

function actorOf(actor: FoundActor, known: Known, links: readonly LinkDecision[]): string | undefined {
  const decided = decidedLink(links, actor.members);
  if (decided) return decided.to ?? undefined;
  return commonest(articlesOf(actor.members).map((article) => knownActor(actor, article, known[article] ?? null)?.id));
}

function eventOf({ articles }: FoundEvent, known: Known, links: readonly LinkDecision[]): string | undefined {
  const decided = links.findLast(({ at }) => articles.some(({ article }) => article === at.article));
  if (decided) return decided.to ?? undefined;
  return commonest(articles.map(({ article }) => known[article]?.event?.id));
}

const figuresKnown = (known: Known, article: string): KnownMention[] =>
  (known[article]?.mentions ?? []).filter(({ kind }) => kind === 'figure');

/** A measure takes no figure in another unit. */
const knownMeasure = (known: Known, { article, start, end }: Place, unit: string): string | undefined =>
  figuresKnown(known, article).find((mention) => overlaps(mention, { start, end }) && mention.unit === unit)?.id;

/** A measure for a figure that only an installed pack measures. Its cues are not used: it is left out of the pack. */
function standIn(reading: ArticleReading, mention: KnownMention, id: string): FoundMeasure | null {
  const figure = reading.figures.find((one) => overlaps(one, mention));
  if (!figure || figure.unit !== mention.unit) return null;
  const { sentence: _, part: _part, otherEnd: _end, ...rest } = figure;
  return {
    id,
    label: mention.name ?? mention.id,
    unit: figure.unit,
    members: [{ ...rest, article: reading.id }],
    relation: 'agrees',
    found: 'same-value',
    cues: { noun: [], must: [], may: [], mustNot: [] },
  };
}

/** @param known without what the user's own pack knows: it is made anew. */
export function standInsOf(
  readings: readonly ArticleReading[],
  found: Found,
  known: Known,
  decisions: readonly Decision[],
): StandIns {
  const links = decisions.filter((decision) => decision.do === 'link');
  const ofActors = links.filter((link) => link.of === 'actor');
  const ofEvents = links.filter((link) => link.of === 'event');
  const pairs = <T extends { id: string }>(records: readonly T[], real: (record: T) => string | undefined) =>
    new Map(
      records.flatMap((record): [string, string][] => {
        const id = real(record);
        return id === undefined ? [] : [[record.id, id]];
      }),
    );
  const actors = pairs(found.actors, (actor) => actorOf(actor, known, ofActors));
  const events = pairs(found.events, (event) => eventOf(event, known, ofEvents));
  const measures = pairs(found.measures, ({ members, unit }) =>
    members.every((one) => one.unit === unit)
      ? commonest(members.map((one) => knownMeasure(known, one, unit)))
      : undefined,
  );
  const lone = readings.flatMap((reading) =>
    figuresKnown(known, reading.id).flatMap((mention, n): FoundMeasure[] => {
      const place = { article: reading.id, start: mention.start, end: mention.end };
      const made = holding(found.measures, place) ? null : standIn(reading, mention, `${reading.id}-known-${n}`);
      if (made) measures.set(made.id, mention.id);
      return made ? [made] : [];
    }),
  );
  return {
    found: {
      ...found,
      actors: found.actors.map((actor) =>
        actors.has(actor.id) ? { ...actor, kind: actor.kind ?? 'organisation' } : actor,
      ),
      measures: [...found.measures, ...lone],
    },
    actors,
    measures,
    events,
  };
}
