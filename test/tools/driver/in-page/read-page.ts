/** What the driver reads in a page beside the extension, by the extension's own reader: its text, and the article on it. */
import { Readability } from '@mozilla/readability';
import { readTitle } from '../../../../lib/page/read/page-facts.ts';
import { readPublished } from '../../../../lib/page/read/published/publication-day.ts';
import { readBlocks } from '../../../../lib/page/read/read-blocks.ts';

export interface ReadArticle {
  title: string | null;
  published: string | null;
  /** A paragraph a line. */
  text: string;
}

/** Blocks in reading order, joined as in a page report: one line feed each, none inside a block that was cut for its length. */
export function pageText(): string {
  const { blocks } = readBlocks(document.body);
  return blocks.map(({ text, continues }, n) => (n > 0 && !continues ? `\n${text}` : text)).join('');
}

/** Line breaks in the markup are spaces; each block is one line. */
function lineText(root: Node): string {
  const { blocks } = readBlocks(root);
  return blocks.map(({ text }) => text.replace(/\s+/g, ' ').trim()).join('\n');
}

/** The article as Readability cuts it out; the whole page where it finds none. */
export function article(): ReadArticle {
  // Readability takes the document apart, so it gets a copy.
  const found = new Readability(document.cloneNode(true) as Document).parse();
  const published = readPublished() ?? (/^\d{4}-\d\d-\d\d/.exec(found?.publishedTime ?? '')?.[0] || null);
  const title = found?.title || readTitle() || null;
  if (!found?.content) return { title, published, text: lineText(document.body) };
  const { body } = new DOMParser().parseFromString(found.content, 'text/html');
  return { title, published, text: lineText(body) };
}
