/** Reading a foreign DOM: what is text of the page, where one block ends, and that offsets slice exactly. */
import { describe, expect, test } from 'vitest';
import { parentOf } from '../../lib/page/elements.ts';
import { boundsOf, liveRange } from '../../lib/page/read/block-bounds.ts';
import { BLOCK_LENGTH, READ_LIMIT, readBlocks } from '../../lib/page/read/read-blocks.ts';
import { isSameBlock, offsetIn, type TextBlock } from '../../lib/page/read/text-block.ts';
import { putPage, putShadow } from './put-page.ts';

const textsOf = (html: string): string[] => readBlocks(putPage(html)).blocks.map(({ text }) => text);

/** The span of some words in a block. */
function spanOf(block: TextBlock, words: string) {
  const start = block.text.indexOf(words);
  return { start, end: start + words.length };
}

describe('blocks', () => {
  test.each([
    ['a paragraph each', '<p>One</p><p>Two</p>', ['One', 'Two']],
    [
      'inline elements read on',
      '<p>Ada <b>Love<i>la</i></b>ce, <a href="#">Countess</a></p>',
      ['Ada Lovelace, Countess'],
    ],
    ['comments and wbr read on', '<p>Love<!-- x -->la<wbr>ce</p>', ['Lovelace']],
    ['a line break stays in the block', '<p>One<br>Two</p>', ['One\nTwo']],
    ['cells are blocks', '<table><tr><td>Ada</td><td>Lovelace</td></tr></table>', ['Ada', 'Lovelace']],
    ['list items, without white space between', '<ul><li>Ada<li>Lovelace</ul>', ['Ada', 'Lovelace']],
    ['text around a nested block', '<div>Before<p>Within</p>After</div>', ['Before', 'Within', 'After']],
    ['an empty block between parts them too', '<div>Ada <p></p>Lovelace</div>', ['Ada ', 'Lovelace']],
    ['white space alone is no block', '<div> <p>One</p>\n </div>', ['One']],
    ['text right in the body', 'Loose <em>words</em>', ['Loose words']],
    ['an unknown element is as it is laid out', '<p>Ada <x-name>Love</x-name>lace</p>', ['Ada Lovelace']],
    ['and a block where it is one', '<x-card style="display:block">Ada</x-card>Lovelace', ['Ada', 'Lovelace']],
  ])('%s', (_, html, expected) => {
    expect(textsOf(html)).toEqual(expected);
  });

  test.each([
    'script',
    'style',
    'noscript',
    'template',
    'code',
    'kbd',
    'samp',
    'textarea',
    'button',
    'output',
    'iframe',
    'object',
    'audio',
    'video',
    'canvas',
  ])('the inside of %s is no text of the page', (name) => {
    expect(textsOf(`<p>Before</p><${name}>Ada Lovelace</${name}><p>After</p>`)).toEqual(['Before', 'After']);
  });

  test('nor that of options, drawings and formulas', () => {
    expect(textsOf('<select><option>Ada</select><datalist><option>Ada</datalist>')).toEqual([]);
    expect(textsOf('<svg><text>Ada</text></svg><math><mi>Ada</mi></math><p>One</p>')).toEqual(['One']);
  });

  test('every other element that HTML has is read', () => {
    const names =
      'address article aside blockquote dd dl dt figcaption figure footer h1 h2 h6 header li main nav p section summary div span em';
    for (const name of names.split(' ')) expect(textsOf(`<${name}>Ada</${name}>`).join()).toContain('Ada');
  });

  test('our own host is left out', () => {
    putPage('<p>One</p><div id="own">Two</div>');
    expect(readBlocks(document.body, document.querySelector('#own')).blocks.map(({ text }) => text)).toEqual(['One']);
  });

  test('an XHTML document reads the same', () => {
    const parsed = new DOMParser().parseFromString(
      '<html xmlns="http://www.w3.org/1999/xhtml"><body><p>Ada <b>Lovelace</b><br/>wrote</p><script>x</script><p>Two</p></body></html>',
      'application/xhtml+xml',
    );
    expect(readBlocks(parsed.body).blocks.map(({ text }) => text)).toEqual(['Ada Lovelace\nwrote', 'Two']);
  });
});

describe('pages that fight back', () => {
  test('form fields may be named as any property of a form', () => {
    const names = new Set<string>();
    for (let proto = document.createElement('form') as object | null; proto; proto = Object.getPrototypeOf(proto)) {
      for (const name of Object.getOwnPropertyNames(proto)) names.add(name);
    }
    const fields = [...names].map((name) => `<input name="${name}">`).join('');
    const clean = textsOf('<div>Ada <p>wrote</p></div><p>After</p>');
    expect(textsOf(`<form>${fields}Ada <p>wrote</p></form><p>After</p>`)).toEqual(clean);
  });

  test('a picture may be named as the parent of the document', () => {
    putPage('<img name="parentNode"><p>One</p>');
    expect(document.parentNode).toBeInstanceOf(HTMLImageElement);
    expect(parentOf(document)).toBeNull();
    expect(parentOf(document.querySelector('p')?.firstChild as Text)).toBe(document.querySelector('p'));
  });

  test('ten thousand elements inside each other', () => {
    const deep = document.createElement('div');
    let at: Element = deep;
    for (let depth = 0; depth < 10_000; depth++)
      at = at.appendChild(document.createElement(depth % 2 ? 'span' : 'div'));
    at.textContent = 'Ada';
    expect(readBlocks(deep).blocks.map(({ text }) => text)).toEqual(['Ada']);
  });
});

