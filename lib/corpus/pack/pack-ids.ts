/** What of a pack another pack may name, and how an id says which pack it is of. */
import type { Actor, LinkKind, Pack } from './schema.ts';

/** The ids of one pack, as the pack itself writes them. */
export interface PackIds {
  /** With the kind of each. */
  actors: ReadonlyMap<string, Actor['kind']>;
  /** With the unit of each. */
  measures: ReadonlyMap<string, string>;
  claims: ReadonlySet<string>;
  events: ReadonlySet<string>;
}

/** What each used pack holds, by the id of the pack. */
export type UsedPacks = ReadonlyMap<string, PackIds>;

/** What an id may stand for. */
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

/** The pack of a qualified id, and the id within it; no pack where the id names none. */
export function splitId(id: string): { pack: string; local: string } {
  const slash = id.indexOf('/');
  return { pack: id.slice(0, Math.max(0, slash)), local: id.slice(slash + 1) };
}

/** The id in the corpus of something that the pack `pack` names: its own ids get its name, those of used packs have one. */
export const qualifyId = (id: string, pack: string): string => (isQualified(id) ? id : `${pack}/${id}`);
