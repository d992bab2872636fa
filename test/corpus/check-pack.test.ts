import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPack, MOST_PROBLEMS } from '../../lib/corpus/pack/check-pack.ts';
import { smallPack, withValue } from './small-pack.ts';

function problemsOf(value: unknown): string[] {
  const checked = checkPack(value);
  return checked.ok ? [] : checked.problems.map(({ path, reason }) => `${path}: ${reason}`);
}

const STATEMENTS = '/sources/0/statements';

describe('a pack that is as it should be', () => {
  it('comes back as it went in', () => {
    expect(checkPack(smallPack())).toEqual({ ok: true, pack: smallPack() });
  });

  it('may hold markup in any text: it is text', () => {
    for (const path of ['/pack/title', '/actors/0/name', `${STATEMENTS}/0/text`, '/claims/0/proposition']) {
      expect(problemsOf(withValue(path, '<img src=x onerror=alert(1)> & "quoted"'))).toEqual([]);
    }
  });
});

describe('references', () => {
  it.each([
    ['/measures/0/events/0', 'names no event of the pack'],
    ['/claims/0/events/0', 'names no event of the pack'],
    ['/sources/0/event', 'names no event of the pack'],
    [`${STATEMENTS}/0/speaker`, 'names no actor of the pack'],
    [`${STATEMENTS}/0/actors/0`, 'names no actor of the pack'],
    [`${STATEMENTS}/1/claims/0/claim`, 'names no claim of the pack'],
    [`${STATEMENTS}/2/event`, 'names no event of the pack'],
    [`${STATEMENTS}/2/figures/0/measure`, 'names no measure of the pack'],
    [`${STATEMENTS}/2/figures/0/event`, 'names no event of the pack'],
    [`${STATEMENTS}/1/continues`, 'names no quotation that stands before it in this source'],
  ])('%s that points nowhere is named', (path, reason) => {
    expect(problemsOf(withValue(path, 'nowhere'))).toEqual([`${path}: ${reason}`]);
  });

  it('names what misses an entry that was taken away', () => {
    const losses = [
      ['actors', 0],
      ['measures', 0],
      ['claims', 0],
      ['events', 0],
      ['events', 1],
    ] as const;
    for (const [list, at] of losses) {
      const pack = smallPack();
      pack[list].splice(at, 1);
      expect(problemsOf(pack), `${list}/${at}`).not.toEqual([]);
    }
  });

  it('refuses a quotation that continues itself, one after it, or a report', () => {
    for (const [path, id] of [
      [`${STATEMENTS}/1/continues`, 'q2'],
      [`${STATEMENTS}/0/continues`, 'q2'],
      [`${STATEMENTS}/1/continues`, 'r1'],
    ] as const) {
      expect(problemsOf(withValue(path, id))).toHaveLength(1);
    }
  });

  it.each(['actors', 'measures', 'claims', 'events', 'sources'] as const)('an id twice in %s names both', (list) => {
    const pack = smallPack();
    (pack[list] as unknown[]).push(structuredClone(pack[list][0]));
    const at = pack[list].length - 1;
    expect(problemsOf(pack)).toEqual([`/${list}/${at}/id: is the id of /${list}/0 as well`]);
  });

  it('an id twice among the statements of a source is named', () => {
    expect(problemsOf(withValue(`${STATEMENTS}/2/id`, 'q1'))).toEqual([
      `${STATEMENTS}/2/id: is the id of ${STATEMENTS}/0 as well`,
    ]);
  });
});

describe('figures and spans of time', () => {
  const FIGURE = `${STATEMENTS}/2/figures`;
  it.each([
    [`${FIGURE}/0/unit`, 'percent', `${FIGURE}/0/unit: is percent, its measure is counted in count`],
    [`${FIGURE}/0/value`, 'nine', `${FIGURE}/0/value: must be a number`],
    [`${FIGURE}/1/value`, 2019, `${FIGURE}/1/value: must be a date: YYYY, YYYY-MM or YYYY-MM-DD`],
    [`${FIGURE}/1/value`, 'June', `${FIGURE}/1/value: must be a date: YYYY, YYYY-MM or YYYY-MM-DD`],
    ['/pack/coverage/from', '2021-01-01', '/pack/coverage/from: is later than to'],
    ['/actors/0/roles/0/to', '2019-01-01', '/actors/0/roles/0/from: is later than to'],
  ])('%s as %s', (path, value, problem) => {
    expect(problemsOf(withValue(path, value))).toEqual([problem]);
  });

  it.each(['2019', '2019-06', '2019-06-30', '--06-30'])('%s is a date', (date) => {
    expect(problemsOf(withValue(`${FIGURE}/1/value`, date))).toEqual([]);
  });

  it('low above high is named', () => {
    const pack = smallPack();
    Object.assign(pack.sources[0]?.statements[2]?.figures[0] ?? {}, { low: 12, high: 9 });
    expect(problemsOf(pack)).toEqual([`${FIGURE}/0/low: is more than high`]);
  });
});

