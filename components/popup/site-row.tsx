/** The site of the tab: what was found on its page, and the switch for it, or the button that reads this page once. */
import { useWords } from '../words/words.tsx';
import type { PopupPage } from './page-state.ts';

export interface SiteRowProps {
  page: PopupPage;
  host: string;
  onSite: (on: boolean) => void;
  onRead: () => void;
}

function SiteSwitch({ page, host, onSite }: Omit<SiteRowProps, 'onRead'>) {
  const words = useWords();
  return (
    <label class="switch">
      <b aria-hidden="true">{words(page.on ? 'on' : 'off')}</b>
      <span class="vh">{words('siteSwitch', host)}</span>
      <input
        type="checkbox"
        role="switch"
        checked={page.on}
        aria-checked={page.on}
        onChange={(event) => onSite(event.currentTarget.checked)}
      />
    </label>
  );
}

export function SiteRow({ page, host, onSite, onRead }: SiteRowProps) {
  const words = useWords();
  const found = page.counts === null ? words('notYetRead') : words.count('mentionsOnPage', page.counts.mentions);
  const isByClick = page.sites === 'click';
  return (
    <div class="site">
      <div>
        <b>{host}</b>
        <span>{page.on ? found : words('siteOffNote')}</span>
      </div>
      {isByClick ? null : <SiteSwitch page={page} host={host} onSite={onSite} />}
      {isByClick && !page.on ? (
        <button class="btn btn--go" type="button" onClick={onRead}>
          {words('readThisPage')}
        </button>
      ) : null}
    </div>
  );
}
