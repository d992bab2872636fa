/** The compare page with the background played by the test: what it asks, shows, and does when an answer does not come. */
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { WordsProvider } from '../../components/words/words.tsx';
import { addressOfEvent, readAddress } from '../../entrypoints/compare/address.ts';
import { ComparePage } from '../../entrypoints/compare/compare-page.tsx';
import type { CompareView } from '../../lib/compare/event/event-view.ts';
import { EVENTS, HEARD, HEARD_DETAIL, NOT_IN_CORPUS, VIEW } from './compare-fixtures.ts';
import { button, one, textOf } from './find-in.ts';
import { messageFromFile } from './message-from-file.ts';

type Answer = { ok: true; value: unknown } | { ok: false; problem: { code: string } };
interface Request {
  name: string;
  params: { event: string | null; item?: string | null; id?: string };
  answer: (answer: Answer) => void;
}
const background = vi.hoisted(() => ({ requests: [] as Request[] }));
vi.mock('../../lib/messaging/client.ts', () => ({
  ask: (name: string, params: Request['params']) =>
    new Promise((resolve) => background.requests.push({ name, params, answer: resolve })),
}));

let holder: HTMLElement;
const heading = () => holder.querySelector('h1')?.textContent ?? '';
const last = () => background.requests.at(-1) as Request;
const asked = (count: number) => expect.poll(() => background.requests.length).toBe(count);
const reply = (view: CompareView | null, events = EVENTS): Answer => ({
  ok: true,
  value: { events, moreEvents: 0, view, notInCorpus: NOT_IN_CORPUS },
});
const OPENED = { ...VIEW, open: { kind: HEARD.kind, id: HEARD.id } };
const OTHER = { ...VIEW, event: { ...VIEW.event, id: 'review', label: 'Review of the closure' } };

function begin(hash: string): void {
  history.replaceState(null, '', hash || location.pathname + location.search);
  render(
    <WordsProvider getMessage={messageFromFile} uiLanguage="en-GB">
      <ComparePage />
    </WordsProvider>,
    holder,
  );
}

async function open(hash: string): Promise<void> {
  begin(hash);
  await asked(1);
}

beforeEach(() => {
  background.requests.length = 0;
  holder = document.createElement('div');
  document.body.append(holder);
});

afterEach(() => {
  render(null, holder);
  holder.remove();
});

test('an address says event and item, whatever signs their ids hold', () => {
  expect(readAddress('#event=a%2Fb&item=a%2Fb%23q1.2')).toEqual({ event: 'a/b', item: 'a/b#q1.2' });
  expect(readAddress(addressOfEvent('a/b&item=x#1'))).toEqual({ event: 'a/b&item=x#1', item: null });
  for (const nothing of ['', '#', '#event=', '#%']) expect(readAddress(nothing)).toEqual({ event: null, item: null });
});

describe('what is asked and shown', () => {
  test('the event and item of the address; the row is open, has the focus, and its words come', async () => {
    await open('#event=bridge&item=valley%23q1.1');
    expect(last().params).toEqual({ event: 'bridge', item: 'valley#q1.1' });
    expect(heading()).toBe('Reading the sources…');
    last().answer(reply(OPENED));
    await asked(2);
    expect(last()).toMatchObject({ name: 'compareRow', params: { event: 'bridge', kind: 'utterance', id: HEARD.id } });
    await expect.poll(() => document.activeElement?.getAttribute('aria-expanded')).toBe('true');
    expect(textOf(one(holder, '.pending'))).toBe('Reading the words…');
    last().answer({ ok: true, value: HEARD_DETAIL });
    await expect.poll(() => holder.querySelectorAll('.stack').length).toBe(2);
    expect(document.title).toBe('Compare: Bridge closed overnight');
  });

  test('without an address the background chooses; a row opens and closes', async () => {
    await open('');
    expect(last().params).toEqual({ event: null, item: null });
    last().answer(reply(VIEW));
    await expect.poll(heading).toBe('Bridge closed overnight');
    const row = () => one(holder, '.rowbtn') as HTMLButtonElement;
    row().click();
    await asked(2);
    row().click();
    await expect.poll(() => row().getAttribute('aria-expanded')).toBe('false');
    last().answer({ ok: true, value: HEARD_DETAIL });
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(holder.querySelector('.detail')).toBeNull();
  });

  test('while the next event is read the last one stays; an answer to the one before is dropped', async () => {
    await open('#event=bridge');
    last().answer(reply(VIEW));
    await expect.poll(heading).toBe('Bridge closed overnight');
    location.hash = '#event=review';
    await asked(2);
    expect(heading()).toBe('Bridge closed overnight');
    location.hash = '#event=bridge';
    await asked(3);
    background.requests[1]?.answer(reply(OTHER));
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(heading()).toBe('Bridge closed overnight');
  });

  test('a change of the address right after the page is shown is followed', async () => {
    begin('#event=bridge');
    location.hash = '#event=review';
    await expect.poll(() => background.requests.at(-1)?.params.event).toBe('review');
  });

  test('an event that is not there leaves the choice of others; an empty corpus leaves none', async () => {
    await open('#event=gone');
    last().answer(reply(null));
    await expect.poll(heading).toBe('This event is not in the corpus');
    expect(holder.querySelectorAll('nav a')).toHaveLength(2);
    location.hash = '#event=other';
    await asked(2);
    last().answer(reply(null, []));
    await expect.poll(heading).toBe('No sources yet');
    expect(holder.querySelector('nav')).toBeNull();
  });
});

describe('what goes wrong', () => {
  test.each([
    ['store-failed', 'Could not open the stored sources'],
    ['unreachable', 'No answer from Concordance'],
  ])('%s is said, and can be tried again', async (code, said) => {
    await open('#event=bridge');
    last().answer({ ok: false, problem: { code } });
    await expect.poll(heading).toBe(said);
    button(holder, 'Try again').click();
    await asked(2);
    last().answer(reply(VIEW));
    await expect.poll(heading).toBe('Bridge closed overnight');
  });

  test('a row whose words did not come says so, and asks again', async () => {
    await open('#event=bridge&item=x');
    last().answer(reply(OPENED));
    await asked(2);
    last().answer({ ok: false, problem: { code: 'unreachable' } });
    await expect.poll(() => holder.querySelector('[role="alert"]')?.textContent).toContain('could not be read');
    button(holder, 'Try again').click();
    await asked(3);
    last().answer({ ok: true, value: HEARD_DETAIL });
    await expect.poll(() => holder.querySelectorAll('.stack').length).toBe(2);
  });
});
