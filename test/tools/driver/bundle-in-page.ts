/** Makes one script of a file in `in-page/`, to be run in a page. */
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import type { ReadArticle } from './in-page/read-page.ts';
import { ROOT } from './run-command.ts';

export interface PageReaders {
  /** The text that the offsets of the page's report belong to. */
  pageText(page: Page): Promise<string>;
  article(page: Page): Promise<ReadArticle>;
}

/** A script that puts the exports of `in-page/<name>.ts` under a global name. */
export async function bundleInPage(name: string, globalName: string): Promise<string> {
  const output = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      minify: false,
      target: 'chrome140',
      lib: { entry: join(ROOT, `test/tools/driver/in-page/${name}.ts`), formats: ['iife'], name: globalName },
    },
  });
  const [first] = [output].flat();
  const chunk = first && 'output' in first ? first.output.find((file) => file.type === 'chunk') : undefined;
  if (chunk?.type !== 'chunk') throw new Error(`Nothing was built of ${name}.ts`);
  return chunk.code;
}

/** Builds the readers once; each call runs them in a page. */
export async function bundlePageReaders(): Promise<PageReaders> {
  const code = await bundleInPage('read-page', 'pageReaders');
  return {
    pageText: async (page) => (await page.evaluate(`${code};pageReaders.pageText()`)) as string,
    article: async (page) => (await page.evaluate(`${code};pageReaders.article()`)) as ReadArticle,
  };
}
