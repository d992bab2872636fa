/** What a person cannot see is not marked: a table of the ways in which pages hide text. */
import { describe, expect, test } from 'vitest';
import { readBlocks } from '../../lib/page/read/read-blocks.ts';
import { lookAtPage } from '../../lib/page/read/visibility.ts';
import { putPage, putShadow } from './put-page.ts';

/** Whether the name in this markup counts as shown. */
function shows(html: string): boolean {
  const block = readBlocks(putPage(html)).blocks.find(({ text }) => text.includes('Ada Lovelace'));
  if (!block) return false;
  const start = block.text.indexOf('Ada Lovelace');
  return lookAtPage().shows(block, { start, end: start + 12 });
}

const SCREEN_READER_ONLY = 'position:absolute;width:1px;height:1px;overflow:hidden';

describe('hidden', () => {
  test.each([
    ['display: none', '<p style="display:none">Ada Lovelace</p>'],
    ['display: none further up', '<div style="display:none"><p>Ada Lovelace</p></div>'],
    ['visibility: hidden', '<p style="visibility:hidden">Ada Lovelace</p>'],
    ['visibility: collapse', '<table><tr style="visibility:collapse"><td>Ada Lovelace</table>'],
    ['opacity: 0', '<p style="opacity:0">Ada Lovelace</p>'],
    ['opacity: 0 further up', '<div style="opacity:0"><p>Ada Lovelace</p></div>'],
    ['the hidden attribute', '<p hidden>Ada Lovelace</p>'],
    ['hidden=until-found', '<p hidden="until-found">Ada Lovelace</p>'],
    ['hidden=until-found further up', '<div hidden="until-found"><p>Ada Lovelace</p></div>'],
    ['content-visibility: hidden', '<p style="content-visibility:hidden">Ada Lovelace</p>'],
    ['content-visibility: hidden further up', '<div style="content-visibility:hidden"><p>Ada Lovelace</p></div>'],
    ['closed details', '<details><summary>More</summary><p>Ada Lovelace</p></details>'],
    ['closed details, text right in it', '<details><summary>More</summary>Ada Lovelace</details>'],
    ['closed dialog', '<dialog>Ada Lovelace</dialog>'],
    ['closed popover', '<div popover>Ada Lovelace</div>'],
    ['font of no size', '<p style="font-size:0">Ada Lovelace</p>'],
    ['for screen readers only', `<span style="${SCREEN_READER_ONLY}">Ada Lovelace</span>`],
    ['the same in a visible line', `<p>By <span style="${SCREEN_READER_ONLY}">Ada Lovelace</span></p>`],
    ['clip', '<p style="position:absolute;clip:rect(0,0,0,0)">Ada Lovelace</p>'],
    ['clip of one pixel', '<p style="position:absolute;clip:rect(1px,1px,1px,1px)">Ada Lovelace</p>'],
    ['clip-path', '<p style="clip-path:inset(50%)">Ada Lovelace</p>'],
    ['far off to the left', '<p style="position:absolute;left:-9999px">Ada Lovelace</p>'],
    ['far off above', '<p style="position:absolute;top:-9999px">Ada Lovelace</p>'],
    ['text-indent', '<p style="text-indent:-9999px;white-space:nowrap;overflow:hidden">Ada Lovelace</p>'],
    ['a box of no height', '<div style="height:0;overflow:hidden"><p>Ada Lovelace</p></div>'],
    ['shrunk to nothing', '<p style="transform:scale(0)">Ada Lovelace</p>'],
  ])('%s', (_, html) => {
    expect(shows(html)).toBe(false);
  });

  test.each([
    ['contenteditable', '<div contenteditable><p>Ada Lovelace</p></div>'],
    ['contenteditable=plaintext-only', '<div contenteditable="plaintext-only">Ada Lovelace</div>'],
    ['role=textbox', '<div role="textbox">Ada Lovelace</div>'],
  ])('being written: %s', (_, html) => {
    expect(shows(html)).toBe(false);
  });

  // Reading the page passes these over; a block that was located by its line is read for itself.
  test.each(['button', 'pre', 'code', 'svg width="300" height="90"><foreignObject width="300" height="90"'])(
    'no prose: within <%s>',
    (around) => {
      putPage(`<${around}><p id="inner">Ada Lovelace</p>`);
      const block = readBlocks(document.getElementById('inner') as Element).blocks[0];
      if (!block) throw new Error('not read');
      expect(lookAtPage().shows(block, { start: 0, end: 12 })).toBe(false);
    },
  );
});

describe('shown', () => {
  test.each([
    ['plain', '<p>Ada Lovelace</p>'],
    ['below the fold', '<div style="height:9000px"></div><p>Ada Lovelace</p>'],
    [
      'in a box that scrolls',
      '<div style="height:40px;overflow:auto"><div style="height:500px"></div><p>Ada Lovelace</p></div>',
    ],
    ['open details', '<details open><summary>More</summary><p>Ada Lovelace</p></details>'],
    ['faint', '<p style="opacity:.4">Ada Lovelace</p>'],
    ['not laid out until near', '<p style="content-visibility:auto">Ada Lovelace</p>'],
    ['not editable after all', '<div contenteditable="false">Ada Lovelace</div>'],
    [
      'in a visible island of a hidden box',
      '<div style="visibility:hidden"><p style="visibility:visible">Ada Lovelace</p></div>',
    ],
    ['in an inline box', '<p><span style="overflow:hidden">Ada Lovelace</span></p>'],
    ['clipped by rounding only', '<p style="clip-path:inset(0 round 4px)">Ada Lovelace</p>'],
    [
      'in a form whose fields hide its properties',
      '<form><input name="parentNode"><input name="checkVisibility"><input name="closest">Ada Lovelace</form>',
    ],
  ])('%s', (_, html) => {
    expect(shows(html)).toBe(true);
  });

  test('in an open shadow root, unless its host is hidden', () => {
    for (const style of ['', 'opacity:0', 'display:none', 'height:0;overflow:hidden']) {
      const body = putPage(`<div id="a" style="${style}"></div>`);
      putShadow('#a', '<p>Ada Lovelace</p>');
      const block = readBlocks(body).blocks[0];
      expect(block && lookAtPage().shows(block, { start: 0, end: 12 })).toBe(style === '');
    }
  });
});
