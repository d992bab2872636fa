/** What a reader sees and the nodes do not say: marks drawn by style, words set apart or wrapped for an effect, prose in `pre`. */
import { describe, expect, test } from 'vitest';
import { liveRange } from '../../lib/page/read/block-bounds.ts';
import { readMarkUp } from '../../lib/page/read/page-text.ts';
import { readBlocks } from '../../lib/page/read/read-blocks.ts';
import { putPage } from './put-page.ts';

const textsOf = (html: string): string[] => readBlocks(putPage(html)).blocks.map(({ text }) => text);

describe('marks that stand in no node', () => {
  test.each([
    ['q', '<p>She said <q>come</q> and left.</p>', ['She said “come” and left.']],
    ['q at both ends of a block', '<p><q>Come</q></p><p>Go</p>', ['“Come”', 'Go']],
    ['q with elements in it', '<p><q>Come <b>now</b></q>, she said.</p>', ['“Come now”, she said.']],
    ['q with marks of its own', '<p><q>“Come”</q> and “<q>go</q>”</p>', ['“Come” and “go”']],
    ['q without words', '<p>One <q> </q>two</p>', ['One  two']],
    [
      'a block quotation',
      '<p>She said:</p><blockquote><p>Come.</p></blockquote><p>He came.</p>',
      ['She said:', '“Come.”', 'He came.'],
    ],
    ['of two paragraphs', '<blockquote><p>Come.</p><p>Go.</p></blockquote>', ['“Come.', '“Go.”']],
    ['signed', '<blockquote><p>Come.</p><p>— Ada Roe</p></blockquote>', ['“Come.”', '— Ada Roe']],
    ['signed by an element', '<blockquote>Come.<footer>Ada Roe</footer></blockquote>', ['“Come.”', 'Ada Roe']],
    ['with marks somewhere in it', '<blockquote><p>She said “come”.</p></blockquote>', ['She said “come”.']],
    ['the mark left out before a drop cap', '<p><span>W</span>e go,” she said.</p>', ['“We go,” she said.']],
    ['a drop cap with its mark', '<p><span>“W</span>e go,” she said.</p>', ['“We go,” she said.']],
    ['a drop cap before a quotation', '<p><span>W</span>e said “go”.</p>', ['We said “go”.']],
  ])('%s', (_, html, expected) => {
    expect(textsOf(html)).toEqual(expected);
  });

  test('spans behind a mark that was put in lead to their own places', () => {
    const { blocks } = readBlocks(putPage('<blockquote><p>Come <b>now</b>, Ada.</p></blockquote>'));
    const [block] = blocks;
    const start = block?.text.indexOf('now, Ada') ?? -1;
    expect(block && liveRange(block, { start, end: start + 8 })?.toString()).toBe('now, Ada');
    expect(block && liveRange(block, { start: 0, end: 1 })).toBeNull();
  });

  test('quotations without marks and headings in their own letters are given to the gate', () => {
    putPage(
      '<q>come</q><blockquote>“go”</blockquote><blockquote><p>Stay.</p></blockquote><h2 style="text-transform:lowercase">Ada  Roe</h2><h2>Bob</h2>',
    );
    expect(readMarkUp()).toEqual({ quoted: ['come', 'Stay.'], cased: ['Ada Roe'] });
  });
});

describe('words set apart by style', () => {
  const flex = 'style="display:flex;gap:8px"';
  test.each([
    ['parts of a name in a flex box', `<h3 ${flex}><span>Ada</span><span>Roe</span></h3>`, ['Ada\nRoe']],
    ['a box in a line', '<p>Ada Roe<span style="display:inline-block">New</span></p>', ['Ada Roe\nNew']],
    ['a badge', '<p>Ada Roe<span style="display:inline-block;background:red">New</span></p>', ['Ada Roe\n;\nNew']],
    ['a drop cap is none', '<p><span style="float:left">D</span>e Roe</p>', ['De Roe']],
    ['nor is what is only coloured', '<p>Mc<b>Roe</b> and i<b>Phone</b></p>', ['McRoe and iPhone']],
    ['a footnote', '<p>Roe<sup>1</sup> came<sup><a href="#n">[2]</a></sup>.<sup>a</sup></p>', ['Roe came.']],
    ['ordinals and powers are none', '<p>the 1<sup>st</sup> of 10 km<sup>2</sup></p>', ['the 1st of 10 km2']],
    [
      'words in boxes laid out inline',
      '<h1><div style="display:inline-block">Ada</div> <div style="display:inline-block">Roe</div></h1>',
      ['Ada Roe'],
    ],
    ['boxes laid out below each other', '<div><div>Ada</div> <div>Roe</div></div>', ['Ada', 'Roe']],
  ])('%s', (_, html, expected) => {
    expect(textsOf(html)).toEqual(expected);
  });
});

describe('paragraphs', () => {
  const prose = 'This is a statement of the office of the mayor, as it was given out.';
  test.each([
    [
      'two line breaks part them',
      '<p>One.<br><br>Two.<br>Three.<br> <br>\n<br>Four.</p>',
      ['One.', 'Two.\nThree.', 'Four.'],
    ],
    ['prose in pre', `<pre>${prose}\n\nAda Roe\n</pre>`, [prose, 'Ada Roe']],
    ['names in pre', '<pre>Ada Roe, mayor; Bob Roe, mayor</pre>', []],
    ['code in pre', `<pre><code>${prose}</code></pre>`, []],
    ['code with a sentence in it', '<pre>if (a) { // this is what we do when all of it fails for good.\n}</pre>', []],
  ])('%s', (_, html, expected) => {
    expect(textsOf(html).map((text) => text.trim())).toEqual(expected);
  });
});
