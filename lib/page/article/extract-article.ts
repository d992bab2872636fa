/**
 * Cuts the article out of a page, for "Add this article". It works on a copy of the document, so the page is not changed, and returns
 * text only. The page is not trusted: whoever receives the article checks it (lib/corpus/draft/check-article.ts).
 */
import { Readability } from '@mozilla/readability';
import { findPrintedDays } from '../../text/dates/printed-day.ts';
import { type Metas, readMetas, readTitle } from '../read/page-facts.ts';
import { readPublished } from '../read/published/publication-day.ts';
import { readBlocks } from '../read/read-blocks.ts';

export interface PageArticle {
  title: string | null;
  outlet: string | null;
  /** ISO day. */
  published: string | null;
  address: string | null;
  /** A paragraph a line. */
  text: string;
  /** False where no article was found on the page, and the text is that of the whole page. */
  isArticle: boolean;
}

/** Line breaks in the markup are spaces; each block is one line. */
function lineText(root: Node): string {
  const { blocks } = readBlocks(root);
  return blocks.map(({ text }) => text.replace(/\s+/g, ' ').trim()).join('\n');
}

const { getAttribute } = Element.prototype;

/** The address that a page gives as its own, for one that was opened through another address of the same site. */
function canonicalAddress(root: Document, metas: Metas): string | null {
  const link = root.querySelector('link[rel~="canonical" i][href]');
  const given = (link && getAttribute.call(link, 'href')) ?? metas.get('og:url') ?? '';
  return /^https?:\/\//i.test(given) ? given : null;
}

const hostOf = (address: string | null): string | null => {
  const host = address && URL.canParse(address) ? new URL(address).hostname : '';
  return host.replace(/^www\./, '') || null;
};

const firstDay = (text: string | null | undefined): string | null => findPrintedDays(text ?? '')[0]?.day ?? null;

/** What Readability finds in a copy of the document; its content is an element of a document that is never shown. */
function findArticle(root: Document) {
  const copy = root.cloneNode(true) as Document;
  return new Readability<Element>(copy, { serializer: (element) => element as Element }).parse();
}

/** The article of the page in this tab; without one, the text of the whole page. */
export function extractArticle(): PageArticle {
  const found = findArticle(document);
  const metas = readMetas();
  const canonical = canonicalAddress(document, metas);
  const own = location.href.replace(/#.*/s, '');
  const address = hostOf(canonical) === hostOf(own) ? canonical : own;
  return {
    title: found?.title || readTitle(metas) || null,
    outlet: metas.get('og:site_name')?.trim() || found?.siteName || hostOf(address),
    published: readPublished(metas) ?? firstDay(found?.publishedTime),
    address,
    text: lineText(found?.content ?? document.body),
    isArticle: Boolean(found?.content),
  };
}

/** The comment in which browsers note where they saved a page from: `<!-- saved from url=(0042)https://... -->`. */
const SAVED_FROM = /<!--\s*saved from url=\(\d+\)(https?:\/\/[^\s>]{1,2000}?)\s*-->/i;

/**
 * The article of a saved page, parsed into a document that is never shown.
 * @param html of which the document was parsed. @param from address that the file gives for the page.
 */
export function extractSaved(saved: Document, html: string, from: string | null): PageArticle {
  const metas = readMetas(saved);
  const found = findArticle(saved);
  const address = canonicalAddress(saved, metas) ?? from ?? SAVED_FROM.exec(html.slice(0, 5000))?.[1] ?? null;
  return {
    title: found?.title || saved.title.trim() || null,
    outlet: metas.get('og:site_name')?.trim() || found?.siteName || hostOf(address),
    published: firstDay(metas.get('article:published_time')) ?? firstDay(found?.publishedTime),
    address,
    text: lineText(found?.content ?? saved.body),
    isArticle: Boolean(found?.content),
  };
}
