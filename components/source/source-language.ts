/** The language in which sources and packs write, so that a screen reader does not read English words as Spanish ones. */
import type { CardContext } from '../../lib/compare/card/card-context.ts';
import type { SourceRef } from '../../lib/compare/evidence/source-line.ts';

/** BCP 47; undefined where no source says, which leaves the language of the interface. */
export function languageOf(sources: readonly SourceRef[]): string | undefined {
  return sources.find(({ language }) => language !== undefined)?.language;
}

/** Of what a card shows in words that are not the interface's: its title, labels of its pack, headings of events. */
export function languageOfCard({ groups, notCompared }: CardContext): string | undefined {
  const lines = [...groups.flatMap((group) => group.lines), ...notCompared.map(({ line }) => line)];
  return languageOf(lines.map(({ source }) => source));
}
