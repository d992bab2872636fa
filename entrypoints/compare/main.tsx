/** Starts the compare page: wiring only. */
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { CardLinksProvider } from '../../components/source/card-links.tsx';
import { WordsProvider } from '../../components/words/words.tsx';
import type { SourceLine } from '../../lib/compare/evidence/source-line.ts';
import { textFragmentAddress } from '../../lib/export/text-fragment.ts';
import { ComparePage } from './compare-page.tsx';

const getMessage = (key: string, values: string[]) => browser.i18n.getMessage(key, values);
const addressOf = (line: SourceLine) => textFragmentAddress(line.source.address, line.fragment ?? null);

const holder = document.getElementById('compare');
if (holder) {
  render(
    <WordsProvider getMessage={getMessage} uiLanguage={browser.i18n.getUILanguage()}>
      <CardLinksProvider value={addressOf}>
        <ComparePage />
      </CardLinksProvider>
    </WordsProvider>,
    holder,
  );
}
