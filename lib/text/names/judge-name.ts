/**
 * Whether a name found in a text is the name of its actor, or part of something longer: a paper, a team, a tower, another person with
 * that surname. A capitalised neighbour that belongs to no name or title of the actor blocks it; so does any doubt.
 *
 * Conventions: "anti-Smith", "Smith-era" and "Springfield-style pizza" mention the name, since the other part is in lower case;
 * "Smith-Jones" and "Springfield-Mercy Hospital" are other names, unless the second part is known too. "The Smith White House"
 * mentions Smith. In headlines with capitals a place needs a neighbour that is known to be harmless.
 */

import { LANDS } from '../english/places.ts';
import { isExplainedElse } from './acronym.ts';
import {
  ADDRESSES,
  ADJECTIVES,
  BEFORE_MONTH,
  COMPASS,
  DAY_NAMES,
  FUNCTION_WORDS,
  MONTHS,
  OF_PLACE,
  OFFICE_OF,
  OTHER_THINGS,
  QUANTIFIERS,
  ROLES,
} from './context-words.ts';
import { type EntryFacts, entryFacts } from './entry-facts.ts';
import { matchName } from './forms/match-name.ts';
import type { NameHit } from './name-hit.ts';
import type { NameEntry, NameIndex } from './name-index.ts';
import { isUpper, type Lettering, lettering, type Neighbour, neighbourAfter, neighbourBefore } from './neighbours.ts';
import { isOfAnother, isOtherBody } from './other-body.ts';
import { isOtherPlace } from './other-place.ts';

export type Judgement = Pick<NameHit, 'titled' | 'standing'>;

export interface NamePlace {
  /** Folded, case kept. */
  text: string;
  start: number;
  end: number;
  entry: NameEntry;
  /** Whether the hyphen at an offset of the folded text is an en dash, which joins two names without forming a third. */
  isEnDash: (at: number) => boolean;
  /** End of the previous name. */
  after: number;
  index: NameIndex;
}

interface Scene extends NamePlace {
  facts: EntryFacts;
  style: Lettering;
  left: Neighbour;
  right: Neighbour;
}

/** Null if the name is blocked. A rival is a person's surname after another first name. */
export function judgeName(place: NamePlace): Judgement | null {
  const { text, start, end, entry, index } = place;
  const facts = entryFacts(entry, index);
  const scene: Scene = {
    ...place,
    facts,
    style: lettering(text, start, end),
    left: neighbourBefore(text, start),
    right: neighbourAfter(text, end),
  };
  if (!facts.person && !facts.place && isOtherBody(text, place, facts.own)) return null;
  if (joined(scene) || (facts.acronym && scene.style === 'capitals')) return null;
  if (facts.acronym && isExplainedElse(text, place, namesOf(scene))) return { titled: [], standing: 'rival' };
  if (facts.title) return titleStands(scene) ? { titled: [], standing: 'clear' } : null;
  if (!rightFits(scene) || commonNoun(scene)) return null;
  if (!leftFits(scene)) return isRival(scene) ? { titled: [], standing: 'rival' } : null;
  const titled = titledActors(scene);
  return { titled, standing: titled.length === 0 && doubtful(scene) ? 'doubtful' : 'clear' };
}

/** All names of the actors that the name may stand for. */
const namesOf = ({ entry, index }: Pick<NamePlace, 'entry' | 'index'>): string[] =>
  entry.names.flatMap(({ actor }) => (index.byActor.get(actor) ?? []).map(({ text }) => text));

