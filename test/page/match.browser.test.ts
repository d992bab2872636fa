/** What is sent to the background, what is painted at which density, and what comes first on a long page. */
import { describe, expect, test } from 'vitest';
import type { TextBlock } from '../../lib/page/block.ts';
import { cueTest } from '../../lib/page/cue-test.ts';
import { type Mark, marksToPaint } from '../../lib/page/density.ts';
import {
  compileLexicon,
  type Matched,
  MOST_NAMES,
  matchBlocks,
  passageNumbers,
  vouchedNames,
} from '../../lib/page/match-blocks.ts';
import { blocksOnScreen } from '../../lib/page/near-first.ts';
import { gateText, stretchesOf } from '../../lib/page/page-text.ts';
import { readBlocks } from '../../lib/page/read-blocks.ts';
import { putPage, putShadow } from './put-page.ts';

const blocksOf = (html: string): TextBlock[] => readBlocks(putPage(html)).blocks;

describe('cue words', () => {
  test.each([
    ['whole words', ['murders'], 'Murders fell', true],
    ['not inside others', ['art'], 'a party', false],
    ['any ending behind a star', ['murder*'], 'two murderers', true],
    ['but not without', ['murder'], 'two murderers', false],
    ['of several words the longest tells', ['new bridge*'], 'the bridges', true],
    ['digits too', ['1993'], 'since 1993', true],
    ['folded', ['café'], 'Café', true],
    ['none', [], 'anything', false],
    ['an empty cue', ['', '*'], 'anything', false],
  ])('%s', (_, cues, text, expected) => {
    expect(cueTest(cues)(text)).toBe(expected);
  });
});

const LEXICON = {
  names: [{ text: 'Ada Lovelace', actor: 'ada', kind: 'person' as const, form: 'full' as const, titles: [] }],
  cues: ['engine*'],
  keys: ['weaves', 'algebraic'],
  topics: [],
};

function match(html: string) {
  const blocks = blocksOf(html);
  const matched = new WeakMap<TextBlock, Matched>();
  const matcher = compileLexicon(LEXICON);
  for (const _ of matchBlocks(blocks, matcher, matched));
  return { blocks, matched, matcher };
}

describe('passages', () => {
  test('a number and a cue word, or a quotation with its neighbours', () => {
    const quiet = '<p>Nothing.</p>'.repeat(4);
    const { blocks, matched } = match(
      `${quiet}<p>Of 2 engines.</p>${quiet}<p>“It weaves algebraic patterns,” she said.</p>${quiet}<p>Engines.</p><p>2</p>`,
    );
    expect(passageNumbers(blocks, matched)).toEqual([4, 7, 8, 9, 10]);
  });

  test('a block is matched once', () => {
    const { blocks, matched, matcher } = match('<p>Ada Lovelace</p>');
    expect([...matchBlocks(blocks, matcher, matched)]).toEqual([]);
  });

  test('names are counted up to a limit', () => {
    const { blocks, matched, matcher } = match(`<p>${'Ada Lovelace wrote. '.repeat(MOST_NAMES + 50)}</p>`);
    expect(vouchedNames({ blocks, matched, heads: [], matcher }).flat()).toHaveLength(MOST_NAMES);
  });
});

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
    const painted = marksToPaint(marks(blocks), blocks, density);
    expect(painted.map(({ block }) => blocks.indexOf(block))).toEqual([...expected]);
  });

  test('figures and quotations are not thinned out', () => {
    const blocks = blocksOf('<p>a</p><p>a</p>');
    const figures = marks(blocks).map((mark) => ({ ...mark, kind: 'figure' as const }));
    expect(marksToPaint(figures, blocks, 'normal')).toHaveLength(2);
  });
});

describe('a long page', () => {
  const paragraph = (number: number) => `<p id="p${number}" style="margin:0">${`Line ${number}. `.repeat(100)}</p>`;

  test('begins with what is on the screen', () => {
    const blocks = blocksOf(Array.from({ length: 600 }, (_, number) => paragraph(number)).join(''));
    document.querySelector('#p400')?.scrollIntoView({ block: 'start', behavior: 'instant' });
    const first = blocksOnScreen(blocks);
    expect(first[0]?.element.id).toMatch(/^p(399|400)$/);
    expect(first.length).toBeLessThan(60);
    scrollTo(0, 0);
  });

  test('a short one is done at once', () => {
    expect(blocksOnScreen(blocksOf(paragraph(1)))).toEqual([]);
  });
});

describe('the text that the gate looks at', () => {
  test('parts blocks, leaves scripts and hidden text out, and is cut at its limit', () => {
    putPage('<p>Ada</p><p>Lovelace</p><script>Babbage</script><p hidden>Menabrea</p>');
    expect(gateText(1_000).trim().split(/\n+/)).toEqual(['Ada', 'Lovelace']);
    expect(gateText(2)).toBe('Ad');
  });

  test('has the text of shadow roots, nested too', () => {
    const body = putPage('<x-a></x-a>');
    const root = putShadow('x-a', '<p>Ada</p><div></div>', body);
    putShadow('div', '<p>Lovelace</p>', root);
    expect(gateText(1_000)).toContain('Ada');
    expect(gateText(1_000)).toContain('Lovelace');
  });

  test('of plain elements with a root on a page that has nothing else', () => {
    putPage('<div id="a"></div>');
    putShadow('#a', 'Ada');
    expect(gateText(1_000)).toContain('Ada');
  });

  test('in stretches joins to the whole, cut at line ends', () => {
    const text = 'Ada Lovelace wrote\n'.repeat(5_000) + 'x'.repeat(70_000);
    const stretches = [...stretchesOf(text)];
    expect(stretches.join('') === text).toBe(true);
    expect(stretches.length).toBeGreaterThan(5);
    expect(stretches[1]?.startsWith('\nAda')).toBe(true);
  });
});
