/** A pack file that comes in pieces: planned before anything is stored, then imported as it was planned, or refused. */
import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { exportPacks } from '../../lib/answers/corpus/export-packs.ts';
import { importFile, planFile } from '../../lib/answers/corpus/import-file.ts';
import { listPacks, listSources } from '../../lib/answers/corpus/list-corpus.ts';
import { LARGEST_PACK_FILE, writePackFile } from '../../lib/corpus/pack/pack-file.ts';
import type { Link, Pack } from '../../lib/corpus/pack/schema.ts';
import { CorpusStore } from '../../lib/store/corpus-store.ts';
import { allRows } from '../store/all-rows.ts';
import { smallPack } from '../store/small-pack.ts';

let store: CorpusStore;
let name: string;
beforeEach(() => {
  name = `import-${crypto.randomUUID()}`;
  store = new CorpusStore(name);
});
afterEach(async () => {
  store.close();
  await Dexie.delete(name);
});

async function* piecesOf(text: string, length = 999) {
  for (let start = 0; start < text.length; start += length) yield text.slice(start, start + length);
}

const NEVER = new AbortController().signal;
const plan = (text: string, onRead: (read: number) => void = () => undefined) =>
  planFile(store, { text: piecesOf(text), onRead, signal: NEVER });

/** Plans and imports in one. */
async function importText(text: string, links: Link[] = [], signal = NEVER, onProgress = () => undefined) {
  const planned = await plan(text);
  if (!planned.ok) return planned;
  return importFile(store, { sha256: planned.sha256, links }, { text: piecesOf(text), signal, onProgress });
}

async function exportText(pack: string | null, { printed = true, settings = {} as unknown } = {}) {
  let text = '';
  await exportPacks(store, { pack, printed }, { settings, onPiece: (piece) => (text += piece) });
  return text;
}

describe('a plan', () => {
  test('says what a new pack holds, and stores nothing', async () => {
    const before = await allRows(name);
    const read: number[] = [];
    const text = writePackFile(smallPack('mine', ['alpha', 'beta', 'gamma']));
    expect(await plan(text, (count) => read.push(count))).toMatchObject({
      ok: true,
      plan: {
        hasSettings: false,
        packs: [
          {
            ...{ id: 'mine', title: 'Small', version: '1.0.0', fate: 'new', replaced: null, breaks: [], warnings: [] },
            counts: { sources: 3, quotations: 3, reports: 0, printed: 0, actors: 1, events: 1 },
            samples: [{ outlet: 'alpha', event: 'Flood', statements: 1 }, { outlet: 'beta' }, { outlet: 'gamma' }],
          },
        ],
      },
    });
    expect(read.at(-1)).toBe(text.length);
    expect(await allRows(name)).toEqual(before);
  });

  test('tells the problems of a bad file with field, line and reason', async () => {
    const text = writePackFile({ ...smallPack(), events: [] });
    const line = text.split('\n').findIndex((one, n) => one.includes('"event": "flood"') && n > 0) + 1;
    const planned = await plan(text);
    expect(planned).toMatchObject({ ok: false });
    const problems = planned.ok ? [] : planned.problems;
    expect(problems).toContainEqual({ path: '/sources/0/event', reason: 'names no event of the pack', line });
  });

  test('of the same pack again says that it is there, of a built-in one that it is not replaced', async () => {
    await store.install(smallPack('mine'), { builtIn: false, stamp: '' });
    await store.install(smallPack('ours'), { builtIn: true, stamp: '' });
    const fateOf = async (pack: Pack) => {
      const planned = await plan(writePackFile(pack));
      return planned.ok ? planned.plan.packs[0]?.fate : null;
    };
    expect(await fateOf(smallPack('mine'))).toBe('same');
    expect(await fateOf(smallPack('ours'))).toBe('same');
    expect(await fateOf(smallPack('ours', ['gamma']))).toBe('built-in');
    expect(await fateOf(smallPack('mine', ['gamma']))).toBe('replaces');
  });

  test('of another version says what it changes, and what other packs would lose', async () => {
    const using = smallPack('using', ['delta']);
    await store.install(smallPack('mine'), { builtIn: false, stamp: '' });
    await store.install(
      {
        ...using,
        pack: { ...using.pack, title: 'Using', uses: ['mine'] },
        sources: using.sources.map((source) => ({ ...source, event: 'mine/flood' })),
      },
      { builtIn: false, stamp: '' },
    );
    const next = smallPack('mine', ['beta', 'gamma']);
    const renamed = JSON.parse(JSON.stringify(next).replaceAll('"flood"', '"high-water"')) as Pack;
    const planned = await plan(writePackFile({ ...renamed, pack: { ...renamed.pack, version: '1.1.0' } }));
    expect(planned.ok && planned.plan.packs[0]).toMatchObject({
      replaced: { version: '1.0.0', added: 1, removed: 1, changed: 1, isChanged: false },
      breaks: [{ title: 'Using', references: 1 }],
    });
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
    expect((await planFile(store, { text: endless(), onRead: () => undefined, signal: NEVER })).ok).toBe(false);
    expect(given).toBe(LARGEST_PACK_FILE + piece.length);
  });
});

