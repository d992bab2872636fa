/** Lists what is installed: the packs with what can be undone, and the sources. */
import type { InstalledPack, RemovedTitle, SourceRow } from '../../corpus/listed.ts';
import { CHANGED, type CorpusStore } from '../../store/corpus-store.ts';

export async function listPacks(store: CorpusStore): Promise<{ packs: InstalledPack[]; removed: RemovedTitle[] }> {
  const [packs, former, removed] = await Promise.all([store.packs(), store.undoable(), store.removed()]);
  return {
    packs: packs.map(({ links: _, topic: _topic, language: _language, stamp, ...pack }) => ({
      ...pack,
      isChanged: stamp === CHANGED,
      undo: former.get(pack.id) ?? null,
    })),
    removed,
  };
}

/** The next sources by id. @param after the last id known; empty for the first. */
export async function listSources(store: CorpusStore, after: string, most: number): Promise<SourceRow[]> {
  const { sources, events } = await store.sourcesAfter(after, most);
  const labels = new Map(events.map(({ id, label }) => [id, label]));
  return sources.map(({ id, pack, outlet, credit, headline, published, event, statementCount, address }) => ({
    ...{ id, pack, outlet, credit, headline, published, address },
    event: event === null ? null : (labels.get(event) ?? null),
    statements: statementCount,
  }));
}
