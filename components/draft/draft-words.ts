/** The words for what a review says of an article: questions, answers, states. */
import type { Answer, Question } from '../../lib/join/draft/read/questions.ts';
import type { Standing } from '../../lib/join/draft/read/standing.ts';
import type { LeftOut } from '../../lib/join/draft/review/review-state.ts';
import type { IconName } from '../icon/icon-shapes.ts';
import { OUTCOME_STYLES } from '../outcome/outcome-words.ts';
import type { MessageKey, Words } from '../words/words.tsx';

export const QUESTION_ICONS: Record<Question['kind'], IconName> = {
  speaker: 'k-quotation',
  'no-speaker': 'k-quotation',
  'two-speakers': 'k-quotation',
  'same-actor': 'k-actor',
  'same-figure': 'k-figure',
  'actor-kind': 'g-none',
};

const QUESTION_WORDS: Record<Question['kind'], MessageKey> = {
  speaker: 'reviewAskSpeaker',
  'no-speaker': 'reviewAskSpeaker',
  'two-speakers': 'reviewAskSpeaker',
  'same-actor': 'reviewAskSameActor',
  'same-figure': 'reviewAskSameFigure',
  'actor-kind': 'reviewAskKind',
};

const WHY_WORDS: Record<Question['kind'], MessageKey> = {
  speaker: 'reviewWhyPronoun',
  'no-speaker': 'reviewWhyNoSpeaker',
  'two-speakers': 'reviewWhyTwoSpeakers',
  'same-actor': 'reviewWhySameActor',
  'same-figure': 'reviewWhySameFigure',
  'actor-kind': 'reviewWhyKind',
};

const KIND_WORDS = {
  person: 'reviewKindPerson',
  organisation: 'reviewKindOrganization',
  place: 'reviewKindPlace',
  law: 'reviewKindLaw',
  programme: 'reviewKindProgram',
} as const satisfies Record<string, MessageKey>;

export type ActorKind = keyof typeof KIND_WORDS;
export const ACTOR_KINDS = Object.keys(KIND_WORDS) as ActorKind[];
export const kindWords = (kind: ActorKind, words: Words): string => words(KIND_WORDS[kind]);

/** Long quotations are shown by their beginning. */
const LONGEST = 90;

export function shortened(text: string, most = LONGEST): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  return `${line.slice(0, most).replace(/\s+\S*$/, '')}…`;
}

/**
 * What a figure counts, shortened to what comes first in the label of its measure ("crew members, carrying, ..."); a label that begins
 * with its unit says it in the next words.
 */
export function countsWords(label: string, unit: string): string {
  const [first = label, ...more] = label.split(', ');
  return first === unit && more.length > 0 ? more.slice(0, 3).join(', ') : first;
}

export const questionWords = ({ kind }: Question, words: Words): string => words(QUESTION_WORDS[kind]);
export const whyWords = ({ kind, because }: Question, words: Words): string => {
  if (kind === 'speaker' && because.length === 0) return words('reviewWhyPronounOnly');
  const [label = '', ...rest] = because;
  if (kind === 'same-figure') return words(WHY_WORDS[kind], countsWords(label, ''), ...rest);
  return words(WHY_WORDS[kind], ...because);
};

const ANSWER_WORDS = {
  nobody: 'reviewNobody',
  'not-quotation': 'reviewNotQuotation',
  same: 'reviewSame',
  apart: 'reviewApart',
  drop: 'reviewLeaveOut',
} as const satisfies Record<string, MessageKey>;

export function answerWords({ label }: Answer, words: Words): string {
  if (label.is === 'name') return label.name;
  return label.is === 'kind' ? kindWords(label.kind, words) : words(ANSWER_WORDS[label.is]);
}

/** The key that gives the answer: a letter or 0 for those that every question has in one place. */
export function answerKey({ label }: Answer, index: number): string {
  if (label.is === 'nobody') return '0';
  return label.is === 'not-quotation' || label.is === 'drop' ? 'X' : String(index + 1);
}

export interface StateShown {
  icon: IconName;
  tone: string;
  text: string;
}

const outletsOf = ({ others }: Standing): string[] => [...new Set(others.map(({ outlet }) => outlet))];

/** Where a line stands beside the others of its event; null where that says nothing. */
export function standingWords(standing: Standing, words: Words): StateShown | null {
  const { outcome, part } = standing;
  const outlets = outletsOf(standing);
  const [only = ''] = outlets;
  const style = OUTCOME_STYLES[outcome];
  const state = (text: string, icon: IconName = style.icon): StateShown => ({ icon, tone: style.tone, text });
  const of = (one: MessageKey, more: 'matches' | 'differsFrom' | 'rounds' | 'within') =>
    outlets.length === 1 ? words(one, only) : words.count(more, outlets.length);
  if (part === 'longer') return state(words('reviewLonger', words.list(outlets)), 'm-part');
  if (part === 'shorter') return state(words('reviewShorter', words.list(outlets)), 'm-part');
  switch (outcome) {
    case 'agrees':
      return state(of('matchesOutlet', 'matches'));
    case 'differs':
      return state(of('differsFromOutlet', 'differsFrom'));
    case 'rounds':
      return state(of('roundsOutlet', 'rounds'));
    case 'within':
      return state(of('withinOutlet', 'within'));
    case 'sources-differ':
      return state(words('sourcesDiffer'));
    case 'only':
      return state(words('reviewOnlyHere'));
    case 'other-time':
      return state(words('notCompared'));
    case 'not-comparable':
      return state(words('notComparable'));
    default:
      return null;
  }
}

const LEFT_WORDS: Record<LeftOut['why'], MessageKey> = {
  'no-article': 'reviewNoArticle',
  unreadable: 'reviewUnreadable',
  'not-known': 'reviewNotKnown',
  'here-by-address': 'reviewHereAddress',
  'here-by-wording': 'reviewHereWording',
  twice: 'reviewTwice',
  dropped: 'reviewDropped',
};

export const leftWords = ({ why }: LeftOut, words: Words): string => words(LEFT_WORDS[why]);
export const leftIcon = ({ why }: LeftOut): IconName =>
  why.startsWith('here') || why === 'twice' ? 'i-kept' : 'g-none';
