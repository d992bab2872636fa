/** The page of a person's sources as a test drives it: by the names of its buttons, and with files that need not be on the disk. */
import type { Page } from 'puppeteer-core';
import { type Running, realAddress } from './launch.ts';
import { waitFor } from './wait-for.ts';

export interface SourcesPage {
  page: Page;
  /** What was said in its console, and errors. */
  errors: string[];
  /** Presses the first button or switch of that name within a part of the page, once it is there. */
  press(name: string, within: string): Promise<void>;
  choose(name: string, text: string): Promise<void>;
  chooseBytes(name: string, bytes: number[]): Promise<void>;
  drop(name: string, text: string): Promise<void>;
  /** The text of a part of the page, once it is there. */
  textOf(selector: string): Promise<string>;
  /** The text of each row in the body of a table. */
  rows(table: string): Promise<string[]>;
  /** The file that was saved last. Nothing is written to the disk. */
  saved(): Promise<{ name: string; text: string }>;
}

async function openPage(running: Running): Promise<Page> {
  await running.own.evaluate(async () => {
    type Runtime = { runtime: { openOptionsPage(): Promise<void> } };
    const { browser: firefox, chrome } = globalThis as unknown as Record<string, Runtime>;
    await (firefox ?? chrome)?.runtime.openOptionsPage();
  });
  return waitFor('the page of sources', async () => {
    for (const page of await running.browser.pages()) {
      if ((await realAddress(page)).includes('/options.html')) return page;
    }
    return null;
  });
}

type Saved = { savedBlob?: Blob; savedName?: string };

export async function openSources(running: Running): Promise<SourcesPage> {
  const page = await openPage(running);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => errors.push(message.text()));
  await waitFor('the table of packs', () =>
    page.evaluate(() => document.querySelector('.table--packs tbody tr') !== null),
  );
  await page.evaluate(() => {
    const world = globalThis as Saved;
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      world.savedBlob = blob;
      return make(blob);
    };
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      world.savedName = this.download;
    };
  });
  const give = async (name: string, bytes: number[], isDropped: boolean) => {
    await waitFor('the place for a file', () =>
      page.evaluate(() => document.querySelector('.drop input[type=file]') !== null),
    );
    await page.evaluate(
      (fileName, content, dropped) => {
        const data = new DataTransfer();
        data.items.add(new File([Uint8Array.from(content)], fileName));
        const input = document.querySelector<HTMLInputElement>('.drop input[type=file]');
        if (dropped) {
          document.querySelector('.drop')?.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true }));
        } else if (input) {
          input.files = data.files;
          input.dispatchEvent(new Event('change', { bubbles: true }));
        }
      },
      name,
      bytes,
      isDropped,
    );
    await waitFor('the file to be checked', () => page.evaluate(() => document.querySelector('.result') !== null));
  };
  const bytesOf = (text: string): number[] => [...new TextEncoder().encode(text)];
  return {
    page,
    errors,
    press: async (name, within) => {
      await waitFor(`${name} in ${within}`, () =>
        page.evaluate(
          (wanted, part) => {
            const buttons = document.querySelectorAll<HTMLElement>(`${part} :is(button, input[role=switch])`);
            const found = [...buttons].find(
              (one) =>
                (one.getAttribute('aria-label') ?? one.textContent?.trim()) === wanted && !one.matches(':disabled'),
            );
            found?.click();
            return found !== undefined;
          },
          name,
          within,
        ),
      );
    },
    choose: (name, text) => give(name, bytesOf(text), false),
    chooseBytes: (name, bytes) => give(name, bytes, false),
    drop: (name, text) => give(name, bytesOf(text), true),
    textOf: (selector) =>
      waitFor(selector, () => page.evaluate((part) => document.querySelector(part)?.textContent, selector)),
    rows: (table) =>
      page.evaluate(
        (part) =>
          [...document.querySelectorAll<HTMLTableRowElement>(`${part} > tbody > tr`)].map((row) =>
            [...row.cells]
              .map((cell) => [...cell.childNodes].map((node) => node.textContent).join(' '))
              .join(' ')
              .replace(/\s+/g, ' ')
              .trim(),
          ),
        table,
      ),
    saved: async () => {
      const json = await waitFor('the file', () =>
        page.evaluate(async () => {
          const { savedBlob, savedName } = globalThis as Saved;
          return savedBlob && savedName ? JSON.stringify({ name: savedName, text: await savedBlob.text() }) : null;
        }),
      );
      await page.evaluate(() => Object.assign(globalThis, { savedBlob: undefined, savedName: undefined }));
      return JSON.parse(json) as { name: string; text: string };
    },
  };
}
