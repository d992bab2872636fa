/**
 * Files that are no packs, each made of one that is by one change, the same for the same seed. A change is such that no pack has it: of
 * fields that may hold much, only what none of them may hold is put in.
 */

import { placesIn, setPlace } from './json-places.ts';
import { type Random, randomOf } from './random.ts';
import { wholePack } from './whole-pack.ts';

export interface MalformedFile {
  kind: string;
  bytes: Uint8Array;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const json = (value: unknown): string => JSON.stringify(value, null, 1);

/** Fields that may be missing. */
const OPTIONAL = /\/(?:note|found|scope|printed|continues|uses|links)$|\/(?:statements\/\*|figures\/\*)\/event$/;
/** References: what they name must be there. */
const REFERENCE =
  /\/(?:speaker|event|measure|claim|continues|actors\/\*|events\/\*)$|^\/links\/\*\/[ab]$|^\/pack\/uses\/\*$/;

type Change = (random: Random) => string | Uint8Array;

/** The pack after a change of one place that the test takes. */
function withPlace(
  random: Random,
  takes: RegExp | ((kind: string, value: unknown) => boolean),
  values: readonly unknown[],
): string {
  const pack = wholePack();
  const isTaken = takes instanceof RegExp ? (kind: string) => takes.test(kind) : takes;
  setPlace(random.pick(placesIn(pack).filter(({ kind, value }) => isTaken(kind, value))), random.pick(values));
  return json(pack);
}

const isText = (_: string, value: unknown): boolean => typeof value === 'string';

/** The text with something put behind the opening brace of one of its objects. */
function inObject(random: Random, put: (firstKey: string) => string): string {
  const text = json(wholePack());
  const objects = [...text.matchAll(/\{\s*"((?:[^"\\]|\\.)*)"/g)];
  const { index, 1: firstKey = '' } = random.pick(objects);
  return `${text.slice(0, index + 1)}${put(firstKey)},${text.slice(index + 1)}`;
}

function twice(random: Random): string {
  const pack = wholePack();
  const lists = [pack.actors, pack.measures, pack.claims, pack.events, pack.sources, pack.sources[0]?.statements ?? []];
  const list = random.pick(lists) as unknown[];
  list.push(structuredClone(random.pick(list)));
  return json(pack);
}

function tooMany(random: Random): string {
  const pack = wholePack();
  const [actor] = pack.actors;
  const [source] = pack.sources;
  const [statement] = source?.statements ?? [];
  const many = <T>(count: number, make: (n: number) => T): T[] => Array.from({ length: count }, (_, n) => make(n));
  random.pick([
    () => Object.assign(pack.pack, { topic: many(201, (n) => `topic ${n}`) }),
    () => Object.assign(pack.pack, { uses: many(51, (n) => `pack-${n}`) }),
    () => Object.assign(actor ?? {}, { names: many(101, (n) => ({ text: `Name ${n}`, form: 'short' })) }),
    () => Object.assign(actor ?? {}, { roles: many(51, (n) => ({ text: `Role ${n}`, from: null, to: null })) }),
    () => Object.assign(statement ?? {}, { actors: many(201, () => 'ada-quill') }),
    () => Object.assign(source ?? {}, { statements: many(5001, (n) => ({ ...statement, id: `s${n}` })) }),
    () => Object.assign(pack, { claims: many(10_001, (n) => ({ id: `c${n}`, proposition: 'P', events: [] })) }),
  ])();
  return json(pack);
}

function outOfOrder(random: Random): string {
  const pack = wholePack();
  const figure = pack.sources[0]?.statements[0]?.figures[0];
  const role = pack.actors[0]?.roles[0];
  random.pick([
    () => Object.assign(pack.pack.coverage, { from: '2020-05-10' }),
    () => role && Object.assign(role, { from: '2021-01-01' }),
    () => figure && Object.assign(figure, { low: 9, high: 8 }),
    () => figure && Object.assign(figure, { unit: 'percent' }),
    () => figure && Object.assign(figure, { value: '40' }),
  ])();
  return json(pack);
}

/** Bytes put in the place of one character of a text field. */
function badBytes(random: Random): Uint8Array {
  const bad = random.pick([[0xe9], [0x80], [0xc0, 0xaf], [0xed, 0xa0, 0x80], [0xf5, 0x80, 0x80, 0x80], [0xff]]);
  const text = json(wholePack());
  const at = utf8(text.slice(0, text.indexOf('embankment') + random.below(10)));
  return Uint8Array.from([...at, ...bad, ...utf8(text).subarray(at.length + 1)]);
}

function utf16(random: Random): Uint8Array {
  const isLittle = random.below(2) === 0;
  const bytes = [...`\uFEFF${json(wholePack())}`].flatMap((letter) => {
    const code = letter.charCodeAt(0);
    return isLittle ? [code & 255, code >> 8] : [code >> 8, code & 255];
  });
  return Uint8Array.from(bytes);
}

const ADDRESSES = [
  ...['javascript:alert(1)', 'data:text/html,x', 'ftp://a.example/', 'file:///etc/passwd', 'blob:https://a.example/1'],
  ...[
    'https://user:pass@a.example/',
    'https://a.example/\n',
    'https:\\\\a.example',
    ' https://a.example',
    '//a.example/',
  ],
  ...['https://a.example/\tb', 'chrome://settings', 'https://', 'JavaScript:alert(1)', 'http://a b.example/'],
];

const SCRIPT = '<img src=x onerror=alert(1)>';
/** Fields that are more than text: ids, kinds, units, days, numbers in words. */
const STRUCTURAL =
  /\/(?:id|kind|form|unit|date|from|to|published|version|language|qualifier|direction|stance|medium|sha256|shingles|address)$/;

const NOT_PACKS = [
  '',
  ' ',
  '{}',
  '[]',
  'null',
  '1',
  '"pack"',
  'true',
  '<!doctype html><p>News</p>',
  'id,title\n1,A',
  '{"format": 1}',
];

/** An export of several packs with one thing wrong. */
function badBundle(random: Random): string {
  const pack = { ...wholePack(), links: [] };
  const bundle: Record<string, unknown> = { format: 1, packs: [pack], off: [], settings: null };
  random.pick([
    () => Object.assign(bundle, { packs: [pack, pack] }),
    () => Object.assign(bundle, { packs: { pack } }),
    () => Object.assign(bundle, { packs: Array.from({ length: 201 }, () => pack) }),
    () => Object.assign(bundle, { off: 'whole' }),
    () => Object.assign(bundle, { off: [1] }),
    () => Object.assign(bundle, { format: 2 }),
    () => Object.assign(bundle, { more: 1 }),
    () => Object.assign(bundle, { packs: [null] }),
    () => Object.assign(bundle, { packs: [{ ...pack, events: [] }] }),
  ])();
  return json(bundle);
}

const CHANGES: Readonly<Record<string, Change>> = {
  'wrong type': (random) => withPlace(random, () => true, [{ x: 1 }, [[null]]]),
  'wrong scalar': (random) => withPlace(random, isText, [7, -0.5, 1e300]),
  'number without end': (random) =>
    withPlace(random, (_, value) => typeof value === 'number', ['1e999']).replace(
      '"1e999"',
      random.pick(['1e999', '-1e999']),
    ),
  'field missing': (random) => {
    const pack = wholePack();
    const places = placesIn(pack).filter(({ holder, kind }) => !Array.isArray(holder) && !OPTIONAL.test(kind));
    const { holder, key } = random.pick(places);
    delete (holder as Record<string, unknown>)[key];
    return json(pack);
  },
  'field unknown': (random) =>
    inObject(random, () => `"field-${random.below(1000)}": ${random.pick(['1', '{}', '"x"'])}`),
  'text too long': (random) =>
    withPlace(random, (kind, value) => isText(kind, value) && !kind.endsWith('shingles'), ['x'.repeat(60_000)]),
  'text unsafe': (random) =>
    withPlace(random, isText, ['a\u0000b', 'a\u202Eb', 'a\u2066b', 'a\uD800b', 'a\u0085b', '\u001B[1m']),
  'text blank': (random) =>
    withPlace(random, (kind, value) => isText(kind, value) && !kind.endsWith('shingles'), ['', ' ', '\u3000']),
  'script in a field of structure': (random) => withPlace(random, STRUCTURAL, [SCRIPT, '<script>alert(1)</script>']),
  address: (random) => withPlace(random, /\/address$/, ADDRESSES),
  'reference dangles': (random) =>
    withPlace(random, REFERENCE, ['nobody-knows', 'used/nobody-knows', 'missing/ada-quill']),
  'id twice': twice,
  'too many entries': tooMany,
  'out of order': outOfOrder,
  'key twice': (random) => inObject(random, (key) => `"${key}": 1`),
  'key of a prototype': (random) =>
    inObject(
      random,
      () => `${random.pick(['"__proto__"', '"constructor"', '"prototype"', '"\\u005f_proto__"'])}: {"isAdmin": true}`,
    ),
  truncated: (random) => {
    const text = json(wholePack());
    return text.slice(0, random.below(text.length));
  },
  'truncated within a character': () => utf8(`{"title": "é`).subarray(0, -1),
  'not JSON': (random) => {
    const text = json(wholePack());
    const at = random.below(text.length);
    return `${text.slice(0, at)}${random.pick([',,', '}', '\u0000', "'", 'NaN', '\uFEFF'])}${text.slice(at)}`.concat(
      '}',
    );
  },
  'bytes that are not UTF-8': badBytes,
  'UTF-16': utf16,
  'too deep': (random) => {
    const depth = random.pick([33, 100, 10_000, 200_000]);
    return random.pick(['[', '{"a":']).repeat(depth);
  },
  'other format': (random) => withPlace(random, /^\/format$/, [-1, 0, 1.5, '1', 999, null, true, [1]]),
  'no pack': (random) => random.pick(NOT_PACKS),
  'several packs': badBundle,
};

export const KINDS = Object.keys(CHANGES);

/** The n-th malformed file of a seed; kinds take turns. */
export function malformedFile(n: number, seed: number): MalformedFile {
  const kind = KINDS[n % KINDS.length] as string;
  const made = (CHANGES[kind] as Change)(randomOf(seed + n));
  return { kind, bytes: typeof made === 'string' ? utf8(made) : made };
}
