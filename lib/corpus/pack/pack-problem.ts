/** What is wrong with a pack, and where. */
export interface PackProblem {
  /** JSON pointer (RFC 6901) to the field; empty for the pack as a whole. */
  path: string;
  reason: string;
  /** Line in the file's text, from 1; absent where the text is not known. */
  line?: number;
}
