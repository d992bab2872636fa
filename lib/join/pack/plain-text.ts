const UNSAFE = /[\p{Cc}\u202a-\u202e\u2066-\u2069\p{Surrogate}]+/gu;

/** On one line, without the characters that a pack may not hold, cut to `most` UTF-16 units. */
export const plainText = (text: string, most: number): string =>
  text
    .replace(UNSAFE, ' ')
    .slice(0, most)
    .replace(/[\ud800-\udbff]$/, '')
    .trim();
