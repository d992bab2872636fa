/** Lines in which a capital tells no name: headlines in title case, and lines in capitals throughout. */

/** So many of the words of four letters and more have a capital in title case; three quarters are a sentence full of names. */
const LEAST_SHARE = 0.8;
/** With fewer such words nothing can be told of a line. */
const FEWEST_WORDS = 4;
/** No headline is longer, in characters. */
const LONGEST = 250;

/** Whether the words of a line are capitalised as a title is, what it quotes included, or none of its letters is small. */
export function isTitleCase(line: string): boolean {
  if (line.length > LONGEST) return false;
  if (!/\p{Ll}/u.test(line)) return true;
  const long = line.match(/\p{L}[\p{L}'’-]{3,}/gu) ?? [];
  const large = long.filter((word) => /^\p{Lu}/u.test(word));
  return long.length >= FEWEST_WORDS && large.length >= LEAST_SHARE * long.length;
}
