/** The whole way from a text to the names that count, as the name tests go it. */
import { findNames } from '../../../lib/text/names/find-names.ts';
import type { NameHit } from '../../../lib/text/names/name-hit.ts';
import { compileNames } from '../../../lib/text/names/name-index.ts';
import { findTopics, vouch } from '../../../lib/text/names/vouch.ts';
import { NAMES, TOPICS } from './name-lexicon.ts';

export const index = compileNames(NAMES, TOPICS);

/** Hits for the full name of every actor, as if a page's metadata held them. */
export const everyFullName: NameHit[][] = NAMES.filter(({ form }) => form === 'full').map(({ text }) =>
  findNames(text, index),
);

export interface Page {
  metadata?: NameHit[][];
  /** The page's other text, where topic terms may stand. */
  text?: string;
}

/** Spans that count in one block. */
export function namesIn(block: string, { metadata = [], text = '' }: Page = {}) {
  return vouch([findNames(block, index)], { metadata, topics: () => findTopics(text, index) })[0] ?? [];
}

/** The block with square brackets around what counts. */
export function markNames(block: string, page: Page = {}): string {
  let marked = '';
  let done = 0;
  for (const { start, end } of namesIn(block, page)) {
    marked += `${block.slice(done, start)}[${block.slice(start, end)}]`;
    done = end;
  }
  return marked + block.slice(done);
}
