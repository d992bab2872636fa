/** Cutting the article out of a page: what the page says of itself, and that the page stays as it is. */
import { afterEach, describe, expect, test } from 'vitest';
import { extractArticle, extractSaved } from '../../lib/page/article/extract-article.ts';
import { FERRY } from '../join/articles-for-tests.ts';

const [FIRST] = FERRY;
const lines = (FIRST?.text ?? '').split('\n').filter((line) => line !== '');
const ARTICLE = `<nav><a href="/">Home</a> <a href="/news">News</a></nav>
<article><h1>${lines[0]}</h1>${lines
  .slice(1)
  .map((line) => `<p>${line}</p>`)
  .join('')}<script>window.ran = true</script></article><footer>Copyright</footer>`;
const HEAD = `<meta property="og:site_name" content="The Herald"><meta property="article:published_time" content="2019-05-14T12:00:00Z">`;

afterEach(() => {
  document.body.replaceChildren();
  for (const own of document.head.querySelectorAll('[data-own]')) own.remove();
});

describe('the article of a page', () => {
  test('is cut out, and nothing of the page changes', () => {
    const meta = document.createElement('meta');
    meta.setAttribute('property', 'og:site_name');
    meta.setAttribute('content', 'The Herald');
    meta.dataset['own'] = '';
    document.head.append(meta);
    document.body.innerHTML = ARTICLE;
    const before = document.documentElement.outerHTML;
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    const article = extractArticle();
    changes.push(...observer.takeRecords());
    observer.disconnect();
    expect(changes).toEqual([]);
    expect(document.documentElement.outerHTML).toBe(before);
    expect(article).toMatchObject({ outlet: 'The Herald', isArticle: true });
    expect(article.text).toContain('We heard a terrible grinding noise');
    expect(article.text).not.toMatch(/Home|window\.ran/);
    expect(article.address).toBe(location.href.replace(/#.*/, ''));
  });

  test('of a page without one the text is the whole page, and it is said', () => {
    document.body.textContent = 'Nothing to read here.';
    expect(extractArticle()).toMatchObject({ text: 'Nothing to read here.' });
  });
});

describe('the article of a saved page', () => {
  const saved = (html: string, from: string | null = null) =>
    extractSaved(new DOMParser().parseFromString(html, 'text/html'), html, from);

  test('with what it says of itself, and where it was saved from', () => {
    const html = `<!-- saved from url=(0029)https://herald.example/ferry --><html><head>${HEAD}<title>x</title></head><body>${ARTICLE}</body></html>`;
    expect(saved(html)).toMatchObject({
      outlet: 'The Herald',
      published: '2019-05-14',
      address: 'https://herald.example/ferry',
      isArticle: true,
    });
    expect((globalThis as { ran?: boolean }).ran).toBeUndefined();
  });

  test('the address that the file gives, where the page gives none', () => {
    const html = `<html><head><title>x</title></head><body>${ARTICLE}</body></html>`;
    expect(saved(html, 'https://courier.example/a')).toMatchObject({
      address: 'https://courier.example/a',
      outlet: 'courier.example',
      published: null,
    });
  });
});
