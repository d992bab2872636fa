/**
 * Corrects a page's rendered text line by line: a style or a faulty copy can split or join words, remove their capitals or omit
 * quotation marks. The result is only used to query the corpus; the page itself is read unchanged.
 */

import type { RenderedText } from './lines-to-read.ts';
import { mendMojibake } from './mojibake.ts';

/** A drop cap is a line of its own, and the opening quotation mark before it may be omitted. */
const DROP_CAP = /(^|\n)(["“‘']?[A-Z])\n(?=[a-z])/g;
/** The first quotation mark of a line is a closing one: the opening one was omitted. */
const CLOSES_FIRST = /^[^"“”\n]{2,400}(?:”|[,.!?]"(?=\s|$))/;
/** A speaker's label before words without quotation marks, as in a transcript. */
const LABEL = /^([A-Z][\p{L}\p{M} .,'’()-]{1,60}: )([^"“”\n]{2,})$/gmu;
/** Words that ran together: a badge, a footnote's number, parts of a name separated by style. */
const RUN_TOGETHER = /[a-z][A-Z]|[a-z]\d{1,2}(?!\w)/;
const SEAM = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{L})(?=\d{1,2}(?!\w))/gu;

function joinDropCaps(text: string): string {
  return text.replace(DROP_CAP, (_, before: string, cap: string, at: number, all: string) => {
    const rest = all.slice(at + before.length + cap.length + 1, at + 500);
    return `${before}\n${CLOSES_FIRST.test(rest) && cap.length === 1 ? '“' : ''}${cap}`;
  });
}

/** Puts quotation marks around texts marked up as quoted. */
function markQuoted(text: string, quoted: readonly string[]): string {
  let marked = text;
  for (const words of quoted) {
    const lines = words.split('\n').filter((line) => line.trim() !== '');
    for (const line of lines) {
      const at = marked.indexOf(line);
      if (at >= 0) marked = `${marked.slice(0, at)}“${line}”${marked.slice(at + line.length)}`;
    }
  }
  return marked;
}

/** Restores the original capitals of lines that the style sets in lower case. */
function restoreCapitals(text: string, cased: readonly string[]): string {
  let restored = text;
  for (const source of cased) restored = restored.replace(source.toLowerCase(), () => source);
  return restored;
}

/** Appends to each line with joined words two more versions: with a space between them, and as two parts. */
function partWords(text: string): string {
  if (!RUN_TOGETHER.test(text)) return text;
  return text
    .split('\n')
    .map((line) =>
      RUN_TOGETHER.test(line) ? [line, line.replace(SEAM, ' '), line.replace(SEAM, ' ; ')].join(' ; ') : line,
    )
    .join('\n');
}

/** The corrected text, with the same number of lines. Linear, apart from the few texts marked up by the page. */
export function readableText({ text, quoted = [], cased = [] }: RenderedText): string {
  const mended = restoreCapitals(mendMojibake(text), cased);
  const marked = markQuoted(joinDropCaps(mended), quoted);
  return partWords(marked.replace(LABEL, '$1“$2”'));
}
