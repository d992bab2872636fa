/** Titles that identify an actor when they precede the surname, taken from the actor's roles. */
import type { Actor } from './pack/schema.ts';

/** The end of the office in a role: "Mayor | of New York City", "Spokeswoman | for the president". */
const AFTER_OFFICE = /[,;(]|\s(?:of|for|in|at|to|under|with|on|and|who|from)\s/u;
/** A role of more words is a description, not a title. */
const MOST_WORDS = 5;
/** Offices that are also used by their last word: "Commissioner" for "Police Commissioner"; never "General" or "Secretary", which are other offices. */
const ALONE =
  /^(?:mayor|president|commissioner|speaker|senator|governor|minister|chancellor|director|chief|judge|justice|sheriff|chair|chairman|chairwoman|officer|spokesman|spokeswoman|spokesperson|councilman|councilwoman|representative|congressman|congresswoman)$/i;
/** Deputies do not have the title of the office. */
const DEPUTY = /\b(?:vice|deputy|assistant|associate|lieutenant|under|acting)\b/i;
/** Roles that are not used as a form of address. */
const NO_TITLE = /^(?:head|member|leader|former .*)$/i;
/** Forms of one office that news style uses interchangeably, by the lower-case office. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  'attorney general': ['Atty. Gen.'],
  'council member': ['Councilman', 'Councilwoman', 'Councilmember', 'Councilor'],
  governor: ['Gov.'],
  president: ['Pres.'],
  representative: ['Rep.'],
  senator: ['Sen.'],
};

/**
 * Titles of an actor, longest first, without duplicates: "Police Commissioner" and "Commissioner" from "Police Commissioner
 * of New York City". Only persons have titles; a role that begins in lower case ("head of ...") gives none.
 */
export function titlesOf(actor: Pick<Actor, 'kind' | 'roles'>): string[] {
  if (actor.kind !== 'person') return [];
  const titles = new Set<string>();
  for (const role of actor.roles) for (const title of titlesIn(role.text)) titles.add(title);
  return [...titles].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

function titlesIn(role: string): string[] {
  const office = (role.split(AFTER_OFFICE, 1)[0] as string).trim();
  const words = office.split(/\s+/);
  if (!/^\p{Lu}/u.test(office) || words.length > MOST_WORDS || NO_TITLE.test(office)) return [];
  const last = words.at(-1) as string;
  // "White House Press Secretary" is also addressed by its last two words.
  const tails = words.length > 2 ? [words.slice(-2).join(' ')] : [];
  if (ALONE.test(last)) tails.push(last);
  const heads = [office, ...(DEPUTY.test(office) ? [] : tails)].filter((title) => /^\p{Lu}/u.test(title));
  return heads.flatMap((title) => [title, ...(ALSO[title.toLowerCase()] ?? [])]);
}
