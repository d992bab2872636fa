/** What one pack may name of another, which of their ids are one, and what hangs on a pack that others use. */
import { describe, expect, test } from 'vitest';
import { dependentsOn } from '../../lib/corpus/own/dependents.ts';
import { checkPack, usesOf } from '../../lib/corpus/pack/check-pack.ts';
import { idsOf } from '../../lib/corpus/pack/pack-ids.ts';
import type { Link, Pack } from '../../lib/corpus/pack/schema.ts';
import { joinIds } from '../../lib/corpus/rows/joined-ids.ts';
import { suggestLinks } from '../../lib/corpus/suggest-links.ts';
import { smallPack } from './small-pack.ts';

const USED = new Map([['harbour', idsOf(smallPack())]]);

/** A pack on the same quarrel that has only what a change of it adds. */
function other(change: (pack: Pack) => void): Pack {
  const pack = smallPack();
  pack.pack.id = 'ferry';
  pack.pack.uses = ['harbour'];
  change(pack);
  return pack;
}

const statement = (pack: Pack) => pack.sources[0]?.statements[2] as Pack['sources'][number]['statements'][number];

describe('an id of another pack', () => {
  test.each<[string, (pack: Pack) => void]>([
    ['the event of a source', (pack) => Object.assign(pack.sources[0] ?? {}, { event: 'harbour/storm' })],
    ['the event of a statement', (pack) => Object.assign(statement(pack), { event: 'harbour/storm' })],
    ['a speaker', (pack) => Object.assign(statement(pack), { speaker: 'harbour/ada-quill' })],
    ['an actor', (pack) => statement(pack).actors.push('harbour/ada-quill')],
    ['a claim', (pack) => statement(pack).claims.push({ claim: 'harbour/dues-too-high', stance: 'denies' })],
    ['a measure', (pack) => Object.assign(statement(pack).figures[0] ?? {}, { measure: 'harbour/berths-closed' })],
    ['the event of a figure', (pack) => Object.assign(statement(pack).figures[0] ?? {}, { event: 'harbour/storm' })],
    ['an event of a measure', (pack) => pack.measures[0]?.events.push('harbour/storm')],
    ['an event of a claim', (pack) => pack.claims[0]?.events.push('harbour/storm')],
    ['an end of a link', (pack) => pack.links.push({ kind: 'event', a: 'storm', b: 'harbour/storm' })],
  ])('may be %s', (_, change) => {
    const pack = other(change);
    expect(checkPack(pack, USED)).toEqual({ ok: true, pack });
    expect(JSON.stringify(pack)).toContain('"harbour/');
  });

  test.each<[string, (pack: Pack) => void, string, RegExp]>([
    [
      'that is not there',
      (pack) => statement(pack).actors.push('harbour/nobody'),
      '/sources/0/statements/2/actors/1',
      /no actor of the pack harbour/,
    ],
    [
      'of another kind',
      (pack) => statement(pack).actors.push('harbour/storm'),
      '/sources/0/statements/2/actors/1',
      /no actor/,
    ],
    [
      'of a pack it does not use',
      (pack) => statement(pack).actors.push('tide/ada'),
      '/sources/0/statements/2/actors/1',
      /uses does not: tide/,
    ],
    [
      'of a pack in a pack',
      (pack) => statement(pack).actors.push('harbour/a/b'),
      '/sources/0/statements/2/actors/1',
      /pack\/id/,
    ],
    [
      'counted in another unit',
      (pack) => Object.assign(statement(pack).figures[1] ?? {}, { measure: 'harbour/berths-closed' }),
      '/sources/0/statements/2/figures/1/unit',
      /counted in count/,
    ],
    [
      'as an entry’s own',
      (pack) => Object.assign(pack.actors[0] ?? {}, { id: 'harbour/x' }),
      '/actors/0/id',
      /lower-case/,
    ],
    ['of a pack not installed', (pack) => pack.pack.uses.push('tide'), '/pack/uses/1', /not there: tide/],
    ['of itself', (pack) => pack.pack.uses.push('ferry'), '/pack/uses/1', /the pack itself/],
    ['of a pack used twice', (pack) => pack.pack.uses.push('harbour'), '/pack/uses/1', /twice/],
    [
      'linked within one pack',
      (pack) => pack.links.push({ kind: 'event', a: 'storm', b: 'closure' }),
      '/links/0',
      /of one pack/,
    ],
    [
      'linked to another kind of actor',
      (pack) => pack.links.push({ kind: 'actor', a: 'ada-quill', b: 'harbour/port-alder' }),
      '/links/0',
      /person to place/,
    ],
    [
      'linked to two of one pack',
      (pack) =>
        pack.links.push(
          { kind: 'event', a: 'storm', b: 'harbour/storm' },
          { kind: 'event', a: 'harbour/closure', b: 'storm' },
        ),
      '/links/1',
      /joins storm to two ids/,
    ],
    [
      'linked to nothing',
      (pack) => pack.links.push({ kind: 'event', a: 'storm', b: 'harbour/flood' }),
      '/links/0/b',
      /no event/,
    ],
  ])('%s is refused with its place', (_, change, path, reason) => {
    const checked = checkPack(other(change), USED);
    expect(checked).toMatchObject({ ok: false, problems: [{ path, reason: expect.stringMatching(reason) }] });
  });

  test('is looked for in the packs that a value says it uses, read before anything is checked', () => {
    expect(usesOf(other(() => undefined))).toEqual(['harbour']);
    for (const value of [null, 7, {}, { pack: 1 }, { pack: { uses: 'harbour' } }, { pack: { uses: ['../x'] } }]) {
      expect(usesOf(value)).toEqual([]);
    }
  });

  test('the field that names a schema is let through and dropped', () => {
    const pack = smallPack();
    expect(checkPack({ $schema: './pack.schema.json', ...pack })).toEqual({ ok: true, pack });
  });
});

