/**
 * Whether a place's name means something else where it stands: the state of that name, another town, a team, or a work or band ("the
 * musical Chicago").
 */
import type { EntryFacts } from './entry-facts.ts';
import type { NameEntry, NameIndex } from './name-index.ts';

interface PlaceName {
  text: string;
  start: number;
  end: number;
  entry: NameEntry;
  index: NameIndex;
  facts: EntryFacts;
}

/** Offices of a state, not of a city: "New York Gov. Roe", "New York's attorney general" and "the governor of New York" are the state's. */
const STATE_OFFICE =
  /^(?:'s)? (?:attorneys? general|atty\. gen\.|(?:lt\. |lieutenant )?(?:gov\.|governor)|state\b|legislature|(?:sen\.|senators?|assembly\w*)(?: |$))/i;
const OFFICE_BEFORE = /\b(?:attorney general|governor|legislature|senators?|state) of $/i;
/** "Springfield, Ohio, has": an apposition says which place of that name is meant. A list continues with another name or "and". */
const REGION = /^, (\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)?)(?:, (?!(?:and|but|or)\b)\p{Ll}|[.;)]?$|[.;)] )/u;

const WORK = 'musical|band|film|movie|album|song|play|novel|opera|ballet|sitcom|series|rapper|rockers|font|typeface';
const WORK_BEFORE = new RegExp(`\\b(?:${WORK}) ["'“]?$`, 'i');
const WORK_AFTER = new RegExp(`^["'”]? the (?:${WORK})\\b`, 'i');
/** The 49ers, the 76ers. */
const TEAM_AFTER = /^ \d{1,3}ers\b/i;

/** @param names all names of the actors that the name may stand for. */
export function isOtherPlace({ text, start, end, entry, index, facts }: PlaceName, names: readonly string[]): boolean {
  const [before, after] = [text.slice(Math.max(0, start - 30), start), text.slice(end, end + 60)];
  if (TEAM_AFTER.test(after)) return true;
  if (facts.full) return false;
  if (WORK_BEFORE.test(before) || WORK_AFTER.test(after)) return true;
  const isCity = names.some((name) => name === `City of ${entry.text}` || name === `${entry.text} City`);
  if (isCity && (STATE_OFFICE.test(after) || OFFICE_BEFORE.test(before))) return true;
  const region = REGION.exec(after)?.[1];
  return region !== undefined && !index.entries.has(region) && names.some((name) => name.startsWith(`${entry.text}, `));
}
