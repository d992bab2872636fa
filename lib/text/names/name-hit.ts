import type { LexiconName } from '../lexicon.ts';
import type { Span } from '../span.ts';

/** A place where a name stands. Offsets are in the block as given; whether it counts is for `vouch` to say. */
export interface NameHit extends Span {
  /** Every actor that goes by this name. */
  names: readonly LexiconName[];
  /** Of those, the actors whose title stands before it. */
  titled: readonly string[];
  /**
   * `clear`: nothing speaks against it. `doubtful`: an office of somebody else stands before it, so the full name must stand on
   * the page. `rival`: somebody else's first name stands before it; never marked, it speaks against this surname elsewhere.
   */
  standing: 'clear' | 'doubtful' | 'rival';
}
