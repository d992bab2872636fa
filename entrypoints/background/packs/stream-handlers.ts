/** One handler for each request for long work; the compiler reports a missing one. */

import type { PackHealth } from '../../../lib/corpus/listed.ts';
import { RequestError } from '../../../lib/messaging/server.ts';
import type { StreamHandlers } from '../../../lib/messaging/streams/stream-server.ts';
import { readSettings } from '../../../lib/settings.ts';
import type { ReadyCorpus } from '../ready-corpus.ts';
import { loadSettings, readPagesAgain, replaceSettings } from '../sites.ts';
import { storeDraft } from './draft-handlers.ts';

export function createStreamHandlers(ready: ReadyCorpus): StreamHandlers {
  const imports = () => import('../../../lib/answers/corpus/import-file.ts');
  return {
    checkPackFile: async (_, { text, progress, signal }) => {
      const { planFile } = await imports();
      return planFile(await ready(), { text, signal, onRead: (read) => progress({ read }) });
    },
    importFile: async ({ sha256, links, settings: takesSettings }, { text, progress, signal }) => {
      const store = await ready();
      const { importFile } = await imports();
      const imported = await importFile(store, { sha256, links }, { text, signal, onProgress: progress });
      if (!imported.ok) return imported;
      const { settings, ...result } = imported;
      if (takesSettings && settings !== null) await replaceSettings(readSettings(settings));
      await readPagesAgain();
      return result;
    },
    exportPacks: async (wanted, { progress }) => {
      const { exportPacks } = await import('../../../lib/answers/corpus/export-packs.ts');
      const settings = await loadSettings();
      const exported = await exportPacks(await ready(), wanted, { settings, onPiece: (text) => progress({ text }) });
      if (!exported) throw new RequestError('not-found');
      return exported;
    },
    switchPack: async ({ pack, on }, { progress, signal }) => {
      const store = await ready();
      if (!(await store.switch(pack, on, { signal, onProgress: (written) => progress({ written }) }))) {
        throw new RequestError('not-found');
      }
      await readPagesAgain();
      return null;
    },
    checkHealth: async (_, { progress, signal }) => {
      const states: PackHealth[] = [];
      const onChecked = (state: PackHealth) => {
        states.push(state);
        progress(state);
      };
      await (await ready()).integrity(onChecked, signal);
      return states;
    },
    storeOwnPack: storeDraft(ready),
  };
}
