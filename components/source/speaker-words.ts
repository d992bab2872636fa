/** Who says a line, in words: always resolved to a name where the corpus knows one, beside the words by which the source names them. */
import type { SourceLine } from '../../lib/compare/evidence/source-line.ts';
import type { Words } from '../words/words.tsx';

type Attribution = Pick<NonNullable<SourceLine['attribution']>, 'speakers' | 'attributed' | 'named'>;

/** "Ada Quill", "Ada Quill, as “she”", "“a clerk”, no name given"; null where the source attributes it to nobody. */
export function speakerWords({ speakers, attributed, named }: Attribution, words: Words): string | null {
  if (speakers.length > 0) {
    const names = words.list(speakers);
    return named || attributed === null ? names : words('speakerAs', names, attributed);
  }
  if (attributed === null) return null;
  return named ? attributed : words('speakerUnnamed', attributed);
}
