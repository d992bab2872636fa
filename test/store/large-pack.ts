/**
 * An invented pack of any size in which every part has the same shape, so that a card of one actor, figure or quotation needs
 * as much of a large pack as of a small one. Beside the ordinary events there is one that all the `crowd` sources report.
 */
import type { Pack } from '../../lib/corpus/pack/schema.ts';
import { smallPack } from './small-pack.ts';

type Source = Pack['sources'][number];
type Statement = Source['statements'][number];

export interface PackSize {
  /** Ordinary sources, four on each event. */
  sources: number;
  /** Sources on the one event that everybody reports. */
  crowd: number;
}

const STATEMENTS = 20;
const ON_EVENT = 4;
/** Sources that share their actors. */
const NEIGHBOURS = 8;

/** Letters only, so that it can be a key: 0 is "zaaaa", 27 is "zbbaa". */
const word = (n: number): string =>
  `z${[0, 1, 2, 3].map((place) => String.fromCharCode(97 + (Math.floor(n / 26 ** place) % 26))).join('')}`;

const CROWD_EVENT = 'crowd';
/** Speaks once in every source of the crowd, in the same words, and is named nowhere else. */
export const CROWD_SPEAKER = 'everybody';
export const CROWD_WORDS = 'Nobody crosses zealously before the harbour opens on Thursday morning';
/** Named once in every source there is. */
export const FAMOUS = 'famous';

export const actorOf = (source: number, place: number): string =>
  `actor-${Math.floor(source / NEIGHBOURS)}-${place % 6}`;
export const eventOf = (source: number): string => `event-${Math.floor(source / ON_EVENT)}`;
export const measureOf = (source: number): string => `measure-${Math.floor(source / NEIGHBOURS)}`;
/** The same in all sources of one event, whoever prints it. */
export const wordsOf = (source: number): string =>
  Array.from({ length: 7 }, (_, n) => word(Math.floor(source / ON_EVENT) * 7 + n)).join(' ');

function told(place: number, actor: string): Statement {
  return {
    kind: 'report',
    id: `r${place}`,
    speaker: actor,
    attributed: null,
    verb: 'say',
    medium: null,
    paragraph: place + 1,
    actors: [actor],
    figures: [],
    claims: [],
    text: `Told in statement ${place}.`,
  };
}

function counted(measure: string, value: number): Statement['figures'][number] {
  const nothing = { low: null, high: null, qualifier: null, direction: null };
  return { text: `${value} boats`, value, unit: 'count', measure, ...nothing };
}

function makeSource(number: number, isCrowd: boolean): Source {
  const id = `${isCrowd ? 'c' : 's'}${String(number).padStart(5, '0')}`;
  const actor = (place: number) => `${isCrowd ? 'crowd-' : ''}${actorOf(number, place)}`;
  const statements = Array.from({ length: STATEMENTS }, (_, place) => told(place, actor(place)));
  const [first, second, third] = statements as [Statement, Statement, Statement];
  const speaker = isCrowd ? CROWD_SPEAKER : actor(0);
  statements[0] = {
    ...first,
    kind: 'quotation',
    speaker,
    actors: [speaker],
    text: isCrowd ? CROWD_WORDS : wordsOf(number),
  };
  if (!isCrowd) statements[1] = { ...second, figures: [counted(measureOf(number), 9)] };
  statements[2] = { ...third, actors: [...third.actors, FAMOUS] };
  return {
    id,
    outlet: `Outlet ${id}`,
    credit: null,
    headline: null,
    published: `20${10 + (number % 10)}-05-01`,
    address: null,
    event: isCrowd ? CROWD_EVENT : eventOf(number),
    original: null,
    statements,
  };
}

const actorNamed = (id: string): Pack['actors'][number] => ({
  id,
  kind: 'person',
  name: `Person ${id}`,
  names: [{ text: `Person ${id}`, form: 'full' }],
  roles: [],
});

/** All sources have twenty statements. */
export function largePack({ sources, crowd }: PackSize): Pack {
  const small = smallPack('large');
  const [measure] = small.measures as [Pack['measures'][number]];
  const ordinary = Array.from({ length: sources }, (_, n) => makeSource(n, false));
  const together = Array.from({ length: crowd }, (_, n) => makeSource(n, true));
  const all = [...ordinary, ...together];
  const actors = new Set(all.flatMap((source) => source.statements.flatMap((statement) => statement.actors)));
  const events = new Set(ordinary.map(({ event }) => event as string));
  const measures = new Set(ordinary.map((_, n) => measureOf(n)));
  return {
    ...small,
    actors: [...actors].map(actorNamed),
    measures: [...measures].map((id) => ({ ...measure, id, events: [] })),
    claims: [],
    events: [...events, CROWD_EVENT].map((id) => ({ id, date: '2020-05-01', label: `Event ${id}`, place: null })),
    sources: all,
  };
}
