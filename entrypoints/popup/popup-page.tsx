/** The popup with the background behind it: asks for the tab's state, and again after each change. */

import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { Popup, type PopupProps } from '../../components/popup/popup.tsx';
import { useReply } from '../../lib/extension-page/use-reply.ts';
import { ask } from '../../lib/messaging/client.ts';
import { ALL_SITES, type Density, type Settings } from '../../lib/settings.ts';

const askSummary = () => ask('corpusSummary', {});

export function PopupPage({ tab }: { tab: number }) {
  const askState = useCallback(() => ask('tabState', { tab }), [tab]);
  const state = useReply(askState);
  const summary = useReply(askSummary);
  const [page, setPage] = useState<PopupProps['page']>(null);
  const { reply, again } = state;
  useLayoutEffect(() => {
    if (reply) setPage(reply.ok ? reply.value : 'failed');
  }, [reply]);

  const onSite = (on: boolean) => {
    if (page === null || page === 'failed' || page.host === null) return;
    // Shown at once, since the hand is on the switch; the background's next answer replaces it.
    setPage({ ...page, on, counts: null });
    void ask('setSite', { host: page.host, on }).then(again);
  };
  const onDensity = (density: Density) => {
    if (page !== null && page !== 'failed') setPage({ ...page, density });
    void ask('setDensity', { density }).then(again);
  };
  const onSites = (sites: Settings['sites']) => {
    if (page !== null && page !== 'failed') setPage({ ...page, sites });
    void ask('setSites', { sites }).then(again);
  };
  const onRead = () => void ask('readTab', { tab }).then(again);
  // Asked here and not in the background: the browser takes it from a click alone.
  const onAllow = () => void browser.permissions.request({ origins: [...ALL_SITES] }).then(again, again);
  const onAdd = (tabs: 'this' | 'all') => {
    const address = browser.runtime.getURL(tabs === 'all' ? 'review.html#tabs=all' : `review.html#tab=${tab}`);
    // Firefox leaves the popup open over the new tab.
    void browser.tabs.create({ url: address }).then(() => window.close());
  };
  const corpus = summary.reply?.ok ? summary.reply.value : null;
  return (
    <Popup
      page={page}
      corpus={corpus}
      onSite={onSite}
      onDensity={onDensity}
      onSites={onSites}
      onRead={onRead}
      onAllow={onAllow}
      onAdd={onAdd}
    />
  );
}
