/** The small script of every page: what it asks before anything is read, and when the larger one is sent for. */
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Gate, GateOptions } from '../../entrypoints/content/gate.ts';
import type { PageSession, SessionOptions } from '../../entrypoints/content/page-session.ts';
import type { Requests } from '../../lib/messaging/contract.ts';
import { handOver } from '../../lib/page/hand-over.ts';
import type { Changes } from '../../lib/page/watch.ts';
import { putPage } from './put-page.ts';

type Asked = { [N in keyof Requests]: { name: N; params: Requests[N]['params'] } }[keyof Requests];

let asked: Asked[] = [];
let passes: (Changes | null)[] = [];
let started: SessionOptions[] = [];
let sends = true;
let isThere = true;
let open: (options: GateOptions) => Gate;
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
  report: () => report,
};

function answer({ name, params }: Asked): unknown {
  if (name === 'lexicon') {
    const isKnown = params.capitals.includes('Lovelace');
    const name = { text: 'Ada Lovelace', actor: 'lovelace', kind: 'person', form: 'full', titles: [] };
    return isKnown ? { names: [name], cues: [], keys: [], topics: [] } : null;
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
  ({ openGate: open } = await import('../../entrypoints/content/gate.ts'));
});
beforeEach(() => {
  asked = [];
  passes = [];
  started = [];
  sends = isThere = true;
  stop = new AbortController();
});
afterEach(() => stop.abort());

const start = () => open({ density: 'normal', cardAddress: 'about:blank', signal: stop.signal });
const names = () => asked.map(({ name }) => name);

test('a page on which nothing can match ends at one question', async () => {
  putPage('<p>Nothing of theirs here.</p>');
  const gate = start();
  expect(await gate.report({})).toMatchObject({ mentions: [] });
  expect(names()).toEqual(['lexicon']);
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
  const gate = start();
  expect(await gate.report({})).toBe(report);
  expect(names()).toEqual(['lexicon', 'loadMentions']);
  expect(passes).toEqual([null]);
  expect(started[0]).toMatchObject({ density: 'normal', cardAddress: 'about:blank' });
});

test('a second start in the same document does not send for it again', async () => {
  putPage('<p>By Ada Lovelace.</p>');
  expect(await start().report({})).toBe(report);
  expect(names()).toEqual(['lexicon']);
});

test('text that comes late opens the gate too', async () => {
  const body = putPage('<p>Nothing of theirs here.</p>');
  const gate = start();
  await gate.report({});
  body.append(Object.assign(document.createElement('p'), { textContent: 'By Ada Lovelace.' }));
  await vi.waitFor(() => expect(passes).toEqual([null]));
  // From then on changes go to the larger script.
  body.append(Object.assign(document.createElement('p'), { textContent: 'More.' }));
  await vi.waitFor(() => expect(passes).toHaveLength(2));
  expect(passes[1]).toMatchObject({ whole: false });
});

test('a page that has the words but not the name does not get the larger script', async () => {
  putPage('<p>By Ada Byron.</p><p>Richard Lovelace was somebody else.</p>');
  const gate = start();
  expect(await gate.report({})).toMatchObject({ mentions: [] });
  expect(names()).toEqual(['lexicon']);
  document.querySelector('p')?.append(' Ada Lovelace is meant.');
  await vi.waitFor(() => expect(passes).toEqual([null]));
});

test('the background is asked again only for new words, and then with all of them', async () => {
  const { createLexiconAsker } = await import('../../entrypoints/content/ask-lexicon.ts');
  const ask = createLexiconAsker(stop.signal);
  expect(await ask('By Ada here.')).toEqual({ lexicon: null });
  expect(await ask('Here by Ada.')).toEqual({ lexicon: null });
  expect(await ask('Ada, by Ada.')).toBeNull();
  expect(await ask('Of Lovelace.')).toMatchObject({ lexicon: { cues: [] } });
  expect(asked.at(-1)?.params).toMatchObject({ capitals: ['By', 'Ada', 'Here', 'Of', 'Lovelace'] });
  expect(names()).toHaveLength(3);
});

test('where nobody answered, the same words are asked about again', async () => {
  const { createLexiconAsker } = await import('../../entrypoints/content/ask-lexicon.ts');
  const ask = createLexiconAsker(stop.signal);
  isThere = false;
  expect(await ask('By Ada Lovelace.')).toBeNull();
  isThere = true;
  expect((await ask('By Ada Lovelace.'))?.lexicon).not.toBeNull();
  expect(names()).toHaveLength(2);
});

test('switched off on the way, nothing starts', async () => {
  putPage('<p>By Ada Lovelace.</p>');
  const gate = start();
  stop.abort();
  await gate.report({});
  expect(started).toEqual([]);
});