describe('ids joined by links', () => {
  const link = (a: string, b: string, kind: Link['kind'] = 'actor'): Link => ({ kind, a, b });
  const uses = (all: Record<string, string[]>) => new Map(Object.entries(all));

  test.each<[string, Link[], Record<string, string[]>, string]>([
    ['the one of the pack that uses none of the others', [link('a/x', 'z/x')], { a: ['z'], z: [] }, 'z/x'],
    ['the first where neither uses the other', [link('z/x', 'b/x')], { b: [], z: [] }, 'b/x'],
    ['the first where each uses the other', [link('z/x', 'b/x')], { b: ['z'], z: ['b'] }, 'b/x'],
    ['one for a chain', [link('a/x', 'm/x'), link('m/x', 'z/x')], { a: ['m', 'z'], m: ['z'], z: [] }, 'z/x'],
    ['one for all, whoever says so', [link('m/x', 'n/x')], { own: ['m', 'n'], m: [], n: [] }, 'm/x'],
  ])('%s stands for all', (_, links, used, expected) => {
    for (const some of [links, links.toReversed(), links.map(({ kind, a, b }) => link(b, a, kind))]) {
      const joined = joinIds(some, uses(used));
      const ids = [...new Set(links.flatMap(({ a, b }) => [a, b]))];
      for (const id of ids) {
        expect(joined.canonical('actor', id)).toBe(expected);
        expect([...joined.all('actor', id)].sort()).toEqual(ids.toSorted());
      }
    }
  });

  test.each<[string, Link[]]>([
    ['directly', [link('b/x', 'a/x'), link('b/x', 'a/y')]],
    ['by way of others', [link('a/x', 'b/x'), link('b/x', 'c/x'), link('c/x', 'a/y')]],
  ])('links that make one of two ids of one pack, %s, join nothing; others count', (_, links) => {
    for (const some of [links, links.toReversed()]) {
      const joined = joinIds([...some, link('a/z', 'b/z')], uses({ a: [], b: [], c: [] }));
      for (const id of ['a/x', 'a/y', 'b/x', 'c/x']) expect(joined.canonical('actor', id)).toBe(id);
      expect(joined.canonical('actor', 'b/z')).toBe('a/z');
    }
  });

  test('without a link of its kind an id is its own canonical id', () => {
    const joined = joinIds([link('a/x', 'b/x', 'event')], uses({ a: [], b: [] }));
    expect([joined.canonical('actor', 'b/x'), joined.all('actor', 'b/x')]).toEqual(['b/x', ['b/x']]);
    expect(joinIds([], uses({})).isEmpty).toBe(true);
  });
});

