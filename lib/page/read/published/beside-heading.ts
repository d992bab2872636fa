/**
 * The day in an element that the site calls its date (`class="date"`, "posted-on", "timestamp"), right behind the only heading of the
 * first level: on pages whose headline is too short to be known by the words of the title.
 */
import { findPrintedDays, type PrintedDay } from '../../../text/dates/printed-day.ts';
import { closestOf, isBehind, selectAll, textOf } from '../../elements.ts';

const NAMED = '[class*="date" i],[class*="posted" i],[class*="timestamp" i],[id*="date" i]';
const NOT_NAMED = /updat|modif|validat|candidat|sedat|accommodat|birth|event|expir/i;
/** Other stories, and the page's own head, which often has the day of the visit. */
const ELSEWHERE =
  'nav,aside,footer,form,dl,table,[role="banner" i],[role="complementary" i],[class*="comment" i],[class*="related" i],[class*="masthead" i]';
/** Most elements of such a name that are examined; their texts are no longer (UTF-16 units): the date, a weekday, a time, "Posted on". */
const MOST_NAMED = 20;
const LONGEST = 60;
/** The element is among so many elements behind the heading. */
const MOST_BEHIND = 12;
const CHANGED = /updat|modif|edited|revis/i;

/** The heading, if it is the only one and not the name of the site, which a title has as one of several parts. */
function onlyHeading(): Element | null {
  const [heading, ...more] = selectAll('h1');
  if (!heading || more.length > 0) return null;
  const name = textOf(heading).replace(/\s+/g, ' ').trim().toLowerCase();
  const parts = document.title.toLowerCase().split(/\s[|·–—:-]\s/);
  return name !== '' && !(parts.length > 1 && parts.map((part) => part.trim()).includes(name)) ? heading : null;
}

function* elementsBehind(heading: Element): Generator<Element> {
  const walker = document.createTreeWalker(document.body, 1);
  walker.currentNode = heading;
  for (let count = 0, node = walker.nextNode(); node && count < MOST_BEHIND; node = walker.nextNode()) {
    if (Node.prototype.contains.call(heading, node)) continue;
    count++;
    yield node as Element;
  }
}

/** The day, or null if the page has no such element or several that differ. */
export function dayBesideHeading(): PrintedDay | null {
  const heading = onlyHeading();
  if (!heading) return null;
  const near = new Set(elementsBehind(heading));
  const { getAttribute } = Element.prototype;
  const days = [...selectAll(NAMED)].slice(0, MOST_NAMED).flatMap((element) => {
    const name = `${getAttribute.call(element, 'class')} ${getAttribute.call(element, 'id')}`;
    const text = textOf(element).replace(/\s+/g, ' ').trim();
    if (!near.has(element) || NOT_NAMED.test(name) || !isBehind(element, heading)) return [];
    if (text.length > LONGEST || CHANGED.test(text) || closestOf(element, ELSEWHERE)) return [];
    const [day, ...more] = findPrintedDays(text, getAttribute.call(selectAll('html')[0] as Element, 'lang') ?? '');
    return day && more.length === 0 ? [day] : [];
  });
  const [first] = days;
  return first && days.every(({ day }) => day === first.day) ? first : null;
}
