import { CorpusDatabase } from '../../lib/store/database.ts';

/** Every row of every table but those named, to hold two states against each other; when a pack was installed, and in which change, is left out. */
export async function allRows(name: string, but: readonly string[] = []): Promise<Record<string, unknown[]>> {
  const database = await new CorpusDatabase(name).open();
  const tables = database.tables.filter((table) => !but.includes(table.name));
  const rows = await Promise.all(
    tables.map(
      async (table) =>
        [table.name, (await table.toArray()).map(({ installed: _, change: _change, ...row }) => row)] as const,
    ),
  );
  database.close();
  return Object.fromEntries(rows);
}
