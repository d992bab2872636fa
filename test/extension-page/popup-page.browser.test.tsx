/** The popup with the background played by the test: what is set is shown at once, and then what the background says. */
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { WordsProvider } from '../../components/words/words.tsx';
import { PopupPage } from '../../entrypoints/popup/popup-page.tsx';
import type { TabState } from '../../lib/messaging/requests/tab.ts';
import { one, textOf } from '../components/find-in.ts';
import { messageFromFile } from '../components/message-from-file.ts';

const background = vi.hoisted(() => ({
  asked: [] as [name: string, params: unknown][],
  state: null as unknown,
  /** Each answers a change that was asked for. */
  changes: [] as (() => void)[],
}));
vi.mock('webextension-polyfill', () => ({ default: { permissions: { request: async () => true } } }));
vi.mock('../../lib/messaging/client.ts', () => ({
  ask: async (name: string, params: unknown) => {
    background.asked.push([name, params]);
    if (name === 'corpusSummary') return { ok: true, value: { packs: 1, sources: 5, events: 3 } };
    if (name === 'setSite') await new Promise<void>((resolve) => void background.changes.push(resolve));
    return background.state === null
      ? { ok: false, problem: { code: 'unreachable' } }
      : { ok: true, value: background.state };
  },
}));

const COUNTS = { mentions: 4, outcomes: {} };
const SITE = { host: 'a.example', on: true, sites: 'everywhere', withheld: false } as const;
const STATE: TabState = { ...SITE, counts: COUNTS, density: 'normal' };
let holder: HTMLElement;
const isOn = () => one(holder, '[role="switch"]').getAttribute('aria-checked');

function open(state: TabState | null): void {
  background.state = state;
  render(
    <WordsProvider getMessage={messageFromFile} uiLanguage="en-GB">
      <PopupPage tab={7} />
    </WordsProvider>,
    holder,
  );
}

beforeEach(() => {
  background.asked = [];
  holder = document.createElement('div');
  document.body.append(holder);
});
afterEach(() => {
  render(null, holder);
  holder.remove();
});

test('shows the tab that it was opened for, and the corpus', async () => {
  open(STATE);
  await expect.poll(() => textOf(holder)).toContain('a.example');
  expect(textOf(holder)).toContain('5 sources');
  expect(background.asked).toContainEqual(['tabState', { tab: 7 }]);
});

test('switched off, it says so at once, tells the background, and then shows what that says', async () => {
  open(STATE);
  await expect.poll(() => textOf(holder)).toContain('a.example');
  background.asked = [];
  one(holder, '[role="switch"]').click();
  await expect.poll(isOn).toBe('false');
  // It did not work out.
  for (const answer of background.changes) answer();
  await expect.poll(isOn).toBe('true');
  expect(background.asked).toEqual([
    ['setSite', { host: 'a.example', on: false }],
    ['tabState', { tab: 7 }],
  ]);
});

test('a background that does not answer is said', async () => {
  open(null);
  await expect.poll(() => textOf(holder)).toContain('No answer from Concordance');
});
