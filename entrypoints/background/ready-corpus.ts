/** The corpus, once the built-in pack is in it. */
import { RequestError } from '../../lib/messaging/server.ts';
import type { CorpusStore } from '../../lib/store/corpus-store.ts';

export type ReadyCorpus = () => Promise<CorpusStore>;

interface Parts {
  store: CorpusStore;
  /** Settles when the built-in pack is in; called again after a failure, it tries again. */
  seeded: () => Promise<void>;
}

export function readyCorpus({ store, seeded }: Parts): ReadyCorpus {
  // A failed seeding is `store-failed`: the corpus cannot be read. The next request tries it again.
  return async () => {
    await seeded().catch((cause: unknown) => {
      throw new RequestError('store-failed', { cause });
    });
    return store;
  };
}
