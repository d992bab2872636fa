/** A person or body of an article, gathered from all places that name it. */
import { usualGender } from '../../../english/given-names.ts';
import { PEOPLES, PLACES } from '../../../english/places.ts';
import type { Span } from '../../../span.ts';

export type Gender = 'he' | 'she';

/** A name in the narrative. Token indices are those of the run with its title; offsets those of the name alone. */
export interface NameMention extends Span {
  block: number;
  from: number;
  to: number;
  text: string;
  /** Null for an office without a name ("Press Secretary added"). */
  of: Party | null;
  title: string;
  /** Number of its sentence in the block. */
  sentence: number;
}

/** A person or body of the article, whether a pack knows it or not. */
export interface Party {
  kind: 'person' | 'body';
  /** Every form of the name, with its first mention and how often it is printed. */
  forms: Map<string, { mention: NameMention; count: number }>;
  /** The fullest name by which the article calls them, where it stands. */
  fullest: NameMention;
  /** The pronoun for them according to the whole article; null if it gives none or both. */
  pronoun: Gender | null;
  /** Offices as the article words them, lower case: "new york attorney general". */
  roles: Set<string>;
  /** Lands and cities that they are said to be of, lower case: "Senator Jane Roe of Ohio". */
  places: Set<string>;
  /** From a title or description ("Mr.", "spokeswoman"). */
  gender: Gender | null;
  /** Number of sentences whose pronouns give each gender. */
  votes: Record<Gender, number>;
  actor: string | null;
  /** A verb of saying follows the name somewhere. */
  speaks: boolean;
  /** Number of mentions after a preposition for places or things ("in", "at"). */
  asPlace: number;
  /** Block and offset of the first mention. */
  since: [number, number];
}

/** What the place of a mention tells of its party. */
export interface Introduction {
  kind: Party['kind'];
  actor: string | null;
  gender: Gender | null;
  since: [number, number];
}

/** At most this many spellings of one name are kept. */
const MOST_FORMS = 24;
/** At most this many people with one surname are distinguished. */
const MOST_BEARERS = 8;

/** The parties being gathered: by family name (persons), whole name (bodies) and actor. */
export interface Gathering {
  parties: Party[];
  byName: Map<string, Party[]>;
  byActor: Map<string, Party>;
}

const nameWords = (text: string) => text.split(/\s+/);

/** Short forms of given names, by general knowledge; others are known by their beginning (Tim, Chris). */
const SHORT_FORMS: ReadonlyMap<string, string> = new Map(
  (
    'bill william, will william, bob robert, rob robert, mike michael, jim james, joe joseph, tom thomas, dick richard, ' +
    'rick richard, ted edward, ed edward, tony anthony, jack john, dave david, steve steven, stephen steven, andy andrew, ' +
    'drew andrew, liz elizabeth, beth elizabeth, betsy elizabeth, kate katherine, kathy katherine, peggy margaret, ' +
    'maggie margaret, chuck charles, charlie charles, hank henry, larry lawrence, jerry gerald, bernie bernard, harry harold'
  )
    .split(', ')
    .map((pair) => pair.split(' ') as [string, string]),
);
const longForm = (given: string) => SHORT_FORMS.get(given.toLowerCase()) ?? given.toLowerCase();

/** Whether two given names can be one person's: the same, an initial or a short form of it. */
function sameGiven(one: string, other: string): boolean {
  const [a, b] = [one.replace('.', ''), other.replace('.', '')];
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (longForm(a) === longForm(b)) return true;
  return (short.length === 1 || short.length > 2) && long.toLowerCase().startsWith(short.toLowerCase());
}

/** Whether a name can be another form of a person's name: each word of the shorter stands in the longer, or both begin alike. */
function fitsForm(form: string, text: string): boolean {
  const [known, given] = [nameWords(form), nameWords(text)];
  if (known.length < 2 || given.length < 2) return true;
  if (sameGiven(known[0] as string, given[0] as string)) return true;
  const [short, long] = known.length <= given.length ? [known, given] : [given, known];
  return short.length < long.length && short.every((word) => long.includes(word));
}

/** Whether a mention with this name and gender can mean a party met under the same family name. */
function fits(party: Party, text: string, { actor, gender }: Introduction): boolean {
  if (actor !== null && party.actor !== null && party.actor !== actor) return false;
  if (party.kind === 'body') return true;
  if (gender === null && party.forms.has(text)) return true;
  if (gender !== null && (genderOf(party) ?? gender) !== gender) return false;
  return [...party.forms.keys()].slice(0, MOST_BEARERS).every((form) => fitsForm(form, text));
}

function keyOf(kind: Party['kind'], text: string): string {
  const lower = text.toLowerCase();
  return `${kind} ${kind === 'body' ? lower : nameWords(lower).at(-1)}`;
}

