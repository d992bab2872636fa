/** What a page says of itself, and what it says to mislead. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readHeadTexts, readTitle } from '../../lib/page/read/page-facts.ts';
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
