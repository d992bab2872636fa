/** Builds the address that opens an article at given words with a text fragment (https://wicg.github.io/scroll-to-text-fragment/). */

/** A longer passage is given by its first and last words, which keeps the address short; browsers search for the range. */
const WHOLE_WORDS = 12;
const END_WORDS = 5;

/**
 * @param words as printed; null or blank gives the address without a fragment.
 * @returns null for anything but an http or https address: nothing else may become a link.
 */
export function textFragmentAddress(address: string | null, words: string | null): string | null {
  const url = httpUrl(address);
  if (url === null) return null;
  const parts = (words ?? '').split(/\s+/u).filter((word) => word !== '');
  if (parts.length === 0) return url.href;
  const directive =
    parts.length <= WHOLE_WORDS
      ? encodePart(parts)
      : `${encodePart(parts.slice(0, END_WORDS))},${encodePart(parts.slice(-END_WORDS))}`;
  const hash = url.hash.split(':~:')[0] || '#';
  url.hash = '';
  return `${url.href}${hash}:~:text=${directive}`;
}

function httpUrl(address: string | null): URL | null {
  if (address === null || !URL.canParse(address)) return null;
  const url = new URL(address);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url : null;
}

/** Hyphen, comma and ampersand are syntax of text fragments. A lone surrogate cannot be encoded and is replaced first. */
function encodePart(words: readonly string[]): string {
  return encodeURIComponent(words.join(' ').toWellFormed()).replace(/-/g, '%2D');
}
