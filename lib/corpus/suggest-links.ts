/**
 * Suggests which actors, events and measures of two packs are the same, for a person to accept one by one. Suggests a pair only if
 * everything the packs say about the two agrees and no other entry could be meant.
 */

import { findWords } from '../text/english/words.ts';
import { foldKey } from '../text/fold.ts';
import { qualifyId } from './pack/pack-ids.ts';
import type { Actor, CorpusEvent, Link, LinkKind, Measure, Pack } from './pack/schema.ts';

/** Share of the shorter label's words that both labels must have; and their least number. */
const SHARE_OF_LABEL = 0.6;
const LEAST_WORDS = 2;
/** A key with more entries in either pack suggests nothing, so that time is linear in the size of the packs. */
const MOST_ALIKE = 50;
/** Shorter words say little about the subject of a label. */
const LEAST_LETTERS = 4;

type Parts = Pick<Pack, 'pack' | 'actors' | 'events' | 'measures' | 'links'>;

/** Suggested links between two packs, ids qualified, without the links that the packs already have. Linear in the size of the packs. */
export function suggestLinks(first: Parts, second: Parts): Link[] {
  const known = new Set([first, second].flatMap(({ pack, links }) => links.flatMap((link) => pairKeys(link, pack.id))));
  const suggested = [
    ...pairsOf('actor', first.actors, second.actors, { keysOf: fullNames }),
    ...pairsOf('event', first.events, second.events, { keysOf: ({ date }) => [date], fits: isSameEvent }),
    ...pairsOf('measure', first.measures, second.measures, { keysOf: labelKey }),
  ];
  return suggested
    .map(({ kind, a, b }) => ({ kind, a: qualifyId(a, first.pack.id), b: qualifyId(b, second.pack.id) }))
    .filter((link) => !known.has(`${link.kind} ${link.a} ${link.b}`));
}

const pairKeys = ({ kind, a, b }: Link, pack: string): string[] => {
  const [one, other] = [qualifyId(a, pack), qualifyId(b, pack)];
  return [`${kind} ${one} ${other}`, `${kind} ${other} ${one}`];
};

interface Likeness<T> {
  /** Two entries must share a key. */
  keysOf(entry: T): string[];
  fits?(one: T, other: T): boolean;
}

/** Pairs of entries that share a key and fit, and fit no other entry. */
function pairsOf<T extends { id: string }>(
  kind: LinkKind,
  first: readonly T[],
  second: readonly T[],
  { keysOf, fits = () => true }: Likeness<T>,
): Link[] {
  const byKey = new Map<string, T[]>();
  for (const entry of second) for (const key of new Set(keysOf(entry))) append(byKey, key, entry);
  const partners = new Map<T, Set<T>>();
  const join = (one: T, other: T) => partners.set(one, (partners.get(one) ?? new Set<T>()).add(other));
  for (const entry of first) {
    for (const key of new Set(keysOf(entry))) {
      const alike = byKey.get(key) ?? [];
      if (alike.length > MOST_ALIKE) continue;
      for (const other of alike) {
        if (!fits(entry, other)) continue;
        join(entry, other);
        join(other, entry);
      }
    }
  }
  return first.flatMap((entry) => {
    const [other, ...more] = partners.get(entry) ?? [];
    return other && more.length === 0 && partners.get(other)?.size === 1 ? [{ kind, a: entry.id, b: other.id }] : [];
  });
}

function append<T>(lists: Map<string, T[]>, key: string, entry: T): void {
  const list = lists.get(key);
  if (list) list.push(entry);
  else lists.set(key, [entry]);
}

/** Full names; for a person a single word does not count as one. */
function fullNames({ kind, names }: Actor): string[] {
  return names
    .filter(({ text, form }) => form === 'full' && (kind !== 'person' || text.trim().includes(' ')))
    .map(({ text }) => `${kind} ${foldKey(text).trim()}`);
}

/** Includes numbers: "cities in 2016" is not "cities in 2017". */
const labelKey = ({ unit, label }: Measure): string[] => [
  `${unit} ${findWords(foldKey(label))
    .map(({ text }) => text)
    .join(' ')}`,
];

function isSameEvent(one: CorpusEvent, other: CorpusEvent): boolean {
  if (one.place !== null && other.place !== null && foldKey(one.place) !== foldKey(other.place)) return false;
  const [words, others] = [labelWords(one.label), labelWords(other.label)];
  const shared = [...words].filter((word) => others.has(word)).length;
  return shared >= LEAST_WORDS && shared >= SHARE_OF_LABEL * Math.min(words.size, others.size);
}

const labelWords = (label: string): Set<string> =>
  new Set(
    findWords(foldKey(label))
      .map(({ text }) => text)
      .filter((word) => word.length >= LEAST_LETTERS),
  );
