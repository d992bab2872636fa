/** The background's corpus over a real database of the browser: what is asked of it, timed. */
import { readPackFile, writePackFile } from '../../../lib/corpus/pack-file.ts';
import { CorpusStore } from '../../../lib/store/corpus-store.ts';
import type { Candidates, Lexicon } from '../../../lib/text/lexicon.ts';
import { quotationKeys } from '../../../lib/text/quotation-keys.ts';
import { type NameStock, sampleNames } from '../sample-names.ts';
import { fakePack } from './fake-pack.ts';

let store = new CorpusStore('bench');

async function timed<T>(work: () => Promise<T>): Promise<{ took: number; result: T }> {
  const began = performance.now();
  const result = await work();
  return { took: performance.now() - began, result };
}

interface PackSize {
  stock: NameStock;
  names: number;
  sources: number;
  /** Left out for the largest: a file of that size is refused. */
  check: boolean;
}

/** A new database with one pack; milliseconds of checking it and of putting it in. */
async function importPack({ stock, names, sources, check }: PackSize): Promise<{ check: number; install: number }> {
  store.close();
  await new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase('bench');
    Object.assign(request, { onsuccess: resolve, onerror: reject });
  });
  store = new CorpusStore('bench');
  let pack = fakePack({ names: sampleNames(stock, names), sources });
  let took = Number.NaN;
  if (check) {
    const text = writePackFile(pack);
    const checked = await timed(async () => readPackFile(text));
    if (!checked.result.ok) throw new Error(`The benchmark's own pack is wrong: ${checked.result.problems[0]?.path}`);
    pack = checked.result.pack;
    took = checked.took;
  }
  const installed = await timed(() => store.install(pack, { builtIn: false, stamp: 'bench' }));
  return { check: took, install: installed.took };
}

/** What the corpus answers each page, and how long each answer took once the index stands in memory. */
async function lexicons(pages: Candidates[]): Promise<{ first: number; took: number[]; lexicons: (Lexicon | null)[] }> {
  store.close();
  store = new CorpusStore('bench');
  const none: Candidates = { capitals: ['Nobody'], cues: [], quoted: [] };
  const { took: first } = await timed(() => store.lexicon(none));
  const took: number[] = [];
  const found: (Lexicon | null)[] = [];
  for (const candidates of pages) {
    const asked = await timed(() => store.lexicon(candidates));
    took.push(asked.took);
    found.push(asked.result);
  }
  return { first, took, lexicons: found };
}

/** The questions behind one card, some times over. */
async function queries(times: number): Promise<{ card: number[]; quotation: number[] }> {
  const card: number[] = [];
  const quotation: number[] = [];
  for (let index = 0; index < times; index++) {
    const actor = `bench/a${index}`;
    card.push((await timed(() => store.records({ actors: [actor] }))).took);
    const keys = quotationKeys('the council proposal for the harbour bridge and the railway station');
    quotation.push((await timed(() => store.quotationsNear(keys))).took);
  }
  return { card, quotation };
}

Object.assign(globalThis, { corpusTasks: { importPack, lexicons, queries } });
