/**
 * A page is about an event, or its parts are each about one: the entries of a live blog, a story appended to another. Told
 * from what is sure on it; what is doubtful (a lone figure, a few common words) then counts only where something speaks for it.
 */
import type { Records } from '../../corpus/rows/records.ts';
import { daysBetween } from '../figures/date-extent.ts';
import { type Outcome, TO_COMPARE } from '../outcome.ts';
import type { PageFacts } from '../page-facts.ts';
import { compareMention } from './compare-mention.ts';
import { eventOfPage } from './page-event.ts';
import type { PlacedMention, ReadPassage } from './read-passages.ts';

export interface KnownOfPage {
  page: Pick<PageFacts, 'title' | 'published'>;
  /** Ids of the actors named on the page. */
  actors: readonly string[];
  /** The topic terms on it. */
  topics: readonly string[];
  records: Records;
}

export interface PlacedInParts {
  /** The page's own day and event. */
  facts: PageFacts;
  placed: PlacedMention[];
}

/** Topic terms, counted by their first word, that show a page to be on the subject. */
const ENOUGH_TOPICS = 2;
/** Days before and after what the corpus covers within which news may well be about it. */
const NEAR_DAYS = 31;
/** So many of those whom a statement concerns, named on the page, speak for doubtful words of it. */
const ENOUGH_NAMED = 2;

/** Days: what is told in universal time can be a day off. */
const SAME_DAY = 1;

/** The passage with the day of its part only where that is another one than the page's. */
export function withPartDay(passage: ReadPassage, published: string | null): ReadPassage {
  const { context } = passage;
  const apart = daysBetween(context?.day ?? null, published);
  if (!context || apart === null || Math.abs(apart) > SAME_DAY) return passage;
  return { ...passage, context: { ...context, day: null } };
}

/** Whether the subject or the day of the page speaks for a figure. */
function isOnSubject({ day }: Pick<PlacedMention, 'day'>, { page, topics, records }: KnownOfPage): boolean {
  if (new Set(topics.map((term) => term.split(' ', 1)[0])).size >= ENOUGH_TOPICS) return true;
  const { from, to } = records.coverage ?? { from: null, to: null };
  const [after, before] = [daysBetween(from, day ?? page.published), daysBetween(day ?? page.published, to)];
  return after !== null && before !== null && after >= -NEAR_DAYS && before >= -NEAR_DAYS;
}

/** Whether the event of a part, or for a quotation who is named, speaks for a doubtful mention in it. */
function isVouched({ mention, doubt, day }: PlacedMention, part: PageFacts, known: KnownOfPage): boolean {
  const { actors, records } = known;
  if (mention.kind === 'figure') {
    const measure = records.measures.find(({ id }) => id === mention.measure);
    if (part.event !== null && measure?.events.includes(part.event)) return true;
    // What could be of anywhere may agree on a page on the subject, and does not differ.
    const mayAgree = doubt === 'unplaced' && isOnSubject({ day }, known);
    return mayAgree && !TO_COMPARE.has(compareMention(mention, part, records).outcome);
  }
  const statements = records.statements.filter(({ id }) => mention.statements.includes(id));
  return statements.some(
    ({ event, speaker, actors: concerned }) =>
      (event !== null && event === part.event) ||
      (speaker !== null && actors.includes(speaker)) ||
      concerned.filter((id) => actors.includes(id)).length >= ENOUGH_NAMED,
  );
}

/** Outcomes that say something of the figure itself; the others only that it was not compared. */
const COMPARED: ReadonlySet<Outcome> = new Set<Outcome>(['agrees', 'only', 'rounds', 'within', 'sources-differ']);

/** On a page of no known day and event a figure that the sources do not have is more likely of another thing. */
const isIdle = ({ mention }: PlacedMention, part: PageFacts, { records }: KnownOfPage): boolean =>
  mention.kind === 'figure' &&
  part.event === null &&
  part.published === null &&
  !COMPARED.has(compareMention(mention, part, records).outcome);

/** The mentions that count, each with the day and event of its part where that has another day than the page. */
export function placeInParts(read: readonly PlacedMention[], known: KnownOfPage): PlacedInParts {
  const { page, actors, records } = known;
  const judged = read.map((one) =>
    one.doubt === 'subject' && isOnSubject(one, known) ? { ...one, doubt: null } : one,
  );
  const days = new Set(judged.map(({ day }) => day ?? page.published));
  const [only] = days;
  const published = page.published ?? (days.size === 1 ? (only ?? null) : null);
  const factsOn = (day: string | null): PageFacts => {
    const sure = judged.filter(({ doubt, day: own }) => doubt === null && (own ?? published) === day);
    const own = { ...page, published: day };
    return { ...own, event: eventOfPage(own, { mentions: sure.map(({ mention }) => mention), actors }, records) };
  };
  const byDay = new Map([...days, published].map((day) => [day, factsOn(day)] as const));
  const facts = byDay.get(published) as PageFacts;
  const placed = judged.flatMap((one): PlacedMention[] => {
    const part = byDay.get(one.day ?? published) ?? facts;
    if ((one.doubt !== null && !isVouched(one, part, known)) || isIdle(one, part, known)) return [];
    if (part === facts) return [one];
    return [{ ...one, mention: { ...one.mention, part: { published: part.published, event: part.event } } }];
  });
  return { facts, placed };
}
