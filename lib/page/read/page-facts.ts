/**
 * Facts that a page gives about itself: its meta elements, its title, and the texts that may confirm a short name. The page is not
 * trusted, so they are limited in length, checked and kept as text. For the day of publication see `published/publication-day.ts`.
 */

/** A longer title is cut (UTF-16 units). */
const TITLE_LENGTH = 300;
/** A longer text of the head is cut (UTF-16 units); the check of the message allows no more (lib/messaging/requests/fields.ts). */
const HEAD_LENGTH = 1_000;

const squeezed = (text: string | null | undefined): string =>
  (text ?? '')
    .slice(0, 4 * TITLE_LENGTH)
    .replace(/\s+/g, ' ')
    .trim();

/** Contents of the page's meta elements by property or name in lower case; the first of several. Read in one pass: each query for a missing name would search the whole page. */
export type Metas = ReadonlyMap<string, string>;

export function readMetas(root: ParentNode = document): Metas {
  const { getAttribute } = Element.prototype;
  const metas = new Map<string, string>();
  for (const meta of root.querySelectorAll('meta[content]')) {
    const content = getAttribute.call(meta, 'content') ?? '';
    for (const attribute of ['property', 'name']) {
      const name = getAttribute.call(meta, attribute)?.toLowerCase();
      if (name && !metas.has(name)) metas.set(name, content);
    }
  }
  return metas;
}

/** The headline: the title for link previews, else the first heading, else the title; empty if there is none. */
export function readTitle(metas: Metas = readMetas()): string {
  const given = squeezed(metas.get('og:title'));
  const candidates = given ? [given] : [document.querySelector('h1')?.textContent, document.title];
  return (
    candidates
      .map(squeezed)
      .find((text) => text !== '')
      ?.slice(0, TITLE_LENGTH) ?? ''
  );
}

/** Texts of the head that may contain a full name: title, headline and description. */
export function readHeadTexts(metas: Metas = readMetas()): string[] {
  const names = ['og:title', 'og:description', 'description'];
  const texts = [document.title, ...names.map((name) => metas.get(name))].map((text) =>
    squeezed(text).slice(0, HEAD_LENGTH),
  );
  return [...new Set(texts.filter((text) => text !== ''))];
}