/** How often a party is named by more than one word. */
function fullPrints({ forms }: Party): number {
  let prints = 0;
  for (const [form, { count }] of forms) if (nameWords(form).length > 1) prints += count;
  return prints;
}

/** Whether a name is one word that a person's surname is, without a title that tells a gender. */
export const isSurnameOnly = ({ mention, about }: { mention: NameMention; about: Introduction | null }): boolean =>
  about?.kind === 'person' && about.gender === null && nameWords(mention.text).length === 1;

/** Who bears a name of one word, whoever is named most in full first. */
export function bearersOf(cast: Gathering, word: string): Party[] {
  const found = ['person', 'body'].flatMap((kind) => cast.byName.get(`${kind} ${word.toLowerCase()}`) ?? []);
  return found.sort((a, b) => fullPrints(b) - fullPrints(a));
}

/**
 * The party that a name means: the one of its actor, else the one introduced under that name that fits, for a bare surname whoever is
 * named most in full, else a new one.
 */
export function partyFor(cast: Gathering, mention: NameMention, about: Introduction): Party {
  const { kind, actor, gender, since } = about;
  const { text } = mention;
  const key = keyOf(kind, text);
  const bearers = cast.byName.get(key) ?? [];
  const known =
    (actor === null ? undefined : cast.byActor.get(actor)) ??
    choose(
      bearers.filter((party) => fits(party, text, about)),
      text,
    );
  const party = known ?? {
    kind,
    forms: new Map(),
    fullest: mention,
    pronoun: null,
    roles: new Set<string>(),
    places: new Set<string>(),
    gender: null,
    votes: { he: 0, she: 0 },
    actor,
    speaks: false,
    asPlace: 0,
    since,
  };
  if (!known) cast.parties.push(party);
  if (!bearers.includes(party) && bearers.length < MOST_BEARERS) cast.byName.set(key, [...bearers, party]);
  if (actor !== null) cast.byActor.set(actor, party);
  party.actor ??= actor;
  party.gender ??= gender;
  return party;
}

function choose([first, ...more]: Party[], text: string): Party | undefined {
  if (first === undefined || nameWords(text).length > 1) return first;
  return more.reduce((best, party) => (fullPrints(party) > fullPrints(best) ? party : best), first);
}

/** Notes one more print of a name. */
export function addForm(party: Party, mention: NameMention): void {
  const form = party.forms.get(mention.text);
  if (form) form.count++;
  else if (party.forms.size < MOST_FORMS) party.forms.set(mention.text, { mention, count: 1 });
}

/**
 * The fullest name by which the article calls somebody: of the forms with more than one word the one printed most, for the
 * longest may have swallowed a stray word ("Meanwhile Jane Roe"); where each is printed once, the first.
 */
function fullestOf(party: Party): NameMention {
  let best: { mention: NameMention; count: number } | null = null;
  for (const form of party.forms.values()) {
    const [parts, bestParts] = [nameWords(form.mention.text).length, best ? nameWords(best.mention.text).length : 0];
    const longer = parts > 1 && bestParts < 2;
    const oftener = parts > 1 === bestParts > 1 && form.count > (best?.count ?? 0);
    if (best === null || longer || oftener) best = form;
  }
  return (best as { mention: NameMention }).mention;
}

/** What the usual gender of a given name weighs against pronouns in sentences that name nobody else. */
const USUAL_VOTES = 3;

/** A person's gender as titles or pronouns tell it, else as their given name has it; null where these are silent or disagree. */
function genderOf(party: Party): Gender | null {
  const { gender, votes } = party;
  if (gender) return gender;
  if (party.kind === 'body') return null;
  const [given, ...more] = nameWords(fullestOf(party).text);
  const usual = given !== undefined && more.length > 0 ? usualGender(given) : null;
  const he = votes.he + (usual === 'he' ? USUAL_VOTES : 0);
  const she = votes.she + (usual === 'she' ? USUAL_VOTES : 0);
  if (he > 2 * she) return 'he';
  return she > 2 * he ? 'she' : null;
}

/** Settles what the mentions of a party tell together, when all are read. */
export function settle(party: Party): void {
  party.fullest = fullestOf(party);
  party.pronoun = genderOf(party);
}

/** Whether "he" or "she" can mean a party: a person by title, office, pronoun or verb of saying rather than a place or thing. */
export function isPerson(party: Party): boolean {
  if (party.kind === 'body') return false;
  const name = party.fullest.text.toLowerCase();
  if (PLACES.has(name) || PEOPLES.has(name)) return false;
  if (party.gender !== null || party.roles.size > 0 || party.votes.he + party.votes.she > 0) return true;
  return party.asPlace === 0 || party.speaks;
}
