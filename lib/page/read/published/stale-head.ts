/**
 * Sites that swap the article without loading a page often leave the head as it was: its title, day and address are then of the article
 * before. Nothing is remembered for this; the head is held against the address and the headings of the page.
 */
import { selectAll, textOf } from '../../elements.ts';
import type { Metas } from '../page-facts.ts';

/** Most headings examined, and UTF-16 units of each. */
const MOST_HEADINGS = 20;
const MOST_TEXT = 300;

/** Least share of a headline's words that are in the title for link previews, which may be shorter or longer; and its fewest words. */
const SHARED = 0.6;
const FEWEST_WORDS = 3;

const wordsOf = (text: string): string[] =>
  text
    .slice(0, MOST_TEXT)
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

const pathOf = (address: string): string | null => URL.parse(address, location.href)?.pathname ?? null;

/** The path with which the document was loaded; it stays while a script changes the address. */
function loadedPath(): string | null {
  const [entry] = performance.getEntriesByType('navigation');
  return entry ? pathOf(entry.name) : null;
}

/** Whether a heading of the page is the headline that the head gives: then the article is still there, alone or with another behind it. */
function hasHeadline(title: string): boolean {
  const known = new Set(wordsOf(title));
  return [...selectAll('h1,h2')].slice(0, MOST_HEADINGS).some((heading) => {
    const words = wordsOf(textOf(heading));
    return words.length >= FEWEST_WORDS && words.filter((word) => known.has(word)).length >= SHARED * words.length;
  });
}

/** Whether what the head says is of another article than the one on the page. */
export function isStaleHead(metas: Metas): boolean {
  const loaded = loadedPath();
  if (loaded === null || loaded === location.pathname) return false;
  const [canonical] = selectAll('link[rel~="canonical" i][href]');
  const given = canonical ? Element.prototype.getAttribute.call(canonical, 'href') : metas.get('og:url');
  if (given && pathOf(given) === location.pathname) return false;
  return !hasHeadline(metas.get('og:title') ?? '');
}
