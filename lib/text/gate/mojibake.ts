/**
 * Repairs typographic marks that were decoded wrongly: three bytes of UTF-8 read as Windows-1252 ("â€™" for an apostrophe) or as
 * Latin-1. Accented letters are not repaired.
 */

const MAYBE = /â[€\u0080]/;
/** The last UTF-8 byte of each mark as Windows-1252 and as Latin-1; that of the closing quotation mark is often lost. */
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

/** An invisible character that folding removes. */
const NOTHING = '\u2060';

/**
 * The text with such marks repaired, of the same length: the spare characters become invisible ones, outside of the quoted words.
 */
export function mendMojibake(text: string): string {
  if (!MAYBE.test(text)) return text;
  return text.replace(BROKEN, (broken, last: string) => {
    const mark = MARKS[last] ?? '”';
    return mark === '”' ? mark.padEnd(broken.length, NOTHING) : mark.padStart(broken.length, NOTHING);
  });
}
