/**
 * Quotations of several articles that are the same words spoken once. The words decide first: enough of them in order are one
 * utterance whoever is named. A few words are one only where both articles give them to one speaker.
 */
import { alignQuotations, type QuotationAlignment } from '../../text/quotations/align-quotations.ts';
import { isRareWord, quotationKeys } from '../../text/quotations/quotation-keys.ts';
import { quotationWords } from '../../text/quotations/quotation-words.ts';
import { nameKey } from '../actors/name-forms.ts';
import type { ArticleReading } from '../article/article.ts';
import type { FoundActor, FoundUtterance, UtteranceRule } from '../found.ts';
import { Slugs } from '../slugs.ts';

interface Item {
  article: number;
  quotation: number;
  text: string;
  words: string[];
  keys: string[];
  /** Actor's id, or the folded words for a speaker who is none ("indictment"); null where nobody is told. */
  speaker: string | null;
  /** The speaker is an actor: another one is somebody else. "A statement" and "investigators" may be anybody's. */
  named: boolean;
}

/** A word in more quotations than this tells none from another. */
const MOST_HOLDERS = 40;
/** Quotations that one is aligned with, likeliest first. */
const MOST_CANDIDATES = 16;
/** So many words in order are nobody else's by chance. */
const MANY = 7;
/** Where two articles name two people, only this much of a sentence tells that it is one all the same. */
const OTHER_SPEAKER = { words: 8, share: 0.85 };
/** Where nobody is known to be the same speaker, a changed wording needs more of its words. */
const UNKNOWN_SHARE = 0.7;

/** Whom each article calls what: name keys to actors. */
function speakersOf(actors: readonly FoundActor[]): Map<string, string> {
  const known = new Map<string, string>();
  for (const { id, members, names } of actors) {
    const own = new Set(members.map(({ article }) => article));
    for (const { text } of names) for (const article of own) known.set(`${article}\n${nameKey(text)}`, id);
  }
  return known;
}

function itemsOf(articles: readonly ArticleReading[], actors: readonly FoundActor[]): Item[] {
  const known = speakersOf(actors);
  return articles.flatMap(({ id, quotations }, article) =>
    quotations.flatMap(({ text, speaker }, quotation) => {
      if (isName(text)) return [];
      const key = speaker === null ? null : nameKey(speaker);
      const actor = key === null ? undefined : known.get(`${id}\n${key}`);
      const words = quotationWords(text);
      const keys = quotationKeys(text);
      return { article, quotation, text, words, keys, speaker: actor ?? key, named: actor !== undefined };
    }),
  );
}

/** A few words that all begin large are a name or title between marks ("Individual A"), whoever is said to say them. */
const isName = (text: string): boolean => /^(?:\p{Lu}[\p{L}\p{N}'’.-]*[\s,.]*){1,3}$/u.test(text) && text.includes(' ');

/** For each quotation those of other articles before it that share most of its rare words. */
function candidatesOf(items: readonly Item[]): [number, number][] {
  const holders = new Map<string, number[]>();
  return items.flatMap(({ article, keys, words }, n) => {
    const score = new Map<number, number>();
    for (const key of new Set([...keys, `=${words.join(' ')}`])) {
      const others = holders.get(key) ?? [];
      if (others.length === 0) holders.set(key, others);
      for (const other of others)
        if (items[other]?.article !== article) score.set(other, (score.get(other) ?? 0) + 1 / others.length);
      if (others.length < MOST_HOLDERS) others.push(n);
    }
    return [...score]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, MOST_CANDIDATES)
      .map(([other]): [number, number] => [other, n]);
  });
}

/** A fragment of two words stands whole in what the same speaker says elsewhere, both words telling something. */
function isFragmentOf(short: Item, long: Item): boolean {
  if (short.words.length < 2 || short.words.length > 5) return false;
  const telling = short.words.filter((word) => word.length > 3).length;
  return telling >= 1 && ` ${long.words.join(' ')} `.includes(` ${short.words.join(' ')} `);
}

function ruleFor(a: Item, b: Item): UtteranceRule | null {
  const sameSpeaker = a.speaker !== null && a.speaker === b.speaker;
  const found = alignQuotations(a.text, b.text, { sameSpeaker });
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (!found) return sameSpeaker && isFragmentOf(short, long) ? 'speaker-and-words' : null;
  if (sameSpeaker) return found.matched >= MANY ? 'same-words' : 'speaker-and-words';
  return isSameByWords(found, short, a.named && b.named) ? 'same-words' : null;
}

/** `differ`: both articles name a speaker, and not the same one. */
function isSameByWords({ matched, share, contained }: QuotationAlignment, short: Item, differ: boolean): boolean {
  if (differ) return matched >= OTHER_SPEAKER.words && share >= OTHER_SPEAKER.share;
  const rare = short.words.filter(isRareWord).length;
  if (contained) return matched >= 3 && rare > 0;
  return share >= UNKNOWN_SHARE && (matched >= MANY || (matched >= 4 && rare >= 2));
}

/** Utterances of two and more articles, in the order of their first quotations. Near linear: rare words find the pairs. */
export function joinUtterances(articles: readonly ArticleReading[], actors: readonly FoundActor[]): FoundUtterance[] {
  const items = itemsOf(articles, actors);
  const root = items.map((_, n) => n);
  const rootOf = (n: number): number => {
    let at = n;
    while (root[at] !== at) at = root[at] as number;
    return at;
  };
  const rules = new Map<number, UtteranceRule>();
  for (const [a, b] of candidatesOf(items)) {
    const rule = ruleFor(items[a] as Item, items[b] as Item);
    if (rule === null) continue;
    const [to, from] = [rootOf(a), rootOf(b)].sort((x, y) => x - y) as [number, number];
    root[from] = to;
    const all = [rule, rules.get(to), rules.get(from)];
    rules.set(to, all.includes('speaker-and-words') ? 'speaker-and-words' : 'same-words');
  }
  const groups = [...Map.groupBy(items.keys(), rootOf)].filter(([, members]) => members.length > 1);
  const slugs = new Slugs();
  return groups.map(([first, members]) =>
    describe(
      articles,
      members.map((n) => items[n] as Item),
      rules.get(first),
      slugs,
    ),
  );
}

/** Words of an utterance that make its id. */
const ID_WORDS = 6;

function describe(
  articles: readonly ArticleReading[],
  items: readonly Item[],
  rule: UtteranceRule | undefined,
  slugs: Slugs,
): FoundUtterance {
  const longest = items.reduce((a, b) => (b.words.length > a.words.length ? b : a));
  const speakers = new Set(items.filter(({ named }) => named).map(({ speaker }) => speaker));
  return {
    id: slugs.take(longest.words.slice(0, ID_WORDS).join(' '), 'utterance'),
    members: items.map(({ article, quotation }) => {
      const { id, quotations } = articles[article] as ArticleReading;
      const { start, end, speaker } = quotations[quotation] as ArticleReading['quotations'][number];
      return { article: id, start, end, quotation, speaker };
    }),
    speakersDiffer: speakers.size > 1,
    found: rule ?? 'same-words',
  };
}
