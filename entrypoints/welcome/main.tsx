/** Starts the first page. */
import browser from 'webextension-polyfill';
import { startPage } from '../../lib/extension-page/start-page.tsx';
import { WelcomePage } from './welcome-page.tsx';

document.title = browser.i18n.getMessage('welcomeTitle');
startPage('welcome', () => <WelcomePage />);
