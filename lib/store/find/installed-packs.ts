/** The installed packs and how they depend on each other: which pack uses which, and which ids are linked. */
import { splitId } from '../../corpus/pack/pack-ids.ts';
import type { Link, LinkKind } from '../../corpus/pack/schema.ts';
import { type JoinedIds, joinIds } from '../../corpus/rows/joined-ids.ts';
import type { PackRecord } from '../../corpus/rows/records.ts';
import type { CorpusDatabase } from '../database.ts';

export interface InstalledPacks {
  /** Those that are on. */
  packs: readonly PackRecord[];
  /** Those that are off as well. */
  all: readonly PackRecord[];
  joined: JoinedIds;
  /** The packs whose statements may name an id: the pack of the id, and the packs that use it. */
  naming(id: string): readonly string[];
}

/** The database and the installed packs, which every query reads. */
export interface Corpus {
  database: CorpusDatabase;
  installed: InstalledPacks;
}

/** Reads one row per pack, and checks that the linked ids exist. */
export async function readPacks(database: CorpusDatabase): Promise<InstalledPacks> {
  const all = await database.packs.toArray();
  const packs = all.filter(({ on }) => on);
  const naming = new Map<string, string[]>();
  for (const { id, uses } of packs) {
    for (const named of [id, ...uses]) naming.set(named, [...(naming.get(named) ?? []), id]);
  }
  const links = await completeLinks(
    database,
    packs.flatMap((pack) => pack.links),
  );
  return {
    packs,
    all,
    joined: joinIds(links, new Map(packs.map(({ id, uses }) => [id, uses]))),
    naming: (id) => naming.get(splitId(id).pack) ?? [],
  };
}

/** Links whose two ends exist: a removed pack, or a new version without the id, links nothing. */
async function completeLinks(database: CorpusDatabase, links: readonly Link[]): Promise<Link[]> {
  const there = new Set<string>();
  for (const kind of ['actor', 'event', 'measure'] as const satisfies readonly LinkKind[]) {
    const ids = links.filter((link) => link.kind === kind).flatMap(({ a, b }) => [a, b]);
    if (ids.length === 0) continue;
    const rows = await database[`${kind}s`].bulkGet([...new Set(ids)]);
    for (const row of rows) if (row) there.add(`${kind} ${row.id}`);
  }
  return links.filter(({ kind, a, b }) => there.has(`${kind} ${a}`) && there.has(`${kind} ${b}`));
}
