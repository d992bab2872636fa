/** Finding many names in texts: ours and others', on the same texts and the same names. */
import { AhoCorasick as Monyone } from '@monyone/aho-corasick';
import * as chrono from 'chrono-node';
import nlp from 'compromise';
import ModernAhoCorasick from 'modern-ahocorasick';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { capitalisedWords, capitalKey, foldToken } from '../../../../lib/text/english/capitalised.ts';
import { scanCandidates } from '../../../../lib/text/gate/candidates.ts';
import type { LexiconName } from '../../../../lib/text/lexicon.ts';
import { findNames } from '../../../../lib/text/names/find-names.ts';
import { compileNames } from '../../../../lib/text/names/name-index.ts';
import { type NameStock, sampleNames } from '../sample-names.ts';

interface Finder {
  /** Made once for all texts. */
  build(names: readonly string[]): unknown;
  /** Number of names found in one text. */
  find(built: never, text: string): number;
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

interface KeyedName {
  name: LexiconName;
  /** Its capitalised words, spelt as the gate spells those of a page. */
  words: string[];
}
type Keyed = Map<string, KeyedName[]>;

function byKey(names: readonly string[]): Keyed {
  const keyed: Keyed = new Map();
  names.forEach((text, index) => {
    const words = capitalisedWords(text).map((word) => capitalKey(foldToken(word)));
    const name: LexiconName = { text, actor: `a${index}`, kind: 'person', form: 'full', titles: [] };
    const list = keyed.get(words[0] ?? '');
    if (list) list.push({ name, words });
    else keyed.set(words[0] ?? '', [{ name, words }]);
  });
  return keyed;
}

/** What the background answers: the names of which all words are among the page's candidates. */
function lookUp(keyed: Keyed, capitals: readonly string[]): LexiconName[] {
  const present = new Set(capitals);
  const names: LexiconName[] = [];
  for (const word of capitals) {
    for (const { name, words } of keyed.get(word) ?? [])
      if (words.every((other) => present.has(other))) names.push(name);
  }
  return names;
}

function match(names: readonly LexiconName[], text: string): number {
  const index = compileNames(names, []);
  let found = 0;
  for (const line of text.split('\n')) found += findNames(line, index).length;
  return found;
}

/** Ours as a page has it, line by line: candidate words, lookup, match. */
const findOurs = (keyed: Keyed, text: string): number => match(lookUp(keyed, scanCandidates(text).capitals), text);

const finders: Record<string, Finder> = {
  ours: { build: byKey, find: findOurs },
  'one regexp of all names': {
    build: (names) => new RegExp(`\\b(?:${names.map(escaped).join('|')})\\b`, 'g'),
    find: (built: RegExp, text) => text.match(built)?.length ?? 0,
  },
  'modern-ahocorasick': {
    build: (names) => new ModernAhoCorasick([...names]),
    find: (built: ModernAhoCorasick, text) => built.search(text).length,
  },
  '@monyone/aho-corasick': {
    build: (names) => new Monyone([...names]),
    find: (built: Monyone, text) => built.matchInText(text).length,
  },
};

interface FindRequest {
  finder: string;
  stock: NameStock;
  names: number;
  texts: string[];
  /** Another one each round: the browser remembers the regular expressions it has compiled. */
  seed: number;
}

/** Builds a finder and goes over the texts; milliseconds of both. */
function find({ finder, stock, names, texts, seed }: FindRequest) {
  const { build, find: look } = finders[finder] as Finder;
  const list = sampleNames(stock, names, seed);
  const began = performance.now();
  const built = build(list) as never;
  const ready = performance.now();
  let found = 0;
  for (const text of texts) found += look(built, text);
  return { build: ready - began, find: performance.now() - ready, found };
}

let wink: ReturnType<typeof winkNLP> | null = null;
const readers: Record<string, (text: string) => unknown> = {
  compromise: (text) => nlp(text).topics().out('array'),
  'wink-nlp': (text) => {
    wink ??= winkNLP(model);
    return wink.readDoc(text).entities().out();
  },
  'chrono-node (dates only)': (text) => chrono.parse(text),
};

/** What a language library takes to read a text; once before for nothing, so that its model is loaded. */
function read({ reader, text }: { reader: string; text: string }): number {
  readers[reader]?.(text.slice(0, 200));
  const began = performance.now();
  readers[reader]?.(text);
  return performance.now() - began;
}

/** Time against the length of the text, with everything of ours that reads text: candidates and names. */
function scale({ stock, text, lengths }: { stock: NameStock; text: string; lengths: number[] }): number[] {
  const keyed = byKey(sampleNames(stock, 20_000));
  return lengths.map((length) => {
    const long = text.repeat(Math.ceil(length / text.length)).slice(0, length);
    const began = performance.now();
    findOurs(keyed, long);
    return performance.now() - began;
  });
}

interface GrowRequest {
  stock: NameStock;
  texts: string[];
  sizes: number[];
}

interface Grown {
  /** Milliseconds of candidates and matching, by turn. */
  page: number[];
  /** Milliseconds of the lookup apart from them, by turn. */
  lookup: number[];
  /** Names that the corpus answers for all texts together. */
  names: number;
}

/** Times that each size is measured; the first, which pays for what is compiled, is not counted. */
const TURNS = 12;

/** What the corpus answers for each text, and how long the lookups took. The corpus itself is gone when this is done. */
function lookUpAll(
  stock: NameStock,
  texts: readonly string[],
  size: number,
): { found: LexiconName[][]; lookup: number[] } {
  const keyed = byKey(sampleNames(stock, size));
  const candidates = texts.map((text) => scanCandidates(text).capitals);
  const lookup: number[] = [];
  let found: LexiconName[][] = [];
  for (let turn = 0; turn < TURNS; turn++) {
    const began = performance.now();
    found = candidates.map((capitals) => lookUp(keyed, capitals));
    lookup.push(performance.now() - began);
  }
  return { found, lookup: lookup.slice(1) };
}

/**
 * Time against the number of names in the corpus, on the same texts. While the texts are matched no corpus is in memory, as
 * it never is: there a million names would slow everything. The sizes take turns, so that what slows the machine for a
 * while slows all of them.
 */
function scaleNames({ stock, texts, sizes }: GrowRequest): Grown[] {
  const answers = sizes.map((size) => lookUpAll(stock, texts, size));
  (globalThis as { gc?: () => void }).gc?.();
  const pages = sizes.map((): number[] => []);
  for (let turn = 0; turn < TURNS; turn++) {
    for (const [at, { found }] of answers.entries()) {
      const began = performance.now();
      for (const [index, text] of texts.entries()) {
        scanCandidates(text);
        match(found[index] ?? [], text);
      }
      pages[at]?.push(performance.now() - began);
    }
  }
  return answers.map(({ found, lookup }, at) => ({
    page: pages[at]?.slice(1) ?? [],
    lookup,
    names: found.reduce((sum, { length }) => sum + length, 0),
  }));
}

Object.assign(globalThis, { peerTasks: { find, read, scale, scaleNames } });
