/** The card's document with the background played by the test: what it asks, shows and tells. */
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { WordsProvider } from '../../components/words/words.tsx';
import { CardPage } from '../../entrypoints/card/card-page.tsx';
import type { CardContext } from '../../lib/compare/card/card-context.ts';
import type { OfferedCard } from '../../lib/messaging/requests/card.ts';
import { CARDS } from './card-fixtures.ts';
import { button, one, textOf } from './find-in.ts';
import { messageFromFile } from './message-from-file.ts';
import './mount.tsx';
import '../../entrypoints/card/frame.css';

type Answer = { ok: true; value: unknown } | { ok: false; problem: { code: string } };
const background = vi.hoisted(() => ({
  /** Answers to `card`, by nonce, given when the test says so. */
  waiting: new Map<string, (answer: Answer) => void>(),
  told: [] as unknown[],
  offer: [] as ((params: { frame: string; nonce: string }) => void)[],
}));

vi.mock('../../lib/messaging/client.ts', () => ({
  ask: (name: string, params: { nonce: string; event: unknown }) => {
    if (name === 'cardEvent') background.told.push(params.event);
    if (name !== 'card') return Promise.resolve({ ok: true, value: null });
    return new Promise((resolve) => background.waiting.set(params.nonce, resolve));
  },
}));
vi.mock('../../lib/messaging/orders.ts', () => ({
  onFrameOrder: (_: string, handle: (params: { frame: string; nonce: string }) => void) =>
    background.offer.push(handle),
}));

/** A card is told only some time after it is shown. */
const SOON = { timeout: 10_000 };
const PAGE = { title: 'A bridge reopens', published: '2020-02-12', address: 'https://news.example/reopened' };
let holder: HTMLElement;
const context = (name: string) => CARDS[name] as CardContext;
type How = Partial<Pick<OfferedCard, 'focus' | 'pinned' | 'step'>>;
const answer = (nonce: string, name: string, { focus = null, pinned = focus !== null, ...step }: How = {}) =>
  background.waiting.get(nonce)?.({ ok: true, value: { context: context(name), page: PAGE, focus, pinned, ...step } });
const refuse = (nonce: string, code: string) => background.waiting.get(nonce)?.({ ok: false, problem: { code } });
const offer = (frame: string, nonce: string) => {
  for (const handle of background.offer) handle({ frame, nonce });
};
const title = () => holder.querySelector('h2')?.textContent ?? null;
const told = (kind: string) => background.told.filter((event) => (event as { kind: string }).kind === kind);
const asked = (nonce: string) => expect.poll(() => background.waiting.has(nonce)).toBe(true);

function open(frame: string): void {
  render(
    <WordsProvider getMessage={messageFromFile} uiLanguage="en-GB">
      <CardPage frame={frame} holder={holder} />
    </WordsProvider>,
    holder,
  );
}

beforeEach(() => {
  background.waiting.clear();
  background.told.length = 0;
  background.offer.length = 0;
  holder = document.createElement('div');
  holder.id = 'card';
  document.body.append(holder);
});

afterEach(() => {
  render(null, holder);
  holder.remove();
});

describe('which card is shown', () => {
  test('without a nonce nothing is asked and nothing shown', async () => {
    open('');
    offer('', 'guessed');
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(background.waiting.size).toBe(0);
    expect(textOf(document.body)).toBe('');
  });

  test.each(['not-found', 'not-allowed', 'bad-parameters'])('a nonce refused as %s shows nothing', async (code) => {
    open('wrong');
    await asked('wrong');
    refuse('wrong', code);
    await expect.poll(() => holder.textContent).toBe('');
    expect(told('ready')).toEqual([]);
  });

  test('the first nonce asks for the first card; one offered to this frame asks for the next', async () => {
    open('a');
    await asked('a');
    answer('a', 'person');
    await expect.poll(title).toBe('Ada Quill');
    offer('another frame', 'x');
    offer('a', 'b');
    await asked('b');
    expect(background.waiting.has('x')).toBe(false);
    expect(title()).toBeNull();
    answer('b', 'figure differs');
    await expect.poll(title).toBe('80 percent');
  });

  test('a late answer to an older nonce is dropped', async () => {
    open('a');
    await asked('a');
    offer('a', 'b');
    await asked('b');
    answer('b', 'figure differs');
    await expect.poll(title).toBe('80 percent');
    answer('a', 'person');
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(title()).toBe('80 percent');
  });

  test('bars stand in only when the answer takes its time', async () => {
    open('a');
    await asked('a');
    expect(title()).toBeNull();
    await expect.poll(title).toBe('Reading the sources…');
    answer('a', 'person');
    await expect.poll(title).toBe('Ada Quill');
  });

  test.each([
    ['store-failed', 'Could not open the stored sources'],
    ['unreachable', 'No answer from Concordance'],
  ])('%s is said, and can be tried again', async (code, said) => {
    open('a');
    await asked('a');
    refuse('a', code);
    await expect.poll(title).toBe(said);
    background.waiting.clear();
    button(holder, 'Try again').click();
    await asked('a');
    answer('a', 'person');
    await expect.poll(title).toBe('Ada Quill');
  });
});

