/**
 * Sets what was read anew beside what the user's own pack held: articles that were read again replace themselves, all others stay as
 * they are. An actor, event or measure that is the same keeps its id and everything that a person wrote into it.
 */
import { mapOf, mapReferences } from '../../../corpus/pack/map-ids.ts';
import type { Actor, CorpusEvent, Measure, Pack, Source, Statement } from '../../../corpus/pack/schema.ts';
import { foldKey } from '../../../text/fold.ts';

type Entry = Actor | CorpusEvent | Measure;

/** An id that is not taken. */
function freeId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  for (let n = 2; ; n++) if (!taken.has(`${id}-${n}`)) return `${id}-${n}`;
}

/** Of each new entry the id that it has in the merged pack: that of the entry it is, else a free one. */
function idsFor<T extends Entry>(
  fresh: readonly T[],
  stored: readonly T[],
  sameAs: (entry: T) => T | undefined,
): Map<string, string> {
  const taken = new Set(stored.map(({ id }) => id));
  const given = new Map<string, string>();
  const claimed = new Set<string>();
  for (const entry of fresh) {
    const same = sameAs(entry)?.id;
    const id = same !== undefined && !claimed.has(same) ? same : freeId(entry.id, taken);
    taken.add(id);
    claimed.add(id);
    given.set(entry.id, id);
  }
  return given;
}

const byKeys = <T>(entries: readonly T[], keysOf: (entry: T) => string[]): Map<string, T> =>
  new Map(entries.toReversed().flatMap((entry) => keysOf(entry).map((key) => [key, entry] as const)));

/** Full names; a person's of one word tells nothing. */
const fullNames = ({ kind, names }: Actor): string[] =>
  names
    .filter(({ text, form }) => form === 'full' && (kind !== 'person' || text.includes(' ')))
    .map(({ text }) => `${kind} ${foldKey(text)}`);

function sameEntry<T>(stored: readonly T[], keysOf: (entry: T) => string[]): (entry: T) => T | undefined {
  const known = byKeys(stored, keysOf);
  return (entry) =>
    keysOf(entry)
      .map((key) => known.get(key))
      .find((one) => one !== undefined);
}

/** Where sources that were read again were on one event before, that event goes on. */
function eventsBefore(fresh: Pack, stored: Pack): (event: CorpusEvent) => CorpusEvent | undefined {
  const before = new Map(stored.sources.map(({ id, event }) => [id, event]));
  const byId = new Map(stored.events.map((event) => [event.id, event]));
  return ({ id }) =>
    fresh.sources
      .filter((source) => source.event === id)
      .map((source) => byId.get(before.get(source.id) ?? ''))
      .find((event) => event !== undefined);
}

/** A person's entry stays as it is; a found one is the new one. An actor keeps the names that it had. */
function kept<T extends Entry>(before: T | undefined, now: T): T {
  if (!before) return now;
  if ('names' in before && 'names' in now) {
    const names = new Set(before.names.map(({ text }) => text));
    const more = now.names.filter(({ text }) => !names.has(text));
    const first = before.found === undefined ? before : now;
    return { ...first, id: before.id, names: [...before.names, ...more].slice(0, MOST_NAMES) };
  }
  return before.found === undefined ? before : { ...now, id: before.id };
}
const MOST_NAMES = 100;

const merged = <T extends Entry>(stored: readonly T[], fresh: readonly T[]): T[] => {
  const now = new Map(fresh.map((entry) => [entry.id, entry]));
  const known = new Set(stored.map(({ id }) => id));
  return [
    ...stored.map((entry) => kept(entry, now.get(entry.id) ?? entry)),
    ...fresh.filter(({ id }) => !known.has(id)),
  ];
};

/** A stance that a person gave stays with its sentence. */
function withClaims(fresh: Source, before: Source | undefined): Source {
  const claims = new Map((before?.statements ?? []).map(({ text, claims }) => [text, claims]));
  const statements = fresh.statements.map((one): Statement => ({ ...one, claims: claims.get(one.text) ?? one.claims }));
  return { ...fresh, statements };
}

/** Without found entries that nothing names any more. */
function withoutUnnamed(pack: Pack): Pack {
  const named = new Set<string>();
  const note = mapOf((id, kind) => {
    named.add(`${kind} ${id}`);
    return id;
  });
  mapReferences({ ...pack, measures: [] }, note);
  const isNeeded = (kind: string) => (entry: { id: string; found?: string | undefined }) =>
    entry.found === undefined || named.has(`${kind} ${entry.id}`);
  const measures = pack.measures.filter(isNeeded('measure'));
  mapReferences({ ...pack, measures, sources: [] }, note);
  return {
    ...pack,
    measures,
    actors: pack.actors.filter(isNeeded('actor')),
    events: pack.events.filter(isNeeded('event')),
  };
}

/**
 * @param fresh made of the articles that were read: those of `stored` that were read again, and those that are added.
 * @param near the ids of these articles.
 */
export function mergeOwnPack(stored: Pack, fresh: Pack, near: ReadonlySet<string>): Pack {
  const ids = {
    actor: idsFor(fresh.actors, stored.actors, sameEntry(stored.actors, fullNames)),
    event: idsFor(fresh.events, stored.events, eventsBefore(fresh, stored)),
    measure: idsFor(
      fresh.measures,
      stored.measures,
      sameEntry(stored.measures, ({ unit, label }) => [`${unit} ${foldKey(label)}`]),
    ),
    claim: new Map<string, string>(),
  };
  const mapped = mapReferences(
    fresh,
    mapOf((id, kind) => ids[kind].get(id) ?? id),
  );
  const renamed = <T extends Entry>(entries: readonly T[], kind: keyof typeof ids): T[] =>
    entries.map((entry) => ({ ...entry, id: ids[kind].get(entry.id) ?? entry.id }));
  const before = new Map(stored.sources.map((source) => [source.id, source]));
  const days = [stored.pack.coverage, fresh.pack.coverage].flatMap(({ from, to }) => [from, to]).sort();
  return withoutUnnamed({
    ...stored,
    pack: {
      ...stored.pack,
      coverage: { from: days[0] as string, to: days.at(-1) as string },
      topic: [...new Set([...stored.pack.topic, ...fresh.pack.topic])].slice(0, MOST_TOPICS),
    },
    actors: merged(stored.actors, renamed(mapped.actors, 'actor')),
    measures: merged(stored.measures, renamed(mapped.measures, 'measure')),
    events: merged(stored.events, renamed(mapped.events, 'event')),
    sources: [
      ...stored.sources.filter(({ id }) => !near.has(id)),
      ...mapped.sources.map((source) => withClaims(source, before.get(source.id))),
    ],
  });
}
const MOST_TOPICS = 200;
