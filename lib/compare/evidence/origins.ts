/**
 * Sources that go back to one text count as one origin: those that share much of their wording outside quotations, and
 * those that credit one wire service on one event. "3 sources, 2 origins".
 */

import type { SourceRecord } from '../../corpus/rows/records.ts';
import { decodeShingles, sharedShare, shinglesOf } from '../../corpus/shingles.ts';
import { foldKey } from '../../text/fold.ts';
import { readCredit } from './credit.ts';

/**
 * Share of the shorter text's five-word shingles above which two texts are held to be one. Two reporters on one event
 * share a few per cent; reworked wire copy shares a third and more.
 */
const ONE_ORIGIN_SHARE = 0.3;
/** Share of a page's own wording found in a source above which the page is said to carry that source's text. */
export const PAGE_SHARE = 0.2;
/** Shorter texts have too few shingles to tell anything. */
const LEAST_SHINGLES = 20;

const decoded = new WeakMap<SourceRecord, Uint32Array | null>();

function shinglesOfSource(source: SourceRecord): Uint32Array | null {
  const known = decoded.get(source);
  if (known !== undefined) return known;
  const shingles = source.original ? decodeShingles(source.original.shingles) : null;
  decoded.set(source, shingles);
  return shingles;
}

/** Wire services and partners that a source credits, folded. A cited work and the outlet itself are no credits. */
function creditsOf({ credit, outlet }: SourceRecord): string[] {
  if (credit === null || readCredit(credit)?.isCited) return [];
  const own = foldKey(outlet).replaceAll(/[^\p{L}\p{N}]/gu, '');
  return foldKey(credit)
    .split(/\s*[/,;&+]\s*|\s+and\s+/)
    .map((part) => part.replaceAll(/[^\p{L}\p{N}]/gu, ''))
    .filter((part) => part !== '' && part !== own);
}

function shareWords(a: SourceRecord, b: SourceRecord): boolean {
  if (a.original && b.original && a.original.sha256 === b.original.sha256) return true;
  const [x, y] = [shinglesOfSource(a), shinglesOfSource(b)];
  if (!x || !y || Math.min(x.length, y.length) < LEAST_SHINGLES) return false;
  const [shorter, longer] = x.length <= y.length ? [x, y] : [y, x];
  return sharedShare(shorter, longer) >= ONE_ORIGIN_SHARE;
}

function isOneOrigin(a: SourceRecord, b: SourceRecord): boolean {
  if (a.event !== null && a.event === b.event) {
    const credits = new Set(creditsOf(a));
    if (creditsOf(b).some((credit) => credits.has(credit))) return true;
  }
  return shareWords(a, b);
}

/**
 * The sources in groups of one origin each. Groups and their members stand in the order of `sources`; which sources are
 * together does not depend on it.
 */
export function originsOf(sources: readonly SourceRecord[]): SourceRecord[][] {
  let groups: SourceRecord[][] = [];
  for (const source of sources) {
    const same = groups.filter((group) => group.some((other) => isOneOrigin(source, other)));
    if (same.length === 0) groups.push([source]);
    else {
      const [first, ...others] = same as [SourceRecord[], ...SourceRecord[][]];
      for (const other of others) first.push(...other);
      first.push(source);
      if (others.length > 0) groups = groups.filter((group) => !others.includes(group));
    }
  }
  const place = new Map(sources.map((source, n) => [source.id, n]));
  for (const group of groups) group.sort((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
  return groups.sort((a, b) => (place.get(a[0]?.id ?? '') ?? 0) - (place.get(b[0]?.id ?? '') ?? 0));
}

export interface SharedWording {
  source: SourceRecord;
  /** Of the page's shingles, the share that stands in the source as well: 0 to 1. */
  share: number;
}

/** The sources that share much of a page's wording, most first. `shingles` are those of the page's text outside quotations. */
export function sharedWording(shingles: Uint32Array, sources: readonly SourceRecord[]): SharedWording[] {
  if (shingles.length < LEAST_SHINGLES) return [];
  return sources
    .flatMap((source) => {
      const own = shinglesOfSource(source);
      return own ? [{ source, share: sharedShare(shingles, own) }] : [];
    })
    .filter(({ share }) => share >= PAGE_SHARE)
    .sort((a, b) => b.share - a.share || (a.source.id < b.source.id ? -1 : 1));
}

/** A source that shares much of the page's own wording outside quotations. */
export interface ReportedWording {
  source: string;
  outlet: string;
  credit: string | null;
  published: string | null;
  /** Of the page's five-word runs, the part that the source has too: 0 to 1. */
  share: number;
}

/** Sources reported for one page: of a hundred that carry one wire text the nearest are enough. */
const MOST_REPORTED = 5;

/** The sources whose text a page carries. `text`: the page's paragraphs, one a line. Empty where it carries none. */
export function wordingOfPage(text: string, sources: readonly SourceRecord[]): ReportedWording[] {
  const shared = sharedWording(shinglesOf(text), sources).slice(0, MOST_REPORTED);
  return shared.map(({ source: { id, outlet, credit, published }, share }) => ({
    source: id,
    outlet,
    credit,
    published,
    share,
  }));
}
