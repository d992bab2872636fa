/**
 * Puts a pack together from the files of a folder and checks it, in Node: for the build, which carries the built-in pack finished,
 * for tests, and for `npm run pack`. What is wrong is told with file, line, field and reason.
 */
import { readdir, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { checkPack } from '../lib/corpus/pack/check-pack.ts';
import { findField, lineAt } from '../lib/corpus/pack/find-field.ts';
import type { UsedPacks } from '../lib/corpus/pack/pack-ids.ts';
import type { PackProblem } from '../lib/corpus/pack/pack-problem.ts';
import { scanJson } from '../lib/corpus/pack/scan-json.ts';
import type { Pack } from '../lib/corpus/pack/schema.ts';

const LISTS = ['actors', 'measures', 'claims', 'events'] as const;
/** A folder may do without it. */
const LINKS = 'links';

/** A problem where a person can mend it. */
export interface FileProblem {
  /** From the folder on: `sources/2017-04-21-newsmax.json`. */
  file: string;
  line: number;
  /** JSON pointer within the file; empty for the file as a whole. */
  field: string;
  reason: string;
}

export type FolderCheck = { ok: true; pack: Pack } | { ok: false; problems: FileProblem[] };

/** `seeds/actors.json:12: /0/kind: must be ...`, as editors and terminals know how to open it. */
export const showProblem = (folder: string, { file, line, field, reason }: FileProblem): string =>
  `${folder}/${file}:${line}: ${field === '' ? '' : `${field}: `}${reason}`;

/**
 * The pack of a seed folder.
 * @param folder address of the folder, with a slash at its end
 * @throws Error with one line a problem: `seeds/sources/<file>.json:9: /statements/3/speaker: names no actor of the pack`
 */
export async function readSeeds(folder: URL): Promise<Pack> {
  const checked = await checkPackFolder(folder);
  if (checked.ok) return checked.pack;
  throw new Error(checked.problems.map((problem) => showProblem(basename(folder.pathname), problem)).join('\n'));
}

/**
 * Reads and checks the files of a folder.
 * @param used see `checkPack`
 * @throws Error where a file cannot be read at all
 */
export async function checkPackFolder(folder: URL, used?: UsedPacks): Promise<FolderCheck> {
  const files = (await readdir(new URL('sources/', folder))).filter((file) => file.endsWith('.json')).sort();
  const links = (await readdir(folder)).includes(`${LINKS}.json`) ? [LINKS] : [];
  const lists = [...LISTS, ...links];
  const names = ['pack', ...lists, ...files.map((file) => `sources/${file.slice(0, -'.json'.length)}`)];
  const texts = await Promise.all(names.map((name) => readFile(new URL(`${name}.json`, folder), 'utf8')));
  const parsed = names.map((name, n) => parseFile(`${name}.json`, texts[n] ?? ''));
  const unreadable = parsed.flatMap((file) => (file.ok ? [] : [file.problem]));
  if (unreadable.length > 0) return { ok: false, problems: unreadable };
  const [head, ...values] = parsed.map((file) => (file.ok ? withoutSchema(file.value) : null));
  const { format, ...pack } = typeof head === 'object' && head !== null ? (head as Record<string, unknown>) : {};
  const entries = lists.map((list, n) => [list, values[n]] as const);
  const sources = values.slice(lists.length);
  const checked = checkPack({ format, pack, ...Object.fromEntries(entries), sources }, used);
  if (checked.ok) return checked;
  const textOf = new Map(names.map((name, n) => [`${name}.json`, texts[n] ?? '']));
  return {
    ok: false,
    problems: checked.problems.map((problem) => {
      const place = placeOf(problem, { lists, files });
      const text = textOf.get(place.file) ?? '';
      return { ...place, line: lineAt(text, findField(text, place.field)), reason: problem.reason };
    }),
  };
}

type ParsedFile = { ok: true; value: unknown } | { ok: false; problem: FileProblem };

function parseFile(file: string, text: string): ParsedFile {
  const problem = scanJson(text);
  if (problem) {
    const line = lineAt(text, problem.offset);
    return { ok: false, problem: { file, line, field: '', reason: `${problem.reason} (character ${problem.offset})` } };
  }
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    const reason = `is not JSON: ${error instanceof Error ? error.message : ''}`;
    return { ok: false, problem: { file, line: 1, field: '', reason } };
  }
}

/** A file may name the schema by which an editor checks it. */
function withoutSchema(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const { $schema: _, ...rest } = value as Record<string, unknown>;
  return rest;
}

/** A problem by file: the pack's pointer begins with the list and, for sources, the number of the file. */
function placeOf(
  { path }: PackProblem,
  { lists, files }: { lists: readonly string[]; files: readonly string[] },
): Pick<FileProblem, 'file' | 'field'> {
  const [, list = '', at = '', ...rest] = path.split('/');
  const field = (steps: readonly string[]) => (steps.join('') === '' ? '' : `/${steps.join('/')}`);
  if (list === 'sources' && files[Number(at)]) return { file: `sources/${files[Number(at)]}`, field: field(rest) };
  if (lists.includes(list)) return { file: `${list}.json`, field: field([at, ...rest]) };
  return { file: 'pack.json', field: field(list === 'pack' ? [at, ...rest] : [list]) };
}
