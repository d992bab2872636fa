/** Pages that are read because somebody asked for just that page. Kept for the session, until the tab shows another. */
import browser from 'webextension-polyfill';
import { orderPage } from '../../../lib/messaging/orders.ts';
import type { Density } from '../../../lib/settings.ts';

const keyOf = (tab: number): string => `read-once:${tab}`;

export async function isReadOnce(tab: number): Promise<boolean> {
  return (await browser.storage.session.get(keyOf(tab)))[keyOf(tab)] === true;
}

/** The page follows at once; its content script has been waiting there. */
export async function readOnce(tab: number, density: Density): Promise<null> {
  await browser.storage.session.set({ [keyOf(tab)]: true });
  await orderPage(tab, 'siteChanged', { on: true, density });
  return null;
}

export async function forgetReadOnce(tab: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tab));
}
