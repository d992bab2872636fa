/** Readable ids: lower-case letters, digits and hyphens, as the pack schema wants them. */

const LONGEST = 80;

/** "Bill de Blasio" gives "bill-de-blasio"; what has no Latin letter or digit gives `fallback`. */
export function slugOf(text: string, fallback: string): string {
  const slug = text
    .normalize('NFKD')
    .replace(/[\p{M}'’]+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');
  return slug === '' ? fallback : slug;
}

/** Ids that are each given once: the second "jane-roe" is "jane-roe-2". */
export class Slugs {
  readonly #taken = new Map<string, number>();

  take(text: string, fallback: string): string {
    const slug = slugOf(text, fallback);
    const count = (this.#taken.get(slug) ?? 0) + 1;
    this.#taken.set(slug, count);
    return count === 1 ? slug : this.take(`${slug}-${count}`, fallback);
  }
}
