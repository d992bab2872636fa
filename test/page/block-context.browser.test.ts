/** The context of a block that says what its figures count. */
import { expect, test } from 'vitest';
import { contextOf } from '../../lib/page/read/block-context.ts';
import { readBlocks } from '../../lib/page/read/read-blocks.ts';
import { putPage } from './put-page.ts';

function contextAt(words: string, html: string) {
  const block = readBlocks(putPage(html)).blocks.find(({ text }) => text.includes(words));
  if (!block) throw new Error(`no block with "${words}"`);
  return contextOf(block);
}

test('the lead-in of a list, and the heading above', () => {
  const html = '<h2>Crime</h2><p>Since 1993:</p><ul><li>down 82 percent</li><li>down 81 percent</li></ul>';
  expect(contextAt('81', html)).toEqual({
    label: '',
    leadIn: 'Since 1993:',
    above: ['Crime', 'down 82 percent'],
    day: null,
  });
});

test('the heads of a cell’s row and column, and the caption', () => {
  const html =
    '<table><caption>Ellery</caption><tr><th></th><th>Change</th></tr><tr><th>Murders</th><td>82%</td></tr></table>';
  expect(contextAt('82', html).label).toBe('Murders Change Ellery');
});

test('the box beside a number alone in its block, before or after it', () => {
  expect(contextAt('82', '<div><div>82%</div><div>Drop in murders</div></div>').label).toBe('Drop in murders');
  expect(contextAt('82', '<div><div>Drop in murders</div><div><b>82%</b></div></div>').label).toBe('Drop in murders');
  expect(contextAt('82', '<p>Murders fell 82 percent.</p><p>So it was told.</p>').label).toBe('');
});

test('the day of the part, where it tells one', () => {
  const entry = (day: string, text: string) =>
    `<article><header><time datetime="${day}">x</time></header><p>${text}</p></article>`;
  const html = entry('2017-04-21T10:00:00', 'Nine.') + entry('2018-01-24', 'Ten.') + '<p>Eleven.</p>';
  expect(contextAt('Nine', html).day).toBe('2017-04-21');
  expect(contextAt('Ten', html).day).toBe('2018-01-24');
  expect(contextAt('Eleven', html).day).toBeNull();
  expect(contextAt('On', '<p>On <time datetime="2017-06-30">June 30</time>, nine.</p>').day).toBeNull();
});

test('a page that hides what it is behind fields of a form does not fool it', () => {
  const html = '<form><input name="parentNode"><input name="previousElementSibling"><p>Nine.</p></form>';
  expect(() => contextAt('Nine', html)).not.toThrow();
});
