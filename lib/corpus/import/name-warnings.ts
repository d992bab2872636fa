/** Names of a pack that ask for a second look before they are searched for on every page. */
import { COMMON_WORDS } from '../../text/english/common-words.ts';
import { foldKey } from '../../text/fold.ts';
import type { Actor } from '../pack/schema.ts';
import { hasInvisible, hasMixedScripts, skeletonOf } from './look-alike.ts';

/**
 * `common`: an ordinary word or a single letter, which would be marked on nearly every page. `alike`: looks like the name of another
 * actor. `mixed`: has letters of two scripts in one word. `invisible`: holds characters that are not seen.
 */
export interface NameWarning {
  kind: 'common' | 'alike' | 'mixed' | 'invisible';
  name: string;
  /** The actor's own first name. */
  actor: string;
  /** For `alike`, the other actor's name. */
  other?: string;
}

/** The most frequent English words of up to four letters, from general knowledge; the longer ones are `COMMON_WORDS`. */
const SHORT_WORDS = new Set(
  (
    'a about after all also am an and any are as at back be been but by came can come could day did do does down each ' +
    'even few find for from get give go good had has have he her here him his how i if in into is it its just know ' +
    'last less like long look made make man many may me men mine more most much must my near need new next no nor not ' +
    'now of off old on once one only or our out over own part per said same say says see she so some soon such take ' +
    'than that the them then they this thus to told too two up upon us use very was way we well went were what when ' +
    'who whom why will with work year yes yet you your'
  ).split(' '),
);

/** Words of the list that are names as well. */
const PROPER = new Set(['america', 'american', 'americans', 'washington']);

/** Whether a name is an ordinary word. In capitals it is an acronym, and within a longer name of the actor it is part of that. */
function isCommon(text: string, actor: Actor): boolean {
  const word = text.trim();
  if (/^\p{L}?$/u.test(word)) return true;
  if (/\s/.test(word) || word === word.toUpperCase()) return false;
  const key = foldKey(word).trim();
  if (PROPER.has(key)) return false;
  const isPart = actor.names.some((name) => name.text !== text && foldKey(name.text).includes(key));
  return SHORT_WORDS.has(key) || (COMMON_WORDS.has(key) && !isPart);
}

/** The warnings of a pack's actors, in their order. Linear. @param known actors of the corpus, those of the pack left out. */
export function warnOfNames(actors: readonly Actor[], known: readonly Actor[]): NameWarning[] {
  const namesBySkeleton = new Map<string, Map<string, string>>();
  for (const actor of [...known, ...actors]) {
    for (const { text } of actor.names) {
      const skeleton = skeletonOf(text);
      const names = namesBySkeleton.get(skeleton) ?? new Map<string, string>();
      names.set(foldKey(text).trim(), actor.name);
      namesBySkeleton.set(skeleton, names);
    }
  }
  return actors.flatMap((actor) => actor.names.flatMap(({ text }) => warningsOf(text, actor, namesBySkeleton)));
}

function warningsOf(
  text: string,
  actor: Actor,
  namesBySkeleton: ReadonlyMap<string, ReadonlyMap<string, string>>,
): NameWarning[] {
  const warning = (kind: NameWarning['kind'], other?: string): NameWarning => ({
    kind,
    name: text,
    actor: actor.name,
    ...(other === undefined ? {} : { other }),
  });
  const own = foldKey(text).trim();
  const others = [...(namesBySkeleton.get(skeletonOf(text)) ?? [])].filter(([key]) => key !== own);
  return [
    ...(isCommon(text, actor) ? [warning('common')] : []),
    ...others.slice(0, 1).map(([, other]) => warning('alike', other)),
    ...(hasMixedScripts(text) ? [warning('mixed')] : []),
    ...(hasInvisible(text) ? [warning('invisible')] : []),
  ];
}
