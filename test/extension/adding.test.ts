/**
 * "Add this article", end to end: three articles in tabs added in one go, reviewed by keyboard, stored; then a fourth one opened. The
 * pages themselves are not changed by it.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FERRY } from '../join/articles-for-tests.ts';
import { hoverWords } from '../tools/driver/card-frame.ts';
import type { BrowserName } from '../tools/driver/find-browser.ts';
import { launch, type Running, realAddress } from '../tools/driver/launch.ts';
import { readPainted } from '../tools/driver/painted.ts';
import { type Server, serve } from '../tools/driver/serve.ts';
import { waitFor } from '../tools/driver/wait-for.ts';

const FOURTH = [
  'Ferry accident off Port Harlow: the questions that remain',
  'The ferry that ran aground near Gull Island on Monday carried 212 passengers and eight crew members, the Coast Guard said.',
  '“We heard a terrible grinding noise and then everybody fell,” said Maria Okafor, who was on board.',
  'Ellen Strand, the governor, has asked the Marine Accident Bureau for a first report.',
];

const page = (lines: readonly string[], outlet: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${lines[0]}</title>
<meta property="og:site_name" content="${outlet}"><meta property="article:published_time" content="2019-05-14T12:00:00Z"></head>
<body><nav><a href="/">Home</a></nav><article><h1>${lines[0]}</h1>${lines
    .slice(1)
    .map((line) => `<p>${line}</p>`)
    .join('\n')}</article></body></html>`;

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line !== '');
const outletOf = (id: string): string => `The ${id[0]?.toUpperCase()}${id.slice(1)}`;

for (const browser of ['chromium', 'firefox'] satisfies BrowserName[]) {
  describe(`adding articles in ${browser}`, () => {
    let running: Running;
    let server: Server;
    let tabs: Page[];
    let review: Page;
    let folder: string;
    const errors: string[] = [];
    const before = { packs: 1, sources: 5, events: 3 };

    const add = (path: string, lines: readonly string[], outlet: string) =>
      server.add(path, { type: 'text/html; charset=utf-8', body: page(lines, outlet) });
    const summary = () => running.ask('corpusSummary', {});
    const textOf = (selector: string) =>
      review.evaluate((one) => document.querySelector(one)?.textContent ?? '', selector);
    const htmlOf = (tab: Page) => tab.evaluate(() => document.documentElement.outerHTML);
    const stateOf = () =>
      review.evaluate(() => ({
        questions: document.querySelectorAll('[data-row]:is(fieldset, button.d)').length,
        stored: document.querySelector('progress')?.value ?? 0,
        said: document.querySelector('.said [role="status"]')?.textContent ?? '',
        articles: document.querySelectorAll('button.qi').length,
        left: [...document.querySelectorAll('p.qi')].map((one) => one.textContent ?? ''),
      }));

    /** Opened as the popup opens it; no driver may navigate Firefox to a page of an extension. */
    async function openReview(hash: string): Promise<void> {
      const base = (await realAddress(running.own)).replace(/\/welcome\.html.*/, '');
      const address = `${base}/review.html${hash}`;
      await running.own.evaluate(async (url) => {
        type Tabs = { tabs: { create(tab: object): Promise<unknown> } };
        const { browser: firefox, chrome } = globalThis as unknown as Record<string, Tabs>;
        await (firefox ?? chrome)?.tabs.create({ url });
      }, address);
      review = await waitFor('the review', async () => {
        for (const one of await running.browser.pages()) if ((await realAddress(one)) === address) return one;
        return null;
      });
      review.on('pageerror', (error) => errors.push(String(error)));
      review.on('console', (message) => errors.push(message.text()));
      await review.bringToFront();
    }

    const untilRead = () =>
      waitFor('the articles to be read', () => review.evaluate(() => document.querySelector('.r2') !== null));

    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'concordance-'));
      server = await serve();
      running = await launch(browser, { network: false });
      tabs = [];
      for (const { id, text } of FERRY) {
        const tab = await running.browser.newPage();
        await tab.goto(add(`/${id}.html`, linesOf(text), outletOf(id)));
        tabs.push(tab);
      }
    });

    afterAll(async () => {
      await running?.close();
      await server?.close();
      rmSync(folder, { recursive: true });
    });

    test('all open tabs are taken, on one event, and no page is changed by it', async () => {
      const pages = await Promise.all(tabs.map(htmlOf));
      await openReview('#tabs=all');
      await untilRead();
      expect(await Promise.all(tabs.map(htmlOf))).toEqual(pages);
      expect(await stateOf()).toMatchObject({ articles: 3, left: [], stored: 0 });
      expect(await review.evaluate(() => document.querySelectorAll('.rail h2').length)).toBe(1);
      const changes = await textOf('.new');
      expect(changes).toContain('nine');
      expect(changes).toContain('The Courier: eight');
    });

    test('left half way, nothing is stored', async () => {
      await review.keyboard.press('Enter');
      await waitFor('an answer', async () => (await stateOf()).said !== '');
      await review.close();
      expect(await summary()).toEqual(before);
    });

    test('reviewed by keyboard and stored', async () => {
      await openReview('#tabs=all');
      await untilRead();
      // As read until nothing is to decide, then the next: what a person does who trusts the reading.
      for (let n = 0; n < 40 && (await stateOf()).stored < 3; n++) {
        const { questions, stored, said } = await stateOf();
        if (questions > 0) {
          await review.keyboard.press('Enter');
          await waitFor('another question', async () => {
            const now = await stateOf();
            return now.questions < questions || now.said !== said;
          });
        } else {
          await review.keyboard.down('Shift');
          await review.keyboard.press('S');
          await review.keyboard.up('Shift');
          await waitFor('the article to be stored', async () => (await stateOf()).stored > stored);
        }
      }
      expect(await stateOf()).toMatchObject({ stored: 3 });
      expect(await summary()).toEqual({ packs: 2, sources: 8, events: 4 });
    });

    test('marks stand at once in the open tabs, and in a fourth article, with a card of what the three print', async () => {
      const marked = async (tab: Page) => (await readPainted(tab)).words;
      const [first] = tabs as [Page];
      await first.bringToFront();
      await waitFor('marks in the open tab', async () => (await marked(first)).length > 0);
      const fourth = await running.browser.newPage();
      await fourth.goto(add('/fourth.html', FOURTH, 'The Ledger'));
      const words = await waitFor('marks in the fourth article', async () => {
        const found = await marked(fourth);
        return found.some((text) => text.includes('grinding')) ? found : null;
      });
      expect(words.some((text) => text.includes('Ellen Strand'))).toBe(true);
      const frame = await hoverWords(fourth, 'We heard a terrible grinding noise');
      const card = await frame.evaluate(() => document.querySelector('[role="dialog"]')?.textContent ?? '');
      for (const id of ['herald', 'courier']) expect(card).toContain(outletOf(id));
      await fourth.close();
    });

    test('the compare page lays the three side by side', async () => {
      const { events } = await running.ask('compareView', { event: null, item: null });
      const event = events.find(({ id }) => id.startsWith('my-sources/'));
      const { view } = await running.ask('compareView', { event: event?.id ?? '', item: null });
      expect(view?.sources.map(({ outlet }) => outlet)).toEqual(['The Courier', 'The Herald', 'The Times']);
      const labels = view?.groups.flatMap(({ rows }) => rows.map(({ label }) => label)) ?? [];
      expect(labels.some((label) => label.includes('crew members'))).toBe(true);
    });

    test('undo takes each storing back', async () => {
      await review.bringToFront();
      // The answers between two storings are taken back as well, one key each.
      for (const stored of [2, 1, 0]) {
        for (let n = 0; n < 40 && (await stateOf()).stored > stored; n++) {
          const before = JSON.stringify(await stateOf());
          // Pressed twice at once, it takes back no step twice and loses none.
          await Promise.all([review.keyboard.press('z'), review.keyboard.press('z')]);
          await waitFor('the step back', async () => JSON.stringify(await stateOf()) !== before);
        }
        await waitFor('its corpus', async () => (await summary()).sources === 5 + (await stateOf()).stored);
      }
      await waitFor('all storings to be taken back', async () => (await summary()).sources === 5);
      expect(await summary()).toEqual(before);
      await review.close();
    });

    test('files and pasted text come in too: a saved page, MHTML, plain text; another language is said so', async () => {
      const html = join(folder, 'saved.html');
      const mhtml = join(folder, 'saved.mhtml');
      const [one, two] = FERRY as [(typeof FERRY)[number], (typeof FERRY)[number]];
      writeFileSync(
        html,
        `<!-- saved from url=(0029)https://herald.example/ferry -->${page(linesOf(one.text), 'The Herald')}`,
      );
      const body = page(linesOf(two.text), 'The Courier').replaceAll('=', '=3D');
      const head =
        'MIME-Version: 1.0\nContent-Type: multipart/related; boundary="b"\n\n--b\nContent-Type: text/html; charset=utf-8';
      writeFileSync(
        mhtml,
        `${head}\nContent-Transfer-Encoding: quoted-printable\nContent-Location: https://courier.example/ferry\n\n${body}\n--b--`,
      );
      await openReview('');
      const chooser = await waitFor('the file chooser', () => review.$('input[type="file"]'));
      await (chooser as ElementHandle<HTMLInputElement>).uploadFile(html, mhtml);
      await untilRead();
      expect(await stateOf()).toMatchObject({ articles: 2, left: [] });
      const fields = await review.evaluate(() =>
        [...document.querySelectorAll<HTMLInputElement>('.f input')].map(({ value }) => value),
      );
      expect(fields).toEqual(['2019-05-14', 'The Herald', 'https://herald.example/ferry']);
      await review.close();
      await openReview('');
      await waitFor('the field', () => review.$('textarea'));
      await review.type(
        'textarea',
        'Der Bürgermeister Karl Weber sagte am Montag in Lüneburg, die Brücke werde im Winter gesperrt und erst im Sommer wieder geöffnet.',
      );
      await review.evaluate(() => document.querySelector<HTMLButtonElement>('.intake > button')?.click());
      await untilRead();
      expect(await textOf('.found__note')).toContain('Not in English');
      expect(await textOf('#no-day')).not.toBe('');
      await review.close();
    });

    test('nothing was said in the page’s console', () => {
      expect(errors).toEqual([]);
    });
  });
}
