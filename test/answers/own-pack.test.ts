/** The user's own pack in the store: installed over the document it was made from, all or nothing; and what the other packs know of an article. */
import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { knownInArticle } from '../../lib/answers/own/known-in-article.ts';
import { ownDocument, storeOwnPack } from '../../lib/answers/own/store-own-pack.ts';
import { checkArticle } from '../../lib/corpus/draft/check-article.ts';
import { checkPack } from '../../lib/corpus/pack/check-pack.ts';
import { makeOwnPack } from '../../lib/join/draft/own/make-own-pack.ts';
import { DraftReader } from '../../lib/join/draft/read/draft-reader.ts';
import { CorpusStore } from '../../lib/store/corpus-store.ts';
import { readSeeds } from '../../seeds/read-seeds.ts';
import { DRAFT, taskOf } from '../join/draft/draft-for-tests.ts';

const OWN = 'my-sources';
const head = { made: '2020-01-01', title: 'My sources', description: 'Added.', hashes: new Map<string, string>() };
const packText = (count: number): string =>
  JSON.stringify(
    makeOwnPack({
      ...new DraftReader().join(taskOf(DRAFT.slice(0, count))),
      ...head,
      stored: null,
      decisions: [],
      known: {},
    }),
  );

async function* inPieces(text: string) {
  for (let at = 0; at < text.length; at += 1000) yield text.slice(at, at + 1000);
}

let store: CorpusStore;
let name: string;
beforeEach(() => {
  name = `own-${crypto.randomUUID()}`;
  store = new CorpusStore(name);
});
afterEach(async () => {
  store.close();
  await Dexie.delete(name);
});

const storeText = (text: string, base: string | null, signal = new AbortController().signal) =>
  storeOwnPack(store, { base, own: OWN, text: inPieces(text), signal }, () => undefined);

describe('storing', () => {
  test('the first pack, then one made from it; undo brings the first one back', async () => {
    expect(await ownDocument(store, OWN)).toBeNull();
    const first = await storeText(packText(1), null);
    const document = await ownDocument(store, OWN);
    expect(first).toEqual({ ok: true, sha256: document?.sha256 });
    expect(await storeText(packText(2), document?.sha256 ?? null)).toMatchObject({ ok: true });
    expect(await store.summary()).toMatchObject({ packs: 1, sources: 2 });
    await store.undo(OWN);
    expect((await ownDocument(store, OWN))?.text).toBe(document?.text);
  });

  test('a pack that was changed meanwhile, one of another id and one that fails its check leave everything as it was', async () => {
    await storeText(packText(1), null);
    const before = await ownDocument(store, OWN);
    expect(await storeText(packText(2), null)).toEqual({ ok: false, reason: 'changed' });
    const other = packText(2).replace(`"id":"${OWN}"`, '"id":"sanctuary-cities"');
    expect(await storeText(other, before?.sha256 ?? null)).toMatchObject({ ok: false, reason: 'invalid' });
    expect(await storeText(packText(2).slice(0, -1), before?.sha256 ?? null)).toMatchObject({ reason: 'invalid' });
    const bad = packText(2).replace('"format":1', '"format":1,"extra":2');
    expect(await storeText(bad, before?.sha256 ?? null)).toMatchObject({ reason: 'invalid' });
    expect(await ownDocument(store, OWN)).toEqual(before);
  });

  test('cancelled before it is installed, nothing is stored', async () => {
    const stop = new AbortController();
    stop.abort();
    await expect(storeText(packText(1), null, stop.signal)).rejects.toThrow();
    expect(await ownDocument(store, OWN)).toBeNull();
  });

  test('the text of an article is in the document and in no row', async () => {
    await storeText(packText(1), null);
    expect((await store.pack(OWN))?.sources[0]?.text).toContain('grinding');
    expect(JSON.stringify(await store.anySources(5))).not.toContain('grinding noise and then');
  });
});

describe('what the installed packs know', () => {
  const article = {
    title: 'Mayor answers Washington',
    published: '2017-04-22',
    address: 'https://paper.example/a',
    text: [
      'Mayor answers Washington',
      'Murders in New York City are down 82 percent since 1993, Mayor Bill de Blasio said on Friday.',
      '“When I read that statement, my blood began to boil,” Commissioner James O’Neill told reporters.',
      'The letter that the department sent to the city on Friday gave it until the end of June, and the mayor said they would not change the policy.',
    ].join('\n'),
  };

  beforeEach(async () => {
    const checked = checkPack(await readSeeds(new URL('../../seeds/', import.meta.url)));
    if (!checked.ok) throw new Error('seeds');
    await store.install(checked.pack, { builtIn: true, stamp: 'one' });
  });

  test('names, figures and quotations with their places, and the event', async () => {
    const known = await knownInArticle(store, article, OWN);
    const words = known.mentions.map(({ kind, start, end, id }) => [kind, article.text.slice(start, end), id]);
    expect(words).toContainEqual(['actor', 'Bill de Blasio', 'sanctuary-cities/bill-de-blasio']);
    expect(words.some(([kind, text]) => kind === 'figure' && text?.includes('82 percent'))).toBe(true);
    expect(words.some(([kind, text]) => kind === 'quotation' && text?.includes('blood'))).toBe(true);
    expect(known.mentions.find(({ id }) => id === 'sanctuary-cities/bill-de-blasio')?.name).toBe('Bill de Blasio');
    expect(known.event?.id).toBe('sanctuary-cities/letters-april-2017');
    expect(known.here).toBeNull();
  });

  test('an article that is a source already is known by its address', async () => {
    const [source] = await store.anySources(1);
    const known = await knownInArticle(store, { ...article, address: `${source?.address}?utm_source=x` }, OWN);
    expect(known.here).toMatchObject({ by: 'address', source: source?.id });
  });

  test('an article on its event goes to the event, with its actors and figures, and passes the check', async () => {
    const known = { paper: await knownInArticle(store, article, OWN) };
    const taken = checkArticle({ ...article, outlet: 'Paper', isArticle: true }, 'pasted');
    const draft = { ...article, ...taken, id: 'paper', isStored: false };
    const joined = new DraftReader().join(taskOf([draft], { known }));
    const pack = makeOwnPack({ ...joined, ...head, stored: null, decisions: [], known });
    expect(pack.sources[0]?.event).toBe('sanctuary-cities/letters-april-2017');
    const figures = pack.sources[0]?.statements.flatMap((one) => one.figures) ?? [];
    expect(figures.map(({ measure }) => measure)).toContain('sanctuary-cities/murders-since-1993');
    expect(await storeText(JSON.stringify(pack), null)).toMatchObject({ ok: true });
    const speakers = pack.sources[0]?.statements.map(({ speaker }) => speaker);
    expect(speakers).toContain('sanctuary-cities/james-oneill');
  });
});