describe('hostile fields', () => {
  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'ftp://example.org/',
    '//example.org/',
    ' https://example.org/',
    'java\nscript:alert(1)',
    'https://example.org/a b',
    'https://example.org\\@other.example/',
    'https://bank.example@other.example/',
    'https://example.org/\u202Egnp.exe',
    'https://',
  ])('address %j is refused', (address) => {
    expect(problemsOf(withValue('/sources/0/address', address))[0]).toMatch(/^\/sources\/0\/address: /);
  });

  it.each([...'\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\u0000\u0008\u001B\u007F\u0085', '\uD800'])(
    'character %j is refused in a name',
    (character) => {
      expect(problemsOf(withValue('/actors/0/name', `Ada${character}Quill`))).toEqual([
        '/actors/0/name: holds control or direction-changing characters',
      ]);
    },
  );

  it.each(['__proto__', 'constructor', 'prototype'])('the key %s is refused at any depth', (key) => {
    for (const at of ['', '"actors":[{', '"sources":[{"statements":[{']) {
      const text = `{${at}"${key}":{"polluted":true}${at
        .replace(/[^[{]/g, '')
        .replace(/./g, (c) => (c === '{' ? '}' : ']'))
        .split('')
        .reverse()
        .join('')}}`;
      expect(problemsOf(JSON.parse(text))[0]).toMatch(/is a key that no pack may use$/);
    }
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('an unknown field is refused and named', () => {
    expect(problemsOf(withValue('/actors/0/colour', 'red'))[0]).toMatch(/^\/actors\/0\/colour: /);
  });

  it('nesting without end is refused, a circle too', () => {
    let deep: unknown = [];
    for (let level = 0; level < 200_000; level += 1) deep = [deep];
    expect(problemsOf(withValue('/actors', deep))[0]).toMatch(/deeper than 32/);
    const circle: Record<string, unknown> = {};
    circle['again'] = circle;
    expect(problemsOf(circle)[0]).toMatch(/deeper than 32/);
  });

  it.each([2, 0, -1, 1.5])('format %s is refused by number', (format) => {
    expect(problemsOf(withValue('/format', format))).toEqual([`/format: is ${format}; this version reads format 1`]);
  });

  it('tells twenty problems at the most', () => {
    const pack = smallPack();
    pack.claims[0]?.events.push(...Array.from({ length: 50 }, (_, n) => `nowhere-${n}`));
    expect(problemsOf(pack)).toHaveLength(MOST_PROBLEMS);
    expect(problemsOf(withValue('/actors', Array(50).fill(1)))).toHaveLength(MOST_PROBLEMS);
  });
});

/** Every place in the pack, as JSON pointers. */
function placesIn(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) => [`${path}/${key}`, ...placesIn(inner, `${path}/${key}`)]);
}

describe('any value in any place', () => {
  const wrong = [
    1,
    -1,
    Infinity,
    Number.NaN,
    true,
    [],
    {},
    '',
    ' ',
    'x'.repeat(100_001),
    [[]],
    { a: 1 },
    Symbol('s'),
    () => 1,
  ];
  it('never throws, and where it is refused a place is named', () => {
    for (const path of new Set(placesIn(smallPack()))) {
      for (const value of [...wrong, undefined]) {
        const checked = checkPack(withValue(path, value));
        if (!checked.ok) expect(checked.problems[0]?.path, path).toMatch(/^\//);
      }
    }
  });

  it('is no pack when it is any other JSON', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => void expect(checkPack(value).ok).toBe(false)));
  });
});
