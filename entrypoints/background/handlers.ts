/** One handler for each request; the compiler reports a missing one. */
import { recordsForMention } from '../../lib/answers/records-for-mention.ts';
import { cardFor } from '../../lib/compare/card/card-for.ts';
import { orderPage } from '../../lib/messaging/orders.ts';
import { type Handlers, RequestError } from '../../lib/messaging/server.ts';
import type { Settings } from '../../lib/settings.ts';
import { cardOffers } from './card-offers.ts';
import { loadManaged } from './managed.ts';
import { createDraftHandlers } from './packs/draft-handlers.ts';
import { createPackHandlers } from './packs/pack-handlers.ts';
import { keptProblems } from './problems.ts';
import type { ReadyCorpus } from './ready-corpus.ts';
import { changeDensity, changeSite, changeSites, isHostOn, loadSettings } from './sites.ts';
import { countsOf, forgetCounts, keepCounts } from './tabs/badge.ts';
import { styleHighlights } from './tabs/highlight-style.ts';
import { loadMentions } from './tabs/load-mentions.ts';
import { openComparePage } from './tabs/open-compare-page.ts';
import { forgetReadOnce, isReadOnce, readOnce } from './tabs/read-once.ts';
import { hasAllSites } from './tabs/site-access.ts';
import { hostOfTab } from './tabs/tab-host.ts';

/** The tab of a request that can only come from one. */
function tabOf(tab: number | null): number {
  if (tab === null) throw new RequestError('not-allowed');
  return tab;
}

export function createHandlers(ready: ReadyCorpus): Handlers {
  const offers = cardOffers(ready);
  // Loaded when first needed: evaluating the code that reads passages takes a waking worker 6 ms, and a card needs none of it.
  const lines = () => import('../../lib/answers/find-lines.ts');
  const blocks = () => import('../../lib/answers/compare-blocks.ts');
  const events = () => import('../../lib/answers/event-answers.ts');
  return {
    site: async ({ host }, { tab }) => {
      if (tab !== null) await Promise.all([forgetCounts(tab), forgetReadOnce(tab)]);
      return { on: await isHostOn(host), density: (await loadSettings()).density };
    },
    findLines: async (page) => (await lines()).findLines(await ready(), page),
    loadMentions: async (_, { tab }) => loadMentions(tabOf(tab)),
    compareBlocks: async (params) => (await blocks()).compareBlocks(await ready(), params),
    styleHighlights: async ({ names }, { tab }) => styleHighlights(tabOf(tab), names),
    counts: async (counts, { tab }) => keepCounts(tabOf(tab), counts),
    offerCard: async (params, { tab }) => offers.offer(tabOf(tab), params),
    card: async ({ nonce }, { tab }) => offers.take(tabOf(tab), nonce),
    cardOf: async ({ mention, page }) => cardFor(mention, page, await recordsForMention(await ready(), mention)),
    cardEvent: async ({ event }, { tab }) => {
      if (event.kind === 'site-off' || event.kind === 'site-on') {
        await changeSite(await hostOfTab(tabOf(tab)), event.kind === 'site-on', tab);
        if (event.kind === 'site-off') await forgetCounts(tabOf(tab));
      }
      await orderPage(tabOf(tab), 'cardEvent', { event });
      return null;
    },
    settings: loadSettings,
    managedSettings: async () => Object.keys((await loadManaged()).settings) as (keyof Settings)[],
    setSite: async ({ host, on }) => changeSite(host, on),
    setSites: async ({ sites }) => changeSites(sites),
    readTab: async ({ tab }) => readOnce(tab, (await loadSettings()).density),
    setDensity: async ({ density }) => changeDensity(density),
    tabState: async ({ tab }) => {
      const host = await hostOfTab(tab);
      const { density, sites } = await loadSettings();
      const on = host !== null && ((await isHostOn(host)) || (await isReadOnce(tab)));
      const withheld = host === null && !(await hasAllSites());
      return { host, on, counts: await countsOf(tab), density, sites, withheld };
    },
    pageReport: async ({ tab }) => {
      const reply = await orderPage(tab, 'report', {});
      if (!reply.ok) throw new RequestError(reply.problem.code);
      return reply.value;
    },
    problems: keptProblems,
    ...createPackHandlers(ready),
    corpusSummary: async () => (await ready()).summary(),
    ...createDraftHandlers(ready),
    openCompare: openComparePage,
    compareView: async (params) => (await events()).compareEvent(await ready(), params),
    compareRow: async (key) => {
      const row = await (await events()).compareRow(await ready(), key);
      if (row === null) throw new RequestError('not-found');
      return row;
    },
  };
}
