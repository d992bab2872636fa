/**
 * What was found as a pack: everything else (marks, cards, the compare page) then works on it as on the built-in one. Its
 * statements are the articles' quotations and, as printed, the sentences that name an actor or give a figure: other people's
 * text, so such a pack stays on its maker's machine unless they say otherwise.
 */
import type { Actor, CorpusEvent, Measure, Pack, Source } from '../../corpus/pack/schema.ts';
import { PACK_FORMAT } from '../../corpus/pack/schema.ts';
import type { ArticleReading } from '../article/article.ts';
import { CLOCK } from '../figures/read/clock-times.ts';
import type { Found, FoundActor } from '../found/found.ts';
import { slugOf } from '../found/slugs.ts';
import { indexFound } from './found-index.ts';
import { plainText } from './plain-text.ts';
import { sourceOf } from './source-of.ts';

export interface PackHeadInput {
  id: string;
  title: string;
  /** ISO day of making, for a corpus of which no article is dated. */
  made: string;
  /** SHA-256 of an article's text by its id; without one the source keeps no fingerprints of its wording. */
  hashes?: ReadonlyMap<string, string>;
  /** Actors that the pack holds however few articles name them. */
  keep?: ReadonlySet<string>;
}

/** Names of a pack's subject: of the actors that most articles name. */
const MOST_TOPICS = 12;
const LONGEST_NAME = 200;

/** Only actors of a known kind: the pack says what each is. */
const isKnown = (actor: FoundActor): actor is FoundActor & { kind: Actor['kind'] } => actor.kind !== null;

function actorOf(actor: FoundActor & { kind: Actor['kind'] }): Actor {
  const names = actor.names.map(({ text, form }) => ({ text: plainText(text, LONGEST_NAME), form })).slice(0, 100);
  const roles = actor.kind === 'person' ? actor.titles : [];
  return {
    id: actor.id,
    kind: actor.kind,
    name: plainText(actor.name, LONGEST_NAME),
    names: names.some(({ text }) => text === actor.name) ? names : [{ text: actor.name, form: 'full' }, ...names],
    roles: roles.slice(0, 10).map((text) => ({ text: capitalised(text), from: null, to: null })),
    found: actor.found,
  };
}

const capitalised = (title: string) => title.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());

/** Actors of two or more articles, all speakers, and those that a person has decided on or that are to be kept. */
function actorsOf(found: Found, articles: readonly ArticleReading[], keep: ReadonlySet<string> = new Set()): Actor[] {
  const speakers = new Set<string>();
  const index = indexFound(found);
  for (const { id, quotations } of articles)
    for (const { speaker } of quotations) speakers.add(index.speaker(id, speaker) ?? '');
  return found.actors
    .filter(isKnown)
    .filter(
      ({ id, members, decided }) =>
        decided !== undefined ||
        keep.has(id) ||
        speakers.has(id) ||
        new Set(members.map(({ article }) => article)).size > 1,
    )
    .map(actorOf);
}

function eventsOf(found: Found): CorpusEvent[] {
  return found.events.flatMap(({ id, date, label, place, found: rule }) =>
    date === null
      ? []
      : [{ id, date, label: plainText(label, 200) || id, place: place && plainText(place, 200), found: rule }],
  );
}

function measuresOf(found: Found, events: readonly CorpusEvent[]): Measure[] {
  const eventOf = new Map(found.events.flatMap(({ id, articles }) => articles.map(({ article }) => [article, id])));
  const dated = new Set(events.map(({ id }) => id));
  return found.measures.flatMap(({ id, label, unit, cues, members, found: rule }) => {
    if (cues === null || unit === CLOCK) return [];
    const own = new Set(members.map(({ article }) => eventOf.get(article) ?? ''));
    return [
      {
        id,
        label: plainText(label, 200) || id,
        unit,
        cues,
        events: [...own].filter((event) => dated.has(event)),
        found: rule,
      },
    ];
  });
}

/** Headlines of articles tell of what the pack is; names that many of them share show it on a page. */
function topicsOf(actors: readonly FoundActor[]): string[] {
  const spread = (actor: FoundActor) => new Set(actor.members.map(({ article }) => article)).size;
  return actors
    .filter((actor) => spread(actor) > 1 && actor.name.includes(' '))
    .sort((a, b) => spread(b) - spread(a) || b.members.length - a.members.length)
    .slice(0, MOST_TOPICS)
    .map(({ name }) => name.slice(0, 100));
}

/** The pack of some articles and what was found in them. It passes `checkPack`. */
export function packOf(articles: readonly ArticleReading[], found: Found, head: PackHeadInput): Pack {
  const events = eventsOf(found);
  const actors = actorsOf(found, articles, head.keep);
  const measures = measuresOf(found, events);
  const days = [...articles.flatMap(({ published }) => published ?? []), ...events.map(({ date }) => date)].sort();
  const held = {
    actors: new Set(actors.map(({ id }) => id)),
    measures: new Set(measures.map(({ id }) => id)),
    events: new Set(events.map(({ id }) => id)),
  };
  const index = indexFound(found);
  const sources: Source[] = articles.map((article) =>
    sourceOf(article, index, held, head.hashes?.get(article.id) ?? null),
  );
  return {
    format: PACK_FORMAT,
    pack: {
      id: slugOf(head.id, 'articles'),
      title: plainText(head.title, 200) || 'Articles',
      description: `Made by reading ${articles.length} articles; nothing in it was prepared by hand.`,
      version: '1.0.0',
      language: 'en',
      licence: 'The articles’ words belong to their publishers: for the maker’s own use.',
      coverage: { from: days[0] ?? head.made, to: days.at(-1) ?? head.made },
      topic: topicsOf(found.actors),
      uses: [],
    },
    actors,
    measures,
    claims: [],
    events,
    links: [],
    sources,
  };
}
