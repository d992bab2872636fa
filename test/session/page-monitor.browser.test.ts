/** The small script of every page: what it asks before anything is read, and when the larger one is sent for. */
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { MonitorOptions, PageMonitor } from '../../entrypoints/content/page-monitor.ts';
import type { Requests } from '../../lib/messaging/requests.ts';
import { handOver } from '../../lib/page/hand-over.ts';
import type { Changes } from '../../lib/page/watch.ts';
import type { PageSession, SessionOptions } from '../../lib/session/page-session.ts';
import { linesToRead } from '../../lib/text/gate/lines-to-read.ts';
import { putPage } from '../page/put-page.ts';

type Asked = { [N in keyof Requests]: { name: N; params: Requests[N]['params'] } }[keyof Requests];

let asked: Asked[] = [];
let passes: (Changes | null)[] = [];
let started: SessionOptions[] = [];
let sends = true;
let isThere = true;
let open: (options: MonitorOptions) => PageMonitor;
let stop = new AbortController();

const report = { address: 'here', title: 'Page', mentions: [] };
const session: PageSession = {
  pass: async (changes) => {
    passes.push(changes);
  },
  setDensity: () => undefined,
  step: () => undefined,
  onCardEvent: () => undefined,
  isOwn: () => false,
  report: async () => report,
};

function answer({ name, params }: Asked): unknown {
  if (name === 'findLines') {
    const name = {
      text: 'Ada Lovelace',
      actor: 'lovelace',
      kind: 'person' as const,
      form: 'full' as const,
      titles: [],
    };
    return linesToRead(params, { names: [name], cues: [], keys: [], topics: [] });
  }
  if (name === 'loadMentions' && sends) {
    handOver((options: SessionOptions) => {
      started.push(options);
      return session;
    });
  }
  return null;
}

beforeAll(async () => {
  const sendMessage = async (message: Asked) => {
    asked.push(message);
    return isThere ? { ok: true, value: answer(message) } : { ok: false, problem: { code: 'store-failed' } };
  };
  Object.assign(globalThis, { browser: { runtime: { sendMessage } } });
  ({ monitorPage: open } = await import('../../entrypoints/content/page-monitor.ts'));
});
beforeEach(() => {
  asked = [];
  passes = [];
  started = [];
  sends = isThere = true;
  stop = new AbortController();
});
afterEach(() => stop.abort());

const start = () =>
  open({ density: 'normal', onSiteOff: () => undefined, cardAddress: 'about:blank', signal: stop.signal });
const names = () => asked.map(({ name }) => name);

test('a page on which nothing can match ends at one question', async () => {
  putPage('<p>Nothing of theirs here.</p>');
  const monitor = start();
  expect(await monitor.report({})).toMatchObject({ mentions: [] });
  expect(names()).toEqual(['findLines']);
});

test('an empty page asks nothing', async () => {
  putPage('');
  await start().report({});
  expect(names()).toEqual([]);
});

// A document keeps the larger script once it has it, so this comes before any test that gets it.
test('a script that never comes leaves the page as it was', async () => {
  sends = false;
  putPage('<p>By Ada Lovelace.</p>');
  expect(await start().report({})).toMatchObject({ mentions: [] });
  expect(started).toEqual([]);
});

test('a page on which something can gets the larger script, once, and a pass over all of it', async () => {
  putPage('<p>By Ada Lovelace.</p>');
  const monitor = start();
  expect(await monitor.report({})).toBe(report);
  expect(names()).toEqual(['findLines', 'loadMentions']);
  expect(passes).toEqual([null]);
  expect(started[0]).toMatchObject({ density: 'normal', cardAddress: 'about:blank' });
});

test('a second start in the same document does not send for it again', async () => {
  putPage('<p>By Ada Lovelace.</p>');
  expect(await start().report({})).toBe(report);
  expect(names()).toEqual(['findLines']);
});

test('text that comes late gets the larger script too', async () => {
  const body = putPage('<p>Nothing of theirs here.</p>');
  const monitor = start();
  await monitor.report({});
  body.append(Object.assign(document.createElement('p'), { textContent: 'By Ada Lovelace.' }));
  await vi.waitFor(() => expect(passes).toEqual([null]));
  // From then on changes go to the larger script.
  body.append(Object.assign(document.createElement('p'), { textContent: 'More.' }));
  await vi.waitFor(() => expect(passes).toHaveLength(2));
  expect(passes[1]).toMatchObject({ whole: false });
});

test('a page that has the words but not the name does not get the larger script', async () => {
  putPage('<p>By Ada Byron.</p><p>Richard Lovelace was somebody else.</p>');
  const monitor = start();
  expect(await monitor.report({})).toMatchObject({ mentions: [] });
  expect(names()).toEqual(['findLines']);
  document.querySelector('p')?.append(' Ada Lovelace is meant.');
  await vi.waitFor(() => expect(passes).toEqual([null]));
});

test('the same text is asked about once', async () => {
  const { createPageScan } = await import('../../lib/session/reader/scan-page.ts');
  const body = putPage('<p>By Ada here.</p>');
  const scan = createPageScan();
  expect(await scan(false)).toMatchObject({ text: 'By Ada here.', found: null });
  expect(await scan(false)).toMatchObject({ found: null });
  expect(names()).toEqual(['findLines']);
  body.append('Of Ada Lovelace.');
  expect((await scan(false)).found).toEqual({ lines: [2], topics: [] });
  expect(names()).toHaveLength(2);
});

test('without an answer the same text is sent again', async () => {
  const { createPageScan } = await import('../../lib/session/reader/scan-page.ts');
  putPage('<p>By Ada Lovelace.</p>');
  const scan = createPageScan();
  isThere = false;
  await expect(scan(false)).rejects.toThrow('store-failed');
  isThere = true;
  expect((await scan(false)).found).not.toBeNull();
  expect(names()).toHaveLength(2);
});

test('switched off on the way, nothing starts', async () => {
  putPage('<p>By Ada Lovelace.</p>');
  const monitor = start();
  stop.abort();
  await monitor.report({});
  expect(started).toEqual([]);
});

test('a page kept hidden by a style is scanned when that style is taken away', async () => {
  putPage('<style>body { visibility: hidden }</style><p>Ada Lovelace wrote a note.</p>');
  const monitor = start();
  await monitor.report({});
  expect(asked).toEqual([]);
  document.body.querySelector('style')?.remove();
  await vi.waitFor(() => expect(passes).toHaveLength(1));
});

test('a page that is not laid out has no text, though its source does', async () => {
  putPage(
    '<style>body { display: none }</style><p>Ada Lovelace wrote a note.</p><script>let ada = "Ada Lovelace";</script>',
  );
  await start().report({});
  expect(asked).toEqual([]);
});
