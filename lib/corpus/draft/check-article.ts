/** An article as it comes in, from a page, a file or the clipboard: hostile until it is checked here. */
import * as v from 'valibot';

/** UTF-16 units: 100,000 words and more. A longer text is cut. */
export const LONGEST_ARTICLE = 1_000_000;
const LONGEST_ADDRESS = 2000;

// What a pack may not hold (lib/corpus/pack/schema.ts).
// biome-ignore lint/suspicious/noControlCharactersInRegex: naming them is the point
const UNSAFE = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\p{Surrogate}]+/gu;

export const ORIGINS = ['tab', 'file', 'pasted'] as const;
/** How an article came in. */
export type Origin = (typeof ORIGINS)[number];

/** An article as it was taken in, not yet read. */
export interface TakenArticle {
  title: string | null;
  outlet: string | null;
  /** ISO day. */
  published: string | null;
  /** http(s), without its fragment. */
  address: string | null;
  /** A paragraph a line, the headline first where there is one. */
  text: string;
  /** False where no article was found on the page. */
  isArticle: boolean;
  origin: Origin;
}

/** One line of a page, as a pack may hold it; null where nothing is left. */
function plainLine(text: string | null, most: number): string | null {
  const line = (text ?? '')
    .slice(0, 4 * most)
    .replace(UNSAFE, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return line.slice(0, most).trim() || null;
}

function addressOf(text: string | null): string | null {
  if (text === null || text.length > LONGEST_ADDRESS || !URL.canParse(text)) return null;
  const url = new URL(text);
  if (!/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') return null;
  url.hash = '';
  return url.href.length > LONGEST_ADDRESS ? null : url.href;
}

/** Paragraphs of the text, without what no pack may hold. Offsets in the article are offsets in this text. */
function plainParagraphs(text: string): string[] {
  return text
    .slice(0, LONGEST_ARTICLE)
    .split(/[\n\r\u2028\u2029]+/)
    .map((line) =>
      line
        .replace(UNSAFE, ' ')
        .replace(/[ \t]+/g, ' ')
        .trim(),
    )
    .filter((line) => line !== '');
}

const folded = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Packs count paragraphs after the headline, so it is the first line of the text. */
function withHeadline(title: string | null, paragraphs: readonly string[]): string[] {
  if (title === null || folded(title) === folded(paragraphs[0] ?? '')) return [...paragraphs];
  const at = paragraphs.slice(0, HEADLINE_WITHIN).findIndex((line) => folded(line) === folded(title));
  return [title, ...paragraphs.filter((_, n) => n !== at)];
}
/** Paragraphs at the beginning of an article in which its headline may stand once more. */
const HEADLINE_WITHIN = 5;

const textOrNull = v.nullable(v.string());
const incoming = v.object({
  title: textOrNull,
  outlet: textOrNull,
  published: textOrNull,
  address: textOrNull,
  text: v.string(),
  isArticle: v.boolean(),
});

const isDay = (day: string | null): day is string =>
  day !== null && /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(`${day}T00:00:00Z`));

/** The article, cleaned and cut; null for anything else, and for an article without a word. Never throws. */
export function checkArticle(value: unknown, origin: Origin): TakenArticle | null {
  const parsed = v.safeParse(incoming, value);
  if (!parsed.success) return null;
  const { title, outlet, published, address, text, isArticle } = parsed.output;
  const paragraphs = plainParagraphs(text);
  if (!paragraphs.some((line) => /[\p{L}\p{N}]/u.test(line))) return null;
  const headline = plainLine(title, 500);
  return {
    title: headline,
    outlet: plainLine(outlet, 200),
    published: isDay(published) ? published : null,
    address: addressOf(address),
    text: withHeadline(headline, paragraphs).join('\n'),
    isArticle,
    origin,
  };
}
