/**
 * A stretch of a text. Offsets are UTF-16 units into the text as it was given, `end` exclusive, so that
 * `text.slice(span.start, span.end)` is always the exact original.
 */
export interface Span {
  start: number;
  end: number;
}