describe('links to suggest', () => {
  /** A pack with one entry of each kind that the case changes. */
  const named = (id: string, change: (pack: Pack) => void = () => undefined): Pack => {
    const pack = smallPack();
    pack.pack.id = id;
    change(pack);
    return pack;
  };
  const suggested = (one: Pack, two: Pack) => suggestLinks(one, two).map(({ kind, a, b }) => `${kind} ${a} ${b}`);

  test('what is the same by all that both packs say of it', () => {
    // The other event's label is one word, which says too little.
    expect(suggested(named('one'), named('two'))).toEqual([
      'actor one/ada-quill two/ada-quill',
      'actor one/port-alder two/port-alder',
      'event one/closure two/closure',
      'measure one/berths-closed two/berths-closed',
    ]);
  });

  test.each<[string, string, (pack: Pack) => void]>([
    ['of another kind', 'actor one/ada-quill', (pack) => Object.assign(pack.actors[0] ?? {}, { kind: 'place' })],
    ['of a short name only', 'actor one/ada-quill', (pack) => pack.actors[0]?.names.splice(0, 1)],
    [
      'of two of one name',
      'actor one/ada-quill',
      (pack) => pack.actors.push({ ...(pack.actors[0] as Pack['actors'][number]), id: 'ada-quill-2' }),
    ],
    [
      'in another unit',
      'measure one/berths-closed',
      (pack) => Object.assign(pack.measures[0] ?? {}, { unit: 'percent' }),
    ],
    [
      'of another label',
      'measure one/berths-closed',
      (pack) => Object.assign(pack.measures[0] ?? {}, { label: 'Berths opened' }),
    ],
  ])('%s is not suggested', (_, start, change) => {
    expect(suggested(named('one'), named('two')).filter((line) => line.startsWith(start))).toHaveLength(1);
    expect(suggested(named('one'), named('two', change)).filter((line) => line.startsWith(start))).toEqual([]);
  });

  const event =
    (label: string, date = '2020-05-04', place: string | null = 'Port Alder') =>
    (pack: Pack) =>
      Object.assign(pack, { events: [{ id: 'e', date, label, place }] });
  test.each<[string, (pack: Pack) => void, boolean]>([
    ['the same words', event('Harbour closed after the storm'), true],
    ['most words', event('The harbour is closed after a storm, ferries wait'), true],
    ['no place', event('Harbour closed after the storm', '2020-05-04', null), true],
    ['another day', event('Harbour closed after the storm', '2020-05-05'), false],
    ['another place', event('Harbour closed after the storm', '2020-05-04', 'Westerly'), false],
    ['one word', event('Harbour music festival opens'), false],
  ])('an event with %s: %o', (_, change, isSuggested) => {
    const found = suggested(named('one', event('Harbour closed after the storm')), named('two', change));
    expect(found.includes('event one/e two/e')).toBe(isSuggested);
  });

  test('what is linked already is not suggested again, whichever way', () => {
    const linked = named('two', (pack) => pack.links.push({ kind: 'actor', a: 'one/ada-quill', b: 'ada-quill' }));
    expect(suggested(named('one'), linked)).not.toContain('actor one/ada-quill two/ada-quill');
    expect(suggested(linked, named('one'))).not.toContain('actor two/ada-quill one/ada-quill');
  });
});

test('what hangs on a pack is counted by pack, statements once', () => {
  const using = other((pack) => {
    Object.assign(pack.sources[0] ?? {}, { event: 'harbour/storm' });
    Object.assign(statement(pack), { speaker: 'harbour/ada-quill', actors: ['harbour/ada-quill'] });
    pack.measures[0]?.events.push('harbour/storm');
    pack.links.push({ kind: 'event', a: 'storm', b: 'harbour/storm' });
  });
  const alone = other((pack) => Object.assign(pack.pack, { id: 'alone', uses: [] }));
  expect(dependentsOn('harbour', [smallPack(), using, alone])).toEqual([
    { pack: 'ferry', title: 'The harbour dispute', sources: 1, statements: 1, entries: 1, links: 1 },
  ]);
});
