/** The day of publication in what a page says for machines: meta elements, JSON-LD, microdata and RDFa. */
import { dayForMachines, type PrintedDay } from '../../../text/dates/printed-day.ts';
import { closestOf, selectAll, textOf } from '../../elements.ts';
import type { Metas } from '../page-facts.ts';

/** Metadata scripts longer than this (UTF-16 units) are left unread; news articles carry 2-20 thousand. */
const JSON_LENGTH = 200_000;
/** Objects looked at within all metadata scripts together. */
const JSON_OBJECTS = 500;
/** The earliest year that a digitised archive gives. */
const FIRST_YEAR = 1600;
/** Elements with a property looked at: a page of teasers has one each. */
const MOST_ITEMS = 20;

/** Names that mean the day of publication and nothing else, the commonest first. */
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
/** What sites make up themselves: "nastooh:publishDate", "release:date", "publish_date". */
const LIKE_NAMES =
  /(?:^|[.:_-])(?:publish(?:ed)?|publication|pub|release|issued?|originalpublication|display)[._:-]?(?:date|time|on|at|datetime)?$|date[._:-]?(?:published|issued|available)$|published[._:-]?(?:date|time)$/;
/** The day that the page was made, or only "date": told last, since some sites print the day of the visit there. */
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

/** The day in an ISO date or date-time of an archive, which no reader is shown. */
function archiveDay(text: string): PrintedDay | null {
  const [, year = '', month = '', day = ''] = /^\s*(\d{4})-(\d\d)-(\d\d)(?:[T\s]|$)/.exec(text) ?? [];
  const time = Date.parse(`${year}-${month}-${day}T00:00:00Z`);
  const isReal = Number.isFinite(time) && new Date(time).getUTCDate() === Number(day);
  if (!isReal || Number(year) < FIRST_YEAR || time > Date.now()) return null;
  return { start: 0, end: text.length, day: `${year}-${month}-${day}`, universalHour: null };
}

const asDay = (text: unknown): PrintedDay | null =>
  typeof text === 'string' ? (dayForMachines(text) ?? archiveDay(text)) : null;

/** What the meta elements say. */
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
/** What an article holds or points to, with days of its own. */
const OTHERS = new Set(
  'comment image video associatedMedia author publisher isPartOf hasPart itemListElement mentions citation about liveBlogUpdate relatedLink potentialAction review'.split(
    ' ',
  ),
);

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // Raw line breaks in strings, a comma too many: half of all broken ones still say the one thing that is asked.
    const day = /"datePublished"\s{0,9}:\s{0,9}"([^"]{8,40})"/.exec(json)?.[1];
    return day ? { datePublished: day } : null;
  }
}

/** Objects of a script with a day of publication, breadth first, so that the article comes before what it links to. */
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

/** The `datePublished` of the page's JSON-LD: of an article before that of the page or another thing. */
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

/** Of microdata and RDFa: the same day everywhere, or that of the item that holds the heading. */
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
