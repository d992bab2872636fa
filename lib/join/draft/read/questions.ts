/**
 * What the rules were unsure of in an article, as questions with answers, most doubtful first. The first answer is the reading; each
 * answer is the decisions that it stands for. A record on which a person has decided is not asked about again.
 */

import type { Paragraph } from '../../../text/english/paragraphs.ts';
import { firstWhere } from '../../../text/first-where.ts';
import type { ActorKind } from '../../../text/lexicon.ts';
import type { ArticleReading } from '../../article/article.ts';
import type { Decision } from '../../decisions/decision.ts';
import type { ActorRule, Found, FoundActor, FoundMeasure } from '../../found/found.ts';
import type { Place } from '../../found/place.ts';
import { type ArticleLines, paragraphAt, type QuotationLine } from './article-lines.ts';

/** Words for an answer are the interface's; `name` is the article's. */
export type AnswerLabel =
  | { is: 'name'; name: string }
  | { is: 'nobody' | 'not-quotation' | 'same' | 'apart' | 'drop' }
  | { is: 'kind'; kind: ActorKind };

export interface Answer {
  label: AnswerLabel;
  decisions: Decision[];
}

export type QuestionKind = 'speaker' | 'no-speaker' | 'two-speakers' | 'same-actor' | 'same-figure' | 'actor-kind';

export interface Question {
  /** The same after another reading. */
  id: string;
  kind: QuestionKind;
  place: Place;
  paragraph: number;
  /** As printed. */
  words: string;
  /** Why it is asked: names and values for the sentence of this kind. */
  because: string[];
  answers: Answer[];
  /** 0 to 100. */
  doubt: number;
}

/** Doubt by the rule that joined two names; rules that are not here are sure. */
const ACTOR_DOUBT: Partial<Record<ActorRule, number>> = {
  'spelling-with-title': 60,
  initials: 45,
};
/** Quotations of fewer words are asked about only if their speaker is doubtful. */
const LEAST_WORDS = 8;
/** Names offered as speakers. */
const MOST_NAMES = 6;

type Asked = { article: ArticleReading; lines: ArticleLines; found: Found };

const idOf = (kind: QuestionKind, { article, start }: Place): string => `${kind} ${article} ${start}`;
const wordCount = (text: string): number => text.split(/\s+/).length;
const isPersonLike = ({ kind }: FoundActor): boolean => kind === 'person';

/** The people of the article, by how near before or after the place it names them. */
function peopleNear({ article, found }: Asked, place: Place): { name: string; at: number }[] {
  return found.actors
    .filter(isPersonLike)
    .flatMap(({ name, members }) => {
      const here = members.filter((member) => member.article === article.id);
      // Who is named before the words is likelier than who is named behind them.
      const distances = here.map(({ start }) => (start <= place.start ? place.start - start : 3 * (start - place.end)));
      return here.length === 0 ? [] : [{ name, distance: Math.min(...distances), at: here[0]?.start ?? 0 }];
    })
    .sort((a, b) => a.distance - b.distance)
    .map(({ name, at }) => ({ name, at }));
}

const spokenBy = (place: Place, speaker: string | null): Decision[] => [
  { do: 'speaker', of: 'quotation', at: place, speaker },
];

function speakerAnswers(asked: Asked, { place, speaker }: QuotationLine): Answer[] {
  const names = peopleNear(asked, place).map(({ name }) => name);
  const others = names.filter((name) => name !== speaker).slice(0, MOST_NAMES);
  const offered = speaker === null ? others : [speaker, ...others];
  const named = offered.map((name): Answer => ({ label: { is: 'name', name }, decisions: spokenBy(place, name) }));
  const nobody: Answer = { label: { is: 'nobody' }, decisions: spokenBy(place, null) };
  const dropped: Answer = {
    label: { is: 'not-quotation' },
    decisions: [{ do: 'drop', of: 'quotation', at: place }],
  };
  // The reading comes first.
  return speaker === null ? [nobody, ...named, dropped] : [...named, nobody, dropped];
}

