/** What depends on a pack: the references of other packs that would no longer resolve without it. */
import { type IdMap, mapEvents, mapOf, mapSource, mapStatement } from '../pack/map-ids.ts';
import { isQualified, splitId } from '../pack/pack-ids.ts';
import type { Pack } from '../pack/schema.ts';

export interface Dependent {
  pack: string;
  title: string;
  /** Sources on one of its events. */
  sources: number;
  /** Statements that name one of its actors, measures, claims or events. */
  statements: number;
  /** Measures and claims on one of its events. */
  entries: number;
  links: number;
}

/** One entry for each pack that uses `pack`, even if it names nothing of it. */
export function dependentsOn(pack: string, packs: Iterable<Pack>): Dependent[] {
  return Array.from(packs)
    .filter((other) => other.pack.id !== pack && other.pack.uses.includes(pack))
    .map((other) => {
      const count = <T>(entries: readonly T[], look: (entry: T, ids: IdMap) => unknown): number =>
        entries.filter((entry) => names(pack, (ids) => look(entry, ids))).length;
      return {
        pack: other.pack.id,
        title: other.pack.title,
        sources: count(other.sources, mapSource),
        statements: other.sources.reduce((sum, { statements }) => sum + count(statements, mapStatement), 0),
        entries: count([...other.measures, ...other.claims], mapEvents),
        links: other.links.filter(({ a, b }) => [a, b].some((id) => isOf(pack, id))).length,
      };
    });
}

const isOf = (pack: string, id: string): boolean => isQualified(id) && splitId(id).pack === pack;

/** Whether any of the ids that `look` maps belongs to the pack. */
function names(pack: string, look: (ids: IdMap) => unknown): boolean {
  let found = false;
  look(
    mapOf((id) => {
      found ||= isOf(pack, id);
      return id;
    }),
  );
  return found;
}
