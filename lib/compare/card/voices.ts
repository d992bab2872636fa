/** The lines of an actor's card by voice: what the actor says, and what is said about the actor. */
import type { SourceLine } from '../evidence/source-line.ts';
import type { CardGroup } from './card-context.ts';

/** One thing that the actor says: an utterance with the line of each source that prints it, or a report of one source. */
export type Saying = [SourceLine, ...SourceLine[]];

export interface Voices {
  /** Those on which the sources differ first, then as the groups stand. */
  says: Saying[];
  /** Statements of others, and of the sources themselves, in which the actor is named. */
  about: SourceLine[];
}

const differs = (saying: Saying) => saying.some(({ mark }) => mark === 'variant');

/** The fullest print stands for the utterance: a source that has it in part only never comes first. */
const fullestFirst = (lines: SourceLine[]) =>
  lines.sort((a, b) => Number(a.mark === 'part') - Number(b.mark === 'part')) as Saying;

/** @param groups of an actor's card, each line with the further statements of its source under `more`. */
export function voicesOf(groups: readonly CardGroup[]): Voices {
  const lines = groups.flatMap((group) => group.lines.flatMap(({ more = [], ...line }) => [line, ...more]));
  const own = lines.filter(({ mark }) => mark !== 'named' && mark !== 'absent');
  const byUtterance = Map.groupBy(own, (line) => line.utterance ?? line);
  const says = [...byUtterance.values()].map(fullestFirst);
  return {
    says: [...says.filter(differs), ...says.filter((saying) => !differs(saying))],
    about: lines.filter(({ mark }) => mark === 'named'),
  };
}
