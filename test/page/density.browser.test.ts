/** What is painted at which density, what comes first on a long page, and the text that the gate looks at. */
import { describe, expect, test } from 'vitest';
import { type Mark, marksToPaint } from '../../lib/page/paint/density.ts';
import { elementsOnScreen } from '../../lib/page/paint/near-first.ts';
import { readPageText } from '../../lib/page/read/page-text.ts';
import { readBlocks } from '../../lib/page/read/read-blocks.ts';
import type { TextBlock } from '../../lib/page/read/text-block.ts';
import { putPage, putShadow } from './put-page.ts';

const blocksOf = (html: string): TextBlock[] => readBlocks(putPage(html)).blocks;

describe('density', () => {
  const html = `<article><p>a</p><p>a</p><h2>x</h2><p>a</p></article><section><p>a</p><p>b</p></section>`;
  const marks = (blocks: readonly TextBlock[]): Mark[] =>
    blocks.map((block) => ({ block, start: 0, end: 1, kind: 'actor', id: block.text, differs: block.text === 'b' }));

  test.each([
    ['quiet', [5]],
    ['normal', [0, 2, 3, 4, 5]],
    ['all', [0, 1, 2, 3, 4, 5]],
  ] as const)('%s', (density, expected) => {
    const blocks = blocksOf(html);
    const painted = marksToPaint(marks(blocks), density);
    expect(painted.map(({ block }) => blocks.indexOf(block))).toEqual([...expected]);
  });

  test('off the subject each name once in the running text, and not in links to other stories', () => {
    const body = putPage(`<nav><p>a</p></nav><ul><li><a href="#1">a and b</a></li></ul><h3><a href="#2">a</a></h3>
      <p>Here is a, <a href="#3">linked</a>.</p><h2>x</h2><p>Again a.</p><aside><p>b</p></aside><p>And b.</p>`);
    const { blocks } = readBlocks(body);
    const named = blocks.flatMap((block) => {
      const start = block.text.search(/\b[ab]\b/);
      return start < 0
        ? []
        : { block, start, end: start + 1, kind: 'actor' as const, id: block.text.charAt(start), differs: false };
    });
    const texts = (density: 'normal' | 'all') => marksToPaint(named, density, true).map(({ block }) => block.text);
    expect(texts('normal')).toEqual(['Here is a, linked.', 'And b.']);
    expect(texts('all')).toHaveLength(named.length);
  });

  test('figures and quotations are not thinned out', () => {
    const blocks = blocksOf('<p>a</p><p>a</p>');
    const figures = marks(blocks).map((mark) => ({ ...mark, kind: 'figure' as const }));
    expect(marksToPaint(figures, 'normal')).toHaveLength(2);
  });
});

describe('a long page', () => {
  const paragraph = (number: number) => `<p id="p${number}" style="margin:0">${`Line ${number}. `.repeat(100)}</p>`;

  test('begins with what is on the screen', () => {
    putPage(Array.from({ length: 600 }, (_, number) => paragraph(number)).join(''));
    const elements = [...document.querySelectorAll('p')];
    document.querySelector('#p400')?.scrollIntoView({ block: 'start', behavior: 'instant' });
    const first = elementsOnScreen(elements);
    expect(first[0]?.id).toMatch(/^p(399|400)$/);
    expect(first.length).toBeLessThan(60);
    scrollTo(0, 0);
  });

  test('hidden elements are passed over', () => {
    putPage('<p hidden>a</p><p id="b">b</p><p hidden>c</p>');
    expect(elementsOnScreen([...document.querySelectorAll('p')]).some(({ id }) => id === 'b')).toBe(true);
  });
});

describe('the text that the gate looks at', () => {
  test('parts blocks, leaves scripts and hidden text out, and is cut at its limit', () => {
    putPage('<p>Ada</p><p>Lovelace</p><script>Babbage</script><p hidden>Menabrea</p>');
    expect(readPageText(1_000)).toEqual({ text: 'Ada\n\nLovelace', roots: [] });
    expect(readPageText(2).text).toBe('Ad');
  });

  test('has the text of shadow roots, nested too, each from its own line on', () => {
    const body = putPage('<p>One</p><x-a></x-a>');
    const root = putShadow('x-a', '<p>Ada</p><div></div>', body);
    const inner = putShadow('div', '<p>Lovelace</p>', root);
    const { text, roots } = readPageText(1_000);
    const lines = text.split('\n');
    expect(roots.map(({ root: found }) => found)).toEqual([root, inner]);
    expect(roots.map(({ line }) => lines[line])).toEqual(['Ada', 'Lovelace']);
  });

  test('of plain elements with a root on a page that has nothing else', () => {
    putPage('<div id="a"></div>');
    putShadow('#a', 'Ada');
    expect(readPageText(1_000).text).toContain('Ada');
  });
});
