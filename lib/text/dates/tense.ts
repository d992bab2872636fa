/** Whether a sentence looks ahead or back at a date of it, from the words around. Closed classes of English words. */
import { follows, isMark, type Token } from '../numbers/tokens.ts';

/** Words of what is to come, wherever they stand near the date. */
const AHEAD = new Set(
  'will shall upcoming coming scheduled expected due deadline plans planned planning slated hopes intends'.split(' '),
);
/** These tell only of what stands right behind them. */
const AHEAD_RIGHT_BEFORE = new Set(['next', 'this', 'by', 'until', 'till', 'before', 'coming', 'through']);
const BACK = new Set(
  (
    'was were had did been ago since said says told began took went came held made won lost found gave ran left saw met broke fell rose sent signed issued ' +
    'died killed arrested announced released'
  ).split(' '),
);
const RIGHT_BEFORE = new Set(['last', 'since', 'past']);
/** How far the words around a date are looked at, before it and after it. */
const BEFORE = 10;
const AFTER = 8;
/** A verb so near before a date is the one that it belongs to: "the law that passed in March will cost". */
const OWN_CLAUSE = 4;

const endsSentence = (token: Token) => isMark(token, '.;!?');
const isAhead = ({ key }: Token) => AHEAD.has(key) || key.endsWith("'ll");
/** A verb in -ed that is none of what is to come: "voted", "opened". */
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

/** Where a date that begins at token `first` lies by the words before it; null where they say neither. */
export function tenseBefore(tokens: readonly Token[], first: number): Tense {
  const near = follows(tokens[first]) ? (tokens[first - 1]?.key ?? '') : '';
  if (RIGHT_BEFORE.has(near)) return 'back';
  if (AHEAD_RIGHT_BEFORE.has(near)) return 'ahead';
  return nearest(tokens, first, -1)?.tense ?? null;
}

/** The same by the words on both sides of the tokens `first` to `last`: its own verb, else the nearest. */
export function tenseAround(tokens: readonly Token[], first: number, last: number): Tense {
  const near = follows(tokens[first]) ? (tokens[first - 1]?.key ?? '') : '';
  if (RIGHT_BEFORE.has(near)) return 'back';
  if (AHEAD_RIGHT_BEFORE.has(near)) return 'ahead';
  const [before, after] = [nearest(tokens, first, -1), nearest(tokens, last, 1)];
  if (before && (before.distance <= OWN_CLAUSE || !after)) return before.tense;
  if (before && after) return before.distance <= after.distance ? before.tense : after.tense;
  return (before ?? after)?.tense ?? null;
}
