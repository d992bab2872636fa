/** A plain text as an article: its paragraphs on one line each, at the offsets of the text as given, and its headline. */
import type { Paragraph } from '../../text/english/paragraphs.ts';

/** Lines of this length in plenty mean that the text was wrapped by hand, and only blank lines separate paragraphs. */
const WRAPPED = { longest: 100, atLeast: 5 };
/** A line of more characters was hardly cut at a margin. */
const FILLED = 50;
/** Number of words of a headline, which has no full stop and comes before the first sentence. */
const HEADLINE_WORDS = { least: 4, most: 30 };

function isWrapped(lines: readonly string[]): boolean {
  const filled = lines.filter((line) => line.trim() !== '');
  const inner = filled.filter((line) => line.length > FILLED).length;
  const isShort = filled.every((line) => line.length <= WRAPPED.longest);
  return isShort && inner >= WRAPPED.atLeast && inner > filled.length / 2 && filled.length < lines.length;
}

/** Paragraphs of a text: its lines, or the text between blank lines if it was wrapped by hand. Linear. */
export function findParagraphs(text: string): Paragraph[] {
  const between = isWrapped(text.split(/\r?\n/)) ? /\r?\n[^\S\n]*\r?\n\s*/g : /\r?\n|\r/g;
  const paragraphs: Paragraph[] = [];
  let at = 0;
  const add = (to: number): void => {
    const part = text.slice(at, to);
    if (part.trim() !== '') paragraphs.push({ text: part, at });
  };
  for (const gap of text.matchAll(between)) {
    add(gap.index);
    at = gap.index + gap[0].length;
  }
  add(text.length);
  return paragraphs;
}

/** The first line that reads like a headline, before any sentence; null where there is none. */
function headlineOf(lines: readonly string[]): string | null {
  for (const line of lines) {
    const text = line.trim();
    const words = text.split(/\s+/).length;
    if (/[.!?]["'”’)\]]*$/.test(text) || words > HEADLINE_WORDS.most) return null;
    if (words >= HEADLINE_WORDS.least) return text;
  }
  return null;
}

/** Every offset of the result is one of the text as given; the line breaks inside a paragraph are spaces. */
export function readPlainText(text: string): { text: string; title: string | null } {
  let flat = '';
  const lines: string[] = [];
  for (const paragraph of findParagraphs(text)) {
    const line = paragraph.text.replace(/[\r\n]/g, ' ');
    flat += '\n'.repeat(paragraph.at - flat.length) + line;
    lines.push(line);
  }
  return { text: flat, title: headlineOf(lines) };
}
