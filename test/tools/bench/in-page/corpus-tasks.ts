/** The background's corpus over a real database of the browser: what is asked of it, timed. */
import { findLines } from '../../../../lib/answers/find-lines.ts';
import { readPackFile, writePackFile } from '../../../../lib/corpus/pack/pack-file.ts';
import type { Pack } from '../../../../lib/corpus/pack/schema.ts';
import { CorpusStore } from '../../../../lib/store/corpus-store.ts';
import type { RenderedText } from '../../../../lib/text/gate/lines-to-read.ts';
import type { Candidates, Lexicon } from '../../../../lib/text/lexicon.ts';
import { quotationKeys } from '../../../../lib/text/quotations/quotation-keys.ts';
import { type NameStock, sampleNames } from '../sample-names.ts';
import { cueOf, fakePack } from './fake-pack.ts';

/** Words that nearly every quotation of the pack shares some of. */
const COMMON = 'the council proposal for the harbour bridge and the railway station';
const QUOTATIONS = 20;
const LOOK_EVERY = 10;

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

export interface Import {
  /** Milliseconds of reading and checking the pack's file; NaN where it was left out. */
  check: number;
  install: number;
  /** The longest time in which nothing else was answered meanwhile. */
  blocked: number;
}

/** Quotations of the pack last put in. */
let quotations: string[] = [];
let pack: Pack | null = null;

/** A new database with one pack. */
async function importPack({ stock, names, sources, check }: PackSize): Promise<Import> {
  store.close();
  await new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase('bench');
    Object.assign(request, { onsuccess: resolve, onerror: reject });
  });
  store = new CorpusStore('bench');
  pack = fakePack({ names: sampleNames(stock, names), sources });
  let took = Number.NaN;
  if (check) {
    const text = writePackFile(pack);
    const checked = await timed(async () => readPackFile(text));
    if (!checked.result.ok) throw new Error(`The benchmark's own pack is wrong: ${checked.result.problems[0]?.path}`);
    pack = checked.result.pack;
    took = checked.took;
  }
  quotations = pack.sources.slice(-QUOTATIONS).map((source) => source.statements[0]?.text ?? '');
  return { check: took, ...(await install()) };
}

/** Puts the pack in again, as another version of itself would be. */
async function install(): Promise<{ install: number; blocked: number }> {
  const given = pack as Pack;
  let last = performance.now();
  let blocked = 0;
  const look = () => {
    const now = performance.now();
    blocked = Math.max(blocked, now - last);
    last = now;
  };
  const looking = setInterval(look, LOOK_EVERY);
  const { took } = await timed(() => store.install(given, { builtIn: false, stamp: 'bench' }));
  look();
  clearInterval(looking);
  return { install: took, blocked };
}

/** Milliseconds of taking the pack out. */
async function remove(): Promise<number> {
  return (await timed(() => store.remove('bench'))).took;
}

/** The corpus's answer for each page, and the time of each answer once the index is in memory. */
async function lexicons(pages: Candidates[]): Promise<{ first: number; took: number[]; lexicons: (Lexicon | null)[] }> {
  const first = await waken();
  const took: number[] = [];
  const found: (Lexicon | null)[] = [];
  for (const candidates of pages) {
    const asked = await timed(() => store.lexicon(candidates));
    took.push(asked.took);
    found.push(asked.result);
  }
  return { first, took, lexicons: found };
}

/** A worker that wakes: the database opened and the index read. Milliseconds to its first answer. */
async function waken(): Promise<number> {
  store.close();
  store = new CorpusStore('bench');
  return (await timed(() => store.lexicon({ capitals: ['Nobody'], cues: [], quoted: [] }))).took;
}

/** What the background answers each page's gate, and how long it worked on it, its code warm as that of a worker that lives. */
async function looks(pages: RenderedText[]): Promise<{ took: number[]; wanted: (number[] | null)[] }> {
  for (const page of pages) await findLines(store, page);
  const took: number[] = [];
  const wanted: (number[] | null)[] = [];
  for (const page of pages) {
    const looked = await timed(() => findLines(store, page));
    took.push(looked.took);
    wanted.push(looked.result?.lines ?? null);
  }
  return { took, wanted };
}

/** What a page and a card ask, some times over; milliseconds of each by the question's name. */
async function queries(times: number): Promise<Record<string, number[]>> {
  const questions: Record<string, (n: number) => Promise<unknown>> = {
    actor: (n) => store.records({ actors: [`bench/a${n}`] }),
    events: (n) => store.eventsOf({ statements: [`bench/source-${n}#s0`] }),
    measure: () => store.measuresNear([cueOf(0), 'elsewhere', 'weather']),
    common: () => store.quotationsNear(quotationKeys(COMMON)),
    quotation: (n) => store.quotationsNear(quotationKeys(quotations[n % quotations.length] ?? '')),
    lexicon: (n) => store.lexicon({ capitals: [], cues: [cueOf(0)], quoted: quotationKeys(quotations[n] ?? '') }),
  };
  const took: Record<string, number[]> = {};
  for (const [name, ask] of Object.entries(questions)) {
    took[name] = [];
    for (let n = 0; n < times; n++) took[name].push((await timed(() => ask(n))).took);
  }
  return took;
}

Object.assign(globalThis, { corpusTasks: { importPack, install, remove, waken, lexicons, looks, queries } });
