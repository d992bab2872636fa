/** Agents of what a figure counts, named in a sentence: "the Treasury Department sent letters to nine cities". */
import { FOREIGN, LANDS } from '../english/places.ts';
import { FUNCTION_WORDS } from '../names/context-words.ts';

/** Capitalised words and their connectors at the end of a text. */
const RUN =
  /((?:\p{Lu}[\p{L}\p{M}.’'&-]*)(?:(?: (?:of|for|and|the|&)){0,2} \p{Lu}[\p{L}\p{M}.’'&-]*){0,7})(?:,[^,.;]{1,60},)?$/u;
/** Between a subject and its verb. */
const AUXILIARIES = /(?:\s+(?:also|already|had|has|have|later|now|recently|then|will|would|\p{L}+ly))*\s+$/u;
/** Unnamed bodies that act on their own. */
const OTHER_SUBJECT =
  /\b(?:activists|advocates|banks?|churches|city|coalition|colleges?|commission|companies|company|council|county|court|governor|hospitals?|judge|lawyers|lawmakers|legislators|legislature|mayors?|organi[sz]ation|police|residents|schools?|sheriff|state|states|students|teachers|union|unions|universit(?:y|ies)|voters)$/i;
const BODY =
  /\b(?:agency|alliance|association|authority|board|bureau|center|coalition|commission|committee|company|council|court|department|division|federation|foundation|institute|league|ministry|office|organization|police|secretary|service|society|union|university)\b/i;
const BY =
  /\b(?:by|from) (?:the )?((?:\p{Lu}[\p{L}\p{M}.’'&-]*)(?:(?: (?:of|for|and|the|&)){0,2} \p{Lu}[\p{L}\p{M}.’'&-]*){0,7})/gu;

/** Whether a name belongs to one of the agents, and not to a body of another state or nation. */
function isAgent(name: string, agents: readonly string[]): boolean {
  const small = ` ${name.toLowerCase().replace(/['’]s?(?= |$)/g, '')} `;
  const ours = agents.find((agent) => small.includes(` ${agent} `));
  if (ours === undefined) return false;
  const before = small
    .slice(0, small.indexOf(` ${ours} `))
    .trim()
    .replace(/^the\b ?/, '');
  return before === '' || !(LANDS.has(before) || FOREIGN.has(before.split(' ').at(-1) ?? ''));
}

/**
 * Whether anyone other than the agents does one of the acts in the sentence.
 * @param acts folded verbs; @param agents lower case. Offices and bodies count, not pronouns.
 */
export function isOfOthers(
  sentence: string,
  { agents, acts }: { agents: readonly string[]; acts: readonly string[] },
): boolean {
  if (agents.length === 0) return false;
  for (const { 0: word, index } of sentence.matchAll(/\p{L}+/gu)) {
    if (!acts.includes(word.toLowerCase())) continue;
    const before = sentence.slice(Math.max(0, index - 160), index);
    const subject = before.replace(AUXILIARIES, '');
    if (subject.length === before.length) continue;
    const run = RUN.exec(subject)?.[1];
    // The first word of a sentence is always capitalised: "They", "Officials".
    const isName = run !== undefined && (run.includes(' ') || subject.trim() !== run);
    if (isName && !FUNCTION_WORDS.has(run.toLowerCase()) && !isAgent(run, agents)) return true;
    if (!isName && OTHER_SUBJECT.test(subject)) return true;
  }
  const given = [...sentence.matchAll(BY)].map(([, name = '']) => name).filter((name) => BODY.test(name));
  return (
    given.length > 0 &&
    !given.some((name) => isAgent(name, agents)) &&
    !agents.some((agent) => sentence.toLowerCase().includes(agent))
  );
}
