/** Whether the head of a page is of another article, after a script has changed the address. */
import { afterEach, expect, test } from 'vitest';
import { readMetas } from '../../lib/page/read/page-facts.ts';
import { isStaleHead } from '../../lib/page/read/published/stale-head.ts';
import { putPage } from './put-page.ts';

const loadedAt = location.href;
let added: Element[] = [];
afterEach(() => {
  history.replaceState(null, '', loadedAt);
  for (const element of added) element.remove();
});

function putHead(html: string): void {
  const parsed = new DOMParser().parseFromString(`<!doctype html><head>${html}`, 'text/html');
  added = [...document.adoptNode(parsed.head).children];
  document.head.append(...added);
}

const TITLE = '<meta property="og:title" content="The mayor opens a bridge">';

test.each([
  ['a page as it was loaded', '', null, false],
  ['another address, nothing told', '', '/second', true],
  ['another address, the headline still there', TITLE, '/second', false],
  ['another address, another headline', '<meta property="og:title" content="A ship sinks at sea">', '/second', true],
  ['a head brought up to date by its address', '<link rel="canonical" href="/second">', '/second', false],
  ['an address of its own from before', '<link rel="canonical" href="/first">', '/second', true],
  ['only the query changed', '', `${location.pathname}?x=1`, false],
])('%s', (_, head, address, stale) => {
  putHead(head);
  putPage('<h1>The mayor opens a bridge today</h1>');
  if (address) history.replaceState(null, '', address);
  expect(isStaleHead(readMetas())).toBe(stale);
});
