/** One handler for each request for long work; the compiler reports a missing one. */
import type { StreamHandlers } from '../../lib/messaging/streams/stream-server.ts';
import type { ReadyCorpus } from './ready-corpus.ts';

export function createStreamHandlers(ready: ReadyCorpus): StreamHandlers {
  return {
    checkPackFile: async (_, { text, progress }) => {
      const { checkPackFile } = await import('../../lib/answers/check-pack-file.ts');
      return checkPackFile(text, (read) => progress({ read }), await ready());
    },
  };
}