/** Where the article names people, in order. */
function peopleIn({ article, found }: Asked): { name: string; start: number }[] {
  return found.actors
    .filter(isPersonLike)
    .flatMap(({ name, members }) =>
      members.filter((member) => member.article === article.id).map(({ start }) => ({ name, start })),
    )
    .sort((a, b) => a.start - b.start);
}

/** Two people in the paragraph of the words and the one before, before the words: a pronoun may mean either. */
function isAmbiguous(
  { article }: Asked,
  people: readonly { name: string; start: number }[],
  { start }: Place,
): boolean {
  const paragraph = firstWhere(article.paragraphs.length, (n) => (article.paragraphs[n] as Paragraph).at > start) - 1;
  const from = article.paragraphs[Math.max(0, paragraph - 1)]?.at ?? 0;
  const names = new Set<string>();
  for (let n = firstWhere(people.length, (at) => (people[at] as { start: number }).start >= from); ; n++) {
    const one = people[n];
    if (!one || one.start >= start) return names.size > 1;
    names.add(one.name);
  }
}

function speakerQuestions(asked: Asked): Question[] {
  const people = peopleIn(asked);
  return asked.lines.quotations
    .filter(({ continues }) => !continues)
    .flatMap((line): Question[] => {
      const { place, text, speaker, byPronoun, paragraph } = line;
      const isOpen = speaker === null && wordCount(text) >= LEAST_WORDS;
      if (!isOpen && !(byPronoun && isAmbiguous(asked, people, place))) return [];
      const kind = isOpen ? 'no-speaker' : 'speaker';
      const [nearest] = peopleNear(asked, place);
      return [
        {
          id: idOf(kind, place),
          kind,
          place,
          paragraph,
          words: text,
          because: isOpen || !nearest ? [] : [nearest.name, String(paragraphAt(asked.article, nearest.at))],
          answers: speakerAnswers(asked, line),
          doubt: isOpen ? 50 : 65,
        },
      ];
    });
}

/** The name that a doubtful rule joined: an acronym, or another name of several words. */
function doubtfulName({ name, names, members }: FoundActor, article: string): string | null {
  const here = new Set(members.filter((member) => member.article === article).map(({ text }) => text));
  const others = names.filter(({ text }) => text !== name && text.includes(' ') === name.includes(' '));
  const acronym = names.find(({ form }) => form === 'acronym');
  return [acronym, ...others].find((one) => one && here.has(one.text))?.text ?? null;
}

const samePlaces = (actor: FoundActor, text: string): Place[] =>
  actor.members.filter((member) => member.text === text).map(({ article, start, end }) => ({ article, start, end }));

function sameActorQuestions({ article, found }: Asked): Question[] {
  return found.actors.flatMap((actor): Question[] => {
    const doubt = ACTOR_DOUBT[actor.found];
    const name = doubt === undefined || actor.decided ? null : doubtfulName(actor, article.id);
    if (doubt === undefined || name === null) return [];
    const out = samePlaces(actor, name);
    const place = out.find((one) => one.article === article.id);
    if (!place || out.length === actor.members.length) return [];
    const rest = actor.members.find(({ text }) => text !== name) ?? place;
    const at: Place = { article: rest.article, start: rest.start, end: rest.end };
    return [
      {
        id: idOf('same-actor', place),
        kind: 'same-actor',
        place,
        paragraph: paragraphAt(article, place.start),
        words: name,
        because: [actor.name],
        answers: [
          { label: { is: 'same' }, decisions: [{ do: 'confirm', of: 'actor', at }] },
          { label: { is: 'apart' }, decisions: [{ do: 'split', of: 'actor', at, out }] },
        ],
        doubt,
      },
    ];
  });
}

const FIGURE_DOUBT: Partial<Record<FoundMeasure['found'], number>> = { 'same-thing-other-value': 70 };

