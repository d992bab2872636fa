/**
 * Five-word shingles show that two articles share wording without keeping either text: each run of five words becomes a 32-bit hash,
 * from which the words cannot be recovered.
 * Left out: words in quotation marks (two outlets may quote one speech without a common origin). Single quotation marks are not
 * recognised, because only parsing could distinguish them from apostrophes.
 */
import { foldKey } from '../text/fold.ts';

const SHINGLE_WORDS = 5;
const SPACE = 0x20;
// Letters and digits only: "O'Neill's" is o, neill, s with any kind of apostrophe.
const WORD = /[\p{L}\p{N}]+/gu;
/** Bytes converted to a string in one call; more could overflow the engine's call stack. */
const CHUNK = 8192;

/**
 * The shingles of a text outside quotation marks: 32-bit hashes, sorted, without doubles. A shingle never runs across a
 * quotation or a line break. `text` is plain text, paragraphs parted by line breaks; a mark that its paragraph does not
 * close quotes to the paragraph's end.
 */
export function shinglesOf(text: string): Uint32Array {
  const hashes = new Set<number>();
  for (const line of text.split(/[\n\r\u2028\u2029]+/)) {
    const parts = foldKey(line).split('"');
    for (let at = 0; at < parts.length; at += 2) addShingles(parts[at] as string, hashes);
  }
  return Uint32Array.from(hashes).sort();
}

function addShingles(text: string, hashes: Set<number>): void {
  const words = text.match(WORD) ?? [];
  for (let at = 0; at + SHINGLE_WORDS <= words.length; at += 1) {
    hashes.add(hashOfRun(words, at));
  }
}

/**
 * FNV-1a over the UTF-16 units of five words with a space between two, 32 bits (Fowler, Noll, Vo). Good enough to tell wording
 * apart; no secret depends on it.
 */
function hashOfRun(words: readonly string[], from: number): number {
  let value = 0x811c9dc5;
  for (let n = from; n < from + SHINGLE_WORDS; n += 1) {
    const word = words[n] as string;
    if (n > from) value = Math.imul(value ^ SPACE, 0x01000193);
    for (let at = 0; at < word.length; at += 1) value = Math.imul(value ^ word.charCodeAt(at), 0x01000193);
  }
  return value >>> 0;
}

/** Encodes shingles for a source's `original.shingles`: 32-bit little-endian, base64. */
export function encodeShingles(shingles: Uint32Array): string {
  const bytes = new Uint8Array(shingles.length * 4);
  const view = new DataView(bytes.buffer);
  for (const [at, value] of shingles.entries()) view.setUint32(at * 4, value, true);
  let binary = '';
  // Uint8Array.toBase64 would do, but Node 24 does not have it.
  for (let at = 0; at < bytes.length; at += CHUNK) binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary);
}

/** Decodes `encodeShingles`. Invalid base64 gives no shingles, an incomplete last number is left out; never throws. */
export function decodeShingles(text: string): Uint32Array {
  const bytes = bytesOf(text);
  const shingles = new Uint32Array(Math.floor(bytes.length / 4));
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < shingles.length; at += 1) shingles[at] = view.getUint32(at * 4, true);
  return shingles.sort();
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    return new Uint8Array(0);
  }
}

/** The share of `a`'s shingles that `b` also has, 0 to 1; 0 if `a` is empty. Both must be sorted, as `shinglesOf` returns them. */
export function sharedShare(a: Uint32Array, b: Uint32Array): number {
  if (a.length === 0) return 0;
  let shared = 0;
  let at = 0;
  for (const value of a) {
    while (at < b.length && (b[at] as number) < value) at += 1;
    if (b[at] === value) shared += 1;
  }
  return shared / a.length;
}