describe('what the page is told', () => {
  const show = async (name: string, how: How = {}) => {
    open('a');
    await asked('a');
    answer('a', name, how);
    await expect.poll(() => told('ready').length).toBeGreaterThan(0);
  };

  test('the height it wants, whatever the height it has, then that it is ready', async () => {
    await show('figure agrees');
    const [size] = told('size') as { height: number }[];
    const card = one(holder, '.card');
    expect(size?.height).toBeGreaterThan(200);
    expect(Math.abs((size?.height ?? 0) - card.getBoundingClientRect().height)).toBeLessThanOrEqual(1);
    card.style.maxHeight = '150px';
    await expect.poll(() => card.getBoundingClientRect().height).toBe(150);
    expect((told('size') as { height: number }[]).at(-1)?.height).toBe(size?.height);
  });

  test('never more than 480 px, and more again when something is opened', async () => {
    await show('quotation agrees');
    const before = (told('size') as { height: number }[]).at(-1)?.height ?? 0;
    one(holder, 'details').setAttribute('open', '');
    await expect.poll(() => (told('size') as { height: number }[]).at(-1)?.height).toBeGreaterThan(before);
    for (const { height } of told('size') as { height: number }[]) expect(height).toBeLessThanOrEqual(480);
  });

  test('Escape and the cross close, P pins and unpins, the foot takes the site off', async () => {
    await show('person');
    await userEvent.keyboard('{Escape}');
    button(holder, 'Close').click();
    expect(told('close')).toHaveLength(2);
    await userEvent.keyboard('p');
    await expect.poll(() => button(holder, 'Pinned').getAttribute('aria-pressed')).toBe('true');
    await userEvent.keyboard('p');
    await expect.poll(() => button(holder, 'Pin').getAttribute('aria-pressed')).toBe('false');
    expect(told('pin')).toEqual([
      { kind: 'pin', pinned: true },
      { kind: 'pin', pinned: false },
    ]);
    button(holder, 'Turn off on this site').click();
    expect(told('site-off')).toHaveLength(1);
  });

  test('a key that belongs to a shortcut of the browser is left alone', async () => {
    await show('person');
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'p', ctrlKey: true }));
    expect(told('pin')).toEqual([]);
  });

  test('with focus the title has it, and the card starts out pinned; without, neither', async () => {
    await show('person', { focus: 'pointer' });
    await expect.poll(() => document.activeElement?.textContent).toBe('Ada Quill');
    expect(button(holder, 'Pinned')).toBeTruthy();
    offer('a', 'b');
    await asked('b');
    (document.activeElement as HTMLElement | null)?.blur();
    answer('b', 'person');
    await expect.poll(title).toBe('Ada Quill');
    expect(document.activeElement).toBe(document.body);
    expect(button(holder, 'Pin')).toBeTruthy();
  });

  test('stepped to by key it is pinned and says so, and takes no focus', async () => {
    await show('person', { pinned: true });
    expect(button(holder, 'Pinned').getAttribute('aria-pressed')).toBe('true');
    expect(document.activeElement).toBe(document.body);
    await userEvent.keyboard('p');
    await expect.poll(() => told('pin')).toEqual([{ kind: 'pin', pinned: false }]);
  });

  test('a line is copied with the page before it; that is said in the line and aloud', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await show('quotation only');
    button(holder, 'Copy citation: Valley Post / NW, Neither the plans nor').click();
    await expect.poll(() => textOf(one(holder, '.src__copied'))).toBe('Citation copied');
    await expect.poll(() => textOf(one(holder, '[role="status"]'))).toBe('Citation copied');
    expect(write.mock.calls[0]?.[0].split('\n')).toEqual([
      'On the page: “Neither the plans nor the money were ready.”, A bridge reopens, https://news.example/reopened, 2020-02-12',
      'Valley Post / NW, “Valley Post on the bridge”. Ada Quill: “Neither the plans nor the money were ready.” (2019-05-03, paragraph 8) https://valley.example/bridge',
    ]);
    write.mockRestore();
  });

  test('stepped to, it is announced with its place among the mentions', async () => {
    await show('figure differs', { pinned: true, step: { at: 3, of: 15 } });
    await expect
      .poll(() => textOf(one(holder, '[role="status"]')), SOON)
      .toBe('3 of 15: Figure, percentage: 80 percent. Differs from 2 sources.');
  });

  test('each card is announced', async () => {
    await show('figure differs');
    await expect
      .poll(() => textOf(one(holder, '[role="status"]')), SOON)
      .toBe('Figure, percentage: 80 percent. Differs from 2 sources.');
  });
});
