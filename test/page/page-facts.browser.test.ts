/** What a page says of itself, and what it says to mislead. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { dayOf, readHeadTexts, readPublished, readTitle } from '../../lib/page/read/page-facts.ts';
import { putPage } from './put-page.ts';

const before = document.title;
let added: Element[] = [];
beforeEach(() => {
  document.title = '';
});
afterEach(() => {
  document.title = before;
  for (const element of added) element.remove();
  added = [];
});

/** Puts elements into the head for one test. */
function putHead(html: string): void {
  const parsed = new DOMParser().parseFromString(`<!doctype html><head>${html}`, 'text/html');
  added = [...document.adoptNode(parsed.head).children];
  document.head.append(...added);
}

describe('the day of publication', () => {
  test.each([
    ['2017-04-21', '2017-04-21'],
    ['2017-04-21T23:30:00-04:00', '2017-04-21'],
    ['20170421T233000Z', '2017-04-21'],
    [' 2017-04-21 ', '2017-04-21'],
    ['2017-02-30', null],
    ['2017-13-01', null],
    ['0001-01-01', null],
    ['9999-01-01', null],
    ['21 April 2017', null],
    ['2017-04-211', null],
    [20170421, null],
    [{ toString: () => '2017-04-21' }, null],
    [undefined, null],
  ])('%j is %j', (text, expected) => {
    expect(dayOf(text)).toBe(expected);
  });

  test.each([
    ['a meta element', '<meta property="article:published_time" content="2017-04-21T10:00:00Z">'],
    ['the same in capitals', '<meta name="DATE" content="2017-04-21">'],
    [
      'JSON-LD',
      '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2017-04-21T10:00:00Z"}</script>',
    ],
    [
      'JSON-LD in a graph',
      '<script type="application/ld+json">[{"@graph":[{"@type":"WebPage"},{"datePublished":"2017-04-21"}]}]</script>',
    ],
    [
      'JSON-LD after one that is broken',
      '<script type="application/ld+json">{</script><script type="application/ld+json">{"datePublished":"2017-04-21"}</script>',
    ],
  ])('from %s', (_, html) => {
    putHead(html);
    expect(readPublished()).toBe('2017-04-21');
  });

  test.each([
    ['a time element', '<article><h1>Title</h1><time datetime="2017-04-21T10:00">Friday</time></article>'],
    [
      'one in the article before one in the menu',
      '<nav><time datetime="2020-01-01"></time></nav><article><time datetime="2017-04-21"></time></article>',
    ],
    ['microdata', '<time datetime="2020-01-01"></time><span itemprop="datePublished" content="2017-04-21"></span>'],
  ])('from %s', (_, html) => {
    putPage(html);
    expect(readPublished()).toBe('2017-04-21');
  });

  test('is unknown where nothing tells it', () => {
    putPage('<p>Friday</p><time>yesterday</time>');
    expect(readPublished()).toBeNull();
  });

  test('is not looked for for ever in what a page piles up', () => {
    const deep = `${'{"a":'.repeat(2_000)}{"datePublished":"2017-04-21"}${'}'.repeat(2_000)}`;
    const wide = JSON.stringify([...Array.from({ length: 60_000 }, () => ({})), { datePublished: '2017-04-21' }]);
    const long = JSON.stringify({ text: 'x'.repeat(300_000), datePublished: '2017-04-21' });
    for (const json of [deep, wide, long]) {
      putHead(`<script type="application/ld+json">${json}</script>`);
      expect(readPublished()).toBeNull();
      for (const element of added) element.remove();
    }
  });
});

describe('the title', () => {
  test('is what the page gives to others, then its heading, then its own title', () => {
    document.title = 'Own - Site';
    expect(readTitle()).toBe('Own - Site');
    putPage('<h1> Heading\n of <b>it</b></h1>');
    expect(readTitle()).toBe('Heading of it');
    putHead('<meta property="og:title" content="Given &lt;b&gt;">');
    expect(readTitle()).toBe('Given <b>');
  });

  test('is cut where it is no title any more', () => {
    document.title = 'word '.repeat(100_000);
    expect(readTitle().length).toBeLessThanOrEqual(300);
  });

  test('is empty where there is none', () => {
    putPage('<p>Text</p>');
    expect(readTitle()).toBe('');
  });
});

test('the head gives each text once', () => {
  document.title = 'One';
  putHead(
    '<meta property="og:title" content="One"><meta name="description" content="Two"><meta property="og:description" content="Two">',
  );
  expect(readHeadTexts()).toEqual(['One', 'Two']);
});
