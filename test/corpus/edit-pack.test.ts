/** Changes of a pack: what they do to the entry, to whatever names it, and to nothing else. */
import { describe, expect, test } from 'vitest';
import { editPack, type PackChange } from '../../lib/corpus/own/edit-pack.ts';
import { checkPack } from '../../lib/corpus/pack/check-pack.ts';
import { idsOf } from '../../lib/corpus/pack/pack-ids.ts';
import type { Pack } from '../../lib/corpus/pack/schema.ts';
import { smallPack } from './small-pack.ts';

const other = { ...smallPack(), pack: { ...smallPack().pack, id: 'other' } };
const USED = new Map([['other', idsOf(other)]]);

const [ada] = smallPack().actors as [Pack['actors'][number]];
const commissioner: typeof ada = {
  ...ada,
  id: 'commissioner',
  names: [{ text: 'The Commissioner', form: 'title' }],
};

function own(): Pack {
  const pack = smallPack();
  pack.pack.uses = ['other'];
  pack.actors.push(commissioner);
  pack.links.push(
    { kind: 'actor', a: 'ada-quill', b: 'other/ada-quill' },
    { kind: 'measure', a: 'berths-closed', b: 'other/berths-closed' },
  );
  return pack;
}

const edited = (change: PackChange): Pack => editPack(own(), change);
const statements = (pack: Pack) => pack.sources.flatMap((source) => source.statements);

describe('a change', () => {
  test.each<[string, PackChange]>([
    ['puts an actor', { change: 'put', list: 'actors', entry: { ...ada, id: 'new', name: 'New' } }],
    [
      'puts an event',
      { change: 'put', list: 'events', entry: { id: 'new', date: '2020-05-05', label: 'New', place: null } },
    ],
    ['replaces an actor', { change: 'put', list: 'actors', entry: { ...ada, name: 'Ada M. Quill' } }],
    ['removes an actor', { change: 'remove', list: 'actors', id: 'ada-quill' }],
    ['removes a measure', { change: 'remove', list: 'measures', id: 'berths-closed' }],
    ['removes a claim', { change: 'remove', list: 'claims', id: 'dues-too-high' }],
    ['removes a source', { change: 'remove', list: 'sources', id: '2020-05-04-gazette' }],
    ['joins an actor to another of the pack', { change: 'join-actors', id: 'ada-quill', into: 'commissioner' }],
    ['joins an actor to one of a used pack', { change: 'join-actors', id: 'ada-quill', into: 'other/ada-quill' }],
    ['renames an actor', { change: 'rename', list: 'actors', id: 'ada-quill', to: 'ada' }],
    ['renames an event', { change: 'rename', list: 'events', id: 'closure', to: 'closing' }],
    ['renames a measure', { change: 'rename', list: 'measures', id: 'berths-closed', to: 'berths' }],
    ['renames a claim', { change: 'rename', list: 'claims', id: 'dues-too-high', to: 'dues' }],
    ['renames a source', { change: 'rename', list: 'sources', id: '2020-05-04-gazette', to: 'gazette' }],
    ['adds a link', { change: 'link', link: { kind: 'event', a: 'storm', b: 'other/storm' } }],
    ['takes a link out', { change: 'unlink', link: { kind: 'actor', a: 'other/ada-quill', b: 'ada-quill' } }],
  ])('%s, and the pack still passes its check', (_, change) => {
    const before = own();
    const pack = editPack(before, change);
    expect(checkPack(pack, USED)).toEqual({ ok: true, pack });
    expect(pack).not.toEqual(own());
    expect(before).toEqual(own());
  });

  test.each<[string, PackChange]>([
    ['removes', { change: 'remove', list: 'actors', id: 'nobody' }],
    ['joins', { change: 'join-actors', id: 'nobody', into: 'ada-quill' }],
    ['joins to itself', { change: 'join-actors', id: 'ada-quill', into: 'ada-quill' }],
    ['renames', { change: 'rename', list: 'events', id: 'nothing', to: 'something' }],
    ['links again', { change: 'link', link: { kind: 'actor', a: 'other/ada-quill', b: 'ada-quill' } }],
    ['unlinks', { change: 'unlink', link: { kind: 'event', a: 'storm', b: 'other/storm' } }],
  ])('that %s what is not there gives the very same pack', (_, change) => {
    const pack = own();
    expect(editPack(pack, change)).toBe(pack);
  });
});

test('an actor that is taken out speaks nowhere, and is named as before', () => {
  const pack = edited({ change: 'remove', list: 'actors', id: 'ada-quill' });
  expect(JSON.stringify(pack.sources)).not.toContain('ada-quill');
  expect(statements(pack)[0]).toMatchObject({ speaker: null, attributed: 'Quill' });
  expect(pack.links.map(({ kind }) => kind)).toEqual(['measure']);
});

test('an event that something is on is refused by the check and not put on another', () => {
  const pack = edited({ change: 'remove', list: 'events', id: 'storm' });
  const checked = checkPack(pack, USED);
  if (checked.ok) throw new Error('passed');
  expect(checked.problems.map(({ path }) => path)).toEqual([
    '/sources/0/statements/2/event',
    '/sources/0/statements/2/figures/0/event',
  ]);
});

test('of two joined actors one is left, with the names and roles of both, named once in each statement', () => {
  const pack = own();
  statements(pack)[0]?.actors.push('commissioner');
  const joined = editPack(pack, { change: 'join-actors', id: 'commissioner', into: 'ada-quill' });
  expect(joined.actors.map(({ id }) => id)).toEqual(['ada-quill', 'port-alder']);
  expect(joined.actors[0]?.names.map(({ text }) => text)).toEqual(['Ada Quill', 'de Quill', 'The Commissioner']);
  expect(joined.actors[0]?.roles).toEqual(ada.roles);
  expect(statements(joined)[0]?.actors).toEqual(statements(own())[0]?.actors);
});

test('a renamed id is new wherever it stood, and no other is touched', () => {
  for (const [list, id, to] of [
    ['actors', 'ada-quill', 'ada'],
    ['events', 'closure', 'closing'],
    ['measures', 'berths-closed', 'berths'],
  ] as const) {
    const pack = edited({ change: 'rename', list, id, to });
    expect(JSON.stringify(pack)).toEqual(JSON.stringify(own()).replaceAll(`"${id}"`, `"${to}"`));
  }
});
