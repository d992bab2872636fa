/** Search by words: held against reading every statement, in packs of few words and of words with long lists. */
import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Pack } from '../../lib/corpus/pack/schema.ts';
import { CorpusStore } from '../../lib/store/corpus-store.ts';
import { smallPack } from './small-pack.ts';

const OWN = { builtIn: false, stamp: 'own' };
const MOST = 1_000;

let store: CorpusStore;
let name: string;
beforeEach(() => {
  name = `text-${crypto.randomUUID()}`;
  store = new CorpusStore(name);
});
afterEach(async () => {
  store.close();
  await Dexie.delete(name);
});

type Source = Pack['sources'][number];

/** A pack of sources with a headline and texts. */
function packOf(id: string, sources: { headline: string | null; texts: string[] }[]): Pack {
  const small = smallPack(id);
  const [source] = small.sources as [Source];
  const [statement] = source.statements as [Source['statements'][number]];
  return {
    ...small,
    sources: sources.map(({ headline, texts }, n) => ({
      ...source,
      id: `s${n}`,
      headline,
      statements: texts.map((text, at) => ({ ...statement, id: `q${at}`, text })),
    })),
  };
}

const found = async (query: string, most = MOST) => {
  const { hits, isPartial } = await store.search(query, most);
  return [
    hits.map(({ statement, inHeadline }) => `${statement.id}${inHeadline ? ' headline' : ''}`),
    isPartial,
  ] as const;
};

const ARTICLES = [
  { headline: 'Harbour closed', texts: ['The mayor’s boats stay in the harbor.', 'Nobody sails before 2020.'] },
  { headline: null, texts: ['Mayoral candidates met in Zürich and closed the harbour to 82% of boats.'] },
  { headline: 'Closing time', texts: [] },
];

test.each<[string, string[]]>([
  ['mayor', ['one/s0#q0', 'one/s1#q0']],
  ['mayor ', ['one/s0#q0']],
  ['MAYORAL', ['one/s1#q0']],
  ['harbour closed', ['one/s0#q0 headline', 'one/s1#q0']],
  ['closed harb', ['one/s0#q0 headline', 'one/s1#q0']],
  ['boats harbour', ['one/s1#q0']],
  ['harbour sails', []],
  ['zurich', []],
  ['züri', ['one/s1#q0']],
  ['82', ['one/s1#q0']],
  ['202', ['one/s0#q1']],
  ['boats. ', ['one/s0#q0', 'one/s1#q0']],
  ['nothing', []],
  ['', []],
  ['?!', []],
])('“%s” finds %o', async (query, expected) => {
  await store.install(packOf('one', ARTICLES), OWN);
  expect(await found(query)).toEqual([expected, false]);
});

test('every pack is searched, none that was taken out, and no more than asked for', async () => {
  await store.install(packOf('one', ARTICLES), OWN);
  await store.install(packOf('two', ARTICLES), OWN);
  expect(await found('mayoral')).toEqual([['one/s1#q0', 'two/s1#q0'], false]);
  expect(await found('mayor', 3)).toEqual([['one/s0#q0', 'one/s1#q0', 'two/s0#q0'], true]);
  await store.remove('one');
  expect(await found('mayoral')).toEqual([['two/s1#q0'], false]);
});

const word = fc.stringMatching(/^[ab]{2,4}$/);
const text = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));

test('finds what reading everything finds, whole words and beginnings', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ headline: fc.option(text), texts: fc.array(text, { minLength: 1, maxLength: 4 }) }), {
        minLength: 1,
        maxLength: 9,
      }),
      text,
      fc.boolean(),
      async (articles, query, isWhole) => {
        await store.install(packOf('drawn', articles), OWN);
        const asked = query.split(' ');
        const last = asked.at(-1) ?? '';
        const holds = (words: string[]) =>
          asked.slice(0, -1).every((one) => words.includes(one)) &&
          words.some((one) => (isWhole ? one === last : one.startsWith(last)));
        const expected = articles.flatMap(({ headline, texts }, n) =>
          texts.flatMap((words, at) => {
            if (holds(words.split(' '))) return [`drawn/s${n}#q${at}`];
            return at === 0 && headline && holds(headline.split(' ')) ? [`drawn/s${n}#q${at} headline`] : [];
          }),
        );
        expect(await found(isWhole ? `${query} ` : query)).toEqual([expected, false]);
      },
    ),
    { numRuns: 60 },
  );
});

test('a word in more statements than are listed still leads to those that are, and says that there are more', async () => {
  const texts = Array.from({ length: 4_100 }, (_, n) => `common ${n === 4_099 ? 'rare' : 'words'}`);
  await store.install(packOf('large', [{ headline: null, texts }]), OWN);
  const [hits, isPartial] = await found('common', 5);
  expect([hits.length, isPartial]).toEqual([5, true]);
  expect((await found('common rare'))[0]).toEqual(['large/s0#q4099']);
});
