/** The background worker: owns the corpus, answers every other part. It can be stopped at any time, so it keeps nothing that matters in memory. */
import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { serve } from '../../lib/messaging/server.ts';
import { serveStreams } from '../../lib/messaging/streams/stream-server.ts';
import { CorpusStore } from '../../lib/store/corpus-store.ts';
import { createHandlers } from './handlers.ts';
import { onInstalled, readOpenTabs } from './installed.ts';
import { installManagedPacks } from './managed.ts';
import { createStreamHandlers } from './packs/stream-handlers.ts';
import { keepProblem } from './problems.ts';
import { readyCorpus } from './ready-corpus.ts';
import { seedOnce } from './seed-built-in.ts';
import { addOnMenu } from './tabs/add-menu.ts';
import { stepOnCommand } from './tabs/step-on-command.ts';

/** A classic script and not a module: Chrome keeps compiled code only of classic workers, and compiling takes 20 ms of every start. */
export default defineBackground({
  main() {
    const store = new CorpusStore();
    // Started at once but not awaited here: listeners must be there in the worker's first turn. Handlers that need the corpus wait.
    const seeded = seedOnce(store);
    seeded().catch(() => undefined);
    const ready = readyCorpus({ store, seeded });
    serve(createHandlers(ready), keepProblem);
    serveStreams(createStreamHandlers(ready), keepProblem);
    browser.commands.onCommand.addListener(stepOnCommand);
    browser.contextMenus.onClicked.addListener(addOnMenu);
    browser.runtime.onInstalled.addListener(onInstalled);
    const manage = () =>
      void ready()
        .then(installManagedPacks, () => undefined)
        .catch((error) => keepProblem('managed', error));
    browser.runtime.onInstalled.addListener(manage);
    browser.runtime.onStartup.addListener(() => {
      store.forgetRemoved().catch(() => undefined);
      manage();
    });
    browser.storage.onChanged.addListener((_, area) => {
      if (area === 'managed') manage();
    });
    browser.permissions.onAdded.addListener(() => void readOpenTabs());
  },
});
