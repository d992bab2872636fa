/** Any valid pack, for properties: every list, every reference, ids of its own and of a pack that it uses. */
import fc, { type GeneratorValue } from 'fast-check';
import { idsOf } from '../../lib/corpus/pack/pack-ids.ts';
import type { Pack } from '../../lib/corpus/pack/schema.ts';
import { smallPack } from './small-pack.ts';

/** The pack that others here use. */
export const USED = smallPack();
export const USED_IDS = new Map([[USED.pack.id, idsOf(USED)]]);

// biome-ignore lint/suspicious/noControlCharactersInRegex: what no text of a pack may hold
const UNSAFE = /[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]|\p{Surrogate}/u;
const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .filter((words) => words.length <= 60 && words.trim() !== '' && !UNSAFE.test(words));
const day = fc.integer({ min: 0, max: 20_000 }).map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
const UNITS = ['percent', 'count', 'date', 'USD'];

type Statement = Pack['sources'][number]['statements'][number];
type Figure = Statement['figures'][number];

/** Draws a pack. @param g of `fc.gen()`. */
export function anyPack(g: GeneratorValue): Pack {
  const count = (max: number) => g(fc.nat, { max });
  const list = <T>(make: (n: number) => T, max = 3): T[] => Array.from({ length: count(max) }, (_, n) => make(n));
  const pick = <T>(from: readonly T[]): T => from[count(from.length - 1)] as T;
  const maybe = <T>(value: T): T | null => (g(fc.boolean) ? value : null);
  const words = () => g(() => text);
  const actors = list((n) => ({
    id: `actor-${n}`,
    kind: pick(['person', 'organisation', 'place', 'law', 'programme'] as const),
    name: words(),
    names: [{ text: words(), form: 'full' as const }, ...list(() => ({ text: words(), form: 'short' as const }))],
    roles: list(() => ({ text: words(), from: maybe(g(() => day)), to: null })),
    ...(g(fc.boolean) ? { note: words() } : {}),
  }));
  const events = list((n) => ({ id: `event-${n}`, date: g(() => day), label: words(), place: maybe(words()) }));
  const idsWith = (own: readonly { id: string }[], used: readonly { id: string }[]) => [
    ...own.map(({ id }) => id),
    ...used.map(({ id }) => `${USED.pack.id}/${id}`),
  ];
  const eventIds = idsWith(events, USED.events);
  const someEvents = () => [...new Set(list(() => pick(eventIds)))];
  const measures = list((n) => ({
    id: `measure-${n}`,
    label: words(),
    unit: pick(UNITS),
    cues: { noun: list(words), must: list(() => [words()]), may: list(words), mustNot: [] },
    events: someEvents(),
  }));
  const claims = list((n) => ({ id: `claim-${n}`, proposition: words(), events: someEvents() }));
  const measureIds = [...measures, ...USED.measures.map(({ id, unit }) => ({ id: `${USED.pack.id}/${id}`, unit }))];
  const figure = (): Figure => {
    const { id, unit } = pick(measureIds);
    const value = unit === 'date' ? g(() => day) : g(fc.double, { noNaN: true, noDefaultInfinity: true });
    const own = g(fc.boolean) ? { event: pick(eventIds) } : {};
    return {
      ...{ text: words(), value: value === 0 ? 0 : value, low: null, high: null, unit, qualifier: null },
      ...{ direction: null, measure: maybe(id), ...own },
    };
  };
  const actorIds = idsWith(actors, USED.actors);
  const statement = (n: number): Statement => {
    const told = {
      id: `s${n}`,
      speaker: maybe(pick(actorIds)),
      attributed: maybe(words()),
      verb: maybe('say'),
      medium: maybe('speech' as const),
      paragraph: 1 + count(9),
      actors: [...new Set(list(() => pick(actorIds)))],
      figures: list(figure, 2),
      claims: list(
        () => ({ claim: pick(idsWith(claims, USED.claims)), stance: pick(['asserts', 'reports'] as const) }),
        2,
      ),
      text: words(),
      ...(g(fc.boolean) ? { event: pick(eventIds) } : {}),
    };
    return g(fc.boolean) ? { kind: 'quotation', ...told } : { kind: 'report', ...told };
  };
  return {
    format: 1,
    pack: {
      ...USED.pack,
      ...{ id: 'drawn', title: words(), topic: list(words), uses: [USED.pack.id] },
    },
    ...{ actors, measures, claims, events },
    sources: list((n) => ({
      id: `source-${n}`,
      outlet: words(),
      credit: maybe(words()),
      headline: maybe(words()),
      published: maybe(g(() => day)),
      address: null,
      event: maybe(pick(eventIds)),
      original: null,
      statements: list(statement, 40),
    })),
    links: events.slice(0, 1).map(({ id }) => ({ kind: 'event', a: id, b: `${USED.pack.id}/closure` })),
  };
}
