/** Puts the built-in pack into the corpus on install, and again when the extension brings another version of it. */
import { builtInPack, builtInStamp } from 'virtual:built-in-pack';
import type { CorpusStore } from '../../lib/store/corpus-store.ts';

const BUILT_IN = 'sanctuary-cities';

/** Seeds if what is installed is not what this build carries. Packs and sources of the user's own are not touched. */
export async function seedBuiltIn(store: CorpusStore): Promise<void> {
  if ((await store.stampOf(BUILT_IN)) === builtInStamp) return;
  // Loaded only here: most workers never seed.
  const { checkPack } = await import('../../lib/corpus/pack/check-pack.ts');
  const checked = checkPack(JSON.parse(builtInPack));
  if (!checked.ok) throw new Error(`The built-in pack does not pass its check: ${checked.problems[0]?.path}`);
  await store.install(checked.pack, { builtIn: true, stamp: builtInStamp });
}

/** Seeds once however often it is called, and again only after it failed. */
export function seedOnce(store: CorpusStore): () => Promise<void> {
  let seeding: Promise<void> | null = null;
  return () => {
    seeding ??= seedBuiltIn(store).catch((error: unknown) => {
      seeding = null;
      throw error;
    });
    return seeding;
  };
}
