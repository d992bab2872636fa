/** A pack file that comes in pieces is checked before anything is stored. */
import { expect, test } from 'vitest';
import { checkPackFile } from '../../lib/answers/check-pack-file.ts';
import { LARGEST_PACK_FILE, writePackFile } from '../../lib/corpus/pack/pack-file.ts';
import { idsOf } from '../../lib/corpus/pack/pack-ids.ts';
import { smallPack } from '../store/small-pack.ts';

const used = smallPack('used');
const STORE = {
  idsOf: async (packs: readonly string[]) => new Map(packs.includes('used') ? [['used', idsOf(used)]] : []),
};

async function* piecesOf(text: string, length: number) {
  for (let start = 0; start < text.length; start += length) yield text.slice(start, start + length);
}

test('a valid file is summarised, and progress is reported', async () => {
  const text = writePackFile(smallPack('mine', ['alpha', 'beta', 'gamma']));
  const read: number[] = [];
  const checked = await checkPackFile(piecesOf(text, 1000), (count) => read.push(count), STORE);
  expect(checked).toEqual({ ok: true, id: 'mine', title: 'Small', version: '1.0.0', sources: 3, statements: 3 });
  expect(read.at(-1)).toBe(text.length);
  expect(read).toEqual([...read].sort((a, b) => a - b));
});

test('a bad file is refused with its problems', async () => {
  const text = writePackFile({ ...smallPack(), events: [] });
  expect(await checkPackFile(piecesOf(text, 999), () => undefined, STORE)).toMatchObject({
    ok: false,
    problems: expect.arrayContaining([expect.objectContaining({ path: '/sources/1/event' })]),
  });
});

test.each([
  [['used'], true],
  [['missing'], false],
])('a file that uses %o is held against what is there: %o', async (uses, ok) => {
  const pack = smallPack('mine');
  const [source] = pack.sources as [(typeof pack.sources)[number]];
  const built = { ...pack, pack: { ...pack.pack, uses }, sources: [{ ...source, event: `${uses[0]}/flood` }] };
  expect(await checkPackFile(piecesOf(writePackFile(built), 999), () => undefined, STORE)).toMatchObject({ ok });
});

test('a text that is too long is read no further', async () => {
  const piece = ' '.repeat(2 ** 20);
  let given = 0;
  async function* endless() {
    for (;;) {
      given += piece.length;
      yield piece;
    }
  }
  expect((await checkPackFile(endless(), () => undefined, STORE)).ok).toBe(false);
  expect(given).toBe(LARGEST_PACK_FILE + piece.length);
});
