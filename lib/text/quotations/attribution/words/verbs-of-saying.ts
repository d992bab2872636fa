/**
 * The verbs by which English news prose gives words to a speaker, with all their forms. Chosen from general knowledge
 * of reporting verbs, in three kinds that are trusted differently.
 */

/**
 * say: gives words to its subject wherever it stands in the sentence. describe: its subject is quoted in what follows ("called
 * it ..."). near: means other things as well and counts only right beside the quotation ("..." he continued). about: what its
 * subject thinks, wants, cites or judges; a fragment in what depends on it is theirs ("thanked them for ..."), a sentence only near it.
 */
export type VerbKind = 'say' | 'describe' | 'near' | 'about';

export interface VerbForm {
  /** Dictionary form; empty for a verb that only its place shows to be one of saying. */
  verb: string;
  kind: VerbKind;
  form: 'base' | 'present' | 'past' | 'participle' | 'noun';
}

const SAY =
  'add admit advise affirm allege announce argue ask assert assure attest boast brag caution claim clarify comment complain ' +
  'concede confess contend counter declare demand disclose elaborate emphasize emphasise exclaim exhort explain ' +
  'fume gripe insinuate insist interject intone intimate joke lament maintain mutter murmur note object observe opine pledge plead ' +
  'predict proclaim promise pronounce protest quip rail recall reassure reiterate remark remind reply respond retort reveal say ' +
  'shout snap state stipulate stress suggest swear tell testify thunder tweet retweet urge vent vow warn whisper write yell ' +
  'acknowledge accuse alert apologize apologise contest deny inform instruct imply lecture preach scold threaten confirm';
const DESCRIBE =
  'call describe label brand dub term deem characterize characterise denounce dismiss decry slam blast hail condemn criticize ' +
  'criticise praise refer depict deride mock ridicule rebuke portray pan laud tout paint nickname coin';
const ABOUT =
  'accept advocate agree aim anticipate appeal assail assume attack attribute back bash believe bemoan blame campaign cast celebrate ' +
  'challenge champion charge chide cite commend compare conclude congratulate consider credit crow decide defend demonstrate deplore ' +
  'determine detail discuss dispute doubt embrace encourage endorse estimate expect express fault favor fear feel find ' +
  'frame gloat grouse highlight hold hope imagine indicate intend invoke jeer judge know lambaste lash learn like list liken love ' +
  'mandate mean muse name oppose order ' +
  'outline pan plan point position prefer present press promote propose push question quote rap realize reason rebuff ' +
  'rebut recognize recommend refute regard reject remember require rip rule savage see seek show sign signal speak specify ' +
  'speculate sum support suspect talk taunt think thank trumpet understand utter view want welcome wish worry';
const NEAR =
  'answer applaud begin bellow boom cable chant continue cry demur echo ' +
  'email enthuse finish forecast groan growl grumble gush howl inquire interrupt laugh marvel mention message ' +
  'offer ponder post pray put rant read recount reflect relate repeat report roar scoff scream scrawl shrug ' +
  'sigh sing sniff sob tease text venture wail wonder quoth';

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
  find: 'found',
  hold: 'held',
  know: 'knew',
  mean: 'meant',
  see: 'saw',
  seek: 'sought',
  show: 'showed',
  understand: 'understood',
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
  'plan',
  'rap',
  'rebut',
  'rip',
  'pan',
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
  ...ABOUT.split(' ').flatMap((verb) => formsOf(verb, 'about')),
  ...NEAR.split(' ').flatMap((verb) => formsOf(verb, 'near')),
  ...DESCRIBE.split(' ').flatMap((verb) => formsOf(verb, 'describe')),
  ...SAY.split(' ').flatMap((verb) => formsOf(verb, 'say')),
]);

/** The form of a verb of saying that a lower-case word is; null for any other word. */
export function verbOfSaying(word: string): VerbForm | null {
  return FORMS.get(word) ?? null;
}
