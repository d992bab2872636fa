/** The names and topic terms of a pack that pages are matched against. */
import { nameKey } from '../../text/english/capitalised.ts';
import type { LexiconName } from '../../text/lexicon.ts';
import type { Actor, PackHead } from '../pack/schema.ts';
import { titlesOf } from '../titles.ts';
import { spellingsOf } from './spellings.ts';

/** All names of the actors, those of persons in all spellings. Names without a capitalised word cannot be found and are left out. */
export function lexiconNames(actors: readonly Actor[]): LexiconName[] {
  return actors.flatMap((actor) => {
    const titles = titlesOf(actor);
    const names = actor.names.filter(({ text }) => nameKey(text) !== '');
    const spelt = new Map<string, LexiconName>();
    for (const { text, form } of names) {
      for (const spelling of actor.kind === 'person' ? spellingsOf(text) : [text]) {
        if (!spelt.has(spelling))
          spelt.set(spelling, { text: spelling, actor: actor.id, kind: actor.kind, form, titles });
      }
    }
    return [...spelt.values()];
  });
}

/** Topic terms, folded, each once. */
export function topicTerms(head: Pick<PackHead, 'topic'>): string[] {
  return [...new Set(head.topic.map((term) => term.toLowerCase()))];
}
