/** A plain text file as a page: each paragraph a `<p>`, with the way back from offsets in the page's text to offsets in the file. */
import { findParagraphs } from '../../../lib/corpus/draft/plain-text.ts';

export interface TextPage {
  html: string;
  /** Offset in the file of an offset in the page's text (its paragraphs joined by one line feed each). */
  toFile(offset: number): number;
}

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** @param text the file's text, a byte order mark included where it has one (offsets count it). */
export function textPage(text: string, title: string): TextPage {
  // A page's parser makes one line feed of CR LF and of CR; inside a paragraph a space of the same length keeps offsets.
  const paragraphs = findParagraphs(text).map(({ text: part, at: from }) => ({
    text: part.replaceAll('\r', ' ').replaceAll('\0', '\uFFFD'),
    from,
  }));
  const starts: number[] = [];
  let at = 0;
  for (const paragraph of paragraphs) {
    starts.push(at);
    at += paragraph.text.length + 1;
  }
  const body = paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph.text)}</p>`).join('\n');
  return {
    html: `<!doctype html><html lang="en"><meta charset="utf-8"><title>${escapeHtml(title)}</title><style>body{font:18px/1.6 serif;max-width:42em;margin:2em auto;padding:0 1em;color-scheme:light dark}</style><body>\n${body}\n</body></html>`,
    toFile(offset) {
      let index = starts.length - 1;
      while (index > 0 && (starts[index] as number) > offset) index -= 1;
      return (paragraphs[index]?.from ?? 0) + offset - (starts[index] ?? 0);
    },
  };
}
