/** A mark and its card say the same, also where the corpus holds more than can be read at once. */
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { compareBlocks } from '../../lib/answers/compare-blocks.ts';
import { recordsForMention } from '../../lib/answers/records-for-mention.ts';
import { cardFor } from '../../lib/compare/card/card-for.ts';
import type { Pack } from '../../lib/corpus/pack/schema.ts';
import { comparedMentions } from '../../lib/messaging/found-mentions.ts';
import { CorpusStore } from '../../lib/store/corpus-store.ts';
import { smallPack } from '../store/small-pack.ts';

/** Filling a database takes as long as it takes; nothing is measured by the clock. */
const FILLING = 120_000;
const PAGE = { title: 'Flood', published: '2020-05-01' };
/** More than are read of one kind of key (4,000). */
const SOURCES = 4500;
/** The first source that names the one actor: fewer do than are read for one, and more than for one of two. */
const FIRST = 1000;
/** Two sources that are read for that actor alone, and not where two actors share what is read. */
const DIFFERING = [4200, 4201];

type Source = Pack['sources'][number];
type Statement = Source['statements'][number];

/** Every source names the one actor and most the other; two of them quote the latter in different words. */
function crowdedPack(): Pack {
  const pack = smallPack();
  const [quill] = pack.actors as [Pack['actors'][number]];
  const [template] = pack.sources as [Source];
  const [quotation] = template.statements as [Statement & { kind: 'quotation' }];
  const drum = { ...quill, id: 'ben-drum', name: 'Ben Drum', names: [{ text: 'Ben Drum', form: 'full' as const }] };
  const actors = ['ada-quill', 'ben-drum'];
  const report: Statement = {
    ...quotation,
    kind: 'report',
    speaker: null,
    attributed: null,
    verb: null,
    actors,
    figures: [],
    claims: [],
    text: 'Both came.',
  };
  const quoted = (n: number): Statement => ({
    ...quotation,
    actors,
    figures: [],
    claims: [],
    text: `The embankment crumbled beneath ${n === DIFFERING[0] ? 'forty' : 'fifty'} houses that night`,
  });
  const sources = Array.from({ length: SOURCES }, (_, n): Source => {
    const id = `s${String(n).padStart(5, '0')}`;
    return {
      ...template,
      id,
      outlet: id,
      statements: [DIFFERING.includes(n) ? quoted(n) : n < FIRST ? { ...report, actors: ['ben-drum'] } : report],
    };
  });
  return { ...pack, actors: [quill, drum], sources };
}

test('of two actors whom more sources name than are read, the marks say what the cards say', {
  timeout: FILLING,
}, async () => {
  const store = new CorpusStore(`verdict-${crypto.randomUUID()}`);
  await store.install(crowdedPack(), { builtIn: false, stamp: 'crowded' });
  const blocks = [{ text: 'Ada Quill and Ben Drum came.', follows: false }];
  const compared = await compareBlocks(store, { page: PAGE, heads: [], topics: [], blocks });
  const marks = comparedMentions(compared);
  expect(marks.map(({ outcome }) => outcome)).toEqual(['sources-differ', 'named']);
  for (const { mention, outcome } of marks) {
    const card = cardFor(mention, { ...PAGE, event: compared.event }, await recordsForMention(store, mention));
    expect(card.outcome).toBe(outcome);
  }
  store.close();
});
