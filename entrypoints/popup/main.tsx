/** Starts the toolbar popup for the active tab, or for the tab named by `?tab=` (a test has no toolbar to open it from). */
import browser from 'webextension-polyfill';
import { startPage } from '../../lib/extension-page/start-page.tsx';
import { PopupPage } from './popup-page.tsx';

async function tabShown(): Promise<number | null> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named !== null && /^\d{1,15}$/.test(named)) return Number(named);
  // Ids of tabs are given out without the permission to read their addresses.
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id ?? null;
}

const tab = await tabShown();
if (tab !== null) startPage('popup', () => <PopupPage tab={tab} />);
