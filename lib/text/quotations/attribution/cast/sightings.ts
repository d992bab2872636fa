/** Each place where an article names somebody, with what its neighbours tell: title, office, gender, kind. */
import { PEOPLES, PLACES } from '../../../english/places.ts';
import type { NameSpan } from '../../../lexicon.ts';
import type { Narrative, Token } from '../narrative.ts';
import { verbOfSaying } from '../words/verbs-of-saying.ts';
import { BODY_NOUNS, DETERMINERS, GENDERS, PREPOSITIONS, ROLE_NOUNS } from '../words/word-lists.ts';
import { findNameRuns, type NameRun, nameStart, type Spelling, withoutPossessive } from './name-runs.ts';
import type { Gender, Introduction, NameMention, Party } from './party.ts';

/** A name as it is met, before it is told whose it is. */
export interface Sighting {
  mention: NameMention;
  /** Null for an office without a name. */
  about: Introduction | null;
  /** Offices told beside the name. */
  roles: string[];
  /** Where they are said to be from, lower case; null where nothing is said. */
  place: string | null;
  /** A verb of saying stands right behind it. */
  speaks: boolean;
  /** Something only said of places and things stands before it. */
  asPlace: boolean;
}

const wordsText = (tokens: readonly Token[]) => tokens.filter(({ kind }) => kind === 'word').map(({ lower }) => lower);

/** The words of a title before the name: in the run itself, or small letters before it ("state Sen.", "spokeswoman"). */
function titleOf(tokens: readonly Token[], run: NameRun, start: number): string {
  if (start > run.from) return wordsText(tokens.slice(run.from, start)).map(withoutPossessive).join(' ');
  const small: string[] = [];
  for (let at = run.from - 1; at >= 0 && at >= run.from - 4; at--) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word' || token.sentence !== tokens[run.from]?.sentence || DETERMINERS.has(token.lower)) break;
    if (PREPOSITIONS.has(token.lower)) break;
    if (small.length === 0 && !ROLE_NOUNS.has(token.lower)) break;
    small.unshift(withoutPossessive(token.lower));
  }
  return small.join(' ');
}

/** The office in an apposition: "Jane Roe, a lawyer for ..." gives "lawyer". Its first office noun, with the words before. */
function appositionRole(tokens: readonly Token[], to: number): string {
  const first = tokens[to + 1];
  if (tokens[to]?.text !== ',' || first?.kind !== 'word') return '';
  const words: string[] = [];
  for (let at = to + 1; at < tokens.length && at < to + 8; at++) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word' || token.sentence !== first.sentence) return '';
    if (!DETERMINERS.has(token.lower)) words.push(withoutPossessive(token.lower));
    if (ROLE_NOUNS.has(token.lower)) return words.join(' ');
  }
  return '';
}

/** "Jane Roe of New Mexico": the land or city behind a name. */
function placeBehind(tokens: readonly Token[], to: number): string | null {
  if (tokens[to]?.lower !== 'of') return null;
  const [one, two] = [withoutPossessive(tokens[to + 1]?.lower ?? ''), withoutPossessive(tokens[to + 2]?.lower ?? '')];
  if (PLACES.has(`${one} ${two}`)) return `${one} ${two}`;
  return PLACES.has(one) ? one : null;
}

function genderIn(words: string): Gender | null {
  for (const word of words.split(' ')) {
    const gender = GENDERS.get(word);
    if (gender) return gender;
  }
  return null;
}

function kindOf(tokens: readonly Token[], { from, to }: NameRun, title: string): Party['kind'] {
  if (title !== '') return 'person';
  const words = wordsText(tokens.slice(from, to)).map(withoutPossessive);
  if (words.some((word) => BODY_NOUNS.has(word))) return 'body';
  // "Our Revolution", "No Child Left Behind": what begins like a phrase is no person.
  if (DETERMINERS.has(tokens[from]?.lower ?? '')) return 'body';
  const acronym = words.length === 1 && /^\p{Lu}{2,}$/u.test(withoutPossessive(tokens[from]?.text ?? ''));
  // The label of a turn in a transcript is a person's name in capitals.
  if (acronym && tokens[to]?.text === ':') return 'person';
  return acronym || tokens[from - 1]?.lower === 'the' ? 'body' : 'person';
}

