/** Who is mentioned in an article: names with their titles, gathered into persons and bodies, with offices and gender where told. */
import type { NameSpan } from '../../../lexicon.ts';
import type { Narrative, Token } from '../narrative.ts';
import { verbOfSaying } from '../words/verbs-of-saying.ts';
import { BODY_NOUNS, DETERMINERS, GENDERS, ROLE_NOUNS } from '../words/word-lists.ts';
import { bare, findNameRuns, type NameRun, nameStart, type Spelling } from './name-runs.ts';
import { addForm, type Gathering, type Gender, type NameMention, type Party, partyFor } from './party.ts';

export interface Cast {
  /** Mentions by block, in order. */
  mentions: NameMention[][];
  parties: Party[];
}

const wordsText = (tokens: readonly Token[]) => tokens.filter(({ kind }) => kind === 'word').map(({ lower }) => lower);

/** The words of a title before the name: in the run itself, or small letters before it ("state Sen.", "spokeswoman"). */
function titleOf(tokens: readonly Token[], run: NameRun, start: number): string {
  if (start > run.from) return wordsText(tokens.slice(run.from, start)).map(bare).join(' ');
  const small: string[] = [];
  for (let at = run.from - 1; at >= 0 && at >= run.from - 4; at--) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word' || token.sentence !== tokens[run.from]?.sentence || DETERMINERS.has(token.lower)) break;
    if (small.length === 0 && !ROLE_NOUNS.has(token.lower)) break;
    small.unshift(bare(token.lower));
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
    if (!DETERMINERS.has(token.lower)) words.push(bare(token.lower));
    if (ROLE_NOUNS.has(token.lower)) return words.join(' ');
  }
  return '';
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
  const words = wordsText(tokens.slice(from, to)).map(bare);
  if (words.some((word) => BODY_NOUNS.has(word))) return 'body';
  const acronym = words.length === 1 && /^\p{Lu}{2,}$/u.test(bare(tokens[from]?.text ?? ''));
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

function readMention(
  narrative: Narrative,
  run: NameRun,
  around: { known: Map<number, NameSpan>; cast: Gathering },
): NameMention {
  const { tokens, text } = narrative;
  const start = nameStart(tokens, run);
  const title = titleOf(tokens, run, start);
  const first = tokens[start < run.to ? start : run.from] as Token;
  const last = tokens[run.to - 1] as Token;
  const end = last.end - (last.text.length - bare(last.text).length);
  const name = around.known.get(end) ?? around.known.get(last.end);
  const from = name && start < run.to ? Math.min(first.start, name.start) : first.start;
  const mention: NameMention = {
    block: narrative.block,
    from: run.from,
    to: run.to,
    start: from,
    end,
    text: text.slice(from, end),
    of: null,
    title,
    sentence: first.sentence,
  };
  const actor = name?.actors.length === 1 ? (name.actors[0]?.id ?? null) : null;
  if (start >= run.to && actor === null) return mention;
  const role = start >= run.to ? '' : title;
  const apposition = appositionRole(tokens, run.to);
  const party = partyFor(around.cast, mention.text, {
    kind: kindOf(tokens, run, title),
    actor,
    gender: genderIn(role) ?? genderIn(apposition),
    since: [narrative.block, from],
  });
  for (const office of [role, apposition]) if (office !== '') party.roles.add(spelledOut(office));
  party.speaks ||= verbOfSaying(tokens[run.to]?.lower ?? '') !== null;
  if (title === '' && PLACE_BEFORE.test(tokens[run.from - 1]?.lower ?? '')) party.asPlace++;
  addForm(party, mention);
  return { ...mention, of: party };
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

const HE = /^(?:he|his|himself)$/;
const SHE = /^(?:she|hers|herself)$/;

/** A sentence that names one person and has pronouns of one gender tells that person's, unless a title has told it. */
function voteOnGender({ tokens }: Narrative, mentions: readonly NameMention[]): void {
  const bySentence = Map.groupBy(mentions, ({ from }) => tokens[from]?.sentence ?? -1);
  const genders = new Map<number, Set<Gender>>();
  for (const { lower, sentence } of tokens) {
    const gender = HE.test(lower) ? 'he' : SHE.test(lower) ? 'she' : null;
    if (gender) genders.set(sentence, (genders.get(sentence) ?? new Set()).add(gender));
  }
  for (const [sentence, told] of genders) {
    const people = new Set((bySentence.get(sentence) ?? []).map(({ of }) => of).filter((of) => of?.kind === 'person'));
    const [person] = people;
    const [gender] = told;
    if (people.size === 1 && told.size === 1 && person && gender) person.votes[gender]++;
  }
}

/**
 * The cast of an article. `names`: the names that the caller found in each block (offsets in the block), with their actors;
 * absent where nothing is known, then names are what is written with capitals.
 */
export function gatherCast(narratives: readonly Narrative[], spelling: Spelling, names?: readonly NameSpan[][]): Cast {
  const cast: Gathering = { parties: [], byName: new Map(), byActor: new Map() };
  const mentions = narratives.map((narrative) => {
    const known = knownByEnd(names?.[narrative.block]);
    const runs = mergeKnown(narrative.tokens, findNameRuns(narrative, spelling, known), known);
    return runs.map((run) => readMention(narrative, run, { known, cast }));
  });
  narratives.forEach((narrative, index) => {
    voteOnGender(narrative, mentions[index] ?? []);
  });
  return { mentions, parties: cast.parties };
}