const JOINED_BEFORE = /([\p{L}\p{N}][\p{L}\p{M}\p{N}'.]*)-$/u;
const JOINED_AFTER = /^-(\p{Lu}[\p{L}\p{M}']*)/u;
const FIRM_BEFORE = /& $/;
const FIRM_AFTER = /^ & \p{Lu}/u;
const JUNIOR = /^,? (?:Jr|Sr|JR|SR)\b/;
const PREFIX = /^(?:anti|ex|mid|never|non|post|pre|pro|then|trans)$/i;

/** A hyphen, an ampersand or a "Jr." forms another name; an en dash, or a country after a person ("the Roe-Canada talks"), does not. */
function joined({ text, start, end, facts, index, isEnDash }: Scene): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 40);
  if (FIRM_BEFORE.test(before) || FIRM_AFTER.test(after) || JUNIOR.test(after)) return true;
  const first = before.endsWith('-') && !isEnDash(start - 1) && JOINED_BEFORE.exec(before)?.[1];
  if (first && /^\p{Lu}/u.test(first) && !PREFIX.test(first) && !index.entries.has(first)) return true;
  const second = JOINED_AFTER.exec(after)?.[1];
  if (second === undefined || isEnDash(end) || (facts.person && LANDS.has(second.toLowerCase()))) return false;
  return !index.entries.has(second) && !index.entries.has(second.replace(/'.*/, ''));
}

/** Words after a person that do not form a longer name. */
const AFTER_PERSON = /^ (?:Administration|Cabinet|White House)\b/i;

/** A body's short name of one word, as "Congress". */
const isShortBody = ({ facts, entry }: Scene): boolean =>
  !facts.person && !facts.place && facts.oneWord && entry.names.every(({ form }) => form === 'short');

function rightFits(scene: Scene): boolean {
  const { right, facts, style, text, end, index } = scene;
  const { word, small, capital } = right;
  if (facts.place && isOtherPlace(scene, namesOf(scene))) return false;
  if (isShortBody(scene) && isOfAnother(scene)) return false;
  if (!capital || FUNCTION_WORDS.has(small) || DAY_NAMES.has(small) || MONTHS.has(small) || ROLES.has(small))
    return true;
  if (facts.person && AFTER_PERSON.test(text.slice(end, end + 20))) return true;
  if (!facts.person && !facts.place && facts.own.has(small)) return true;
  const next = index.entries.get(word);
  if (next?.some((entry) => entry.at === 0 && entry.text.includes(' ') && matchName(text, end + 1, entry))) return true;
  return style !== 'plain' && !facts.place && !OTHER_THINGS.has(small);
}

/** Another person's first name and nickname: Emma "Em" Roe. */
const NICKNAMED = /\p{Lu}[\p{L}\p{M}'-]+ (?:"[^"]{2,20}"|\([^()]{2,20}\)) $/u;

function leftFits(scene: Scene): boolean {
  const { left, facts, style, text, start, end, after } = scene;
  const { small, capital } = left;
  if (facts.place && capital && COMPASS.has(small)) return false;
  if (!facts.person && (facts.place || !facts.full) && !ofFits(left)) return false;
  if (facts.person && !facts.full && NICKNAMED.test(text.slice(Math.max(0, start - 50), start))) return false;
  if (!capital || facts.full) return true;
  if (FUNCTION_WORDS.has(small) || DAY_NAMES.has(small) || ADJECTIVES.has(small) || isOffice(small)) return true;
  if (MONTHS.has(small)) return BEFORE_MONTH.has(lastWord(left.rest));
  if (small.endsWith("'s")) return true;
  // "Opposing Roe"; but a surname that is also a plural may be a plural here: "Listening Sessions".
  if (left.opens && /^.{4,}ing$/.test(small)) return !mayBePlural(scene);
  if (!facts.person && !facts.place && (after === start - 1 || (style === 'title' && !facts.oneWord))) return true;
  if (/^\p{Lu}\.?$/u.test(left.word)) return ownInitial(scene);
  if (facts.own.has(small)) return true;
  const acronym = left.word.length > 1 && isUpper(left.word) && !isUpper(text.slice(start, end));
  return acronym && !facts.place && style !== 'capitals' && /^\p{L}+$/u.test(left.word);
}

const lastWord = (text: string) => /(\S*) ?$/.exec(text.slice(-40))?.[1]?.toLowerCase() ?? '';
/** "Governor", "Governors", "then-Governor", "Governor-elect". */
function office(small: string): string {
  const last = small
    .replace(/-(?:elect|designate)$/, '')
    .split('-')
    .at(-1) as string;
  return ROLES.has(last) ? last : singular(last);
}
const singular = (word: string): string => word.replace(/ies$/, 'y').replace(/s$/, '').replace(/men$/, 'man');
/** An office in the plural before two or more names: "Attorneys General Roe and Poe", "Presidents Roe, Poe and". */
const OF_SEVERAL =
  /(?<!\p{L})(?:(\p{L}+s)( general)?) (?:\p{Lu}[\p{L}\p{M}'.-]*(?: \p{Lu}[\p{L}\p{M}'.-]*)?(?:, and |, | and | & )){0,3}$/iu;
const isOffice = (small: string) => ROLES.has(office(small)) || ADDRESSES.has(small);

/** "J. Smith" is Jane Smith only if one of the actor's names begins with a J and nothing capitalised stands before it. */
function ownInitial({ left, entry, index }: Scene): boolean {
  if (!left.opens && /^\p{Lu}/u.test(/(\S*) $/.exec(left.rest.slice(-40))?.[1] ?? '')) return false;
  return entry.names.some(({ actor }) =>
    index.byActor.get(actor)?.some(({ text, form }) => form === 'full' && text[0] === left.word[0]),
  );
}

/** "University of Springfield" is no Springfield; "Jane Doe of Springfield" and "Mayor of Springfield" mention it. */
function ofFits({ small, rest }: Neighbour): boolean {
  if (!/^(?:of|at|de|du|di|do|da)$/.test(small)) return true;
  const before = neighbourBefore(rest, rest.length);
  if (small === 'at') return !before.capital || before.opens;
  return !before.capital || !(OF_PLACE.has(before.small) || OTHER_THINGS.has(before.small));
}

const PLURAL_AFTER = /^(?:are|aren't|have|haven't|of|were|weren't)$/;
/** "Waters for irrigation"; "Waters on Monday" and "Waters for his part" are a person. */
const THING_AFTER =
  /^ (?:about|between|for|on) (?!(?:an?|each|every|her|his|its|now|one|that|the|their|this|years?)\b)\p{Ll}/u;
const NOUN_AFTER = /^(?:at|begin|between|by|continue|for|held|in|include|on|resume|run|to|will|with)$/;

/** "Waters were rising": a surname that is also a plural, followed by words that follow a plural. */
function commonNoun(scene: Scene): boolean {
  const { facts, entry, left, right, text, end } = scene;
  if (!facts.person || facts.full || !facts.oneWord) return false;
  if (QUANTIFIERS.has(left.small) && mayBePlural(scene)) return true;
  if (PLURAL_AFTER.test(right.small)) return entry.text.endsWith('s') || (right.small === 'of' && opensAlone(left));
  return entry.text.endsWith('s') && opensAlone(left) && THING_AFTER.test(text.slice(end, end + 40));
}

const mayBePlural = ({ facts, entry }: Scene) => facts.oneWord && /s$/i.test(entry.text);

const opensAlone = (left: Neighbour) => !left.word && left.opens;

/** Another person's office before it, a surname alone in its block (a menu?), or at the beginning of a sentence a surname that may be a noun. */
function doubtful({ facts, entry, left, right, style, text, start, end }: Scene): boolean {
  if (facts.full) return false;
  if (ROLES.has(office(left.small))) return true;
  if (facts.person && facts.oneWord && text.trim().length === end - start) return true;
  if (facts.person && holdsOtherOffice({ facts, text, end })) return true;
  const noun = style !== 'plain' || NOUN_AFTER.test(right.small);
  return facts.person && facts.oneWord && entry.text.endsWith('s') && opensAlone(left) && noun;
}

function isRival({ facts, style, left }: Scene): boolean {
  return facts.person && !facts.full && style === 'plain' && /^[\p{L}\p{M}.'-]+$/u.test(left.word);
}

const LESSER = /(?:assistant|associate|deputy|lieutenant|vice)[ -]$/;

/** "Roe, the White House press secretary, ..." */
const APPOSITION =
  /^, (?:the |an? |his |her |its |their |[\p{L}\p{M} .]{2,30}'s )?([\p{L}\p{M} -]{3,50})(?:,|\.(?= |$)|$)/u;

const OF_ONE =
  /^(?:ambassador|congress(?:man|woman)|governor|judge|justice|mayor|minister|president|representative|senator|sheriff)$/;

/** "Roe, the senator, ...": an office between commas that is none of the actors'. */
function holdsOtherOffice({ facts, text, end }: Pick<Scene, 'facts' | 'text' | 'end'>): boolean {
  const behind =
    APPOSITION.exec(text.slice(end, end + 80))?.[1]
      ?.toLowerCase()
      .trim()
      .split(' ') ?? [];
  const head = behind.at(-1) ?? '';
  return OF_ONE.test(head) && behind.every((word) => !FUNCTION_WORDS.has(word)) && !facts.own.has(head);
}

/** The actors whose title ends right before the name, or follows it between commas. */
function titledActors({ facts, text, start, end }: Scene): string[] {
  if (facts.full || facts.titles.length === 0) return [];
  const behind = APPOSITION.exec(text.slice(end, end + 80))?.[1]?.toLowerCase();
  // "Roe, who met the president, ..." gives no title.
  if (behind?.split(' ').every((word) => !FUNCTION_WORDS.has(word))) {
    const own = facts.titles.filter(({ endings }) => endings.some((ending) => ` ${behind}`.endsWith(` ${ending}`)));
    if (own.length > 0) return own.map(({ actor }) => actor);
  }
  const before = text.slice(Math.max(0, start - 100), start).toLowerCase();
  if (!before.endsWith(' ')) return [];
  const spelt = before.replace(/(\p{L}+)\. /gu, (all, word: string) => `${OFFICE_OF[word] ?? all.trim()} `);
  const lines = [before, spelt, ofSeveral(text.slice(Math.max(0, start - 100), start))].map((line) =>
    line.replace(/-(?:elect|designate) $/, ' '),
  );
  const stands = (ending: string) => lines.some((line) => endsInTitle(line, ending));
  return facts.titles.filter(({ endings }) => endings.some(stands)).map(({ actor }) => actor);
}

/** The text before a name with an office of several people put in the singular, as if it stood before this name alone; else ''. */
function ofSeveral(before: string): string {
  const found = OF_SEVERAL.exec(before);
  const [, plural = '', general = ''] = found ?? [];
  return found ? `${before.slice(0, found.index)}${singular(plural)}${general} `.toLowerCase() : '';
}

function endsInTitle(line: string, title: string): boolean {
  if (!line.endsWith(`${title} `)) return false;
  const rest = line.slice(0, -title.length - 1);
  return !/[\p{L}\p{M}\p{N}]$/u.test(rest) && !LESSER.test(rest);
}

const NOT_IN_OFFICE = /^(?:acting|assistant|deputy|ex|former|interim|onetime|state|then|vice)$/;

/** An office means its holder only alone: not a former one, not of another place, not before a name. */
function titleStands({ left, right }: Scene): boolean {
  if (right.capital && !DAY_NAMES.has(right.small) && !MONTHS.has(right.small)) return false;
  if (/^(?:of|for|in)$/.test(right.small) || NOT_IN_OFFICE.test(left.small)) return false;
  return !left.capital || FUNCTION_WORDS.has(left.small) || ADJECTIVES.has(left.small);
}
