/** What was found, to be asked by places and by names. */
import { nameKey } from '../actors/name-forms.ts';
import type { Found } from '../found/found.ts';

export interface FoundIndex {
  /** The actor whom an article calls so; null where it calls none so. */
  speaker(article: string, name: string | null): string | null;
  /** Actors named in a stretch of an article, in order, each once. */
  actorsIn(article: string, start: number, end: number): string[];
  /** The measure of the figure that begins at this place. */
  measureAt(article: string, start: number): string | null;
  eventOf(article: string): string | null;
}

const at = (article: string, rest: string | number) => `${article}\n${rest}`;

export function indexFound({ actors, measures, events }: Found): FoundIndex {
  const speakers = new Map<string, string>();
  const mentions = new Map<string, { start: number; id: string }[]>();
  for (const { id, names, members } of actors) {
    for (const { article, start } of members) {
      const list = mentions.get(article);
      if (list) list.push({ start, id });
      else mentions.set(article, [{ start, id }]);
    }
    const own = new Set(members.map(({ article }) => article));
    for (const { text } of names) for (const article of own) speakers.set(at(article, nameKey(text)), id);
  }
  for (const list of mentions.values()) list.sort((a, b) => a.start - b.start);
  const figures = new Map(
    measures.flatMap(({ id, members }) => members.map(({ article, start }) => [at(article, start), id] as const)),
  );
  const eventIds = new Map(events.flatMap(({ id, articles }) => articles.map(({ article }) => [article, id] as const)));
  return {
    speaker: (article, name) => (name === null ? null : (speakers.get(at(article, nameKey(name))) ?? null)),
    actorsIn: (article, start, end) => [
      ...new Set(
        (mentions.get(article) ?? []).filter((one) => one.start >= start && one.start < end).map(({ id }) => id),
      ),
    ],
    measureAt: (article, start) => figures.get(at(article, start)) ?? null,
    eventOf: (article) => eventIds.get(article) ?? null,
  };
}
