/** What the background makes of a page's passages, over a store as it really is. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compareBlocks } from '../../lib/answers/compare-blocks.ts';
import { recordsForMention } from '../../lib/answers/records-for-mention.ts';
import { cardFor } from '../../lib/compare/card/card-for.ts';
import type { ActorMention } from '../../lib/compare/mention.ts';
import type { Pack } from '../../lib/corpus/pack/schema.ts';
import { encodeShingles, shinglesOf } from '../../lib/corpus/shingles.ts';
import { comparedMentions } from '../../lib/messaging/found-mentions.ts';
import type { ComparedBlocks } from '../../lib/messaging/requests/page.ts';
import { CorpusStore } from '../../lib/store/corpus-store.ts';
import { smallPack } from '../store/small-pack.ts';

const OWN = { builtIn: false, stamp: 'own' };
const PAGE = { title: 'Flood', published: '2020-05-01' };

let store: CorpusStore;
beforeEach(() => {
  store = new CorpusStore(`page-${crypto.randomUUID()}`);
});
afterEach(() => store.close());

const wordy = (from: number, to: number) => Array.from({ length: to - from }, (_, n) => `word${from + n}`).join(' ');

/** The small pack with its first source's text known by its shingles. */
function packWithText(text: string): Pack {
  const pack = smallPack();
  const original = { sha256: 'a'.repeat(64), words: 200, shingles: encodeShingles(shinglesOf(text)) };
  return {
    ...pack,
    sources: pack.sources.map((source, n) => (n === 0 ? { ...source, credit: 'NW', original } : source)),
  };
}

describe('a page that carries the text of a source', () => {
  const ask = async (wording?: string) => {
    await store.install(packWithText(wordy(0, 200)), OWN);
    const blocks = [{ text: 'Ada Quill came.', follows: false }];
    const asked = { page: PAGE, heads: [], topics: [], blocks };
    return compareBlocks(store, wording === undefined ? asked : { ...asked, wording });
  };

  test('is told with the source and the share', async () => {
    const { wording } = await ask(`${wordy(0, 120)}\n${wordy(5000, 5080)}`);
    expect(wording).toMatchObject([{ source: 'small/alpha', outlet: 'alpha', credit: 'NW', published: '2020-05-01' }]);
    expect(Math.round((wording?.[0]?.share ?? 0) * 100)).toBe(60);
  });
  test('a text of its own carries none, and nothing is said where nothing was asked', async () => {
    expect((await ask(wordy(7000, 7200))).wording).toEqual([]);
    expect((await ask()).wording).toBeUndefined();
  });
  test('it goes with the page onto every card', async () => {
    const { wording = [], event } = await ask(wordy(0, 200));
    const mention: ActorMention = {
      kind: 'actor',
      text: 'Quill',
      actors: [{ id: 'small/ada-quill', reason: 'full-name' }],
    };
    const records = await recordsForMention(store, mention);
    expect(cardFor(mention, { ...PAGE, event, wording }, records).wording).toEqual(wording);
    expect(cardFor(mention, { ...PAGE, event, wording: [] }, records).wording).toBeUndefined();
  });
});

describe('the mentions of a page', () => {
  const QUOTED = ['“The embankment crumbled', 'beneath forty houses in alpha,” Ada Quill said of 40 flooded houses.'];
  const compare = async (texts: readonly string[], follows: boolean) => {
    await store.install(smallPack(), OWN);
    const blocks = texts.map((text) => ({ text, follows }));
    return compareBlocks(store, { page: PAGE, heads: [], topics: [], blocks });
  };

  test('come in one list in reading order, each with its words and its place', async () => {
    const texts = [
      `Nothing here.`,
      `Of 40 flooded houses Ada Quill said: “The embankment crumbled beneath forty houses.”`,
    ];
    const found = comparedMentions(await compare(texts, true));
    expect(found.map(({ mention, block }) => [mention.kind, block])).toEqual([
      ['figure', 1],
      ['actor', 1],
      ['quotation', 1],
    ]);
    for (const { block, start, end, mention } of found) expect(texts[block]?.slice(start, end)).toBe(mention.text);
  });

  test('an actor named often has one verdict', async () => {
    const compared = await compare(['Ada Quill came.', 'Ada Quill left. Quill returned.'], false);
    expect(compared.mentions.map(({ block }) => block)).toEqual([0, 1, 1]);
    expect(compared.verdicts).toHaveLength(1);
    expect(comparedMentions({ ...compared, verdicts: [] })).toEqual([]);
  });

  test('a quotation runs on in a block that follows, and in no other', async () => {
    const kinds = ({ mentions }: ComparedBlocks) => mentions.map(({ mention }) => mention.kind);
    expect(kinds(await compare(QUOTED, true))).toContain('quotation');
    expect(kinds(await compare(QUOTED, false))).not.toContain('quotation');
  });
});

test('a name that two packs know gives one card, of the likelier, with the other offered and why', async () => {
  const other = smallPack('other', ['gamma']);
  const [quill] = other.actors as [Pack['actors'][number]];
  await store.install(smallPack('small'), OWN);
  await store.install(
    { ...other, actors: [{ ...quill, name: 'Ben Quill', roles: [{ text: 'Ferry master', from: null, to: null }] }] },
    OWN,
  );
  const mention: ActorMention = {
    kind: 'actor',
    text: 'Quill',
    actors: [
      { id: 'small/ada-quill', reason: 'full-name-on-page' },
      { id: 'other/ada-quill', reason: 'on-topic' },
    ],
  };
  const card = cardFor(mention, { ...PAGE, event: null }, await recordsForMention(store, mention));
  if (card.kind !== 'actor') throw new Error('no actor');
  expect([card.title, card.reason, card.role?.text]).toEqual(['Ada Quill', 'full-name-on-page', 'Mayor of Westerly']);
  expect(card.candidates).toEqual([
    { actor: 'other/ada-quill', name: 'Ben Quill', role: 'Ferry master', reason: 'on-topic' },
  ]);
  const shown = card.groups.flatMap(({ lines }) => lines.map(({ source }) => source.id));
  expect(shown).toEqual(['small/alpha', 'small/beta']);
  expect(card.claims).toMatchObject([{ proposition: 'The dam held', stance: 'asserts', against: [] }]);
});
