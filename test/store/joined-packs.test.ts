/** What every look-up gives where links join the ids of two packs, and where an end of a link is missing. */
import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { editPack } from '../../lib/corpus/own/edit-pack.ts';
import type { Pack } from '../../lib/corpus/pack/schema.ts';
import { CorpusStore } from '../../lib/store/corpus-store.ts';
import { smallPack } from './small-pack.ts';

const OWN = { builtIn: false, stamp: 'own' };

let store: CorpusStore;
let name: string;
beforeEach(() => {
  name = `joined-${crypto.randomUUID()}`;
  store = new CorpusStore(name);
});
afterEach(async () => {
  store.close();
  await Dexie.delete(name);
});

/** A pack that describes the same anew, under another name, role, cue and a further event of its measure. */
function linked(): Pack {
  const pack = smallPack('again', ['gamma']);
  const [actor] = pack.actors as [Pack['actors'][number]];
  const [measure] = pack.measures as [Pack['measures'][number]];
  return {
    ...pack,
    pack: { ...pack.pack, uses: ['small'] },
    actors: [
      {
        ...actor,
        names: [{ text: 'Ada M. Quill', form: 'full' }],
        roles: [{ text: 'Engineer', from: null, to: null }],
      },
    ],
    measures: [
      {
        ...measure,
        label: 'Homes under water',
        cues: { ...measure.cues, must: [['submerged']] },
        events: ['flood', 'thaw'],
      },
    ],
    events: [...pack.events, { id: 'thaw', date: '2021-03-01', label: 'Thaw', place: null }],
    links: (['actor', 'event', 'measure'] as const).map((kind) => {
      const id = { actor: 'ada-quill', event: 'flood', measure: 'houses' }[kind];
      return { kind, a: id, b: `small/${id}` };
    }),
  };
}

const installBoth = async (): Promise<void> => {
  await store.install(smallPack(), OWN);
  await store.install(linked(), OWN);
};

test('records have one actor with the names and roles of both, one measure with the events of both, one event', async () => {
  await installBoth();
  for (const wanted of ['small/ada-quill', 'again/ada-quill']) {
    const { actors, measures, events, sources, statements } = await store.records({ actors: [wanted] });
    expect(actors.map(({ id, names, roles }) => [id, names.map(({ text }) => text), roles.length])).toEqual([
      ['small/ada-quill', ['Ada Quill', 'Quill', 'Ada M. Quill'], 2],
    ]);
    expect(measures).toMatchObject([
      { id: 'small/houses', label: 'Houses flooded', events: ['small/flood', 'again/thaw'] },
    ]);
    expect(events.map(({ id }) => id).sort()).toEqual(['again/thaw', 'small/flood']);
    expect(sources.map(({ id, event }) => `${id} ${event}`).sort()).toEqual([
      'again/gamma small/flood',
      'small/alpha small/flood',
      'small/beta small/flood',
    ]);
    expect(new Set(statements.map(({ speaker, event }) => `${speaker} ${event}`))).toEqual(
      new Set(['small/ada-quill small/flood']),
    );
  }
});

test('quotations, measures by their cues, names and sources come with the ids that stand for both', async () => {
  await installBoth();
  const near = await store.quotationsNear(['embankment', 'crumbled', 'beneath']);
  expect(near.map(({ speaker }) => speaker)).toEqual(Array(3).fill('small/ada-quill'));
  const measures = await store.measuresNear(['submerged', 'flooded', 'houses']);
  expect(measures.map(({ id, cues }) => [id, cues.must])).toEqual([
    ['small/houses', [['submerged']]],
    ['small/houses', [['flooded']]],
  ]);
  const lexicon = await store.lexicon({ capitals: ['Quill', 'Ada'], cues: [], quoted: [] });
  expect(lexicon?.names.map(({ text, actor }) => [text, actor])).toEqual([
    ['Ada M. Quill', 'small/ada-quill'],
    ['Ada Quill', 'small/ada-quill'],
    ['Quill', 'small/ada-quill'],
  ]);
  expect(new Set((await store.anySources(9)).map(({ event }) => event))).toEqual(new Set(['small/flood']));
  expect((await store.events()).map(({ event, sources }) => [event.id, sources])).toEqual([['small/flood', 3]]);
});

test('a link whose end is not there any more joins nothing', async () => {
  await installBoth();
  const renamed = editPack(smallPack(), { change: 'rename', list: 'actors', id: 'ada-quill', to: 'ada' });
  await store.install(renamed, OWN);
  const { actors, sources } = await store.records({ actors: ['again/ada-quill'] });
  expect(actors.map(({ id }) => id)).toEqual(['again/ada-quill']);
  // The events are still one, so that all three articles stand beside each other.
  expect(sources).toHaveLength(3);
});
