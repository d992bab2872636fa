/** What a file is checked for before it is a pack: its bytes, its JSON, its names. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkFile } from '../../lib/corpus/import/check-file.ts';
import { BadEncoding, decodeFile } from '../../lib/corpus/import/decode-file.ts';
import { warnOfNames } from '../../lib/corpus/import/name-warnings.ts';
import { checkPack } from '../../lib/corpus/pack/check-pack.ts';
import { findJsonFault } from '../../lib/corpus/pack/json-fault.ts';
import type { Actor } from '../../lib/corpus/pack/schema.ts';
import { smallPack } from '../store/small-pack.ts';

async function* inChunks(bytes: Uint8Array, length: number) {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

async function decoded(bytes: Uint8Array, length: number): Promise<string> {
  let text = '';
  try {
    for await (const piece of decodeFile(inChunks(bytes, length))) text += piece;
    return text;
  } catch (error) {
    if (error instanceof BadEncoding) return `BAD ${error.reason}`;
    throw error;
  }
}

describe('bytes', () => {
  test('of any text, in chunks of any length, are that text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 9 }), async (text, length) => {
        const whole = text.replace(/^\uFEFF/, '').toWellFormed();
        expect(await decoded(new TextEncoder().encode(`\uFEFF${whole}`), length)).toBe(whole);
      }),
    );
  });

  test.each([
    ['Latin-1', [0x61, 0xe9, 0x62], 1],
    ['a continuation alone', [0x61, 0x62, 0x80], 2],
    ['half a surrogate pair', [0x61, 0xed, 0xa0, 0x80], 1],
    ['an overlong slash', [0xc0, 0xaf], 0],
    ['the beginning of a character', [0x61, 0xf0, 0x9f, 0x98, 0x62], 1],
  ])('%s are refused with the byte, however they are cut', async (_, bytes, at) => {
    for (let length = 1; length <= bytes.length; length += 1) {
      const refused = await decoded(Uint8Array.from(bytes), length);
      expect(refused).toBe(`BAD is not UTF-8 text (byte ${at})`);
    }
  });

  test('that end within a character, and UTF-16, are refused as such', async () => {
    expect(await decoded(Uint8Array.from([0x61, 0xe2, 0x82]), 9)).toMatch(/^BAD .*ends within a character \(byte 3\)$/);
    expect(await decoded(Uint8Array.from([0xff, 0xfe, 0x61, 0]), 9)).toMatch(/^BAD is UTF-16/);
  });
});

describe('where JSON ends', () => {
  test('nothing is found in JSON', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom('', ' ', '\n\t'), (text, space) => {
        expect(findJsonFault(`${space}${text}${space}`)).toBeNull();
      }),
    );
  });

  test('a fault is found in exactly what the engine refuses', () => {
    fc.assert(
      fc.property(
        fc.json(),
        fc.nat(),
        fc.constantFrom('', ',', '"', '}', '\\', '\u0001', '01', 'x', ':'),
        (text, at, put) => {
          const place = at % (text.length + 1);
          const changed = text.slice(0, place) + put + text.slice(place + 1);
          let isJson = true;
          try {
            JSON.parse(changed);
          } catch {
            isJson = false;
          }
          expect(findJsonFault(changed) === null).toBe(isJson);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['{"a": 1,, "b": 2}', 8],
    ['{"a": 1 "b": 2}', 8],
    ['{"a" 1}', 5],
    ['[1, 2] 3', 7],
    ['{"a": tru}', 6],
    ['{"a": "x\ny"}', 8],
    ['{"a": "\\x"}', 7],
    ['{"a": 01}', 7],
    ['{a: 1}', 1],
    ['[1, ]', 4],
  ])('%s at %i', (text, offset) => {
    expect(findJsonFault(text)).toBe(offset);
  });
});

test('problems of a file have the line where they stand', async () => {
  const none = async () => new Map();
  const text = JSON.stringify({ ...smallPack(), events: [], more: 1 }, null, 1);
  const line = text.split('\n').findIndex((one) => one.includes('"more"')) + 1;
  expect(await checkFile(text, none)).toEqual({
    ok: false,
    problems: [{ path: '/more', reason: 'is a field that packs do not have', line }],
  });
  expect(await checkFile('{\n "a": 1,\n}', none)).toEqual({
    ok: false,
    problems: [{ path: '', reason: 'is not JSON from here on (character 11)', line: 3 }],
  });
});

describe('reasons are plain words', () => {
  const reasonFor = (change: (pack: ReturnType<typeof smallPack>) => unknown): string => {
    const pack = smallPack();
    change(pack);
    const checked = checkPack(pack);
    return checked.ok ? 'passes' : (checked.problems[0]?.reason ?? '');
  };
  const [actor] = smallPack().actors as [Actor];
  test.each([
    ['is missing', (pack: object) => Reflect.deleteProperty(pack, 'actors')],
    ['must be a list', (pack: object) => Object.assign(pack, { actors: 'x' })],
    ['must be text', (pack: object) => Object.assign(pack, { actors: [{ ...actor, name: 7 }] })],
    ['must be an object with named fields', (pack: object) => Object.assign(pack, { actors: [7] })],
    [
      'must be "full" or "short" or "acronym" or "title"',
      (pack: object) => Object.assign(pack, { actors: [{ ...actor, names: [{ text: 'A', form: 'x' }] }] }),
    ],
  ])('%s', (reason, change) => {
    expect(reasonFor(change)).toBe(reason);
  });
});

describe('names that ask for a second look', () => {
  const actor = (name: string, ...more: string[]): Actor => ({
    id: 'a',
    kind: 'person',
    name,
    names: [name, ...more].map((text) => ({ text, form: 'full' })),
    roles: [],
  });
  const warned = (mine: Actor, ...known: Actor[]) =>
    warnOfNames([mine], known).map(({ kind, name, other }) => [kind, name, other]);

  test.each([
    ['The', true],
    ['He', true],
    ['A', true],
    ['Й', true],
    ['People', true],
    ['Government', true],
    ['ICE', false],
    ['WHO', false],
    ['Washington', false],
    ['Ada Quill', false],
    ['Li', false],
    ['The Hague', false],
  ])('%s is an ordinary word: %s', (name, isCommon) => {
    expect(warned(actor(name))).toEqual(isCommon ? [['common', name, undefined]] : []);
  });

  test('a word within a longer name of the actor is none', () => {
    expect(warned(actor('House of Representatives', 'House'))).toEqual([]);
    expect(warned(actor('House'))).toEqual([['common', 'House', undefined]]);
  });

  test.each([
    ['Ada Quіll', 'Ada Quill', ['alike', 'mixed']],
    ['Аda Quill', 'Ada Quill', ['alike', 'mixed']],
    ['СМЅ', 'CMS', ['alike']],
    ['Ada Qui11', 'Ada Quill', ['alike']],
    ['Arnold Stern', 'Amold Stem', ['alike']],
    ['Ada\u200B Quill', 'Bea', ['invisible']],
    ['Ada Quill', 'Ada Quill', []],
    ["O'Neill", 'O’Neill', []],
    ['Ада Куил', 'Ada Quill', []],
    ['José', 'Jose', []],
  ])('%s beside %s: %o', (name, other, kinds) => {
    expect(warned(actor(name), actor(other)).map(([kind]) => kind)).toEqual(kinds);
  });
});
