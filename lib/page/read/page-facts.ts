/**
 * What a page says of itself: title, day of publication, and the texts that may vouch for a short name. All of it is the
 * page's word, so it is bounded, checked and kept as text.
 */

/** Longer titles are cut (UTF-16 units). */
const TITLE_LENGTH = 300;
/** A longer text of the head is cut (UTF-16 units); the check of the message allows no more (lib/messaging/requests/fields.ts). */
const HEAD_LENGTH = 1_000;
/** Metadata scripts longer than this (UTF-16 units) are left unread; news articles carry 2-20 thousand. */
const JSON_LENGTH = 200_000;
/** Objects looked at within all metadata scripts together. */
const JSON_OBJECTS = 500;
/** The earliest year that a web page can have been published in, give or take a digitised archive. */
const FIRST_YEAR = 1600;

const squeezed = (text: string | null | undefined): string =>
  (text ?? '')
    .slice(0, 4 * TITLE_LENGTH)
    .replace(/\s+/g, ' ')
    .trim();

const attributeOf = (selector: string, name: string): string | null => {
  const element = document.querySelector(selector);
  return element ? Element.prototype.getAttribute.call(element, name) : null;
};

/** What the page's meta elements say, by property or name in small letters; of several the first. One look for all names: each look for one that is absent goes over the whole page. */
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

/** The day in an ISO date or date-time, as printed (in the page's own time zone); null for anything else or a day to come. */
export function dayOf(text: unknown): string | null {
  const found = typeof text === 'string' ? /^\s*(\d{4})-?(\d\d)-?(\d\d)(?:[T\s]|$)/.exec(text) : null;
  if (!found) return null;
  const day = `${found[1]}-${found[2]}-${found[3]}`;
  const time = Date.parse(`${day}T00:00:00Z`);
  const isReal = Number.isFinite(time) && new Date(time).toISOString().startsWith(day);
  // A day of grace: somewhere it is tomorrow already.
  return isReal && Number(found[1]) >= FIRST_YEAR && time <= Date.now() + 86_400_000 ? day : null;
}

/** The first `datePublished` in the page's JSON-LD, breadth first, so that the article comes before what it links to. */
function dayInMetadata(): string | null {
  let left = JSON_OBJECTS;
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    const json = script.textContent;
    if (json.length > JSON_LENGTH) continue;
    let queue: unknown[] = [];
    try {
      queue = [JSON.parse(json)];
    } catch {}
    for (let index = 0; index < queue.length && left > 0; index++, left--) {
      const item = queue[index];
      if (typeof item !== 'object' || item === null) continue;
      const day = dayOf((item as { datePublished?: unknown }).datePublished);
      if (day) return day;
      queue.push(...Object.values(item).slice(0, left));
    }
  }
  return null;
}

/** The first time element that stands in an article, header or beside the headline, else the first of all. */
function dayInText(): string | null {
  const times = [
    '[itemprop~="datePublished"]',
    'time[pubdate]',
    'article time[datetime]',
    'header time[datetime]',
    'time[datetime]',
  ];
  for (const selector of times) {
    const day = dayOf(attributeOf(selector, 'datetime')) ?? dayOf(attributeOf(selector, 'content'));
    if (day) return day;
  }
  return null;
}

/** The day of publication as the page tells it, ISO; null where it does not. */
export function readPublished(metas: Metas = readMetas()): string | null {
  for (const name of [
    'article:published_time',
    'og:article:published_time',
    'datepublished',
    'parsely-pub-date',
    'date',
    'dc.date',
    'pubdate',
  ]) {
    const day = dayOf(metas.get(name));
    if (day) return day;
  }
  return dayInMetadata() ?? dayInText();
}

/** The headline: what the page gives to others, else its first heading, else its title; empty where there is none. */
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

/** Texts of the head that may hold a full name: title, headline and description. */
export function readHeadTexts(metas: Metas = readMetas()): string[] {
  const names = ['og:title', 'og:description', 'description'];
  const texts = [document.title, ...names.map((name) => metas.get(name))].map((text) =>
    squeezed(text).slice(0, HEAD_LENGTH),
  );
  return [...new Set(texts.filter((text) => text !== ''))];
}
