/**
 * Groups ids of several packs that links declare to be the same actor, event or measure. Each group has a canonical id: the one of
 * the pack that uses none of the group's other packs, the first in alphabetical order if there are several. Links are applied when
 * rows are read and never stored in them, so that rows stay right when packs are installed and removed.
 */
import { splitId } from '../pack/pack-ids.ts';
import type { Link, LinkKind } from '../pack/schema.ts';

export interface JoinedIds {
  /** No ids are linked. */
  isEmpty: boolean;
  /** The canonical id of this one; itself if it is not linked. */
  canonical(kind: LinkKind, id: string): string;
  /** All ids linked with this one, and this one. */
  all(kind: LinkKind, id: string): readonly string[];
}

const keyOf = (kind: LinkKind, id: string): string => `${kind} ${id}`;

/**
 * @param links whose ends are qualified and exist.
 * @param uses by pack, the packs that it uses.
 */
export function joinIds(links: readonly Link[], uses: ReadonlyMap<string, readonly string[]>): JoinedIds {
  const groups = new Map<string, Set<string>>();
  for (const { kind, a, b } of links) {
    const [first, second] = [groups.get(keyOf(kind, a)) ?? new Set([a]), groups.get(keyOf(kind, b)) ?? new Set([b])];
    if (first === second) continue;
    const [larger, smaller] = first.size >= second.size ? [first, second] : [second, first];
    for (const id of smaller) larger.add(id);
    for (const id of [...smaller, a, b]) groups.set(keyOf(kind, id), larger);
  }
  const canonical = new Map<Set<string>, string>();
  for (const group of new Set(groups.values())) {
    if (!isContradictory(group)) canonical.set(group, canonicalOf([...group], uses));
  }
  for (const [key, group] of groups) if (!canonical.has(group)) groups.delete(key);
  return {
    isEmpty: groups.size === 0,
    canonical(kind, id) {
      const group = groups.get(keyOf(kind, id));
      return (group && canonical.get(group)) ?? id;
    },
    all(kind, id) {
      const group = groups.get(keyOf(kind, id));
      return group ? [...group] : [id];
    },
  };
}

/** Whether links merge two ids of one pack, which its author keeps apart: then none of the group's links counts. */
function isContradictory(ids: ReadonlySet<string>): boolean {
  return new Set([...ids].map((id) => splitId(id).pack)).size < ids.size;
}

function canonicalOf(ids: readonly string[], uses: ReadonlyMap<string, readonly string[]>): string {
  const packs = new Set(ids.map((id) => splitId(id).pack));
  const used = ids.filter((id) => {
    const { pack } = splitId(id);
    return !(uses.get(pack) ?? []).some((other) => other !== pack && packs.has(other));
  });
  return [...(used.length > 0 ? used : ids)].sort()[0] as string;
}
