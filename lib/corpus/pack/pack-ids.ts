/** The ids of a pack that other packs may name, and qualified ids (`pack/id`). */
import type { Actor, LinkKind, Pack } from './schema.ts';

/** The unqualified ids of one pack. */
export interface PackIds {
  /** With the kind of each. */
  actors: ReadonlyMap<string, Actor['kind']>;
  /** With the unit of each. */
  measures: ReadonlyMap<string, string>;
  claims: ReadonlySet<string>;
  events: ReadonlySet<string>;
}

/** The ids of each used pack, by the id of the pack. */
export type UsedPacks = ReadonlyMap<string, PackIds>;

/** The kinds of entries with ids. */
export type IdKind = LinkKind | 'claim';

export function idsOf(pack: Pick<Pack, 'actors' | 'measures' | 'claims' | 'events'>): PackIds {
  return {
    actors: new Map(pack.actors.map(({ id, kind }) => [id, kind])),
    measures: new Map(pack.measures.map(({ id, unit }) => [id, unit])),
    claims: new Set(pack.claims.map(({ id }) => id)),
    events: new Set(pack.events.map(({ id }) => id)),
  };
}

/** Whether an id names its pack: `sanctuary-cities/bill-de-blasio`. */
export const isQualified = (id: string): boolean => id.includes('/');

/** The pack of a qualified id, and the id within it; an empty pack for an unqualified id. */
export function splitId(id: string): { pack: string; local: string } {
  const slash = id.indexOf('/');
  return { pack: id.slice(0, Math.max(0, slash)), local: id.slice(slash + 1) };
}

/** Qualifies an id that the pack `pack` uses: its own ids get its name, ids of used packs already have one. */
export const qualifyId = (id: string, pack: string): string => (isQualified(id) ? id : `${pack}/${id}`);
