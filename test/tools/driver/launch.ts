/** Starts a browser with the built extension in an empty profile, and lets the caller speak through the extension's own first-run page. */
import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core';
import type { PageOrders } from '../../../lib/messaging/orders.ts';
import type { Reply } from '../../../lib/messaging/reply.ts';
import type { Requests } from '../../../lib/messaging/requests.ts';
import { buildExtension } from './build-extension.ts';
import { type BrowserName, findBrowser } from './find-browser.ts';
import { FIREFOX_IDLE } from './stop-worker.ts';
import { waitFor } from './wait-for.ts';

export interface LaunchOptions {
  /** Folder of the extension; built from the sources where none is given. */
  extension?: string;
  headless?: boolean;
  /** False: the browser reaches only servers on this machine, so that a saved page does not wait for others. */
  network?: boolean;
  viewport?: { width: number; height: number } | null;
  scheme?: 'light' | 'dark';
}

export interface Running {
  name: BrowserName;
  browser: Browser;
  /** The extension's first-run page, which it opens when it is installed. */
  own: Page;
  /** Asks the background as a page of the extension. @throws where the reply is a problem. */
  ask<N extends keyof Requests>(name: N, params: Requests[N]['params']): Promise<Requests[N]['result']>;
  /** Orders a page as the background would: what the browser's own shortcuts lead to. */
  order<N extends keyof PageOrders>(tab: number, order: N, params: PageOrders[N]['params']): Promise<void>;
  /** Number of the tab that shows an address. */
  tabOf(address: string): Promise<number>;
  close(): Promise<void>;
}

const CHROMIUM_ARGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
  '--disable-quic',
];

/** Whether a window can be shown; without one, browsers run headless. */
export const hasDisplay = (): boolean =>
  Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']) || ['darwin', 'win32'].includes(process.platform);

/** Chromium refuses to run as root inside its sandbox. */
const rootArgs = (): string[] => (process.getuid?.() === 0 ? ['--no-sandbox'] : []);

const OFFLINE_CHROMIUM = ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost'];
// A proxy that refuses at once; addresses of this machine are never sent to it.
const OFFLINE_FIREFOX = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
};

/** A browser without an extension, in an empty profile. */
export async function openBrowser(name: BrowserName, options: LaunchOptions): Promise<Browser> {
  const executablePath = await findBrowser(name);
  const offline = options.network === false;
  const shared = {
    executablePath,
    headless: options.headless ?? true,
    enableExtensions: true,
    defaultViewport: options.viewport === undefined ? { width: 1180, height: 900 } : options.viewport,
  };
  if (name === 'chromium') {
    const args = [...CHROMIUM_ARGS, ...rootArgs(), ...(offline ? OFFLINE_CHROMIUM : [])];
    return puppeteer.launch({ ...shared, browser: 'chrome', pipe: true, args });
  }
  const dark = options.scheme === 'dark' ? { 'layout.css.prefers-color-scheme.content-override': 0 } : {};
  return puppeteer.launch({
    ...shared,
    browser: 'firefox',
    extraPrefsFirefox: {
      'extensions.background.idle.timeout': FIREFOX_IDLE,
      ...(offline ? OFFLINE_FIREFOX : {}),
      ...dark,
    },
  });
}

/** The page or frame's real address; Firefox's driver calls those of extensions `about:blank`. */
export const realAddress = (target: Page | Frame): Promise<string> =>
  target.evaluate(() => location.href).catch(() => '');

async function findOwnPage(browser: Browser): Promise<Page> {
  return waitFor('the first-run page of the extension', async () => {
    for (const page of await browser.pages()) if ((await realAddress(page)).endsWith('/welcome.html')) return page;
    return null;
  });
}

/** @param name the browser. @returns when the extension is installed, its pack seeded and its first-run page open. */
export async function launch(name: BrowserName, options: LaunchOptions = {}): Promise<Running> {
  const folder = options.extension ?? (await buildExtension(name));
  const browser = await openBrowser(name, options);
  try {
    await browser.installExtension(folder);
    const own = await findOwnPage(browser);
    const running = connect({ name, browser, own });
    await running.ask('corpusSummary', {});
    return running;
  } catch (error) {
    await browser.close();
    throw error;
  }
}

function connect(base: Pick<Running, 'name' | 'browser' | 'own'>): Running {
  const { own, browser } = base;
  return {
    ...base,
    async ask(name, params) {
      const reply = await own.evaluate(
        async (message) => {
          const { browser: firefox, chrome } = globalThis as unknown as Record<
            string,
            { runtime: { sendMessage(m: unknown): Promise<unknown> } }
          >;
          // As a string: Firefox's driver omits an object that occurs in a result for the second time.
          return JSON.stringify(await (firefox ?? chrome)?.runtime.sendMessage(message));
        },
        { name, params } as never,
      );
      const answered = JSON.parse(reply) as Reply<Requests[typeof name]['result']>;
      if (!answered.ok) throw new Error(`${name}: ${answered.problem.code} ${answered.problem.field ?? ''}`);
      return answered.value;
    },
    async order(tab, order, params) {
      await own.evaluate(
        async (id, message) => {
          type Tabs = { tabs: { sendMessage(id: number, m: unknown, o: object): Promise<unknown> } };
          const { browser: firefox, chrome } = globalThis as unknown as Record<string, Tabs>;
          await (firefox ?? chrome)?.tabs.sendMessage(id, message, { frameId: 0 });
        },
        tab,
        { order, params } as never,
      );
    },
    async tabOf(address) {
      const tab = await own.evaluate(async (wanted) => {
        type Tabs = { tabs: { query(q: object): Promise<{ id?: number; url?: string }[]> } };
        const { browser: firefox, chrome } = globalThis as unknown as Record<string, Tabs>;
        const tabs = (await (firefox ?? chrome)?.tabs.query({})) ?? [];
        return tabs.find((tab) => tab.url === wanted)?.id ?? null;
      }, address);
      if (tab === null) throw new Error(`No tab shows ${address}`);
      return tab;
    },
    close: () => browser.close(),
  };
}
