/** Installs an invented pack beside the built-in one, from a page of the extension, as a user's large corpus. */
import { CorpusStore } from '../../../../lib/store/corpus-store.ts';
import { actorOf, FAMOUS, largePack } from '../../../store/large-pack.ts';
import type { LargeCorpus } from '../large-corpus-size.ts';

/** Actors by the names under which a page of the benchmark speaks of them. The others' names stand on none of its pages. */
const named = (names: LargeCorpus['names']): Record<string, string> => ({
  [FAMOUS]: names.famous,
  [actorOf(0, 1)]: names.ordinary,
});

/** @returns milliseconds that putting it in took. */
async function write({ sources, crowd, names }: LargeCorpus): Promise<number> {
  const pack = largePack({ sources, crowd });
  const own = named(names);
  const actors = pack.actors.map((actor) => {
    const name = own[actor.id];
    return name ? { ...actor, name, names: [{ text: name, form: 'full' as const }] } : actor;
  });
  const store = new CorpusStore();
  const began = performance.now();
  await store.install({ ...pack, actors }, { builtIn: false, stamp: 'bench' });
  store.close();
  return performance.now() - began;
}

Object.assign(globalThis, { largeCorpus: { write } });
