/**
 * Typographic marks that were once decoded wrongly and saved so: the three bytes of UTF-8 read as Windows-1252 ("â€™" for an
 * apostrophe), or as Latin-1. Read back here; letters with accents are left as they are.
 */

const MAYBE = /â[€\u0080]/;
/** The last byte of each mark in UTF-8, as Windows-1252 and as Latin-1 has it; the closing mark's is often lost. */
const BROKEN = /â(?:€|\u0080)([™˜œ\u009d\u0098\u0099\u009c“”\u0093\u0094¦\u00a6]?)/g;

const MARKS: Readonly<Record<string, string>> = {
  '™': '’',
  '\u0099': '’',
  '˜': '‘',
  '\u0098': '‘',
  œ: '“',
  '\u009c': '“',
  '\u009d': '”',
  '': '”',
  '“': '–',
  '\u0093': '–',
  '”': '—',
  '\u0094': '—',
  '¦': '…',
};

/** Shows nothing and is folded away. */
const NOTHING = '\u2060';

/**
 * The text with such marks put right, of the same length: what is left over is filled with what shows nothing, outside of
 * what the mark encloses.
 */
export function mendMojibake(text: string): string {
  if (!MAYBE.test(text)) return text;
  return text.replace(BROKEN, (broken, last: string) => {
    const mark = MARKS[last] ?? '”';
    return mark === '”' ? mark.padEnd(broken.length, NOTHING) : mark.padStart(broken.length, NOTHING);
  });
}
