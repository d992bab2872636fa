/** Packs of any size, made up: actors with names that the run gives, sources with quotations and reports of invented words. */
import type { Pack } from '../../../../lib/corpus/pack/schema.ts';
import { numbersFrom } from '../sample-names.ts';

const WORDS = (
  'council budget harbour bridge ferry school teacher winter river market railway station hospital nurse engine ' +
  'library garden weather committee proposal contract village museum orchestra festival forest mountain island ' +
  'carefully nearly before against without under because although whether another several thousand'
).split(' ');
const SYLLABLES = 'bar ben cor dal den far gan hol jar kel lan mor nor par quin ros sal tor val wen'.split(' ');
/** One word in five is of many thousand, few of them often: 10,000 sources then have 96,000 words, where the common ones alone are 41. */
const UNCOMMON = 0.2;
const STATEMENTS = 12;
const SOURCES_OF_EVENT = 5;
const SOURCES_OF_MEASURE = 20;

const head: Pack['pack'] = {
  id: 'bench',
  title: 'Benchmark',
  description: 'Made up for measuring.',
  version: '1.0.0',
  language: 'en',
  licence: 'CC0',
  coverage: { from: '2017-01-01', to: '2018-12-31' },
  topic: ['harbour bridge'],
  uses: [],
};

type PackSource = Pack['sources'][number];

/** Names beyond this many are further names of the same actors: a pack has at most 100,000 actors. */
const MOST_ACTORS = 50_000;

function actorsOf(names: readonly string[]): Pack['actors'] {
  const actors: Pack['actors'] = [];
  names.forEach((text, index) => {
    const name = { text, form: 'full' as const };
    if (index < MOST_ACTORS) actors.push({ id: `a${index}`, kind: 'person', name: text, names: [name], roles: [] });
    else actors[index % MOST_ACTORS]?.names.push(name);
  });
  return actors;
}

/** Of `SYLLABLES.length ** 4` words; the lower the number, the earlier in the list. */
function inventedWord(number: number): string {
  const places = [3, 2, 1, 0].map((place) => Math.floor(number / SYLLABLES.length ** place) % SYLLABLES.length);
  return places.map((place) => SYLLABLES[place]).join('');
}

/** What each measure is noticed by: a word of its own. */
export const cueOf = (measure: number): string => `counted${inventedWord(measure)}`;

function measuresOf(sources: number): Pack['measures'] {
  return Array.from({ length: Math.ceil(sources / SOURCES_OF_MEASURE) }, (_, index) => ({
    id: `m${index}`,
    label: `Measure ${index}`,
    unit: 'count',
    cues: { noun: [], must: [[cueOf(index)]], may: [], mustNot: [] },
    events: [],
  }));
}

const figureOf = (measure: string, value: number): PackSource['statements'][number]['figures'][number] => ({
  text: `${value} boats`,
  value,
  low: null,
  high: null,
  unit: 'count',
  qualifier: null,
  direction: null,
  measure,
});

export function fakePack({ names, sources }: { names: readonly string[]; sources: number }): Pack {
  const next = numbersFrom(sources + 1);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const word = () => (next() < UNCOMMON ? inventedWord(Math.floor(next() ** 3 * SYLLABLES.length ** 4)) : pick(WORDS));
  const sentence = (length: number) => Array.from({ length }, word).join(' ');
  const actors = actorsOf(names);
  const actor = () => `a${Math.floor(next() * Math.max(1, actors.length))}`;
  const statement = (source: number, index: number): PackSource['statements'][number] => {
    const speaker = actors.length > 0 ? actor() : null;
    const told = { id: `s${index}`, speaker, attributed: null, verb: 'say', medium: null, paragraph: index + 1 };
    const rest = { actors: speaker ? [speaker] : [], claims: [], text: sentence(20) };
    if (index % 2 === 0) return { kind: 'quotation', ...told, ...rest, figures: [] };
    const figures = index === 1 ? [figureOf(`m${Math.floor(source / SOURCES_OF_MEASURE)}`, source)] : [];
    return { kind: 'report', ...told, ...rest, figures };
  };
  const event = (index: number) => `e${Math.floor(index / SOURCES_OF_EVENT)}`;
  return {
    format: 1,
    pack: head,
    actors,
    measures: measuresOf(sources),
    claims: [],
    events: Array.from({ length: Math.ceil(sources / SOURCES_OF_EVENT) }, (_, index) => ({
      id: `e${index}`,
      date: '2017-04-21',
      label: sentence(4),
      place: null,
    })),
    links: [],
    sources: Array.from({ length: sources }, (_, index) => ({
      id: `source-${index}`,
      outlet: `Outlet ${index % 40}`,
      credit: null,
      headline: sentence(8),
      published: '2017-04-21',
      address: `https://outlet.invalid/${index}`,
      event: event(index),
      original: null,
      statements: Array.from({ length: STATEMENTS }, (_, at) => statement(index, at)),
    })),
  };
}
