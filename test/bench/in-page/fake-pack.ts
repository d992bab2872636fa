/** Packs of any size, made up: actors with names that the run gives, sources with quotations and reports of invented words. */
import type { Pack } from '../../../lib/corpus/schema.ts';
import { numbersFrom } from '../sample-names.ts';

const WORDS = (
  'council budget harbour bridge ferry school teacher winter river market railway station hospital nurse engine ' +
  'library garden weather committee proposal contract village museum orchestra festival forest mountain island ' +
  'carefully nearly before against without under because although whether another several thousand'
).split(' ');
const STATEMENTS = 12;
const SOURCES_OF_EVENT = 5;

const head: Pack['pack'] = {
  id: 'bench',
  title: 'Benchmark',
  description: 'Made up for measuring.',
  version: '1.0.0',
  language: 'en',
  licence: 'CC0',
  coverage: { from: '2017-01-01', to: '2018-12-31' },
  topic: ['harbour bridge'],
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

export function fakePack({ names, sources }: { names: readonly string[]; sources: number }): Pack {
  const next = numbersFrom(sources + 1);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const sentence = (length: number) => Array.from({ length }, () => pick(WORDS)).join(' ');
  const actors = actorsOf(names);
  const actor = () => `a${Math.floor(next() * Math.max(1, actors.length))}`;
  const statement = (index: number): PackSource['statements'][number] => {
    const speaker = actors.length > 0 ? actor() : null;
    const told = { id: `s${index}`, speaker, attributed: null, verb: 'say', medium: null, paragraph: index + 1 };
    const rest = { actors: speaker ? [speaker] : [], figures: [], claims: [], text: sentence(20) };
    return index % 2 ? { kind: 'report', ...told, ...rest } : { kind: 'quotation', ...told, ...rest };
  };
  const event = (index: number) => `e${Math.floor(index / SOURCES_OF_EVENT)}`;
  return {
    format: 1,
    pack: head,
    actors,
    measures: [],
    claims: [],
    events: Array.from({ length: Math.ceil(sources / SOURCES_OF_EVENT) }, (_, index) => ({
      id: `e${index}`,
      date: '2017-04-21',
      label: sentence(4),
      place: null,
    })),
    sources: Array.from({ length: sources }, (_, index) => ({
      id: `source-${index}`,
      outlet: `Outlet ${index % 40}`,
      credit: null,
      headline: sentence(8),
      published: '2017-04-21',
      address: `https://outlet.invalid/${index}`,
      event: event(index),
      original: null,
      statements: Array.from({ length: STATEMENTS }, (_, at) => statement(at)),
    })),
  };
}
