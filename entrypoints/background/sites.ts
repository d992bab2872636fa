/** Loads and stores the settings, and sends a change to the open pages that it concerns. */
import browser from 'webextension-polyfill';
import { orderPage } from '../../lib/messaging/orders.ts';
import { type Density, isSiteOn, readSettings, type Settings, withSite } from '../../lib/settings.ts';
import { loadManaged } from './managed.ts';
import { forgetCounts } from './tabs/badge.ts';
import { isReadOnce } from './tabs/read-once.ts';

const KEY = 'settings';

/** The person's own settings, under those that are managed. */
async function loadOwn(): Promise<Settings> {
  return readSettings((await browser.storage.local.get(KEY))[KEY]);
}

/** The settings that hold. */
export async function loadSettings(): Promise<Settings> {
  const [own, managed] = await Promise.all([loadOwn(), loadManaged()]);
  return { ...own, ...managed.settings };
}

export async function isHostOn(host: string): Promise<boolean> {
  return isSiteOn(await loadSettings(), host);
}

/**
 * Switches a site on or off; its open pages follow without being loaded anew.
 * @param but a tab that is not told: it offers to take this back, and follows by itself.
 */
export async function changeSite(host: string | null, on: boolean, but: number | null = null): Promise<Settings> {
  if (host === null) return loadSettings();
  return save(withSite(await loadOwn(), host, on), (tab) => tab.host === host && tab.id !== but);
}

/** Chooses which sites are read at all. */
export async function changeSites(sites: Settings['sites']): Promise<Settings> {
  return save({ ...(await loadOwn()), sites }, () => true);
}

export async function changeDensity(density: Density): Promise<Settings> {
  return save({ ...(await loadOwn()), density }, () => true);
}

/** Replaces all settings, for instance by those of an export. */
export async function replaceSettings(settings: Settings): Promise<Settings> {
  return save(settings, () => true);
}

/** Lets open pages be read again, because the corpus has changed. */
export async function readPagesAgain(): Promise<void> {
  const settings = await loadSettings();
  await tellPages(settings, () => true, { anew: true });
}

type Concerns = (tab: { id: number; host: string }) => boolean;

/** @returns the settings that then hold. */
async function save(own: Settings, concerns: Concerns): Promise<Settings> {
  await browser.storage.local.set({ [KEY]: own });
  const settings = await loadSettings();
  await tellPages(settings, concerns, { anew: false });
  return settings;
}

/** @param anew ends what runs in the pages first, so that they are read again. */
async function tellPages(settings: Settings, concerns: Concerns, { anew }: { anew: boolean }): Promise<void> {
  const { density } = settings;
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] });
  const sent = tabs.map(async ({ id, url }) => {
    const host = url ? new URL(url).host : '';
    if (id === undefined || !concerns({ id, host })) return;
    const isAsked = await isReadOnce(id);
    const on = isSiteOn(settings, host) || isAsked;
    if (anew && on) {
      await forgetCounts(id);
      await orderPage(id, 'siteChanged', { on: false, density });
    }
    await orderPage(id, 'siteChanged', { on, density });
  });
  await Promise.all(sent);
}
