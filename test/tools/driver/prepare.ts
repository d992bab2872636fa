/** Before any test: browsers stand, and both builds are of these sources. */
import { buildExtension } from './build-extension.ts';
import { findBrowser } from './find-browser.ts';

export default async function prepare(): Promise<void> {
  await findBrowser('chromium');
  await findBrowser('firefox');
  await buildExtension('chromium');
  await buildExtension('firefox');
}
