/** A plain text file as a page: each paragraph a `<p>`, with the way back from offsets in the page's text to offsets in the file. */

export interface TextPage {
  html: string;
  /** Offset in the file of an offset in the page's text (its paragraphs joined by one line feed each). */
  toFile(offset: number): number;
}

export interface Paragraph {
  text: string;
  /** Offset in the file. */
  from: number;
}

/** Lines of this length in plenty mean that the file was wrapped by hand, and only blank lines part paragraphs. */
const WRAPPED = { longest: 100, atLeast: 5 };

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function isWrapped(lines: string[]): boolean {
  const filled = lines.filter((line) => line.trim() !== '');
  const inner = filled.filter((line) => line.length > 50).length;
  const isShort = filled.every((line) => line.length <= WRAPPED.longest);
  return isShort && inner >= WRAPPED.atLeast && inner > filled.length / 2 && filled.length < lines.length;
}

/** Paragraphs of a text file: its lines, or the text between blank lines if the file was wrapped by hand. */
export function findParagraphs(text: string): Paragraph[] {
  const between = isWrapped(text.split(/\r?\n/)) ? /\r?\n[^\S\n]*\r?\n\s*/g : /\r?\n|\r/g;
  const paragraphs: Paragraph[] = [];
  let from = 0;
  const add = (to: number): void => {
    const part = text.slice(from, to);
    if (part.trim() !== '') paragraphs.push({ text: part, from });
  };
  for (const gap of text.matchAll(between)) {
    add(gap.index);
    from = gap.index + gap[0].length;
  }
  add(text.length);
  return paragraphs;
}

/** @param text the file's text, a byte order mark included where it has one (offsets count it). */
export function textPage(text: string, title: string): TextPage {
  // A page's parser makes one line feed of CR LF and of CR; inside a paragraph a space of the same length keeps offsets.
  const paragraphs = findParagraphs(text).map(({ text: part, from }) => ({
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
