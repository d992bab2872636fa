import type { LexiconName } from '../lexicon.ts';
import type { Span } from '../span.ts';

/** An occurrence of a name. Offsets are in the block as given; `vouch` decides whether it counts. */
export interface NameHit extends Span {
  /** Every actor with this name. */
  names: readonly LexiconName[];
  /** The actors among them whose title precedes it. */
  titled: readonly string[];
  /**
   * `clear`: nothing speaks against it. `doubtful`: an office of somebody else stands before it, so the full name must stand on
   * the page. `rival`: somebody else's first name stands before it; never marked, it speaks against this surname elsewhere.
   */
  standing: 'clear' | 'doubtful' | 'rival';
}
