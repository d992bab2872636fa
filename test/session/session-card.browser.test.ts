/** The card on a real page, opened by pointer, click and key as a person would. */
import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { putPage, untilDrawn } from '../page/put-page.ts';
import { ofName, PAGE, start, stop } from './put-session.ts';

describe('the card', () => {
  const host = () => document.querySelector(':root > :last-child:not(body)');
  const isOpen = () => document.querySelector(':popover-open') !== null;

  test('opens for a pointer that rests, closes on Escape, and moves no focus', async () => {
    putPage(`<button>One</button>${PAGE}`);
    document.querySelector('button')?.focus();
    const session = await start();
    await userEvent.hover(document.querySelector('#ada') as Element);
    await vi.waitFor(() => expect(ofName('offerCard')).toHaveLength(1));
    expect(ofName('offerCard')[0]?.params).toMatchObject({
      frame: null,
      focus: null,
      pinned: false,
      mention: { kind: 'actor', text: 'Ada Lovelace' },
    });
    await vi.waitFor(() => expect(host()).not.toBeNull());
    expect(isOpen()).toBe(false);
    session.onCardEvent({ kind: 'size', height: 200 });
    session.onCardEvent({ kind: 'ready' });
    await vi.waitFor(() => expect(isOpen()).toBe(true));
    expect(document.activeElement?.localName).toBe('button');
    await userEvent.keyboard('{Escape}');
    expect(isOpen()).toBe(false);
    expect(document.activeElement?.localName).toBe('button');
  });

  test('opens on a click at once, asks for the focus, and gives it back', async () => {
    putPage(`<button>One</button>${PAGE}`);
    const session = await start();
    (document.querySelector('button') as HTMLElement).focus();
    session.step('next');
    await vi.waitFor(() => expect(host()).not.toBeNull());
    session.onCardEvent({ kind: 'ready' });
    await vi.waitFor(() => expect(isOpen()).toBe(true));
    expect(document.activeElement?.localName).toBe('button');
    await userEvent.keyboard('{Escape}');
    await userEvent.click(document.querySelector('#ada') as Element);
    await vi.waitFor(() => expect(ofName('offerCard').at(-1)?.params.focus).toBe('pointer'));
    session.onCardEvent({ kind: 'ready' });
    await vi.waitFor(() => expect(document.activeElement).toBe(host()));
    session.onCardEvent({ kind: 'close' });
    expect(isOpen()).toBe(false);
    expect(document.activeElement).not.toBe(host());
  });

  test('is told that it is pinned when stepped to by key, and that it is not when hovered later', async () => {
    putPage(PAGE);
    const session = await start();
    session.step('next');
    await vi.waitFor(() => expect(host()).not.toBeNull());
    session.onCardEvent({ kind: 'ready' });
    expect(ofName('offerCard').map(({ params }) => [params.focus, params.pinned])).toEqual([[null, true]]);
    session.onCardEvent({ kind: 'close' });
    await userEvent.hover(document.querySelector('#ada') as Element);
    await vi.waitFor(() => expect(isOpen()).toBe(true));
    expect(ofName('offerCard').at(-1)?.params).toMatchObject({ focus: null, pinned: false });
  });

  test('a step says which of how many it is, and puts the caret there for what comes after', async () => {
    putPage(PAGE);
    getSelection()?.removeAllRanges();
    const session = await start();
    session.step('next');
    session.step('next');
    await vi.waitFor(() => expect(ofName('offerCard').length).toBeGreaterThan(0));
    session.onCardEvent({ kind: 'ready' });
    await vi.waitFor(() => expect(ofName('offerCard').at(-1)?.params.step).toEqual({ at: 2, of: 4 }));
    const caret = getSelection();
    expect(caret?.isCollapsed).toBe(true);
    expect(caret?.anchorNode?.textContent?.slice(caret.anchorOffset)).toMatch(/^two engines/);
  });

  test.each([
    [
      'a selection',
      '<p id="mine">Mine.</p>',
      () => getSelection()?.selectAllChildren(document.querySelector('#mine') as Element),
    ],
    ['the focus', '<input id="mine">', () => (document.querySelector('#mine') as HTMLElement).focus()],
  ])('a step leaves %s where it is', async (_, html, put) => {
    putPage(`${html}${PAGE}`);
    put();
    const before = [document.activeElement, String(getSelection())];
    const session = await start();
    session.step('next');
    await vi.waitFor(() => expect(ofName('offerCard')).toHaveLength(1));
    expect([document.activeElement, String(getSelection())]).toEqual(before);
  });

  test('entered by a key from a mention in a link, the focus goes to the link afterwards', async () => {
    putPage('<p>By <a href="#there" id="ada">Ada Lovelace</a>, who knew of two engines.</p>');
    const session = await start();
    session.step('next');
    await vi.waitFor(() => expect(host()).not.toBeNull());
    session.onCardEvent({ kind: 'ready' });
    await vi.waitFor(() => expect(isOpen()).toBe(true));
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(ofName('offerCard').at(-1)?.params.focus).toBe('key'));
    session.onCardEvent({ kind: 'ready' });
    await vi.waitFor(() => expect(document.activeElement).toBe(host()));
    session.onCardEvent({ kind: 'close' });
    expect(document.activeElement?.id).toBe('ada');
  });

  test('pinned in the card itself, the same card is not sent for again', async () => {
    putPage(PAGE);
    const session = await start();
    await userEvent.hover(document.querySelector('#ada') as Element);
    await vi.waitFor(() => expect(host()).not.toBeNull());
    session.onCardEvent({ kind: 'ready' });
    await vi.waitFor(() => expect(isOpen()).toBe(true));
    session.onCardEvent({ kind: 'pin', pinned: true });
    session.onCardEvent({ kind: 'ready' });
    await untilDrawn();
    expect(ofName('offerCard')).toHaveLength(1);
    expect(isOpen()).toBe(true);
  });

  test('a link under a mention keeps its click', async () => {
    putPage('<p>By <a href="#there" id="ada">Ada Lovelace</a></p>');
    await start();
    await userEvent.click(document.querySelector('#ada') as Element);
    expect(location.hash).toBe('#there');
    expect(ofName('offerCard').filter(({ params }) => params.focus)).toEqual([]);
    history.replaceState(null, '', location.pathname + location.search);
  });

  test('events that the page makes open nothing', async () => {
    putPage(PAGE);
    await start();
    const target = document.querySelector('#ada b') as Element;
    const { x, y } = target.getBoundingClientRect();
    for (const type of ['pointermove', 'pointerover', 'click', 'pointerdown']) {
      target.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, clientX: x + 3, clientY: y + 3 }));
    }
    await untilDrawn();
    expect(ofName('offerCard')).toEqual([]);
  });

  test.each([
    ['next', ['Ada Lovelace', 'two', 'Charles Babbage', 'Ada Lovelace', 'Charles Babbage', 'Ada Lovelace', 'two']],
    ['previous', ['Ada Lovelace', 'Charles Babbage', 'Ada Lovelace', 'Charles Babbage', 'two', 'Ada Lovelace']],
  ] as const)('steps to the %s mention in reading order, and round', async (direction, expected) => {
    putPage(`${PAGE}<h2>Last</h2><p>Charles Babbage.</p>`);
    const session = await start();
    const texts: string[] = [];
    // With none open it begins at the first on the screen, in either direction.
    for (const _ of expected) {
      session.step(direction);
      await vi.waitFor(() => expect(host()).not.toBeNull());
      session.onCardEvent({ kind: 'ready' });
      await untilDrawn();
      texts.push(ofName('offerCard').at(-1)?.params.mention.text ?? '');
      session.onCardEvent({ kind: 'ready' });
    }
    expect(texts).toEqual(expected);
  });

  test('a step passes over what a “read more” fold cuts off, and goes there once it is open', async () => {
    putPage(`<div id="fold" style="height: 60px; overflow: hidden"><p style="height: 50px">By Ada Lovelace of two engines.</p>
      <h2>More</h2><p>Charles Babbage.</p></div><h2>Last</h2><p>Ada Lovelace.</p>`);
    const session = await start();
    const round = async (): Promise<(string | undefined)[]> => {
      const texts: (string | undefined)[] = [];
      for (let step = 0; step < 3; step++) {
        session.step('next');
        await vi.waitFor(() => expect(host()).not.toBeNull());
        session.onCardEvent({ kind: 'ready' });
        await untilDrawn();
        texts.push(ofName('offerCard').at(-1)?.params.mention.text);
        session.onCardEvent({ kind: 'ready' });
      }
      session.onCardEvent({ kind: 'close' });
      return texts;
    };
    expect(await round()).not.toContain('Charles Babbage');
    (document.querySelector('#fold') as HTMLElement).style.height = 'auto';
    expect(await round()).toContain('Charles Babbage');
  });

  test.each([
    ['next', 'Ada Lovelace'],
    ['previous', 'Charles Babbage'],
  ] as const)('with no mention on the screen the %s one is %s', async (direction, expected) => {
    putPage(`<div style="height: 3000px"></div>${PAGE}<h2>Last</h2><p>Charles Babbage.</p>`);
    const session = await start();
    scrollTo(0, 0);
    session.step(direction);
    await vi.waitFor(() => expect(ofName('offerCard').map(({ params }) => params.mention.text)).toEqual([expected]));
  });

  test('closes when its word is gone', async () => {
    putPage(PAGE);
    const session = await start();
    session.step('next');
    await vi.waitFor(() => expect(host()).not.toBeNull());
    session.onCardEvent({ kind: 'ready' });
    await vi.waitFor(() => expect(isOpen()).toBe(true));
    const paragraph = document.querySelector('p') as Element;
    paragraph.textContent = 'Nobody.';
    await session.pass({ whole: false, moved: false, touched: false, removed: false, roots: new Set([paragraph]) });
    await vi.waitFor(() => expect(isOpen()).toBe(false));
  });

  test('a page that takes the host away sees it four times and no more', async () => {
    putPage(PAGE);
    const session = await start();
    let hosts = 0;
    for (let count = 0; count < 7; count++) {
      session.step('next');
      await untilDrawn();
      const made = host();
      if (!made) continue;
      hosts++;
      made.remove();
      await untilDrawn();
    }
    expect(hosts).toBe(4);
  });

  test('adds one host and nothing else to the page', async () => {
    putPage(PAGE);
    const body = document.body.outerHTML;
    const session = await start();
    session.step('next');
    await vi.waitFor(() => expect(host()).not.toBeNull());
    session.onCardEvent({ kind: 'ready' });
    await vi.waitFor(() => expect(isOpen()).toBe(true));
    expect(document.body.outerHTML).toBe(body);
    expect(document.documentElement.children).toHaveLength(3);
    expect(host()?.shadowRoot).toBeNull();
    expect(host()?.getAttributeNames()).toEqual(['popover']);
    stop.abort();
    expect(host()).toBeNull();
  });
});
