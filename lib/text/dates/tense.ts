/** Whether a date in a sentence lies ahead or back, from the words around it. Closed classes of English words. */
import { follows, isMark, type Token } from '../numbers/tokens.ts';

/** Words for the future anywhere near the date. */
const AHEAD = new Set(
  'will shall upcoming coming scheduled expected due deadline plans planned planning slated hopes intends'.split(' '),
);
/** These count only right before the date. */
const AHEAD_RIGHT_BEFORE = new Set(['next', 'this', 'by', 'until', 'till', 'before', 'coming', 'through']);
const BACK = new Set(
  (
    'was were had did been ago since said says told began took went came held made won lost found gave ran left saw met broke fell rose sent signed issued ' +
    'died killed arrested announced released'
  ).split(' '),
);
const RIGHT_BEFORE = new Set(['last', 'since', 'past']);
/** How many words around a date are examined, before it and after it. */
const BEFORE = 10;
const AFTER = 8;
/** The date belongs to a verb at most this far before it: "the law that passed in March will cost". */
const OWN_CLAUSE = 4;

const endsSentence = (token: Token) => isMark(token, '.;!?');
const isAhead = ({ key }: Token) => AHEAD.has(key) || key.endsWith("'ll");
/** A verb in -ed that does not point to the future: "voted", "opened". */
const isBack = ({ key, kind }: Token) =>
  kind === 'word' && (BACK.has(key) || (key.length > 4 && key.endsWith('ed') && !AHEAD.has(key) && key !== 'need'));

/** Distance of the nearest word before (`step` -1) or after token `from` that says ahead or back. */
function nearest(tokens: readonly Token[], from: number, step: 1 | -1): { tense: Tense; distance: number } | null {
  const most = step < 0 ? BEFORE : AFTER;
  for (let n = 1; n <= most; n++) {
    const token = tokens[from + step * n];
    const broken = step < 0 ? !follows(tokens[from - n + 1]) : !follows(token);
    if (!token || broken || endsSentence(token)) return null;
    if (isAhead(token)) return { tense: 'ahead', distance: n };
    if (isBack(token)) return { tense: 'back', distance: n };
  }
  return null;
}

export type Tense = 'ahead' | 'back' | null;

/** Whether a date that begins at token `first` lies ahead or back, by the words before it; null if unknown. */
export function tenseBefore(tokens: readonly Token[], first: number): Tense {
  const near = follows(tokens[first]) ? (tokens[first - 1]?.key ?? '') : '';
  if (RIGHT_BEFORE.has(near)) return 'back';
  if (AHEAD_RIGHT_BEFORE.has(near)) return 'ahead';
  return nearest(tokens, first, -1)?.tense ?? null;
}

/** The same by the words on both sides of the tokens `first` to `last`: by its own verb, else the nearest word. */
export function tenseAround(tokens: readonly Token[], first: number, last: number): Tense {
  const near = follows(tokens[first]) ? (tokens[first - 1]?.key ?? '') : '';
  if (RIGHT_BEFORE.has(near)) return 'back';
  if (AHEAD_RIGHT_BEFORE.has(near)) return 'ahead';
  const [before, after] = [nearest(tokens, first, -1), nearest(tokens, last, 1)];
  if (before && (before.distance <= OWN_CLAUSE || !after)) return before.tense;
  if (before && after) return before.distance <= after.distance ? before.tense : after.tense;
  return (before ?? after)?.tense ?? null;
}
