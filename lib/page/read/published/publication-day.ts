/**
 * The day on which a page was published, from the best that it says: metadata, then its address, then the line beside the
 * headline. Silence where all of it is unsure. All of it is the page's word, so it is bounded and checked.
 */
import { findPrintedDays, type PrintedDay } from '../../../text/dates/printed-day.ts';
import { selectAll, walkPage } from '../../elements.ts';
import { type Metas, readMetas, readTitle } from '../page-facts.ts';
import { dayInAddress } from './address-day.ts';
import { dayInByline } from './byline-day.ts';
import { dayInLinkedData, dayInMetas, dayInMicrodata } from './metadata-days.ts';

const DAY = 86_400_000;
/** Hours of universal time at which it is still the day before somewhere in the west, or the next day in the east. */
const EARLIER_BEFORE = 8;
const LATER_FROM = 13;

/** The day that the page's own address tells, or the address that it says it has. */
function dayInAddresses(metas: Metas): string | null {
  const [canonical] = selectAll('link[rel~="canonical" i][href]');
  const given = canonical && Element.prototype.getAttribute.call(canonical, 'href');
  return dayInAddress(location.href) ?? dayInAddress(given ?? '') ?? dayInAddress(metas.get('og:url') ?? '');
}

/** Whether `day` can be what readers were shown of a time told in universal time: its neighbour, at a fitting hour. */
function isLocalDayOf(told: PrintedDay, day: string | null): day is string {
  if (day === null || told.universalHour === null) return false;
  const apart = (Date.parse(day) - Date.parse(told.day)) / DAY;
  return (apart === -1 && told.universalHour < EARLIER_BEFORE) || (apart === 1 && told.universalHour >= LATER_FROM);
}

const isSameEverywhere = (hour: number) => hour >= EARLIER_BEFORE && hour < LATER_FROM;

/** Trackback data in a comment, as older and Japanese blogs have it. */
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

/** The first time element of the article, or the only day that any tells. */
function dayInTimes(): string | null {
  const days = [...selectAll('article time[datetime],main time[datetime],time[datetime]')]
    .slice(0, 10)
    .flatMap((time) => findPrintedDays(Element.prototype.getAttribute.call(time, 'datetime') ?? '').slice(0, 1));
  const [first] = days;
  return first && days.every(({ day }) => day === first.day) ? first.day : null;
}

/** The day of publication, ISO, in the time zone of the page's readers as far as it says; null where it does not tell. */
export function readPublished(metas: Metas = readMetas()): string | null {
  const told = dayInMetas(metas) ?? dayInLinkedData() ?? dayInMicrodata();
  // Around noon in universal time it is the same day wherever papers are read.
  if (told && (told.universalHour === null || isSameEverywhere(told.universalHour))) return told.day;
  const address = dayInAddresses(metas);
  if (told && isLocalDayOf(told, address)) return address;
  if (!told && address) return address;
  const byline = dayInByline(readTitle(metas))?.day ?? null;
  if (told) return isLocalDayOf(told, byline) ? byline : told.day;
  return byline ?? dayInTimes() ?? dayInComments();
}
