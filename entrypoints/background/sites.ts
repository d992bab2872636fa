/** Loads and stores the settings, and sends a change to the open pages that it concerns. */
import browser from 'webextension-polyfill';
import { orderPage } from '../../lib/messaging/orders.ts';
import { type Density, isSiteOn, readSettings, type Settings, withSite } from '../../lib/settings.ts';

const KEY = 'settings';

export async function loadSettings(): Promise<Settings> {
  return readSettings((await browser.storage.local.get(KEY))[KEY]);
}

export async function isHostOn(host: string): Promise<boolean> {
  return isSiteOn(await loadSettings(), host);
}

/** Switches a site on or off; its open pages follow without being loaded anew. */
export async function changeSite(host: string | null, on: boolean): Promise<Settings> {
  const before = await loadSettings();
  return host === null ? before : save(withSite(before, host, on), (tabHost) => tabHost === host);
}

export async function changeDensity(density: Density): Promise<Settings> {
  return save({ ...(await loadSettings()), density }, () => true);
}

async function save(settings: Settings, concerns: (host: string) => boolean): Promise<Settings> {
  await browser.storage.local.set({ [KEY]: settings });
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] });
  const sent = tabs.map(async ({ id, url }) => {
    const host = url ? new URL(url).host : '';
    if (id === undefined || !concerns(host)) return;
    await orderPage(id, 'siteChanged', { on: isSiteOn(settings, host), density: settings.density });
  });
  await Promise.all(sent);
  return settings;
}
