/** Painting and hit-testing, as the page's own scripts could see them. */
import { afterEach, describe, expect, test } from 'vitest';
import { createPainter, LINES, type Line, MOST_RANGES, type Painted, randomNames } from '../../lib/page/paint/paint.ts';
import { caretAt, isOnRange } from '../../lib/page/pointer/hit-test.ts';
import { boxesOf, wordBox } from '../../lib/page/pointer/word-box.ts';
import { boundsOf, liveRange } from '../../lib/page/read/block-bounds.ts';
import { readBlocks } from '../../lib/page/read/read-blocks.ts';
import type { TextBlock } from '../../lib/page/read/text-block.ts';
import { putPage, putShadow } from './put-page.ts';

afterEach(() => CSS.highlights.clear());

const TEXT = 'Ada Lovelace wrote a note on the engine of Charles Babbage';

function blockOf(html: string): TextBlock {
  return readBlocks(putPage(html)).blocks[0] as TextBlock;
}

function mark(block: TextBlock, words: string, line: Line = 'actor'): Painted {
  const start = block.text.indexOf(words);
  return { line, bounds: boundsOf(block, { start, end: start + words.length }) as StaticRangeInit };
}

/** What the page can read of the registry. */
function painted(): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const [name, highlight] of CSS.highlights) {
    found[name] = [...(highlight as unknown as Set<StaticRange>)].map((range) => {
      const live = new Range();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      return live.toString();
    });
  }
  return found;
}

