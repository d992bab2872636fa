/**
 * Applies a person's decisions to the records found, in the order in which they were made, each to the result of the earlier ones. A
 * decision whose place is in no record does nothing. So every decision is kept when the articles are read again or more are added.
 */
import type { ActorKind } from '../../text/lexicon.ts';
import { relationOf } from '../figures/relation-of.ts';
import type { Found, FoundActor, FoundEvent, FoundMeasure, FoundUtterance } from '../found/found.ts';
import type { Place } from '../found/place.ts';
import type { Decided, Decision, RecordDecision } from './decision.ts';
import { isReadingDecision } from './decision.ts';

/** What all records have, for deciding. */
interface Shape<T> {
  placesOf(record: T): readonly Place[];
  /** The record with only the members that the test keeps. */
  keep(record: T, test: (place: Place) => boolean): T;
  merge(a: T, b: T): T;
  rename(record: T, name: string): T;
  /** Only actors have a kind. */
  asKind?(record: T, kind: ActorKind): T;
}

type Decidable = { id: string; decided?: Decided[] };

const overlaps = (a: Place, b: Place): boolean => a.article === b.article && a.start < b.end && b.start < a.end;

function marked<T extends Decidable>(record: T, decided: Decided): T {
  return { ...record, decided: [...new Set([...(record.decided ?? []), decided])] };
}

/** An id that no other record has; the same one whenever the same decisions are applied. */
function freeId(id: string, records: readonly Decidable[]): string {
  const taken = new Set(records.map((record) => record.id));
  let n = 2;
  while (taken.has(`${id}-${n}`)) n++;
  return `${id}-${n}`;
}

function applyOne<T extends Decidable>(records: readonly T[], decision: RecordDecision, shape: Shape<T>): T[] {
  const holds = (place: Place) => (record: T) => shape.placesOf(record).some((member) => overlaps(member, place));
  const at = records.findIndex(holds(decision.at));
  const record = records[at];
  if (!record) return [...records];
  if (decision.do === 'drop') return records.toSpliced(at, 1);
  if (decision.do === 'confirm') return records.with(at, marked(record, 'confirmed'));
  if (decision.do === 'kind') return records.with(at, marked(shape.asKind?.(record, decision.kind) ?? record, 'kind'));
  if (decision.do === 'rename') return records.with(at, marked(shape.rename(record, decision.name), 'renamed'));
  if (decision.do === 'join') {
    const other = records.findIndex(holds(decision.with));
    if (other < 0 || other === at) return other === at ? records.with(at, marked(record, 'joined')) : [...records];
    const [first, second] = at < other ? [at, other] : [other, at];
    const joined = marked(shape.merge(records[first] as T, records[second] as T), 'joined');
    return records.with(first, joined).toSpliced(second, 1);
  }
  return split(records, { at, out: decision.out }, shape);
}

function split<T extends Decidable>(
  records: readonly T[],
  { at, out }: { at: number; out: readonly Place[] },
  shape: Shape<T>,
): T[] {
  const record = records[at] as T;
  const isOut = (place: Place) => out.some((one) => overlaps(one, place));
  const gone = shape.keep(record, isOut);
  const left = shape.keep(record, (place) => !isOut(place));
  if (shape.placesOf(gone).length === 0 || shape.placesOf(left).length === 0) return [...records];
  const apart = marked({ ...gone, id: freeId(record.id, records) }, 'split');
  return records.toSpliced(at, 1, marked(left, 'split'), apart);
}

const inOrder = <T extends Place>(a: readonly T[], b: readonly T[]): T[] => [
  ...a,
  ...b.filter((one) => !a.some((other) => one.article === other.article && one.start === other.start)),
];

const ACTORS: Shape<FoundActor> = {
  placesOf: ({ members }) => members,
  keep: (actor, test) => {
    const members = actor.members.filter(test);
    const held = actor.names.filter((name) => members.some(({ text }) => text === name.text));
    const isNamed = actor.decided?.includes('renamed') || held.some(({ text }) => text === actor.name);
    return { ...actor, members, names: held, name: isNamed ? actor.name : (held[0]?.text ?? actor.name) };
  },
  merge: (a, b) => ({
    ...a,
    kind: a.kind ?? b.kind,
    name: a.decided?.includes('renamed') || !b.decided?.includes('renamed') ? a.name : b.name,
    names: [...a.names, ...b.names.filter(({ text }) => !a.names.some((one) => one.text === text))],
    titles: [...new Set([...a.titles, ...b.titles])],
    members: inOrder(a.members, b.members),
    decided: [...(a.decided ?? []), ...(b.decided ?? [])],
  }),
  rename: (actor, name) => ({
    ...actor,
    name,
    names: actor.names.some(({ text }) => text === name) ? actor.names : [...actor.names, { text: name, form: 'full' }],
  }),
  asKind: (actor, kind) => ({ ...actor, kind }),
};

const UTTERANCES: Shape<FoundUtterance> = {
  placesOf: ({ members }) => members,
  keep: (utterance, test) => ({ ...utterance, members: utterance.members.filter(test) }),
  merge: (a, b) => ({
    ...a,
    members: inOrder(a.members, b.members),
    speakersDiffer: a.speakersDiffer || b.speakersDiffer,
  }),
  rename: (utterance) => utterance,
};

const withMembers = (measure: FoundMeasure, members: FoundMeasure['members']): FoundMeasure => ({
  ...measure,
  members,
  relation: relationOf(members),
});

const MEASURES: Shape<FoundMeasure> = {
  placesOf: ({ members }) => members,
  keep: (measure, test) => withMembers(measure, measure.members.filter(test)),
  merge: (a, b) => ({
    ...withMembers(a, inOrder(a.members, b.members)),
    label: a.decided?.includes('renamed') || !b.decided?.includes('renamed') ? a.label : b.label,
    decided: [...(a.decided ?? []), ...(b.decided ?? [])],
  }),
  rename: (measure, label) => ({ ...measure, label }),
};

const wholeArticle = (article: string): Place => ({ article, start: 0, end: Number.POSITIVE_INFINITY });

const EVENTS: Shape<FoundEvent> = {
  placesOf: ({ articles }) => articles.map(({ article }) => wholeArticle(article)),
  keep: (event, test) => ({ ...event, articles: event.articles.filter(({ article }) => test(wholeArticle(article))) }),
  merge: (a, b) => ({
    ...a,
    label: a.decided?.includes('renamed') || !b.decided?.includes('renamed') ? a.label : b.label,
    articles: [...a.articles, ...b.articles],
    decided: [...(a.decided ?? []), ...(b.decided ?? [])],
  }),
  rename: (event, label) => ({ ...event, label }),
};

/** Pure; does not change its arguments. `found` must be a reading without decisions applied. */
export function applyDecisions(found: Found, decisions: readonly Decision[]): Found {
  let { actors, utterances, measures, events } = found;
  for (const decision of decisions) {
    // Those on one article's reading are applied before joining, links when a pack is made.
    if (isReadingDecision(decision) || decision.do === 'link') continue;
    if (decision.of === 'actor') actors = applyOne(actors, decision, ACTORS);
    else if (decision.of === 'utterance') utterances = applyOne(utterances, decision, UTTERANCES);
    else if (decision.of === 'measure') measures = applyOne(measures, decision, MEASURES);
    else events = applyOne(events, decision, EVENTS);
  }
  return { ...found, actors, utterances, measures, events };
}
