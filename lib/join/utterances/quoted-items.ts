/** The quoted words of all articles, with their speakers if given. */
import { quotationKeys } from '../../text/quotations/quotation-keys.ts';
import { quotationWords } from '../../text/quotations/quotation-words.ts';
import { nameKey } from '../actors/name-forms.ts';
import type { ArticleReading } from '../article/article.ts';
import type { FoundActor } from '../found/found.ts';

export interface QuotedItem {
  article: number;
  /** Place in the article's list of quotations; null for words in marks without an attribution. */
  quotation: number | null;
  start: number;
  end: number;
  text: string;
  words: string[];
  keys: string[];
  /** Actor's id, or the folded words for a speaker who is not an actor ("indictment"); null without a speaker. */
  speaker: string | null;
  /** As the article gives it. */
  told: string | null;
  /** The speaker is an actor, so that another actor is another speaker; "a statement" and "investigators" may have any source. */
  named: boolean;
}

/** A few words that all have capitals are a name or title between marks ("Individual A"), even with a speaker. */
const isName = (text: string): boolean =>
  /^(?:\p{Lu}[\p{L}\p{N}'’.-]{0,40}[\s,.]{0,3}){1,3}$/u.test(text) && text.includes(' ');

/** Whom each article calls what: name keys to actors. */
function speakersOf(actors: readonly FoundActor[]): Map<string, string> {
  const known = new Map<string, string>();
  for (const { id, members, names } of actors) {
    const own = new Set(members.map(({ article }) => article));
    for (const { text } of names) for (const article of own) known.set(`${article}\n${nameKey(text)}`, id);
  }
  return known;
}

/** Quotations, and words in marks alone, in the order of the articles and of their text. */
export function quotedItems(articles: readonly ArticleReading[], actors: readonly FoundActor[]): QuotedItem[] {
  const known = speakersOf(actors);
  return articles.flatMap(({ id, quotations, marked }, article) => {
    const itemOf = ({ text, start, end }: { text: string; start: number; end: number }, told: string | null) => {
      const key = told === null ? null : nameKey(told);
      const actor = key === null ? undefined : known.get(`${id}\n${key}`);
      const words = { text, words: quotationWords(text), keys: quotationKeys(text) };
      return { article, start, end, ...words, told, speaker: actor ?? key, named: actor !== undefined };
    };
    return [
      ...quotations.map((one, quotation) => ({ ...itemOf(one, one.speaker), quotation })),
      ...marked.map((one) => ({ ...itemOf(one, null), quotation: null })),
    ].filter(({ text }) => !isName(text));
  });
}