function sameFigureQuestions({ article, found }: Asked, outletOf: (article: string) => string): Question[] {
  return found.measures.flatMap((measure): Question[] => {
    const doubt = FIGURE_DOUBT[measure.found];
    const own = measure.members.find((member) => member.article === article.id);
    const other = measure.members.find((member) => member.article !== article.id && member.text !== own?.text);
    if (doubt === undefined || measure.decided || !own || !other) return [];
    const place: Place = { article: article.id, start: own.start, end: own.end };
    const at: Place = { article: other.article, start: other.start, end: other.end };
    const out = measure.members.filter((member) => member.article === article.id);
    return [
      {
        id: idOf('same-figure', place),
        kind: 'same-figure',
        place,
        paragraph: paragraphAt(article, own.start),
        words: own.text,
        because: [measure.label, outletOf(other.article), other.text],
        answers: [
          { label: { is: 'same' }, decisions: [{ do: 'confirm', of: 'measure', at }] },
          {
            label: { is: 'apart' },
            decisions: [
              {
                do: 'split',
                of: 'measure',
                at,
                out: out.map(({ start, end }) => ({ article: article.id, start, end })),
              },
            ],
          },
        ],
        doubt,
      },
    ];
  });
}

function twoSpeakersQuestions({ article, found }: Asked, outletOf: (article: string) => string): Question[] {
  return found.utterances.flatMap((utterance): Question[] => {
    const own = utterance.members.find((member) => member.article === article.id && member.speaker !== null);
    const other = utterance.members.find(
      (member) => member.article !== article.id && member.speaker !== null && member.speaker !== own?.speaker,
    );
    if (!utterance.speakersDiffer || utterance.decided || !own || !other) return [];
    const place: Place = { article: article.id, start: own.start, end: own.end };
    return [
      {
        id: idOf('two-speakers', place),
        kind: 'two-speakers',
        place,
        paragraph: paragraphAt(article, own.start),
        words: article.text.slice(own.start, own.end),
        because: [own.speaker ?? '', outletOf(other.article), other.speaker ?? ''],
        answers: [
          {
            label: { is: 'name', name: own.speaker ?? '' },
            decisions: [{ do: 'confirm', of: 'utterance', at: place }],
          },
          { label: { is: 'name', name: other.speaker ?? '' }, decisions: spokenBy(place, other.speaker) },
          { label: { is: 'nobody' }, decisions: spokenBy(place, null) },
        ],
        doubt: 75,
      },
    ];
  });
}

const KINDS: readonly ActorKind[] = ['person', 'organisation', 'place', 'law', 'programme'];

/** Fewer mentions in all articles are not worth a question. */
const LEAST_MENTIONS = 3;

/** An actor of unknown kind is kept only if somebody says what it is; asked where it speaks, or several articles name it often. */
function kindQuestions({ article, lines }: Asked): Question[] {
  const speakers = new Set(lines.quotations.map(({ speaker }) => speaker));
  return lines.actors
    .filter(({ actorKind, known }) => actorKind === null && known === null)
    .filter(
      ({ names, articles, mentions }) =>
        names.some((name) => speakers.has(name)) || (articles > 1 && mentions >= LEAST_MENTIONS),
    )
    .map((line) => ({
      id: idOf('actor-kind', line.place),
      kind: 'actor-kind' as const,
      place: line.place,
      paragraph: paragraphAt(article, line.place.start),
      words: line.name,
      because: [],
      answers: [
        { label: { is: 'drop' as const }, decisions: [{ do: 'drop' as const, of: 'actor' as const, at: line.place }] },
        ...KINDS.map((kind) => ({
          label: { is: 'kind' as const, kind },
          decisions: [{ do: 'kind' as const, of: 'actor' as const, at: line.place, kind }],
        })),
      ],
      doubt: 20,
    }));
}

/** The questions of one article, most doubtful first, then in reading order. @param outletOf names another article. */
export function questionsOf(asked: Asked, outletOf: (article: string) => string): Question[] {
  return [
    ...speakerQuestions(asked),
    ...sameActorQuestions(asked),
    ...sameFigureQuestions(asked, outletOf),
    ...twoSpeakersQuestions(asked, outletOf),
    ...kindQuestions(asked),
  ].sort((a, b) => b.doubt - a.doubt || a.place.start - b.place.start);
}
