/** The day of publication in a page's metadata: meta elements, JSON-LD, microdata and RDFa. */
import { dayForMachines, type PrintedDay } from '../../../text/dates/printed-day.ts';
import { closestOf, selectAll, textOf } from '../../elements.ts';
import type { Metas } from '../page-facts.ts';

/** Metadata scripts longer than this (UTF-16 units) are left unread; news articles carry 2-20 thousand. */
const JSON_LENGTH = 200_000;
/** Most objects read in all metadata scripts together. */
const JSON_OBJECTS = 500;
/** The earliest year of digitised archives. */
const FIRST_YEAR = 1600;
/** Most elements with a property that are read: a page of teasers has one for each teaser. */
const MOST_ITEMS = 20;

/** Names that mean only the day of publication, the commonest first. */
const NAMES = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'dc.date.issued',
  'dcterms.issued',
  'pubdate',
  'article:published',
  'citation_publication_date',
];
/** Names invented by sites: "nastooh:publishDate", "release:date", "publish_date". */
const LIKE_NAMES =
  /(?:^|[.:_-])(?:publish(?:ed)?|publication|pub|release|issued?|originalpublication|display)[._:-]?(?:date|time|on|at|datetime)?$|date[._:-]?(?:published|issued|available)$|published[._:-]?(?:date|time)$/;
/** Names of the day of creation, or only "date": used last, since some sites print the day of the visit there. */
const LAST_NAMES = [
  'date',
  'dc.date',
  'dcterms.date',
  'dc.date.created',
  'dcterms.created',
  'datecreated',
  'created',
  'creation_date',
];

/** The day in an ISO date or date-time of an archive, in metadata only. */
function archiveDay(text: string): PrintedDay | null {
  const [, year = '', month = '', day = ''] = /^\s*(\d{4})-(\d\d)-(\d\d)(?:[T\s]|$)/.exec(text) ?? [];
  const time = Date.parse(`${year}-${month}-${day}T00:00:00Z`);
  const isReal = Number.isFinite(time) && new Date(time).getUTCDate() === Number(day);
  if (!isReal || Number(year) < FIRST_YEAR || time > Date.now()) return null;
  return { start: 0, end: text.length, day: `${year}-${month}-${day}`, universalHour: null };
}

const asDay = (text: unknown): PrintedDay | null =>
  typeof text === 'string' ? (dayForMachines(text) ?? archiveDay(text)) : null;

/** The day in the meta elements. */
export function dayInMetas(metas: Metas): PrintedDay | null {
  const like = () => [...metas.keys()].filter((name) => LIKE_NAMES.test(name) && !/modif|updat|expir/.test(name));
  for (const names of [() => NAMES, like, () => LAST_NAMES]) {
    for (const name of names()) {
      const day = asDay(metas.get(name));
      if (day) return day;
    }
  }
  return null;
}

interface Entity {
  '@type'?: unknown;
  datePublished?: unknown;
}

const ARTICLE = /article|posting|report|review|analysis|interview/i;
/** Types of things in or linked from an article that have days of their own. */
const OTHERS = new Set(
  'comment image video associatedMedia author publisher isPartOf hasPart itemListElement mentions citation about liveBlogUpdate relatedLink potentialAction review'.split(
    ' ',
  ),
);

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // Raw line breaks in strings, a trailing comma: half of all broken scripts still give the day.
    const day = /"datePublished"\s{0,9}:\s{0,9}"([^"]{8,40})"/.exec(json)?.[1];
    return day ? { datePublished: day } : null;
  }
}

/** Objects of a script with a day of publication, breadth first, so that the article comes before the things it links to. */
function datedEntities(json: string, budget: { left: number }): Entity[] {
  const queue: unknown[] = [parsed(json)];
  const dated: Entity[] = [];
  for (let index = 0; index < queue.length && budget.left > 0; index++, budget.left--) {
    const item = queue[index];
    if (typeof item !== 'object' || item === null) continue;
    if (asDay((item as Entity).datePublished)) dated.push(item);
    for (const [key, value] of Object.entries(item).slice(0, budget.left)) if (!OTHERS.has(key)) queue.push(value);
  }
  return dated;
}

/** The `datePublished` in the page's JSON-LD: of an article, else of the page or another thing. */
export function dayInLinkedData(): PrintedDay | null {
  const budget = { left: JSON_OBJECTS };
  const dated: Entity[] = [];
  for (const script of selectAll('script[type="application/ld+json" i]')) {
    const json = script.textContent;
    if (json.length <= JSON_LENGTH) dated.push(...datedEntities(json, budget));
  }
  const article = dated.find((entity) => ARTICLE.test(JSON.stringify(entity['@type'] ?? '')));
  return asDay((article ?? dated[0])?.datePublished);
}

const ITEMS =
  '[itemprop~="datePublished" i],[property~="datePublished" i]:not(meta),[property~="schema:datePublished" i],[pubdate][datetime]';

/** The day in microdata and RDFa: if all agree, else the day of the item with the heading. */
export function dayInMicrodata(): PrintedDay | null {
  const { getAttribute } = Element.prototype;
  const days: { day: PrintedDay; item: Element | null }[] = [];
  for (const element of [...selectAll(ITEMS)].slice(0, MOST_ITEMS)) {
    const told = ['datetime', 'content', 'title'].map((name) => getAttribute.call(element, name));
    const day = [...told, textOf(element).slice(0, 100)].map(asDay).find((one) => one !== null);
    if (day) days.push({ day, item: closestOf(element, '[itemscope],[typeof],article') });
  }
  const [first] = days;
  if (!first || days.every(({ day }) => day.day === first.day.day)) return first?.day ?? null;
  const [heading] = selectAll('h1');
  const own = days.find(({ item }) => heading && item && Node.prototype.contains.call(item, heading));
  return (own ?? first).day;
}
