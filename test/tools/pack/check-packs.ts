/** Packs as files or folders, each checked with those before it and the built-in one as what it may use. */
import { readFile, stat } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { checkPack } from '../../../lib/corpus/pack/check-pack.ts';
import { findField, lineAt } from '../../../lib/corpus/pack/find-field.ts';
import { parsePackText } from '../../../lib/corpus/pack/pack-file.ts';
import { idsOf, type PackIds, type UsedPacks } from '../../../lib/corpus/pack/pack-ids.ts';
import type { Pack } from '../../../lib/corpus/pack/schema.ts';
import { checkPackFolder, showProblem } from '../../../seeds/read-seeds.ts';

const SEEDS = new URL('../../../seeds/', import.meta.url);

/** What became of one path: the pack, or a line for each problem with file, line, field and reason. */
export type CheckedPath = { path: string } & ({ pack: Pack } | { problems: string[] });

/** In the order given. A pack that uses another one must come after it. */
export async function checkPacks(paths: readonly string[]): Promise<CheckedPath[]> {
  const used = new Map<string, PackIds>();
  const builtIn = await checkPackFolder(SEEDS);
  if (builtIn.ok) used.set(builtIn.pack.pack.id, idsOf(builtIn.pack));
  const checked: CheckedPath[] = [];
  for (const path of paths) {
    const one = await checkPath(path, used);
    if ('pack' in one) used.set(one.pack.pack.id, idsOf(one.pack));
    checked.push(one);
  }
  return checked;
}

async function checkPath(path: string, used: UsedPacks): Promise<CheckedPath> {
  const shown = path.replace(/\/+$/, '');
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => null,
  );
  if (isFolder === null) return { path, problems: [`${shown}: is not there`] };
  if (!isFolder) return checkFile(path, await readFile(path, 'utf8'), used);
  try {
    const checked = await checkPackFolder(pathToFileURL(`${shown}/`), used);
    return checked.ok
      ? { path, pack: checked.pack }
      : { path, problems: checked.problems.map((problem) => showProblem(shown, problem)) };
  } catch (error) {
    return { path, problems: [`${shown}: ${error instanceof Error ? error.message : String(error)}`] };
  }
}

function checkFile(path: string, text: string, used: UsedPacks): CheckedPath {
  const parsed = parsePackText(text);
  const checked = parsed.ok ? checkPack(parsed.value, used) : parsed;
  if (checked.ok) return { path, pack: checked.pack };
  return {
    path,
    problems: checked.problems.map(({ path: field, reason }) => {
      const place = parsed.ok ? `${path}:${lineAt(text, findField(text, field))}` : path;
      return `${place}: ${field === '' ? '' : `${field}: `}${reason}`;
    }),
  };
}
