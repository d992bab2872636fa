import browser from 'webextension-polyfill';

/** Address of what a tab shows, null where it is no web page or the browser does not say. */
export async function addressOfTab(tab: number): Promise<string | null> {
  const { url } = await browser.tabs.get(tab).catch(() => ({ url: undefined }));
  return url && /^https?:$/.test(new URL(url).protocol) ? url : null;
}

/** Its host, with port. */
export async function hostOfTab(tab: number): Promise<string | null> {
  const address = await addressOfTab(tab);
  return address === null ? null : new URL(address).host;
}
