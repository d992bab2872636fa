/** Starts a page of the extension: its words from the browser, its links to sources, and what it shows. */
import { type ComponentChildren, render } from 'preact';
import browser from 'webextension-polyfill';
import { CardLinksProvider } from '../../components/source/card-links.tsx';
import { WordsProvider } from '../../components/words/words.tsx';
import type { SourceLine } from '../compare/evidence/source-line.ts';
import { textFragmentAddress } from '../export/text-fragment.ts';

const getMessage = (key: string, values: string[]) => browser.i18n.getMessage(key, values);
const addressOf = (line: SourceLine) => textFragmentAddress(line.source.address, line.fragment ?? null);

/** @param id of the element in the page's HTML that holds everything shown. */
export function startPage(id: string, contentOf: (holder: HTMLElement) => ComponentChildren): void {
  const holder = document.getElementById(id);
  if (!holder) return;
  // The page's words come in the browser's language where there is a file of it, else in English.
  document.documentElement.lang = browser.i18n.getMessage('wordsLanguage');
  render(
    <WordsProvider getMessage={getMessage} uiLanguage={browser.i18n.getUILanguage()}>
      <CardLinksProvider value={addressOf}>{contentOf(holder)}</CardLinksProvider>
    </WordsProvider>,
    holder,
  );
}
