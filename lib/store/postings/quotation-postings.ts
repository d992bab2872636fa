/**
 * What quotations are looked up by: their words, and pairs of words that very many quotations share. The list for "council" grows
 * with the corpus and selects little; the list for "council" followed by "harbour" is short, and two prints of one utterance have
 * nearly all pairs in common.
 */
import { isRareWord } from '../../text/quotations/quotation-keys.ts';
import type { StoredPostings } from '../rows.ts';
import { PostingLists } from './posting-lists.ts';

/**
 * At most this many quotations are listed under one word or pair; a word with more is looked up in pairs. Measured in Chromium on
 * 60,000 quotations four fifths of whose words were 41 common ones: a look-up takes 5 to 10 ms, as on 60 quotations; with complete
 * lists it takes a second.
 */
export const MOST_UNDER_KEY = 2_000;

/** Each word with the next one, in order. */
export function pairsOf(words: readonly string[]): string[] {
  return words.slice(1).map((word, n) => `${words[n]} ${word}`);
}

/** Gathers the keys of all quotations, since only then is it known how common each word is. */
export class QuotationPostings {
  readonly #numbers = new Map<string, number>();
  /** Words by their number, and the number of quotations with each. */
  readonly #words: string[] = [];
  readonly #counts: number[] = [];
  /** The keys of all quotations as numbers, concatenated: lists of words would take twenty times the memory. */
  readonly #keys: number[] = [];
  readonly #quotations: { statement: number; end: number }[] = [];

  /** @param keys each once, in order of appearance. */
  add(statement: number, keys: readonly string[]): void {
    if (keys.length === 0) return;
    for (const key of keys) {
      const number = this.#numberOf(key);
      this.#counts[number] = (this.#counts[number] ?? 0) + 1;
      this.#keys.push(number);
    }
    this.#quotations.push({ statement, end: this.#keys.length });
  }

  get words(): readonly string[] {
    return this.#words;
  }

  /** Words looked up in pairs. */
  get commonWords(): string[] {
    return this.#words.filter((_, number) => this.#isCommon(number));
  }

  *quotations(): Generator<{ keys: string[] }> {
    for (const { keys } of this.#each()) yield { keys: this.#named(keys) };
  }

  *rows(pack: string): Generator<StoredPostings> {
    const words = new PostingLists('word', MOST_UNDER_KEY);
    const pairs = new PostingLists('pair', MOST_UNDER_KEY);
    for (const { statement, keys } of this.#each()) {
      const common = keys.filter((key) => this.#isCommon(key));
      const alone = keys.length === 1 ? keys : keys.filter((key) => !this.#isCommon(key));
      for (const word of this.#named(alone)) words.add(word, statement);
      for (const pair of pairsOf(this.#named(common))) pairs.add(pair, statement);
    }
    yield* words.rows(pack);
    yield* pairs.rows(pack);
  }

  *#each(): Generator<{ statement: number; keys: number[] }> {
    let from = 0;
    for (const { statement, end } of this.#quotations) {
      yield { statement, keys: this.#keys.slice(from, end) };
      from = end;
    }
  }

  #numberOf(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    this.#numbers.set(word, this.#words.length);
    return this.#words.push(word) - 1;
  }

  #named(keys: readonly number[]): string[] {
    return keys.map((key) => this.#words[key] ?? '');
  }

  #isCommon(key: number): boolean {
    return (this.#counts[key] ?? 0) > MOST_UNDER_KEY;
  }
}

/** Entries spread evenly over the whole list, since a page may print only the end of a quotation. */
const spread = (list: readonly string[], most: number): string[] =>
  list.filter((_, n) => Math.floor((n * most) / list.length) !== Math.floor(((n - 1) * most) / list.length));

/**
 * The words and pairs to look a quotation up by, at most `most` of each. The keys of a stored quotation are its rare words, or all
 * its words if none is rare, so pairs of both kinds are looked up. A common word alone finds only quotations with no other key.
 * @param words of the quotation, in order. @param common words of the pack that are looked up in pairs.
 */
export function lookedUpBy(
  words: readonly string[],
  { common, most }: { common: ReadonlySet<string>; most: number },
): { words: string[]; pairs: string[] } {
  const shared = words.filter((word) => common.has(word));
  const telling = words.filter((word) => !common.has(word));
  const pairs = new Set([...pairsOf(shared), ...pairsOf(shared.filter(isRareWord))]);
  return {
    words: [...(telling.length > most ? spread(telling, most) : telling), ...shared].slice(0, most),
    pairs: pairs.size > most ? spread([...pairs], most) : [...pairs],
  };
}