describe('an import', () => {
  test('stores the pack, which is exported equal; undone, nothing is left', async () => {
    const before = await allRows(name);
    const text = writePackFile(smallPack('mine'));
    expect(await importText(text)).toEqual({ ok: true, packs: ['mine'], settings: null });
    expect(await exportText('mine')).toBe(text);
    expect(await listSources(store, '', 10)).toMatchObject([{ id: 'mine/alpha', event: 'Flood' }, { id: 'mine/beta' }]);
    await store.undo('mine');
    expect(await allRows(name)).toEqual(before);
  });

  test('with accepted links joins two packs, and one undo reverts both', async () => {
    await store.install(smallPack('one'), { builtIn: false, stamp: '' });
    const before = await allRows(name);
    const text = writePackFile(smallPack('two', ['gamma']));
    const planned = await plan(text);
    const links = planned.ok ? (planned.plan.packs[0]?.links ?? []) : [];
    expect(links.map(({ kind, label, otherLabel }) => [kind, label, otherLabel])).toEqual([
      ['actor', 'Ada Quill', 'Ada Quill'],
      ['measure', 'Houses flooded', 'Houses flooded'],
    ]);
    await importText(
      text,
      links.map(({ kind, a, b }) => ({ kind, a, b })),
    );
    const { sources } = await store.records({ actors: ['two/ada-quill'] });
    expect(sources.map(({ id }) => id).sort()).toEqual(['one/alpha', 'one/beta', 'two/gamma']);
    expect(await exportText('two')).toBe(text);
    // Accepted links are not suggested again.
    const again = await plan(writePackFile(smallPack('two', ['gamma', 'delta'])));
    expect(again.ok && again.plan.packs[0]?.links).toEqual([]);
    await store.undo('two');
    expect(await allRows(name)).toEqual(before);
  });

  test('of another text than the planned one stores nothing', async () => {
    const before = await allRows(name);
    const planned = await plan(writePackFile(smallPack('mine')));
    const imported = await importFile(
      store,
      { sha256: planned.ok ? planned.sha256 : '', links: [] },
      { text: piecesOf(writePackFile(smallPack('mine', ['gamma']))), signal: NEVER, onProgress: () => undefined },
    );
    expect(imported).toMatchObject({ ok: false, problems: [{ reason: expect.stringContaining('not the file') }] });
    expect(await allRows(name)).toEqual(before);
  });

  test('cancelled at any progress it stores nothing', async () => {
    const before = await allRows(name);
    const text = writePackFile(smallPack('mine'));
    let seen = 0;
    await importText(text, [], NEVER, () => {
      seen += 1;
    });
    await store.undo('mine');
    for (let at = 1; at <= seen; at += 1) {
      const stop = new AbortController();
      let count = 0;
      const importing = importText(text, [], stop.signal, () => void (++count === at && stop.abort()));
      await expect(importing, `cancelled at ${at} of ${seen}`).rejects.toThrow();
      expect(await allRows(name)).toEqual(before);
    }
    expect(seen).toBeGreaterThan(3);
  });
});

describe('an export of all', () => {
  test('restores an empty database: packs, links, what is off, settings', async () => {
    await importText(writePackFile(smallPack('one')));
    const two = writePackFile(smallPack('two', ['gamma']));
    const planned = await plan(two);
    await importText(
      two,
      planned.ok ? (planned.plan.packs[0]?.links ?? []).map(({ kind, a, b }) => ({ kind, a, b })) : [],
    );
    await store.install(smallPack('ours'), { builtIn: true, stamp: '' });
    await store.switch('one', false);
    const text = await exportText(null, { settings: { density: 'all' } });
    await store.clear();
    expect(await importText(text)).toEqual({
      ok: true,
      packs: ['one', 'own-links', 'two'],
      settings: { density: 'all' },
    });
    await store.install(smallPack('ours'), { builtIn: true, stamp: '' });
    expect(await exportText(null, { settings: { density: 'all' } })).toBe(text);
    expect((await store.packs()).map(({ id, on }) => [id, on])).toEqual([
      ['one', false],
      ['ours', true],
      ['own-links', true],
      ['two', true],
    ]);
    expect((await listPacks(store)).packs.map(({ undo }) => undo)).toEqual([null, null, null, null]);
  });

  test('leaves out sentences as printed unless they are wanted', async () => {
    const pack = smallPack('mine', ['alpha']);
    const [source] = pack.sources as [Pack['sources'][number]];
    const [first] = source.statements as [Pack['sources'][number]['statements'][number]];
    const report = { ...first, kind: 'report' as const, id: 'r1', text: 'Forty houses stood in water.', printed: true };
    source.statements.push(report);
    await importText(writePackFile(pack));
    expect((await store.packs())[0]?.counts).toMatchObject({ reports: 1, printed: 1 });
    expect(await exportText('mine')).toContain('stood in water');
    expect(await exportText('mine', { printed: false })).toBe(writePackFile(smallPack('mine', ['alpha'])));
    expect(await exportText(null, { printed: false })).not.toContain('stood in water');
  });
});
