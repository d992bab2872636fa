/** Starts the toolbar popup for the active tab, or for the tab named by `?tab=` (a test has no toolbar to open it from). */
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { WordsProvider } from '../../components/words/words.tsx';
import { PopupPage } from './popup-page.tsx';

const getMessage = (key: string, values: string[]) => browser.i18n.getMessage(key, values);

async function tabShown(): Promise<number | null> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named !== null && /^\d{1,15}$/.test(named)) return Number(named);
  // Ids of tabs are given out without the permission to read their addresses.
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id ?? null;
}

const holder = document.getElementById('popup');
const tab = await tabShown();
if (holder && tab !== null) {
  render(
    <WordsProvider getMessage={getMessage} uiLanguage={browser.i18n.getUILanguage()}>
      <PopupPage tab={tab} />
    </WordsProvider>,
    holder,
  );
}
