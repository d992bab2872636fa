/**
 * A part of a text. Offsets are UTF-16 units in the text as given, `end` exclusive, so that
 * `text.slice(span.start, span.end)` is always the exact original.
 */
export interface Span {
  start: number;
  end: number;
}
