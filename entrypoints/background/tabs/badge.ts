/** What was found in each tab, for the toolbar: the badge counts what differs, not what is marked. Kept for the session only. */
import browser from 'webextension-polyfill';
import { TO_COMPARE } from '../../../lib/compare/outcome.ts';
import type { PageCounts } from '../../../lib/messaging/requests/page.ts';
import { plainTitle, titleFor } from './action-title.ts';

const keyOf = (tab: number): string => `counts:${tab}`;

/** The plum that buttons have on white (components/styles/tokens.css). */
const BADGE_GROUND = '#5a3270';

export async function keepCounts(tab: number, counts: PageCounts): Promise<null> {
  const differing = [...TO_COMPARE].reduce((sum, outcome) => sum + (counts.outcomes[outcome] ?? 0), 0);
  await browser.storage.session.set({ [keyOf(tab)]: counts });
  // A tab that was closed meanwhile is no error.
  await browser.action.setBadgeText({ tabId: tab, text: differing ? String(differing) : '' }).catch(() => undefined);
  const title = await titleFor({ differing, mentions: counts.mentions });
  await browser.action.setTitle({ tabId: tab, title }).catch(() => undefined);
  await browser.action.setBadgeBackgroundColor({ tabId: tab, color: BADGE_GROUND }).catch(() => undefined);
  return null;
}

export async function countsOf(tab: number): Promise<PageCounts | null> {
  const stored = await browser.storage.session.get(keyOf(tab));
  return (stored[keyOf(tab)] as PageCounts | undefined) ?? null;
}

/** Forgets the counts of a tab that begins another page: where nothing is found on it, it sends no counts of its own. */
export async function forgetCounts(tab: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tab));
  await browser.action.setBadgeText({ tabId: tab, text: '' }).catch(() => undefined);
  await browser.action.setTitle({ tabId: tab, title: plainTitle() }).catch(() => undefined);
}
