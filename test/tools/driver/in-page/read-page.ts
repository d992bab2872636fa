/** What the driver reads in a page beside the extension, by the extension's own reader: its text, and the article on it. */
import { extractArticle } from '../../../../lib/page/article/extract-article.ts';
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

/** The article as "Add this article" takes it. */
export function article(): ReadArticle {
  const { title, published, text } = extractArticle();
  return { title, published, text };
}
