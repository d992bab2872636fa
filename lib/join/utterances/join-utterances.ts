/**
 * Quotations of several articles that are the same words spoken once. The words decide first: enough of them in order are one
 * utterance whoever is named. A few words are one only where both articles give them to one speaker.
 */
import type { ArticleReading } from '../article/article.ts';
import type { FoundActor, FoundUtterance, UtteranceRule } from '../found/found.ts';
import { Slugs } from '../found/slugs.ts';
import { type PrintedRun, printedElsewhere } from './printed-elsewhere.ts';
import { type QuotedItem, quotedItems } from './quoted-items.ts';
import { utteranceRule } from './same-utterance.ts';

/** A word in more quotations than this tells none from another. */
const MOST_HOLDERS = 40;
/** Quotations that one is aligned with, likeliest first. */
const MOST_CANDIDATES = 16;

/** For each quotation those of other articles before it that share most of its rare words. */
function candidatesOf(items: readonly QuotedItem[]): [number, number][] {
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

/** The surest of the rules last. */
const ORDER: readonly UtteranceRule[] = ['same-marks', 'speaker-and-words', 'same-words'];

/** Groups of items, each identified by its first item, with the weakest rule by which it was joined. */
class Utterances {
  readonly #root: number[];
  readonly rules = new Map<number, UtteranceRule>();

  constructor(size: number) {
    this.#root = Array.from({ length: size }, (_, n) => n);
  }

  rootOf(n: number): number {
    let at = n;
    while (this.#root[at] !== at) at = this.#root[at] as number;
    return at;
  }

  join(a: number, b: number, rule: UtteranceRule): void {
    const [to, from] = [this.rootOf(a), this.rootOf(b)].sort((x, y) => x - y) as [number, number];
    this.#root[from] = to;
    const all = [rule, this.rules.get(to), this.rules.get(from)];
    this.rules.set(to, ORDER.find((one) => all.includes(one)) ?? rule);
  }
}

interface Group {
  items: QuotedItem[];
  runs: PrintedRun[];
  rule: UtteranceRule;
}

function groupsOf(articles: readonly ArticleReading[], items: readonly QuotedItem[]): Group[] {
  const utterances = new Utterances(items.length);
  for (const [a, b] of candidatesOf(items)) {
    const rule = utteranceRule(items[a] as QuotedItem, items[b] as QuotedItem);
    if (rule !== null) utterances.join(a, b, rule);
  }
  const runs = printedElsewhere(articles, items);
  // One stretch that prints parts of two quotations makes them one utterance.
  const byPlace = Map.groupBy(runs, ({ article, start }) => `${article} ${start}`);
  for (const [first, ...others] of byPlace.values())
    for (const other of others) utterances.join((first as PrintedRun).of, other.of, 'same-words');
  const printed = Map.groupBy(runs, ({ of }) => utterances.rootOf(of));
  return [...Map.groupBy(items.keys(), (n) => utterances.rootOf(n))].map(([root, members]) => ({
    items: members.map((n) => items[n] as QuotedItem),
    runs: printed.get(root) ?? [],
    rule: utterances.rules.get(root) ?? 'same-words',
  }));
}

/** Words of an utterance that make its id. */
const ID_WORDS = 6;

type Member = FoundUtterance['members'][number];

function membersOf(articles: readonly ArticleReading[], { items, runs }: Group): Member[] {
  const idOf = (article: number) => articles[article]?.id ?? '';
  const quoted = items.map(({ article, start, end, quotation, told }) => ({
    article: idOf(article),
    start,
    end,
    quotation,
    speaker: told,
  }));
  const own = runs.map(({ article, start, end }) => ({
    article: idOf(article),
    start,
    end,
    quotation: null,
    speaker: null,
  }));
  const isNew = (run: Member, n: number) =>
    ![...quoted, ...own.slice(0, n)].some(
      (one) => one.article === run.article && one.start < run.end && run.start < one.end,
    );
  return [...quoted, ...own.filter(isNew)];
}

function describe(articles: readonly ArticleReading[], group: Group, slugs: Slugs): FoundUtterance {
  const longest = group.items.reduce((a, b) => (b.words.length > a.words.length ? b : a));
  const speakers = new Set(group.items.filter(({ named }) => named).map(({ speaker }) => speaker));
  return {
    id: slugs.take(longest.words.slice(0, ID_WORDS).join(' '), 'utterance'),
    members: membersOf(articles, group),
    speakersDiffer: speakers.size > 1,
    found: group.rule,
  };
}

/** Utterances of two and more articles, in the order of their first quotations. Near linear: rare words find the pairs. */
export function joinUtterances(articles: readonly ArticleReading[], actors: readonly FoundActor[]): FoundUtterance[] {
  const slugs = new Slugs();
  return groupsOf(articles, quotedItems(articles, actors))
    .filter(({ items, runs }) => new Set([...items, ...runs].map(({ article }) => article)).size > 1)
    .map((group) => describe(articles, group, slugs));
}
