/** The page stays the reader's: what clicks, keys, wheels and selections do with and without a card, by real input in Chromium. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { OPEN_AFTER_DWELL, OPEN_AFTER_REST } from '../../lib/page/pointer/dwell.ts';
import { putPage, untilDrawn } from '../page/put-page.ts';
import { ofName, onSiteOff, PAGE, start } from './put-session.ts';

const one = (selector: string) => document.querySelector(selector) as HTMLElement;
/** That nothing opens can only be seen by waiting longer than the longest wait of the machine. */
const untilPast = () => new Promise((resolve) => setTimeout(resolve, OPEN_AFTER_DWELL + OPEN_AFTER_REST));
const isOpen = () => document.querySelector(':popover-open') !== null;
type Session = Awaited<ReturnType<typeof start>>;

/** Milliseconds: a click waits for a second one first, and a busy machine takes long to draw. */
const SLOW_MACHINE = 20_000;

/** Plays the frame's part until the card stands. */
async function untilOpen(session: Session): Promise<void> {
  await vi.waitFor(() => {
    session.onCardEvent({ kind: 'size', height: 200 });
    session.onCardEvent({ kind: 'ready' });
    expect(isOpen()).toBe(true);
  }, SLOW_MACHINE);
}

async function openByClick(session: Session, selector = '#ada'): Promise<void> {
  await userEvent.click(one(selector));
  await untilOpen(session);
}

beforeEach(async () => {
  scrollTo(0, 0);
  getSelection()?.removeAllRanges();
  // The pointer of the test before may rest anywhere.
  putPage('<p id="away" style="position:fixed;right:0;bottom:0">Away</p>');
  await userEvent.hover(one('#away'));
});

describe('clicks', () => {
  test.each([
    ['double', (element: Element) => userEvent.dblClick(element), 'Lovelace'],
    ['triple', (element: Element) => userEvent.tripleClick(element), 'By Ada Lovelace, who knew of two engines.'],
  ])('a %s click selects, takes no focus, and opens nothing', async (_, click, selected) => {
    putPage(PAGE);
    const session = await start();
    await click(one('#ada b'));
    await vi.waitFor(() => expect(String(getSelection()).trim()).toBe(selected));
    await userEvent.hover(one('h1'));
    await untilPast();
    session.onCardEvent({ kind: 'ready' });
    expect(ofName('offerCard').filter(({ params }) => params.focus || params.pinned)).toEqual([]);
    expect(isOpen()).toBe(false);
  });

  test('elsewhere a click closes, and so does a second one on the mention', async () => {
    putPage(`${PAGE}<p id="other">Nothing here.</p>`);
    const session = await start();
    await openByClick(session);
    await userEvent.click(one('#other'));
    expect(isOpen()).toBe(false);
    await openByClick(session);
    await userEvent.click(one('#ada'));
    expect(isOpen()).toBe(false);
  });

  test('a right click opens no card behind the menu', async () => {
    putPage(PAGE);
    const session = await start();
    addEventListener('contextmenu', (event) => event.preventDefault(), { once: true });
    await userEvent.click(one('#ada'), { button: 'right' });
    await untilPast();
    session.onCardEvent({ kind: 'ready' });
    expect(isOpen()).toBe(false);
  });
});

describe('keys', () => {
  test('one Escape closes the card and leaves the page’s own layer, the next closes that', async () => {
    putPage(`<dialog>${PAGE}</dialog>`);
    const dialog = one('dialog') as HTMLDialogElement;
    const heard: string[] = [];
    for (const type of ['keydown', 'keyup'])
      dialog.addEventListener(type, (event) => heard.push(`${type} ${(event as KeyboardEvent).key}`));
    dialog.showModal();
    const session = await start();
    await openByClick(session);
    dialog.focus();
    await userEvent.keyboard('{Escape}');
    expect([isOpen(), dialog.open, heard]).toEqual([false, true, []]);
    await userEvent.keyboard('{Escape}');
    expect(dialog.open).toBe(false);
  });
});

describe('marks that something else lies over', () => {
  const stretched = (ground: string) => `<style>.teaser { position: relative }
    .teaser a::after { content: ""; position: absolute; inset: 0; background: ${ground} }</style>
    <div class="teaser"><h2><a href="#there">On engines</a></h2><p>By <span id="ada">Ada Lovelace</span> herself.</p></div>`;
  const hoverAda = async () => {
    const { left, top, width, height } = one('#ada').getBoundingClientRect();
    const teaser = one('.teaser').getBoundingClientRect();
    const position = { x: left + width / 2 - teaser.left, y: top + height / 2 - teaser.top };
    await userEvent.hover(one('.teaser'), { position, force: true });
  };

  test('under a link stretched over a teaser they open on hover', async () => {
    putPage(stretched('none'));
    await start();
    await hoverAda();
    await vi.waitFor(() => expect(ofName('offerCard')).toHaveLength(1));
  });

  test('under something that hides them they do not', async () => {
    putPage(stretched('white'));
    await start();
    await hoverAda();
    await untilPast();
    expect(ofName('offerCard')).toEqual([]);
  });

  test('in a modal dialog they open a card that can be used', async () => {
    putPage(`<dialog>${PAGE}</dialog>`);
    (one('dialog') as HTMLDialogElement).showModal();
    const session = await start();
    await openByClick(session);
    expect(document.querySelector('dialog > :popover-open')).not.toBeNull();
    await vi.waitFor(() => expect(document.activeElement).toBe(document.querySelector(':popover-open')));
  });
});

describe('scrolling', () => {
  const LONG = `${PAGE}<div style="height: 4000px"></div>`;

  test('the wheel goes to the page, and a card that was only looked at goes with the word', async () => {
    putPage(LONG);
    const session = await start();
    await userEvent.hover(one('#ada'));
    await untilOpen(session);
    scrollBy(0, 30);
    await untilDrawn();
    expect(isOpen()).toBe(true);
    scrollBy(0, 30);
    await vi.waitFor(() => expect(isOpen()).toBe(false));
  });

  test('a pinned card docks at the edge where its word went, without a tint, and comes back to it', async () => {
    putPage(LONG);
    const session = await start();
    await openByClick(session);
    await userEvent.hover(one('h1'));
    scrollTo(0, 2000);
    await untilDrawn();
    await untilDrawn();
    expect(isOpen()).toBe(true);
    scrollTo(0, 0);
    await untilDrawn();
    expect(isOpen()).toBe(true);
  });
});

describe('a site that is turned off in the card', () => {
  const marks = () => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
  const turnOff = async () => {
    putPage(PAGE);
    const session = await start();
    await openByClick(session);
    session.onCardEvent({ kind: 'site-off' });
    await vi.waitFor(() => expect(marks()).toBe(0));
    return session;
  };

  test('loses its marks at once; the card stays to take it back, and then they return', async () => {
    const session = await turnOff();
    await userEvent.hover(one('h1'));
    await untilPast();
    expect([isOpen(), onSiteOff.mock.calls.length]).toEqual([true, 0]);
    session.onCardEvent({ kind: 'site-on' });
    await vi.waitFor(() => expect(marks()).toBeGreaterThan(0));
    session.onCardEvent({ kind: 'close' });
    expect(onSiteOff).not.toHaveBeenCalled();
  });

  test('is left when the card is closed', async () => {
    const session = await turnOff();
    session.onCardEvent({ kind: 'close' });
    expect(onSiteOff).toHaveBeenCalledOnce();
  });
});
