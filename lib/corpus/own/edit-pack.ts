/**
 * Changes of a pack by its user, each a pure function from pack to pack. The result is checked with `checkPack` before it is
 * installed, since a change may leave the pack invalid, for instance with a source on a removed event.
 */
import { type IdMap, mapOf, mapReferences } from '../pack/map-ids.ts';
import type { IdKind } from '../pack/pack-ids.ts';
import type { Actor, Link, Pack } from '../pack/schema.ts';

/** The lists of a pack whose entries have ids. */
export type PackList = 'actors' | 'measures' | 'claims' | 'events' | 'sources';

export type PackChange =
  /** Adds an entry, or replaces the entry with the same id. */
  | { [L in PackList]: { change: 'put'; list: L; entry: Pack[L][number] } }[PackList]
  /** Removes an entry and the references to it. Sources and statements on a removed event stay on it. */
  | { change: 'remove'; list: PackList; id: string }
  /** Merges two actors: replaces `id` everywhere by `into`, an actor of this pack or of a used one. */
  | { change: 'join-actors'; id: string; into: string }
  /** Changes the id of an entry and all references to it. */
  | { change: 'rename'; list: PackList; id: string; to: string }
  | { change: 'link' | 'unlink'; link: Link };

/** The pack after the change; the same object if nothing changes. */
export function editPack(pack: Pack, change: PackChange): Pack {
  switch (change.change) {
    case 'put':
      return putEntry(pack, change.list, change.entry);
    case 'remove':
      return removeEntry(pack, change.list, change.id);
    case 'join-actors':
      return joinActors(pack, change.id, change.into);
    case 'rename':
      return renameEntry(pack, change);
    case 'link':
      return pack.links.some((link) => isSameLink(link, change.link))
        ? pack
        : { ...pack, links: [...pack.links, change.link] };
    case 'unlink':
      return pack.links.some((link) => isSameLink(link, change.link))
        ? { ...pack, links: pack.links.filter((link) => !isSameLink(link, change.link)) }
        : pack;
  }
}

/** Whether two links join the same ids, in either order. */
const isSameLink = (one: Link, other: Link): boolean =>
  one.kind === other.kind && ((one.a === other.a && one.b === other.b) || (one.a === other.b && one.b === other.a));

const KIND_OF = { actors: 'actor', measures: 'measure', claims: 'claim', events: 'event' } as const satisfies Record<
  Exclude<PackList, 'sources'>,
  IdKind
>;

const entriesOf = (pack: Pack, list: PackList): readonly { id: string }[] => pack[list];

const hasEntry = (pack: Pack, list: PackList, id: string): boolean =>
  entriesOf(pack, list).some((entry) => entry.id === id);

function putEntry(pack: Pack, list: PackList, entry: { id: string }): Pack {
  const entries = entriesOf(pack, list);
  return {
    ...pack,
    [list]: hasEntry(pack, list, entry.id)
      ? entries.map((known) => (known.id === entry.id ? entry : known))
      : [...entries, entry],
  };
}

const withoutEntry = (pack: Pack, list: PackList, id: string): Pack => ({
  ...pack,
  [list]: entriesOf(pack, list).filter((entry) => entry.id !== id),
});

/** Maps the id `gone` of one kind to null, which removes its references. */
function without(gone: string, of: IdKind): IdMap {
  const keep = (kind: IdKind) => (id: string) => (kind === of && id === gone ? null : id);
  return { actor: keep('actor'), measure: keep('measure'), claim: keep('claim'), event: (id) => id };
}

function removeEntry(pack: Pack, list: PackList, id: string): Pack {
  if (!hasEntry(pack, list, id)) return pack;
  const rest = withoutEntry(pack, list, id);
  if (list === 'sources') return rest;
  if (list !== 'events') return mapReferences(rest, without(id, KIND_OF[list]));
  const offEvent = <T extends { events: string[] }>(entry: T): T => ({
    ...entry,
    events: entry.events.filter((event) => event !== id),
  });
  return {
    ...rest,
    measures: rest.measures.map(offEvent),
    claims: rest.claims.map(offEvent),
    links: rest.links.filter(({ kind, a, b }) => kind !== 'event' || (a !== id && b !== id)),
  };
}

/** Replaces one id by another of the same kind. */
const replacing = (kind: IdKind, id: string, to: string): IdMap =>
  mapOf((one, of) => (of === kind && one === id ? to : one));

function joinActors(pack: Pack, id: string, into: string): Pack {
  const actor = pack.actors.find((one) => one.id === id);
  if (!actor || id === into) return pack;
  const rest = mapReferences(withoutEntry(pack, 'actors', id), replacing('actor', id, into));
  return {
    ...rest,
    actors: rest.actors.map((one) => (one.id === into ? withNamesOf(one, actor) : one)),
    links: rest.links.filter(({ a, b }) => a !== b),
  };
}

function withNamesOf(actor: Actor, other: Actor): Actor {
  const names = new Set(actor.names.map(({ text }) => text));
  const roles = new Set(actor.roles.map((role) => JSON.stringify(role)));
  return {
    ...actor,
    names: [...actor.names, ...other.names.filter(({ text }) => !names.has(text))],
    roles: [...actor.roles, ...other.roles.filter((role) => !roles.has(JSON.stringify(role)))],
  };
}

function renameEntry(pack: Pack, { list, id, to }: { list: PackList; id: string; to: string }): Pack {
  if (!hasEntry(pack, list, id) || id === to) return pack;
  const renamed: Pack = {
    ...pack,
    [list]: entriesOf(pack, list).map((entry) => (entry.id === id ? { ...entry, id: to } : entry)),
  };
  return list === 'sources' ? renamed : mapReferences(renamed, replacing(KIND_OF[list], id, to));
}
