/** The context of a block that says what its figures count. */
import { expect, test } from 'vitest';
import { contextOf } from '../../lib/page/read/block-context.ts';
import { readBlocks } from '../../lib/page/read/read-blocks.ts';
import { putPage } from './put-page.ts';

function contextAt(words: string, html: string, published: string | null = null) {
  const block = readBlocks(putPage(html)).blocks.find(({ text }) => text.includes(words));
  if (!block) throw new Error(`no block with "${words}"`);
  return contextOf(block, published);
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

test.each([
  ['a heading that is a date', '<h2>Friday, April 21, 2017</h2><h3>2:15 p.m.</h3>', '2017-04-21'],
  ['a heading without a year, near the page’s day', '<h2>Friday, April 21</h2>', '2017-04-21'],
  ['the nearest of two headings', '<h2>April 24, 2017</h2><p>x</p><h2>April 21, 2017</h2><p>y</p>', '2017-04-21'],
  ['a heading about a day', '<h2>What happened on April 21, 2017</h2>', null],
  [
    'a line behind the second headline',
    '<h1>One</h1><p>x</p><h1>Two</h1><p>By Jane Roe, April 21, 2017</p>',
    '2017-04-21',
  ],
  ['a line behind the only headline', '<h1>One</h1><p>By Jane Roe, April 21, 2017</p>', null],
  ['a line of prose', '<h1>One</h1><p>x</p><h1>Two</h1><p>It was on April 21, 2017 that he came.</p>', null],
  ['a line about a change', '<h1>One</h1><p>x</p><h1>Two</h1><p>Updated April 21, 2017</p>', null],
])('the day of the part by %s', (_, before, day) => {
  expect(contextAt('Nine', `<div>${before}<p>Nine.</p></div>`, '2017-05-02').day).toBe(day);
});

test('a heading without a year far from the page’s day tells nothing', () => {
  expect(contextAt('Nine', '<h2>April 21</h2><p>Nine.</p>', '2017-09-02').day).toBeNull();
  expect(contextAt('Nine', '<h2>April 21</h2><p>Nine.</p>').day).toBeNull();
});

test('the day at the head of one of several articles', () => {
  const article = (day: string, text: string) =>
    `<article><h2>News</h2><div>Posted ${day}</div><p>${text}</p></article>`;
  const html = article('April 21, 2017 at 10:15 a.m.', 'Nine.') + article('Jan. 24, 2018', 'Ten.');
  expect(contextAt('Nine', html).day).toBe('2017-04-21');
  expect(contextAt('Ten', html).day).toBe('2018-01-24');
  expect(contextAt('Nine', article('April 21, 2017', 'Nine.')).day).toBeNull();
});

test('a page that hides what it is behind fields of a form does not fool it', () => {
  const html = '<form><input name="parentNode"><input name="previousElementSibling"><p>Nine.</p></form>';
  expect(() => contextAt('Nine', html)).not.toThrow();
});
