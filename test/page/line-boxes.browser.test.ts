/** Lines as boxes, for forced colours: where the words are, told apart by kind and weight, and nothing left behind. */
import { afterEach, expect, test } from 'vitest';
import { createLineBoxes } from '../../lib/page/paint/line-boxes.ts';
import { boundsOf } from '../../lib/page/read/block-bounds.ts';
import { readBlocks } from '../../lib/page/read/read-blocks.ts';
import type { TextBlock } from '../../lib/page/read/text-block.ts';
import { putPage } from './put-page.ts';

const boxes = createLineBoxes();
afterEach(() => boxes.clear());

function painted(words: string) {
  const block = readBlocks(document.body).blocks[0] as TextBlock;
  const start = block.text.indexOf(words);
  const bounds = boundsOf(block, { start, end: start + words.length });
  if (!bounds) throw new Error('not on the page');
  return { line: 'figure' as const, bounds };
}

test('the page gets one element that takes no pointer, and it goes with the last line', () => {
  putPage('<p id="text">About two engines.</p>');
  const before = document.documentElement.children.length;
  boxes.paint([painted('two engines')]);
  expect(document.documentElement.children).toHaveLength(before + 1);
  expect(boxes.element()?.shadowRoot).toBeNull();
  const { left, top, height } = (document.querySelector('#text') as Element).getBoundingClientRect();
  expect(document.elementFromPoint(left + 50, top + height / 2)?.id).toBe('text');
  boxes.paint([]);
  expect(document.documentElement.children).toHaveLength(before);
});
