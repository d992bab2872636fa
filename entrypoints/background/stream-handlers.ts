/** One handler for each request for long work; the compiler reports a missing one. */
import type { StreamHandlers } from '../../lib/messaging/streams/stream-server.ts';

export function createStreamHandlers(): StreamHandlers {
  return {
    checkPackFile: async (_, { text, progress }) => {
      const { checkPackFile } = await import('../../lib/answers/check-pack-file.ts');
      return checkPackFile(text, (read) => progress({ read }));
    },
  };
}
