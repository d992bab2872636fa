/** Starts the card's document: wiring only. */
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { CardLinksProvider } from '../../components/source/card-links.tsx';
import { WordsProvider } from '../../components/words/words.tsx';
import type { SourceLine } from '../../lib/compare/evidence/source-line.ts';
import { textFragmentAddress } from '../../lib/export/text-fragment.ts';
import { CardPage } from './card-page.tsx';

const getMessage = (key: string, values: string[]) => browser.i18n.getMessage(key, values);
const addressOf = (line: SourceLine) => textFragmentAddress(line.source.address, line.fragment ?? null);

const holder = document.getElementById('card');
if (holder) {
  render(
    <WordsProvider getMessage={getMessage} uiLanguage={browser.i18n.getUILanguage()}>
      <CardLinksProvider value={addressOf}>
        <CardPage frame={location.hash.slice(1)} holder={holder} />
      </CardLinksProvider>
    </WordsProvider>,
    holder,
  );
}