describe('the registry', () => {
  test('holds nothing before something is painted', () => {
    createPainter(randomNames()).paint([]);
    expect(CSS.highlights.size).toBe(0);
  });

  test('holds at most four entries, with the exact words', () => {
    const block = blockOf(`<p>${TEXT}</p>`);
    const painter = createPainter(randomNames());
    painter.paint([mark(block, 'Ada Lovelace'), mark(block, 'Babbage'), mark(block, 'note', 'differs')]);
    expect(painted()).toEqual({
      [painter.names.actor]: ['Ada Lovelace', 'Babbage'],
      [painter.names.differs]: ['note'],
    });
    painter.paint(LINES.map((line) => mark(block, 'engine', line)));
    expect(CSS.highlights.size).toBe(4);
  });

  test('names differ for every document and tell nothing', () => {
    const names = [...Object.values(randomNames()), ...Object.values(randomNames())];
    expect(new Set(names).size).toBe(8);
    for (const name of names) expect(name).toMatch(/^h[a-z0-9]{20}$/);
  });

  test('the page keeps its own entries, whatever becomes of ours', () => {
    const block = blockOf(`<p>${TEXT}</p>`);
    const theirs = new Highlight(new StaticRange(mark(block, 'engine').bounds));
    CSS.highlights.set('search', theirs);
    const painter = createPainter(randomNames());
    painter.paint([mark(block, 'Ada Lovelace')]);
    painter.paint([]);
    painter.clear();
    expect([...CSS.highlights.keys()]).toEqual(['search']);
    expect(CSS.highlights.get('search')).toBe(theirs);
    expect(theirs.size).toBe(1);
  });

  test('an entry that the page put under our name is left to it', () => {
    const block = blockOf(`<p>${TEXT}</p>`);
    const painter = createPainter(randomNames());
    painter.paint([mark(block, 'Ada Lovelace')]);
    const theirs = new Highlight();
    CSS.highlights.set(painter.names.actor, theirs);
    painter.clear();
    expect(CSS.highlights.get(painter.names.actor)).toBe(theirs);
  });

  test('a page that clears it is answered three times, then has its way', () => {
    const block = blockOf(`<p>${TEXT}</p>`);
    const painter = createPainter(randomNames());
    const again = () => {
      painter.paint([mark(block, 'Ada Lovelace')]);
      const { size } = CSS.highlights;
      CSS.highlights.clear();
      return size;
    };
    expect(Array.from({ length: 6 }, again)).toEqual([1, 1, 1, 1, 0, 0]);
  });

  test('ranges are capped', () => {
    const block = blockOf(`<p>${TEXT}</p>`);
    const painter = createPainter(randomNames());
    painter.paint(Array.from({ length: MOST_RANGES + 100 }, () => mark(block, 'Ada')));
    expect(CSS.highlights.get(painter.names.actor)?.size).toBe(MOST_RANGES);
  });

  test('nothing of the page is touched', async () => {
    const body = putPage(`<p>${TEXT}</p>`);
    const block = readBlocks(body).blocks[0] as TextBlock;
    const before = document.documentElement.outerHTML;
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((list) => records.push(...list));
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    const painter = createPainter(randomNames());
    painter.paint([mark(block, 'Ada Lovelace')]);
    painter.clear();
    records.push(...observer.takeRecords());
    expect(records).toEqual([]);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('what lies under a point', () => {
  const middle = ({ left, top, right, bottom }: DOMRect) => ({ x: (left + right) / 2, y: (top + bottom) / 2 });

  function rangeOf(block: TextBlock, words: string): Range {
    const start = block.text.indexOf(words);
    return liveRange(block, { start, end: start + words.length }) as Range;
  }

  test('is told by text node and offset, also across inline elements', () => {
    const block = blockOf('<p style="font:20px monospace">By <b>Ada <i>Love</i></b>lace</p>');
    const range = rangeOf(block, 'Ada Lovelace');
    const point = middle(range.getBoundingClientRect());
    const caret = caretAt(point, []);
    expect(caret?.node.nodeValue).toMatch(/Ada|Love|lace/);
    expect(isOnRange(point, range)).toBe(true);
    expect(isOnRange({ x: point.x, y: point.y + 60 }, range)).toBe(false);
  });

  test('is found in open shadow roots that are named', () => {
    const body = putPage('<div id="a"></div>');
    const root = putShadow('#a', `<p>${TEXT}</p>`);
    const block = readBlocks(body).blocks[0] as TextBlock;
    const point = middle(rangeOf(block, 'Ada').getBoundingClientRect());
    expect(caretAt(point, [root])?.node).toBe(block.parts[0]?.node);
  });

  test('is nothing over what is no text', () => {
    putPage('<div style="height:200px;width:200px;background:#ccc"></div>');
    expect(caretAt({ x: 100, y: 100 }, [])).toBeNull();
    expect(caretAt({ x: -5, y: -5 }, [])).toBeNull();
  });
});

describe('the boxes of a mention', () => {
  const viewport = { width: 800, height: 600 };

  test('one a line, however many inline elements stand in it', () => {
    const block = blockOf(`<p style="font:20px/30px monospace;width:200px">${TEXT.replace('note', '<b>no</b>te')}</p>`);
    const boxes = boxesOf(block, { start: 0, end: TEXT.length });
    const lines = new Set(boxes.map(({ top }) => Math.round(top)));
    expect(boxes.length).toBe(lines.size);
    expect(boxes.length).toBeGreaterThan(2);
  });

  test('none where the words are hidden', () => {
    const block = blockOf(`<p>${TEXT}</p>`);
    block.element.setAttribute('style', 'display:none');
    expect(boxesOf(block, { start: 0, end: 3 })).toEqual([]);
  });

  test('the card keeps clear of all lines, and begins at the pointer’s', () => {
    const boxes = [
      { left: 300, top: 100, right: 500, bottom: 120 },
      { left: 20, top: 130, right: 80, bottom: 150 },
    ];
    expect(wordBox({ boxes, pointer: { x: 50, y: 140 }, viewport })).toEqual({
      left: 20,
      top: 100,
      right: 80,
      bottom: 150,
    });
    expect(wordBox({ boxes, pointer: null, viewport })).toEqual({ left: 300, top: 100, right: 500, bottom: 150 });
  });

  test('of a mention that fills the screen only the pointer’s line counts', () => {
    const boxes = Array.from({ length: 20 }, (_, line) => ({
      left: 20,
      top: line * 25,
      right: 300,
      bottom: line * 25 + 20,
    }));
    expect(wordBox({ boxes, pointer: { x: 50, y: 60 }, viewport })).toEqual(boxes[2]);
  });

  test('nothing off the screen', () => {
    const boxes = [{ left: 20, top: -40, right: 80, bottom: -20 }];
    expect(wordBox({ boxes, pointer: null, viewport })).toBeNull();
  });
});
