import type { Span } from '../../text/span.ts';

/** A stretch of one article; offsets are UTF-16 units of its text as given. */
export interface Place extends Span {
  article: string;
}
