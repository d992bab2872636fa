/** The popup with the background behind it: asks for the tab's state, and again after each change. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { Popup, type PopupProps } from '../../components/popup/popup.tsx';
import { ask } from '../../lib/messaging/client.ts';
import type { Density } from '../../lib/settings.ts';

export function PopupPage({ tab }: { tab: number }) {
  const [page, setPage] = useState<PopupProps['page']>(null);
  const [corpus, setCorpus] = useState<PopupProps['corpus']>(null);

  const load = useCallback(async () => {
    const reply = await ask('tabState', { tab });
    setPage(reply.ok ? reply.value : 'failed');
  }, [tab]);

  useEffect(() => {
    void load();
    void ask('corpusSummary', {}).then((reply) => {
      if (reply.ok) setCorpus(reply.value);
    });
  }, [load]);

  const onSite = (on: boolean) => {
    if (page === null || page === 'failed' || page.host === null) return;
    // Shown at once, since the hand is on the switch; what the background then says stands.
    setPage({ ...page, on, counts: null });
    void ask('setSite', { host: page.host, on }).then(load);
  };
  const onDensity = (density: Density) => {
    if (page !== null && page !== 'failed') setPage({ ...page, density });
    void ask('setDensity', { density }).then(load);
  };
  return <Popup page={page} corpus={corpus} onSite={onSite} onDensity={onDensity} />;
}
