import browser from 'webextension-polyfill';

/** Host (with port) of what a tab shows, null where it is no web page or the browser does not say. */
export async function hostOfTab(tab: number): Promise<string | null> {
  const { url } = await browser.tabs.get(tab).catch(() => ({ url: undefined }));
  if (!url) return null;
  const address = new URL(url);
  return /^https?:$/.test(address.protocol) ? address.host : null;
}
