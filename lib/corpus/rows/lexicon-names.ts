/** The names and topic terms of a pack, as a page is matched against them. */
import { nameKey } from '../../text/english/capitalised.ts';
import type { LexiconName } from '../../text/lexicon.ts';
import type { PackHead } from '../pack/schema.ts';
import { titlesOf } from '../titles.ts';
import type { ActorRecord } from './records.ts';

/** All names of the actors. A name without a capitalised word cannot be found and is left out. */
export function lexiconNames(actors: readonly ActorRecord[]): LexiconName[] {
  return actors.flatMap((actor) => {
    const titles = titlesOf(actor);
    const names = actor.names.filter(({ text }) => nameKey(text) !== '');
    return names.map(({ text, form }) => ({ text, actor: actor.id, kind: actor.kind, form, titles }));
  });
}

/** Topic terms, folded, each once. */
export function topicTerms(head: Pick<PackHead, 'topic'>): string[] {
  return [...new Set(head.topic.map((term) => term.toLowerCase()))];
}
