/** Watching a page change: what is asked to be read again, and how little that costs on a page that never stops. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { replaceUnder } from '../../lib/page/read/block-list.ts';
import { readBlocks } from '../../lib/page/read/read-blocks.ts';
import type { TextBlock } from '../../lib/page/read/text-block.ts';
import { BURST, type Changes, watchPage } from '../../lib/page/watch.ts';
import { putPage, putShadow } from './put-page.ts';

let stop = new AbortController();
afterEach(() => {
  stop.abort();
  stop = new AbortController();
  vi.useRealTimers();
});

/** Watches the page, and gives its batches one by one as they come. */
function batches(own: Element | null = null) {
  const waiting: Changes[] = [];
  let wake: (() => void) | null = null;
  const watch = watchPage({
    isOwn: (node) => node === own,
    onChanges: async (changes) => {
      waiting.push(changes);
      wake?.();
    },
    signal: stop.signal,
  });
  const next = async (): Promise<Changes> => {
    if (waiting.length === 0) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    return waiting.shift() as Changes;
  };
  return { watch, next, waiting };
}

const paragraph = (text: string) => Object.assign(document.createElement('p'), { textContent: text });

describe('a batch names what to read again', () => {
  test('a block that was added, itself', async () => {
    const body = putPage('<main><p>One</p></main>');
    const { next } = batches();
    const added = paragraph('Two');
    body.firstElementChild?.append(added);
    expect(await next()).toMatchObject({ whole: false, roots: new Set([added]) });
  });

  test('the block around text that changed', async () => {
    putPage('<main><p>By <b>Ada</b></p></main>');
    const { next } = batches();
    (document.querySelector('b')?.firstChild as Text).data = 'Ada Lovelace';
    expect((await next()).roots).toEqual(new Set([document.querySelector('p')]));
  });

  test('the block around inline elements that came or went', async () => {
    putPage('<p>By <b>Ada</b></p><p id="b">By <i>Babbage</i></p>');
    const { next } = batches();
    document.querySelector('p')?.append(document.createElement('em'));
    document.querySelector('em')?.append('Lovelace');
    document.querySelector('i')?.remove();
    const [first, second] = document.querySelectorAll('p');
    expect((await next()).roots).toEqual(new Set([first, second]));
  });

  test('inside a shadow root that was added to the watch', async () => {
    putPage('<div id="a"></div>');
    const root = putShadow('#a', '<p>One</p>');
    const { watch, next } = batches();
    watch.addRoot(root);
    const added = paragraph('Two');
    root.append(added);
    expect((await next()).roots).toEqual(new Set([added]));
  });

  test('nothing where something is only shown or hidden', async () => {
    putPage('<p>One</p>');
    const { next } = batches();
    document.querySelector('p')?.setAttribute('hidden', '');
    expect(await next()).toMatchObject({ whole: false, touched: true, roots: new Set() });
  });

  test('nothing of scripts, blank text and our own host', async () => {
    const own = document.createElement('div');
    const body = putPage('<p>One</p><code></code>');
    const { next, waiting } = batches(own);
    body.append(document.createElement('script'), ' \n ', document.createComment('x'));
    document.querySelector('code')?.append(paragraph('code'));
    document.documentElement.append(own);
    own.setAttribute('style', 'top:0');
    own.remove();
    // A change that counts, so that there is a batch to look at.
    const added = paragraph('Two');
    body.append(added);
    expect(await next()).toMatchObject({ whole: false, touched: false, roots: new Set([added]) });
    expect(waiting).toEqual([]);
  });
});

describe('a page that rewrites itself', () => {
  test('a burst becomes one rescan', async () => {
    const body = putPage('<main></main>');
    const { next, waiting } = batches();
    for (let count = 0; count <= BURST; count++) body.firstElementChild?.append(paragraph(`Line ${count}`));
    expect(await next()).toMatchObject({ whole: true });
    expect(waiting).toEqual([]);
  });

  test('a thousand times a second: ever fewer batches', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    const body = putPage('<p></p>');
    const times: number[] = [];
    watchPage({
      isOwn: () => false,
      onChanges: async () => {
        times.push(performance.now());
      },
      signal: stop.signal,
    });
    const text = body.firstElementChild as Element;
    for (let at = 0; at < 30_000; at += 100) {
      for (let count = 0; count < 100; count++) text.textContent = `tick ${at + count}`;
      // Lets the observer and the batch's promises run.
      await Promise.resolve();
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(times.length).toBeGreaterThan(5);
    expect(times.length).toBeLessThan(15);
  });

  test('an address that changes asks for everything', async () => {
    const body = putPage('<p>One</p>');
    const { next } = batches();
    const before = location.href;
    history.pushState(null, '', `${location.pathname}?article=2`);
    body.append(paragraph('Two'));
    expect(await next()).toMatchObject({ whole: true, moved: true });
    history.replaceState(null, '', before);
  });

  test('another place in the same page does not', async () => {
    const body = putPage('<p>One</p>');
    const { next } = batches();
    const before = location.href;
    history.replaceState(null, '', '#part');
    body.append(paragraph('Two'));
    expect(await next()).toMatchObject({ whole: false, moved: false });
    history.replaceState(null, '', before);
  });

  test('nothing comes after the end', async () => {
    const body = putPage('<p>One</p>');
    const { waiting, watch } = batches();
    stop.abort();
    body.append(paragraph('Two'));
    watch.rescan();
    vi.useFakeTimers();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(waiting).toEqual([]);
  });
});

describe('the list of blocks', () => {
  const texts = (blocks: readonly TextBlock[]) => blocks.map(({ text }) => text);
  const readAgain = (blocks: readonly TextBlock[], root: Element) =>
    replaceUnder(blocks, root, readBlocks(root).blocks);

  test('takes a new block at its place', () => {
    const body = putPage('<div>One<p>Two</p>Four</div><p>Five</p>');
    const { blocks } = readBlocks(body);
    const added = paragraph('Three');
    document.querySelector('p')?.after(added);
    expect(texts(readAgain(blocks, added))).toEqual(['One', 'Two', 'Three', 'Four', 'Five']);
  });

  test('keeps each block that reads the same, so that what was found in it holds', () => {
    const body = putPage('<main><p>One</p><p>Two</p></main>');
    const { blocks } = readBlocks(body);
    const main = document.querySelector('main') as Element;
    (main.lastElementChild as Element).textContent = 'Three';
    const after = readAgain(blocks, main);
    expect(texts(after)).toEqual(['One', 'Three']);
    expect(after[0]).toBe(blocks[0]);
  });

  test('drops what the page took away, anywhere', () => {
    const body = putPage('<p>One</p><p>Two</p><p>Three</p>');
    const { blocks } = readBlocks(body);
    const [first, second] = document.querySelectorAll('p');
    first?.remove();
    expect(texts(readAgain(blocks, second as Element))).toEqual(['Two', 'Three']);
  });

  test('knows its way in and out of shadow roots', () => {
    const body = putPage('<p>One</p><div id="a"></div><p>Five</p>');
    const root = putShadow('#a', '<p>Two</p><p>Four</p>');
    const { blocks } = readBlocks(body);
    const added = paragraph('Three');
    root.firstElementChild?.after(added);
    const more = readAgain(blocks, added);
    expect(texts(more)).toEqual(['One', 'Two', 'Three', 'Four', 'Five']);
    expect(texts(readAgain(more, document.querySelector('#a') as Element))).toEqual(texts(more));
  });
});
