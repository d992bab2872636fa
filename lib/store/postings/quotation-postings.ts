/**
 * What quotations are looked up by: their words, and for words that very many quotations share, pairs of them. A list of all
 * the quotations that hold "council" grows with the corpus and tells little; one of those that hold "council" and next
 * "harbour" is short, and words that were spoken once have nearly all their pairs in common however somebody prints them.
 */
import { isRareWord } from '../../text/quotations/quotation-keys.ts';
import type { StoredPostings } from '../rows.ts';
import { PostingLists } from './posting-lists.ts';

/**
 * Quotations under one word or pair at the most; a word of more is looked up in pairs. Measured in Chromium on 60,000 quotations
 * four fifths of whose words were 41 common ones: 5 to 10 ms a look-up, as long as on 60 quotations; by lists of all, a second.
 */
export const MOST_UNDER_KEY = 2_000;

/** Each of these words with the next one, in the order of the words. */
export function pairsOf(words: readonly string[]): string[] {
  return words.slice(1).map((word, n) => `${words[n]} ${word}`);
}

/** Gathers the keys of quotations; how common a word is shows only when all are in. */
export class QuotationPostings {
  readonly #numbers = new Map<string, number>();
  /** Words by their number, and how many quotations hold each. */
  readonly #words: string[] = [];
  readonly #counts: number[] = [];
  /** The keys of all quotations, one after the other as numbers: as lists of words they would take twenty times the memory. */
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

  /** Words that are looked up in pairs. */
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

/** A part of a list, evenly out of all of it: what a page prints of a quotation can stand at its end. */
const spread = (list: readonly string[], most: number): string[] =>
  list.filter((_, n) => Math.floor((n * most) / list.length) !== Math.floor(((n - 1) * most) / list.length));

/**
 * What to look a quotation up by, no more than `most` of each. Pairs are made as `QuotationPostings` made them: of all words,
 * or for a quotation that has rare ones of these. Under a common word alone stands what has no other key.
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
