/** The day on which a page was published, from all that tells it, and from what misleads. */
import { afterEach, describe, expect, test } from 'vitest';
import { dayInAddress } from '../../lib/page/read/published/address-day.ts';
import { readPublished } from '../../lib/page/read/published/publication-day.ts';
import { putPage } from './put-page.ts';

const before = document.title;
let added: Element[] = [];
afterEach(() => {
  document.title = before;
  document.documentElement.removeAttribute('lang');
  for (const element of added) element.remove();
  added = [];
});

/** Puts elements into the head for one test. */
function putHead(html: string): void {
  const parsed = new DOMParser().parseFromString(`<!doctype html><head>${html}`, 'text/html');
  added = [...document.adoptNode(parsed.head).children];
  document.head.append(...added);
}

const TITLE = '<meta property="og:title" content="Mayor opens the second bridge">';
const HEADLINE = '<h1>Mayor opens the second bridge</h1>';

describe('metadata', () => {
  test.each([
    ['a meta element', '<meta property="article:published_time" content="2017-04-21T10:00:00-04:00">'],
    ['the same in capitals', '<meta name="DATE" content="2017-04-21">'],
    ['a name of the site', '<meta name="acme:publishDate" content="21 Apr 2017">'],
    [
      'before the day of a change',
      '<meta name="date" content="2017-05-01"><meta name="sailthru.date" content="2017-04-21">',
    ],
    ['RFC 2822', '<meta name="pubdate" content="Fri, 21 Apr 2017 09:52:51 -0400">'],
    ['JSON-LD', '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2017-04-21"}</script>'],
    [
      'JSON-LD in a graph',
      '<script type="application/ld+json">[{"@graph":[{"@type":"WebPage","datePublished":"2010-01-01"},{"@type":["NewsArticle"],"datePublished":"2017-04-21"}]}]</script>',
    ],
    [
      'JSON-LD after one that is broken',
      '<script type="application/ld+json">{</script><script type="application/ld+json">{"datePublished":"2017-04-21"}</script>',
    ],
    [
      'JSON-LD that is broken itself',
      '<script type="application/ld+json">{"description":"two\nlines","datePublished":"2017-04-21 10:00",}</script>',
    ],
    [
      'JSON-LD with a comment of another day',
      '<script type="application/ld+json">{"@type":"Article","comment":[{"datePublished":"2018-01-01"}],"mainEntity":{"datePublished":"2017-04-21"}}</script>',
    ],
  ])('%s', (_, html) => {
    putHead(html);
    expect(readPublished()).toBe('2017-04-21');
  });

  test.each([
    [
      'a day of change alone',
      '<meta property="article:modified_time" content="2017-04-21"><meta name="last-updated" content="2017-04-21">',
    ],
    ['a day to come', '<meta name="date" content="2999-04-21">'],
    [
      'the year of the rights',
      '<meta name="copyright" content="2017"><meta name="copyright-date" content="2017-01-01">',
    ],
  ])('%s tells nothing', (_, html) => {
    putHead(html);
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

describe('elements', () => {
  test.each([
    ['a time element', `<article>${HEADLINE}<time datetime="2017-04-21T10:00">Friday</time></article>`],
    [
      'one in the article before one in the menu',
      `<nav><time datetime="2020-01-01"></time></nav><article>${HEADLINE}<time datetime="2017-04-21"></time></article>`,
    ],
    ['microdata', '<time datetime="2020-01-01"></time><span itemprop="datePublished" content="2017-04-21"></span>'],
    [
      'microdata of the item with the heading',
      `<div itemscope><i itemprop="datePublished" content="2020-01-01"></i></div><div itemscope>${HEADLINE}<i itemprop="datePublished" content="2017-04-21"></i></div>`,
    ],
    ['RDFa', '<span property="schema:datePublished" content="2017-04-21"></span>'],
    ['trackback data', '<!-- <rdf:RDF><rdf:Description dc:date="2017-04-21T17:16:22+09:00" /> --><p>Text</p>'],
  ])('%s', (_, html) => {
    putHead(TITLE);
    putPage(html);
    expect(readPublished()).toBe('2017-04-21');
  });
});

describe('the line beside the headline', () => {
  test.each([
    ['en', `${HEADLINE}<div>By Jane Roe</div><div>April 21, 2017</div><p>On May 1, 2016, it began.</p>`],
    ['en', `${HEADLINE}<p>Updated: May 2, 2017</p><p>Published: April 21, 2017</p>`],
    ['en', `${HEADLINE}<p>Published April 21, 2017 | Updated May 2, 2017</p>`],
    ['es', `${HEADLINE}<span>Jueves</span> <span>21 de abril de 2017</span>`],
    ['fi', `${HEADLINE}<p>${'sana '.repeat(40)}</p><div>21.4.2017 klo 12.45</div>`],
    ['en', `<div><span>April 21, 2017</span>${HEADLINE}<p>Text</p></div>`],
    ['en', `<h1>Acme Daily News</h1><p>May 3, 2020</p><h2>Mayor opens the second bridge</h2><p>April 21, 2017</p>`],
    [
      'en',
      `${HEADLINE}<aside>May 3, 2020</aside><form><input name="textContent"><input name="parentNode">April 1, 2016</form><p>April 21, 2017</p>`,
    ],
  ])('in %s: %s', (lang, html) => {
    document.documentElement.lang = lang;
    putHead(TITLE);
    putPage(html);
    expect(readPublished()).toBe('2017-04-21');
  });

  test.each([
    ['prose', `${HEADLINE}<p>${'The bridge was begun long before. '.repeat(5)}On May 1, 2016, it was built.</p>`],
    ['a record', `${HEADLINE}<dl><dt>Filed</dt><dd>April 21, 2017</dd></dl>`],
    ['no headline', '<h1>Acme Daily News</h1><p>April 21, 2017</p>'],
    ['another story’s', `<div>${HEADLINE}</div><nav>April 21, 2017</nav>`],
    ['the year of the rights', `${HEADLINE}<p>© 2017 Acme</p>`],
  ])('not from %s', (_, html) => {
    putHead(TITLE);
    putPage(html);
    expect(readPublished()).toBeNull();
  });
});

describe('an element named for the date behind a short headline', () => {
  test.each([
    ['', '<h1>Deadline</h1><div class="date date--v2">21 April 2017</div><p>Text</p>'],
    [
      'Deadline | Acme',
      '<article><header><h1>Deadline set</h1><p><span class="posted-on">Posted Apr 21, 2017</span></p></header></article>',
    ],
  ])('title "%s": %s', (title, html) => {
    document.title = title;
    putPage(html);
    expect(readPublished()).toBe('2017-04-21');
  });

  test.each([
    [
      'the day of the visit under the name of the site',
      'Bridge opens | Acme',
      '<h1>Acme</h1><div class="date">21 April 2017</div>',
    ],
    ['before the headline', '', '<div class="date">21 April 2017</div><h1>Deadline</h1>'],
    ['of another story', '', '<h1>Deadline</h1><aside><div class="date">21 April 2017</div></aside>'],
    ['of two headlines', '', '<h1>One</h1><div class="date">21 April 2017</div><h1>Two</h1>'],
    ['that differ', '', '<h1>One</h1><div class="date">21 April 2017</div><div class="date">22 April 2017</div>'],
    ['of a change', '', '<h1>One</h1><div class="date">Updated 21 April 2017</div>'],
    ['in prose', '', `<h1>One</h1><div class="date">On 21 April 2017 ${'it was so '.repeat(9)}</div>`],
    ['of an event', '', '<h1>One</h1><div class="event-date">21 April 2017</div>'],
  ])('not %s', (_, title, html) => {
    document.title = title;
    putPage(html);
    expect(readPublished()).toBeNull();
  });
});

describe('an evening in universal time', () => {
  const told = (time: string) => `${TITLE}<meta property="article:published_time" content="${time}">`;

  test.each([
    ['the evening before in America', '2017-04-22T01:30:00Z', 'April 21, 2017', '2017-04-21'],
    ['the next morning in Japan', '2017-04-20T22:30:00Z', 'April 21, 2017', '2017-04-21'],
    ['no evening anywhere', '2017-04-21T11:00:00Z', 'April 20, 2017', '2017-04-21'],
    ['a change days later', '2017-04-21T01:30:00Z', 'April 25, 2017', '2017-04-21'],
    ['a time with its own zone', '2017-04-21T01:30:00-04:00', 'April 20, 2017', '2017-04-21'],
  ])('%s', (_, time, line, expected) => {
    putHead(told(time));
    putPage(`${HEADLINE}<p>${line}</p>`);
    expect(readPublished()).toBe(expected);
  });

  test('the address that the page says it has tells which', () => {
    putHead(`${told('2017-04-22T01:30:00Z')}<link rel="canonical" href="https://a.example/news/2017/04/21/bridge">`);
    putPage(HEADLINE);
    expect(readPublished()).toBe('2017-04-21');
  });
});

test.each([
  ['https://a.example/2017/04/21/bridge', '2017-04-21'],
  ['https://a.example/news/2017-04-21-bridge.html', '2017-04-21'],
  ['https://a.example/20170421/bridge', '2017-04-21'],
  ['https://a.example/2017/04/bridge', null],
  ['https://a.example/story-20179421', null],
  ['https://a.example/?day=2017-04-21', null],
  ['none', null],
])('the address %s', (address, expected) => {
  expect(dayInAddress(address)).toBe(expected);
});
