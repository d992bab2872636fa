/** Before any test: finds the browsers, and builds both extensions from the current sources. */
import { buildExtension } from './build-extension.ts';
import { findBrowser } from './find-browser.ts';

export default async function prepare(): Promise<void> {
  await findBrowser('chromium');
  await findBrowser('firefox');
  await buildExtension('chromium');
  await buildExtension('firefox');
}
