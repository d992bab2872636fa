/** Which mention lies under a point, as soon as it is on the screen. */
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { boxesOf } from '../../lib/page/pointer/word-box.ts';
import { readBlocks } from '../../lib/page/read/read-blocks.ts';
import type { TextBlock } from '../../lib/page/read/text-block.ts';
import { NO_FINDINGS, type PageMention } from '../../lib/session/page-mention.ts';
import { putPage, putShadow } from '../page/put-page.ts';

let createMarkBoard: typeof import('../../lib/session/mark-board.ts').createMarkBoard;

beforeAll(async () => {
  Object.assign(globalThis, { browser: { runtime: { sendMessage: async () => ({ ok: true, value: null }) } } });
  ({ createMarkBoard } = await import('../../lib/session/mark-board.ts'));
});

function mentionOf(block: TextBlock, words: string): PageMention {
  const start = block.text.indexOf(words);
  const mention = { kind: 'actor' as const, text: words, actors: [] };
  const shown = { kind: 'actor' as const, id: words, differs: false, mention, outcome: 'named' as const, sources: [] };
  return { block, start, end: start + words.length, key: words, ...shown };
}

function middleOf({ block, start, end }: PageMention) {
  const [box] = boxesOf(block, { start, end });
  if (!box) throw new Error('not on the page');
  return { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
}

let stop = new AbortController();
afterEach(() => stop.abort());

function boardOf(mentions: PageMention[]) {
  stop = new AbortController();
  const board = createMarkBoard(stop.signal);
  board.set({ ...NO_FINDINGS, mentions }, 'all');
  return board;
}

describe('what is painted', () => {
  const painted = () => [...CSS.highlights.values()].map(({ size }) => size);

  test('what differs stands on the line of its kind and on one that makes it heavier; of two on one line the outer', async () => {
    CSS.highlights.clear();
    putPage('<p>He said two engines weave, and one more engine.</p>');
    const block = readBlocks(document.body).blocks[0] as TextBlock;
    const of = (words: string, kind: 'figure' | 'quotation') => ({ ...mentionOf(block, words), kind, differs: true });
    boardOf([of('two engines weave', 'quotation'), of('two', 'figure'), of('one', 'figure')]);
    // figure: two, one; quotation: the outer; differs: the outer, one.
    await vi.waitFor(() => expect(painted()).toEqual([2, 1, 2]));
  });
});

describe('the mention under a point', () => {
  test('is known in the same turn in which a jump of the page brings it on the screen', async () => {
    putPage('<div style="height: 300vh"></div><p id="far">Notes by <i>Ada</i> Lovelace.</p>');
    const mention = mentionOf(readBlocks(document.body).blocks[0] as TextBlock, 'Ada Lovelace');
    const board = boardOf([mention]);
    await vi.waitFor(() => expect(board.chosen()).toHaveLength(1));
    document.querySelector('#far')?.scrollIntoView({ block: 'center' });
    expect(board.at(middleOf(mention), [])).toBe(mention);
  });

  test('is the innermost, and none beside the words', () => {
    putPage('<p>Notes by Ada Lovelace of London, and of <b>nobody</b>.</p>');
    const block = readBlocks(document.body).blocks[0] as TextBlock;
    const [outer, inner] = [mentionOf(block, 'Ada Lovelace of London'), mentionOf(block, 'London')];
    const board = boardOf([outer, inner]);
    expect(board.at(middleOf(inner), [])).toBe(inner);
    expect(board.at(middleOf(mentionOf(block, 'Ada Lovelace')), [])).toBe(outer);
    expect(board.at(middleOf(mentionOf(block, 'nobody')), [])).toBeNull();
  });

  test('is found directly in an open shadow root, where that root is known', () => {
    putPage('<section><x-note id="host"></x-note></section>');
    const root = putShadow('#host', 'Notes by Ada Lovelace.');
    const mention = mentionOf(readBlocks(document.body).blocks[0] as TextBlock, 'Ada Lovelace');
    expect(boardOf([mention]).at(middleOf(mention), [root])).toBe(mention);
  });
});