describe('shadow roots', () => {
  test('open ones are read, three deep, in their place', () => {
    const body = putPage('<p>One</p><x-a></x-a><p>Five</p>');
    const first = putShadow('x-a', '<p>Two</p><div id="b"></div><slot></slot>');
    const second = putShadow('#b', 'Three<section></section>', first);
    putShadow('section', '<p>Four</p>', second);
    const { blocks, roots } = readBlocks(body);
    expect(blocks.map(({ text }) => text)).toEqual(['One', 'Two', 'Three', 'Four', 'Five']);
    expect(roots).toHaveLength(3);
  });

  test('a root on the element read itself', () => {
    putPage('<article></article>');
    putShadow('article', '<p>Ada</p>');
    const article = document.querySelector('article') as Element;
    expect(readBlocks(article).blocks.map(({ text }) => text)).toEqual(['Ada']);
  });

  test('closed ones are not, without an error', () => {
    const body = putPage('<p>One</p><div id="a"></div>');
    (document.querySelector('#a') as Element).attachShadow({ mode: 'closed' }).append('Ada');
    expect(readBlocks(body).blocks.map(({ text }) => text)).toEqual(['One']);
  });
});

describe('ranges', () => {
  test('slice the exact words across inline elements, comments and line breaks', () => {
    const html = '<p>  By <b>Ada <!-- -->Love</b><i>lace</i>,\u00AD<br>Countess of <a>Love</a>lace </p>';
    const [block] = readBlocks(putPage(html)).blocks as [TextBlock];
    for (const words of ['Ada Lovelace', 'By', 'Countess of Lovelace', 'Love']) {
      expect(liveRange(block, spanOf(block, words))?.toString()).toBe(words);
    }
    // The line break is ours, so it is in the block and in no node.
    expect(liveRange(block, spanOf(block, 'Lovelace,\u00AD\nCountess'))?.toString()).toBe('Lovelace,\u00ADCountess');
  });

  test('every span of a block comes back from its place in a node', () => {
    const [block] = readBlocks(putPage('<p>Ada <b>Love</b><i>lace</i> wrote</p>')).blocks as [TextBlock];
    for (let start = 0; start < block.text.length; start++) {
      const bounds = boundsOf(block, { start, end: start + 1 });
      expect(bounds && offsetIn(block, bounds.startContainer, bounds.startOffset)).toBe(start);
    }
  });

  test('there is none where the page took the words away', () => {
    const body = putPage('<p>Ada <b>Lovelace</b></p>');
    const [block] = readBlocks(body).blocks as [TextBlock];
    (block.parts[1]?.node as Text).data = 'x';
    expect(boundsOf(block, spanOf(block, 'Lovelace'))).toBeNull();
    expect(liveRange(block, spanOf(block, 'lace'))).toBeNull();
    document.querySelector('b')?.remove();
    expect(boundsOf(block, spanOf(block, 'Ada Lovelace'))).toBeNull();
  });
});

test('words that the page wrote anew are found in the new nodes, where they still stand there', () => {
  const body = putPage('<p>Ada Lovelace 1</p>');
  const [block] = readBlocks(body).blocks as [TextBlock];
  const paragraph = body.firstElementChild as Element;
  paragraph.textContent = 'Ada Lovelace 2';
  expect(boundsOf(block, { start: 0, end: 12 })?.startContainer).toBe(paragraph.firstChild);
  paragraph.textContent = 'By Ada Lovelace';
  expect(boundsOf(block, { start: 0, end: 12 })).toBeNull();
});

describe('long pages', () => {
  test('a node of 5 MB is cut into pieces that join to its beginning', () => {
    const text = 'Ada Lovelace wrote a note. '.repeat(190_000);
    const body = putPage('<p></p>');
    (body.firstElementChild as Element).append(text);
    const { blocks } = readBlocks(body);
    expect(Math.max(...blocks.map((block) => block.text.length))).toBeLessThanOrEqual(BLOCK_LENGTH);
    expect(blocks.map((block) => block.text).join('') === text.slice(0, READ_LIMIT)).toBe(true);
    expect(blocks.map((block) => block.continues)).toEqual(blocks.map((_, index) => index > 0));
    const last = blocks.at(-2) as TextBlock;
    expect(liveRange(last, spanOf(last, 'Lovelace'))?.toString()).toBe('Lovelace');
    // Cut after white space, so that no word is split.
    expect(blocks.slice(0, -1).filter(({ text }) => !/\s$/.test(text))).toHaveLength(0);
  });

  test('many nodes in one block are cut too', () => {
    const body = putPage('<p></p>');
    for (let count = 0; count < 3_000; count++) {
      const piece = document.createElement('b');
      piece.textContent = `word number ${count} `;
      body.firstElementChild?.append(piece);
    }
    const { blocks } = readBlocks(body);
    expect(blocks.length).toBeGreaterThan(2);
    expect(blocks.map(({ text }) => text).join('')).toBe(body.textContent);
  });

  test('reads no more than its limit', () => {
    const body = putPage('');
    const text = 'x'.repeat(500_000);
    for (let count = 0; count < 10; count++)
      body.append(Object.assign(document.createElement('p'), { textContent: text }));
    const read = readBlocks(body).blocks.reduce((sum, block) => sum + block.text.length, 0);
    expect(read).toBe(READ_LIMIT);
  });
});

test('a block is the same only with the same text in the same nodes', () => {
  const body = putPage('<p>Ada <b>Lovelace</b></p>');
  const [first] = readBlocks(body).blocks as [TextBlock];
  expect(isSameBlock(first, readBlocks(body).blocks[0] as TextBlock)).toBe(true);
  const [other] = readBlocks(putPage('<p>Ada <b>Lovelace</b></p>')).blocks as [TextBlock];
  expect(isSameBlock(first, other)).toBe(false);
});
