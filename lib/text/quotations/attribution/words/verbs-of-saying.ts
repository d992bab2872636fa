/**
 * The verbs by which English news prose gives words to a speaker, with all their forms. Chosen from general knowledge
 * of reporting verbs, in three kinds that are trusted differently.
 */

/**
 * say: gives words to its subject wherever it stands in the sentence. describe: its subject is quoted in what follows ("called
 * it ..."). near: means other things as well and counts only right beside the quotation ("..." he continued).
 */
export type VerbKind = 'say' | 'describe' | 'near';

export interface VerbForm {
  /** Dictionary form. */
  verb: string;
  kind: VerbKind;
  form: 'base' | 'present' | 'past' | 'participle';
}

const SAY =
  'add admit advise affirm allege announce argue ask assert assure attest boast brag caution claim clarify comment complain ' +
  'concede confess contend counter declare demand disclose elaborate emphasize emphasise exclaim explain ' +
  'fume insist interject joke lament maintain mutter murmur note object observe opine pledge plead predict proclaim promise ' +
  'protest quip recall reassure reiterate remark remind reply respond retort reveal say shout snap state stress suggest swear tell ' +
  'testify thunder tweet retweet urge vow warn whisper write yell acknowledge accuse alert apologize apologise ' +
  'contest deny inform instruct lecture preach scold threaten confirm';
const DESCRIBE =
  'call describe label brand dub term deem characterize characterise denounce dismiss decry slam blast hail condemn criticize ' +
  'criticise praise refer depict deride mock ridicule rebuke portray';
const NEAR =
  'agree answer applaud begin believe bellow boom cable challenge charge chant chide conclude continue cry demur echo ' +
  'email enthuse feel finish forecast groan growl grumble gush hope howl inquire interrupt laugh marvel mention message muse ' +
  'offer point put ponder post pray rant read reason recount reflect relate repeat report roar scoff scream scrawl shrug ' +
  'sigh sing sniff sob speculate speak tease text think venture wail wonder worry quoth';

// Forms that no rule gives, by dictionary form: past, and participle or present where these are irregular too.
const IRREGULAR: Record<string, string> = {
  say: 'said',
  tell: 'told',
  write: 'wrote',
  swear: 'swore',
  read: 'read',
  begin: 'began',
  think: 'thought',
  feel: 'felt',
  sing: 'sang',
  speak: 'spoke',
  put: 'put',
  plead: 'pleaded',
  quoth: 'quoth',
};
/** Verbs that double their last letter: admitted, begging. */
const DOUBLING = new Set([
  'admit',
  'put',
  'snap',
  'quip',
  'brag',
  'slam',
  'dub',
  'refer',
  'begin',
  'sob',
  'demur',
  'chat',
  'label',
]);

function stem(verb: string): string {
  if (verb === 'label') return verb;
  return DOUBLING.has(verb) ? verb + verb.at(-1) : verb.endsWith('e') ? verb.slice(0, -1) : verb;
}

function pastOf(verb: string): string {
  return IRREGULAR[verb] ?? (/[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${stem(verb)}ed`);
}

function presentOf(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

function formsOf(verb: string, kind: VerbKind): [string, VerbForm][] {
  return [
    [verb, { verb, kind, form: 'base' }],
    [presentOf(verb), { verb, kind, form: 'present' }],
    [`${stem(verb)}ing`, { verb, kind, form: 'participle' }],
    [pastOf(verb), { verb, kind, form: 'past' }],
  ];
}

const FORMS: ReadonlyMap<string, VerbForm> = new Map([
  ...NEAR.split(' ').flatMap((verb) => formsOf(verb, 'near')),
  ...DESCRIBE.split(' ').flatMap((verb) => formsOf(verb, 'describe')),
  ...SAY.split(' ').flatMap((verb) => formsOf(verb, 'say')),
]);

/** The form of a verb of saying that a lower-case word is; null for any other word. */
export function verbOfSaying(word: string): VerbForm | null {
  return FORMS.get(word) ?? null;
}
