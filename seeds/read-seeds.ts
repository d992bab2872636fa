/**
 * Puts the built-in pack together from the files of this folder and checks it. For the build and for tests, in Node; the
 * extension itself gets the finished pack. A broken file stops the build with file, field and reason.
 */
import { readdir, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { checkPack } from '../lib/corpus/pack/check-pack.ts';
import type { PackProblem } from '../lib/corpus/pack/pack-problem.ts';
import { scanJson } from '../lib/corpus/pack/scan-json.ts';
import type { Pack } from '../lib/corpus/pack/schema.ts';

const LISTS = ['actors', 'measures', 'claims', 'events'] as const;

/**
 * The pack of a seed folder.
 * @param folder address of the folder, with a slash at its end
 * @throws Error with one line a problem: `seeds/sources/<file>.json: /statements/3/speaker: names no actor of the pack`
 */
export async function readSeeds(folder: URL): Promise<Pack> {
  const shown = basename(folder.pathname);
  const read = (file: string) => readJson(new URL(file, folder), `${shown}/${file}`);
  const head = await read('pack.json');
  const { format, ...pack } = typeof head === 'object' && head !== null ? (head as Record<string, unknown>) : {};
  const lists = await Promise.all(LISTS.map(async (list) => [list, await read(`${list}.json`)] as const));
  const files = (await readdir(new URL('sources/', folder))).filter((file) => file.endsWith('.json')).sort();
  const sources = await Promise.all(files.map((file) => read(`sources/${file}`)));
  const checked = checkPack({ format, pack, ...Object.fromEntries(lists), sources });
  if (checked.ok) return checked.pack;
  throw new Error(checked.problems.map((problem) => `${shown}/${place(problem, files)}`).join('\n'));
}

async function readJson(address: URL, shown: string): Promise<unknown> {
  const text = await readFile(address, 'utf8');
  const problem = scanJson(text);
  if (problem) throw new Error(`${shown}: ${problem.reason} (character ${problem.offset})`);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${shown}: is not JSON: ${error instanceof Error ? error.message : ''}`);
  }
}

/** A problem by file: the pack's pointer begins with the list and, for sources, the number of the file. */
function place({ path, reason }: PackProblem, files: readonly string[]): string {
  const [, list = '', at = '', ...rest] = path.split('/');
  const field = (steps: readonly string[]) => (steps.join('') === '' ? '' : `/${steps.join('/')}: `);
  if (list === 'sources' && files[Number(at)]) return `sources/${files[Number(at)]}: ${field(rest)}${reason}`;
  if (LISTS.some((known) => known === list)) return `${list}.json: ${field([at, ...rest])}${reason}`;
  return `pack.json: ${field(list === 'pack' ? [at, ...rest] : [list])}${reason}`;
}
