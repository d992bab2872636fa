/** Starts the page of a person's sources. */
import browser from 'webextension-polyfill';
import { startPage } from '../../lib/extension-page/start-page.tsx';
import { CorpusPage } from './corpus-page.tsx';

document.title = `${browser.i18n.getMessage('yourSources')} – ${browser.i18n.getMessage('extensionName')}`;
startPage('corpus', () => <CorpusPage language={browser.i18n.getUILanguage()} />);