/** Names in the block that the caller knows, by the offset at which they end: the longest of each. */
function knownByEnd(names: readonly NameSpan[] | undefined): Map<number, NameSpan> {
  const known = new Map<number, NameSpan>();
  for (const name of names ?? []) {
    const other = known.get(name.end);
    if (!other || other.start > name.start) known.set(name.end, name);
  }
  return known;
}

const ABBREVIATED: Record<string, string> = {
  gov: 'governor',
  sen: 'senator',
  rep: 'representative',
  sec: 'secretary',
  gen: 'general',
  lt: 'lieutenant',
  capt: 'captain',
  sgt: 'sergeant',
  col: 'colonel',
  maj: 'major',
  prof: 'professor',
  rev: 'reverend',
};

/** An office with its abbreviations written out: "ohio gov" is "ohio governor". */
const spelledOut = (office: string) =>
  office
    .split(' ')
    .map((word) => (Object.hasOwn(ABBREVIATED, word) ? ABBREVIATED[word] : word))
    .join(' ');

/** Prepositions that stand before places and things, hardly before people. */
const PLACE_BEFORE = /^(?:in|at|near|across|throughout|into)$/;

/** What stands at one run of name words. */
function readSighting(narrative: Narrative, run: NameRun, known: Map<number, NameSpan>): Sighting {
  const { tokens, text, block } = narrative;
  const { from, to } = run;
  const start = nameStart(tokens, run);
  const title = titleOf(tokens, run, start);
  const first = tokens[start < to ? start : from] as Token;
  const last = tokens[to - 1] as Token;
  const end = last.end - (last.text.length - withoutPossessive(last.text).length);
  const name = known.get(end) ?? known.get(last.end);
  const at = name && start < to ? Math.min(first.start, name.start) : first.start;
  const { sentence } = first;
  const mention = { block, from, to, start: at, end, text: text.slice(at, end), of: null, title, sentence };
  const actor = name?.actors.length === 1 ? (name.actors[0]?.id ?? null) : null;
  const role = start >= to ? '' : title;
  const apposition = appositionRole(tokens, to);
  const gender = genderIn(role) ?? genderIn(apposition);
  // "the Kansas Republican" describes somebody.
  const describes =
    start < to - 1 && PEOPLES.has(withoutPossessive(last.lower)) && PLACES.has(tokens[to - 2]?.lower ?? '');
  const nameless = (start >= to || describes) && actor === null;
  return {
    mention,
    about: nameless ? null : { kind: kindOf(tokens, run, title), actor, gender, since: [block, at] },
    roles: [role, apposition].filter((office) => office !== '').map(spelledOut),
    place: placeBehind(tokens, to),
    speaks: verbOfSaying(tokens[to]?.lower ?? '') !== null,
    asPlace: title === '' && PLACE_BEFORE.test(tokens[from - 1]?.lower ?? ''),
  };
}

/** Joins runs that one name of the caller's covers ("Customs and Border Protection"). */
function mergeKnown(tokens: readonly Token[], runs: readonly NameRun[], known: Map<number, NameSpan>): NameRun[] {
  const merged: NameRun[] = [];
  for (const run of runs) {
    const name = known.get(tokens[run.to - 1]?.end ?? -1);
    let from = run.from;
    while (name && merged.length > 0 && (tokens[merged.at(-1)?.from ?? 0] as Token).start >= name.start) {
      from = merged.pop()?.from ?? from;
    }
    merged.push({ from, to: run.to });
  }
  return merged;
}

/** All names of a block in order. `names`: those that the caller knows there. */
export function findSightings(
  narrative: Narrative,
  spelling: Spelling,
  names: readonly NameSpan[] | undefined,
): Sighting[] {
  const known = knownByEnd(names);
  const runs = mergeKnown(narrative.tokens, findNameRuns(narrative, spelling, known), known);
  return runs.map((run) => readSighting(narrative, run, known));
}
