/** Handlers of the requests about packs. After each change the open pages are read again. */

import type { ChangeResult, packRequests } from '../../../lib/messaging/requests/packs.ts';
import { type Handlers, RequestError } from '../../../lib/messaging/server.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings.ts';
import type { CorpusStore } from '../../../lib/store/corpus-store.ts';
import { StoreRefusal } from '../../../lib/store/store-refusal.ts';
import type { ReadyCorpus } from '../ready-corpus.ts';
import { seedBuiltIn } from '../seed-built-in.ts';
import { readPagesAgain, replaceSettings } from '../sites.ts';

/** Loaded when first needed: a waking worker needs none of it for a page. */
const lists = () => import('../../../lib/answers/corpus/list-corpus.ts');

/** Runs a change. A refusal because of packs that use the changed one is its result; of the built-in pack, it is not allowed. */
async function change(run: () => Promise<unknown>): Promise<ChangeResult> {
  try {
    await run();
  } catch (error) {
    if (!(error instanceof StoreRefusal)) throw error;
    if (error.reason === 'built-in') throw new RequestError('not-allowed', { cause: error });
    return { done: false, users: [...error.packs] };
  }
  await readPagesAgain();
  return { done: true };
}

/** The built-in pack is switched off instead: the next start would install it again. */
async function refuseBuiltIn(store: CorpusStore, ids: readonly string[]): Promise<void> {
  const isBuiltIn = (await store.packs()).some(({ id, builtIn }) => builtIn && ids.includes(id));
  if (isBuiltIn) throw new StoreRefusal('built-in', ids);
}

export function createPackHandlers(ready: ReadyCorpus): Pick<Handlers, keyof typeof packRequests> {
  return {
    packs: async () => (await lists()).listPacks(await ready()),
    sources: async ({ after, most }) => (await lists()).listSources(await ready(), after, most),
    dependents: async ({ pack }) => (await ready()).dependentsOn(pack),
    removePacks: async ({ packs, evenIfUsed }) => {
      const store = await ready();
      return change(async () => {
        await refuseBuiltIn(store, packs);
        await store.remove(packs, { evenIfUsed });
      });
    },
    restorePack: async ({ pack }) => {
      const store = await ready();
      if (!(await store.removed()).some(({ id }) => id === pack)) throw new RequestError('not-found');
      await change(() => store.restore(pack));
      return null;
    },
    undoPack: async ({ pack, evenIfUsed }) => {
      const store = await ready();
      return change(async () => {
        if (!(await store.undo(pack, { evenIfUsed }))) throw new RequestError('not-found');
      });
    },
    removeSource: async ({ source }) => {
      const store = await ready();
      const [pack = '', local = ''] = source.split('/');
      const { changePack } = await import('../../../lib/answers/change-pack.ts');
      await change(async () => {
        const changed = await changePack(store, pack, [{ change: 'remove', list: 'sources', id: local }]);
        if (!changed?.ok) throw new RequestError('not-found');
      });
      return null;
    },
    resetAll: async () => {
      const store = await ready();
      await store.clear();
      await seedBuiltIn(store);
      await replaceSettings(DEFAULT_SETTINGS);
      await readPagesAgain();
      return null;
    },
  };
}
