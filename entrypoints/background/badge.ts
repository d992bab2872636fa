/** What each tab shows, for the toolbar: the badge counts what differs, not what is marked. Kept for the session only. */
import browser from 'webextension-polyfill';
import { TO_COMPARE } from '../../lib/compare/outcome.ts';
import type { PageCounts } from '../../lib/messaging/contract.ts';

const keyOf = (tab: number): string => `counts:${tab}`;

/** The design's plum on white: the colour of what can be pressed. */
const BADGE_GROUND = '#5a3270';

export async function keepCounts(tab: number, counts: PageCounts): Promise<null> {
  const differing = [...TO_COMPARE].reduce((sum, outcome) => sum + (counts.outcomes[outcome] ?? 0), 0);
  await browser.storage.session.set({ [keyOf(tab)]: counts });
  // A tab that was closed meanwhile is no error.
  await browser.action.setBadgeText({ tabId: tab, text: differing ? String(differing) : '' }).catch(() => undefined);
  await browser.action.setBadgeBackgroundColor({ tabId: tab, color: BADGE_GROUND }).catch(() => undefined);
  return null;
}

export async function countsOf(tab: number): Promise<PageCounts | null> {
  const stored = await browser.storage.session.get(keyOf(tab));
  return (stored[keyOf(tab)] as PageCounts | undefined) ?? null;
}

/** Forgets what a tab showed: it begins another page, on which perhaps nothing is found and nothing more is heard. */
export async function forgetCounts(tab: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tab));
  await browser.action.setBadgeText({ tabId: tab, text: '' }).catch(() => undefined);
}
