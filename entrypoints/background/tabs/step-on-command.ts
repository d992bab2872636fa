/** The two shortcuts that the browser knows: next and previous mention of the page in front. */
import browser from 'webextension-polyfill';
import { orderPage } from '../../../lib/messaging/orders.ts';

const DIRECTIONS: Record<string, 'next' | 'previous'> = { 'next-mention': 'next', 'previous-mention': 'previous' };

export async function stepOnCommand(command: string): Promise<void> {
  const direction = DIRECTIONS[command];
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (direction && tab?.id !== undefined) await orderPage(tab.id, 'step', { direction });
}
