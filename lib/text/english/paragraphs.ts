/** A text cut into its paragraphs: every line that is not blank is one. */

export interface Paragraph {
  text: string;
  /** Offset of its first character in the whole text. */
  at: number;
}

/** The non-empty lines of a text in order, with their offsets. Linear. */
export function paragraphsOf(text: string): Paragraph[] {
  const lines = text.matchAll(/[^\n\r\u2028\u2029]+/g);
  return Array.from(lines, ({ 0: line, index }) => ({ text: line, at: index })).filter(
    ({ text }) => text.trim() !== '',
  );
}
