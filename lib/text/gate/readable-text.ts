/**
 * A page's rendered text as it is to be understood, line for line: a style or a faulty copy can part words, take their
 * capitals or leave out marks. What is changed here is only asked with; the page is read as it is.
 */

import type { RenderedText } from './lines-to-read.ts';
import { mendMojibake } from './mojibake.ts';

/** A drop cap makes a line of its own, and may stand for an opening mark as well. */
const DROP_CAP = /(^|\n)(["“‘']?[A-Z])\n(?=[a-z])/g;
/** The first mark of a line closes: what it opens with was left out. */
const CLOSES_FIRST = /^[^"“”\n]{2,400}(?:”|[,.!?]"(?=\s|$))/;
/** A speaker's label before words without marks, as in a transcript. */
const LABEL = /^([A-Z][\p{L}\p{M} .,'’()-]{1,60}: )([^"“”\n]{2,})$/gmu;
/** Words run together: a badge, a footnote's number, the parts of a name set apart by style. */
const RUN_TOGETHER = /[a-z][A-Z]|[a-z]\d{1,2}(?!\w)/;
const SEAM = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{L})(?=\d{1,2}(?!\w))/gu;

function joinDropCaps(text: string): string {
  return text.replace(DROP_CAP, (_, before: string, cap: string, at: number, all: string) => {
    const rest = all.slice(at + before.length + cap.length + 1, at + 500);
    return `${before}\n${CLOSES_FIRST.test(rest) && cap.length === 1 ? '“' : ''}${cap}`;
  });
}

/** Puts marks around what the page marks up as quoted. */
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

/** Lines whose capitals the style takes, as the source has them. */
function restoreCapitals(text: string, cased: readonly string[]): string {
  let restored = text;
  for (const source of cased) restored = restored.replace(source.toLowerCase(), () => source);
  return restored;
}

/** Each line with words run together twice more behind itself: with a space between them, and as two parts. */
function partWords(text: string): string {
  if (!RUN_TOGETHER.test(text)) return text;
  return text
    .split('\n')
    .map((line) =>
      RUN_TOGETHER.test(line) ? [line, line.replace(SEAM, ' '), line.replace(SEAM, ' ; ')].join(' ; ') : line,
    )
    .join('\n');
}

/** The text with as many lines as it was given with. Linear, but for the few texts that the page marks up. */
export function readableText({ text, quoted = [], cased = [] }: RenderedText): string {
  const mended = restoreCapitals(mendMojibake(text), cased);
  const marked = markQuoted(joinDropCaps(mended), quoted);
  return partWords(marked.replace(LABEL, '$1“$2”'));
}
