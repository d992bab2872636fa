/** Takes the articles of open tabs. The script that cuts them out is run in each tab now, and leaves the page as it is. */
import browser from 'webextension-polyfill';
import { checkArticle, type TakenArticle } from '../../../lib/corpus/draft/check-article.ts';
import type { WantedTabs } from '../address.ts';

export interface LeftOut {
  /** Host of the page, name of the file. */
  name: string;
  why: 'no-article' | 'unreadable' | 'not-known';
}

export interface Taken {
  articles: TakenArticle[];
  left: LeftOut[];
}

const WEB = ['http://*/*', 'https://*/*'];
const EXTRACT = '/extract.js';
/** Text of a page of which nothing but a few lines is left is no article. */
const LEAST_WORDS = 40;

const hostOf = (address: string | undefined): string =>
  address && URL.canParse(address) ? new URL(address).hostname : '';

async function takeTab(tab: number, name: string): Promise<TakenArticle | LeftOut> {
  const target = { tabId: tab, frameIds: [0] };
  const [result] = await browser.scripting.executeScript({ target, files: [EXTRACT] }).catch(() => []);
  const article = checkArticle(result?.result, 'tab');
  if (!article) return { name, why: 'unreadable' };
  const words = article.text.match(/\S+/g)?.length ?? 0;
  return article.isArticle || words >= LEAST_WORDS ? article : { name, why: 'no-article' };
}

/** One after the other, so that a window of fifty tabs does not stand still. */
export async function takeTabs(wanted: WantedTabs): Promise<Taken> {
  const taken: Taken = { articles: [], left: [] };
  if (wanted === null) return taken;
  const tabs =
    wanted === 'all'
      ? await browser.tabs.query({ currentWindow: true, url: WEB })
      : [await browser.tabs.get(wanted.tab).catch(() => null)];
  for (const tab of tabs) {
    if (tab?.id === undefined) {
      taken.left.push({ name: '', why: 'unreadable' });
      continue;
    }
    const one = await takeTab(tab.id, hostOf(tab.url));
    if ('why' in one) taken.left.push(one);
    else taken.articles.push(one);
  }
  return taken;
}
