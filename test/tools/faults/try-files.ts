/** Imports malformed and odd files into a corpus as a person would, and says of each whether it did what it should. */
import { importFile } from '../../../lib/answers/corpus/import-file.ts';
import { BadEncoding, decodeFile } from '../../../lib/corpus/import/decode-file.ts';
import type { PackProblem } from '../../../lib/corpus/pack/pack-problem.ts';
import type { Pack } from '../../../lib/corpus/pack/schema.ts';
import type { CorpusStore } from '../../../lib/store/corpus-store.ts';
import { sha256Of } from '../../../lib/store/sha256.ts';
import { USED } from '../../corpus/any-pack.ts';
import { smallPack } from '../../store/small-pack.ts';
import { malformedFile } from './malformed-packs.ts';
import { oddFile } from './odd-packs.ts';

/** Bytes of one chunk: small, so that characters are cut. */
const CHUNK = 777;

async function* chunksOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += CHUNK) yield bytes.subarray(at, at + CHUNK);
}

/** Imports a file. @returns its problems; empty if it was imported. @throws whatever is no refusal. */
async function importBytes(store: CorpusStore, bytes: Uint8Array): Promise<readonly PackProblem[]> {
  try {
    let text = '';
    for await (const piece of decodeFile(chunksOf(bytes))) text += piece;
    const work = { text: one(text), signal: new AbortController().signal, onProgress: () => undefined };
    const imported = await importFile(store, { sha256: await sha256Of(text), links: [] }, work);
    return imported.ok ? [] : imported.problems;
  } catch (error) {
    if (error instanceof BadEncoding) return [{ path: '', reason: error.reason }];
    throw error;
  }
}

async function* one(text: string): AsyncGenerator<string> {
  yield text;
}

/** Whether a problem says where it is: by its field or line, or by the byte; an encoding may be wrong as a whole. */
const isPlaced = ({ path, reason, line }: PackProblem): boolean =>
  (path !== '' || line !== undefined || /\(byte \d+\)$/.test(reason) || reason.startsWith('is UTF-16')) &&
  reason.length > 5;

/** The packs that the others use. */
export const used = (): Pack[] => [smallPack('used'), USED];

export interface Tried {
  /** By kind, how many did what they should. */
  kinds: Map<string, number>;
  /** What did not, with the number that makes it again. */
  wrong: string[];
  /** Milliseconds of the slowest. */
  slowest: number;
}

async function tryEach(
  count: number,
  attempt: (n: number) => Promise<{ kind: string; wrong: string | null }>,
): Promise<Tried> {
  const tried: Tried = { kinds: new Map(), wrong: [], slowest: 0 };
  for (let n = 0; n < count; n += 1) {
    const start = performance.now();
    const { kind, wrong } = await attempt(n);
    tried.slowest = Math.max(tried.slowest, performance.now() - start);
    if (wrong === null) tried.kinds.set(kind, (tried.kinds.get(kind) ?? 0) + 1);
    else tried.wrong.push(`${kind}, number ${n}: ${wrong}`);
  }
  return tried;
}

/** Every one must be refused, with a place and a reason. @param store with the pack that they use. */
export const tryMalformed = (store: CorpusStore, count: number, seed: number): Promise<Tried> =>
  tryEach(count, async (n) => {
    const { kind, bytes } = malformedFile(n, seed);
    const problems = await importBytes(store, bytes);
    const unplaced = problems.find((problem) => !isPlaced(problem));
    if (problems.length === 0) return { kind, wrong: 'was imported' };
    return { kind, wrong: unplaced ? `has no place: ${unplaced.reason}` : null };
  });

/** Every one must be imported, and stored as it is. */
export const tryOdd = (store: CorpusStore, count: number, seed: number): Promise<Tried> =>
  tryEach(count, async (n) => {
    const { kind, text, pack } = oddFile(n, seed);
    const [problem] = await importBytes(store, new TextEncoder().encode(text));
    if (problem) return { kind, wrong: `was refused: ${problem.path} ${problem.reason}` };
    const stored = await store.pack(pack.pack.id);
    const isEqual = JSON.stringify(sorted(stored)) === JSON.stringify(sorted(pack));
    return { kind, wrong: isEqual ? null : 'was stored as something else' };
  });

/** Keys in one order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
