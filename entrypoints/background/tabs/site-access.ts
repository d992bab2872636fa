/** Whether the browser lets the extension read what the manifest asks for: a person can take that back, or give it for some sites only. */
import browser from 'webextension-polyfill';
import { ALL_SITES } from '../../../lib/settings.ts';

export async function hasAllSites(): Promise<boolean> {
  return browser.permissions.contains({ origins: [...ALL_SITES] }).catch(() => true);
}
