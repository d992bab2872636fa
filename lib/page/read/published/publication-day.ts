/**
 * The day on which a page was published, from its metadata, else its address, else the line beside the headline; null if all of them
 * are uncertain. The page is not trusted, so everything is limited and checked.
 */
import { findPrintedDays, type PrintedDay } from '../../../text/dates/printed-day.ts';
import { selectAll, walkPage } from '../../elements.ts';
import { type Metas, readMetas, readTitle } from '../page-facts.ts';
import { dayInAddress } from './address-day.ts';
import { dayBesideHeading } from './beside-heading.ts';
import { dayInByline } from './byline-day.ts';
import { dayInLinkedData, dayInMetas, dayInMicrodata } from './metadata-days.ts';

const DAY = 86_400_000;
/** Hours of universal time before which it can still be the previous day in the west, and after which the next day in the east. */
const EARLIER_BEFORE = 8;
const LATER_FROM = 13;

/** The day in the page's address, or in the canonical address that it declares. */
function dayInAddresses(metas: Metas): string | null {
  const [canonical] = selectAll('link[rel~="canonical" i][href]');
  const given = canonical && Element.prototype.getAttribute.call(canonical, 'href');
  return dayInAddress(location.href) ?? dayInAddress(given ?? '') ?? dayInAddress(metas.get('og:url') ?? '');
}

/** Whether `day` can be the local day of a time given in universal time: the day before or after, at a fitting hour. */
function isLocalDayOf(told: PrintedDay, day: string | null): day is string {
  if (day === null || told.universalHour === null) return false;
  const apart = (Date.parse(day) - Date.parse(told.day)) / DAY;
  return (apart === -1 && told.universalHour < EARLIER_BEFORE) || (apart === 1 && told.universalHour >= LATER_FROM);
}

const isSameEverywhere = (hour: number) => hour >= EARLIER_BEFORE && hour < LATER_FROM;

/** The day in trackback data in a comment, as on older and Japanese blogs. */
function dayInComments(): string | null {
  const walker = walkPage(COMMENTS);
  for (let n = 0; n < MOST_COMMENTS && walker.nextNode(); n++) {
    const date = /\bdc:date="([^"]{8,40})"/.exec((walker.currentNode as Comment).data.slice(0, 2_000))?.[1];
    if (date) return findPrintedDays(date)[0]?.day ?? null;
  }
  return null;
}

const MOST_COMMENTS = 300;
/** `NodeFilter.SHOW_COMMENT`. */
const COMMENTS = 128;

/** The day of the article's first time element, or the day on which all time elements agree. */
function dayInTimes(): string | null {
  const days = [...selectAll('article time[datetime],main time[datetime],time[datetime]')]
    .slice(0, 10)
    .flatMap((time) => findPrintedDays(Element.prototype.getAttribute.call(time, 'datetime') ?? '').slice(0, 1));
  const [first] = days;
  return first && days.every(({ day }) => day === first.day) ? first.day : null;
}

/**
 * The day of publication, ISO, in the time zone of the page's readers as far as known; null if the page gives none. `head`: the page's
 * meta elements; null if the head is of another article, so that only the address and the body tell.
 */
export function readPublished(head: Metas | null = readMetas()): string | null {
  const metas = head ?? new Map<string, string>();
  const told = head ? (dayInMetas(head) ?? dayInLinkedData() ?? dayInMicrodata()) : dayInMicrodata();
  // Around noon in universal time it is the same day wherever papers are read.
  if (told && (told.universalHour === null || isSameEverywhere(told.universalHour))) return told.day;
  const address = head ? dayInAddresses(head) : dayInAddress(location.href);
  if (told && isLocalDayOf(told, address)) return address;
  if (!told && address) return address;
  const byline = dayInByline(readTitle(metas))?.day ?? null;
  if (told) return isLocalDayOf(told, byline) ? byline : told.day;
  return byline ?? dayInTimes() ?? dayBesideHeading()?.day ?? (head && dayInComments());
}
