/** What can be done with an open line. */

import type { Decision } from '../../../lib/join/decisions/decision.ts';
import type { ActorLine, ArticleLines } from '../../../lib/join/draft/read/article-lines.ts';

export interface LineEditing {
  lines: ArticleLines;
  /** @param said what was decided, in words. */
  onDecide: (decisions: Decision[], said: string) => void;
}

/** The people and bodies that an actor may be joined with, or who may have spoken, by name. */
export const otherActors = ({ lines }: LineEditing, than: string | null): ActorLine[] =>
  lines.actors.filter(({ name }) => name !== than).sort((a, b) => a.name.localeCompare(b.name));
