/** Checks the text of a pack file, and tells of each problem the line where it stands. */
import { usesOf } from '../pack/check-pack.ts';
import { findField, lineAt } from '../pack/find-field.ts';
import { parsePackText } from '../pack/pack-file.ts';
import type { UsedPacks } from '../pack/pack-ids.ts';
import type { PackProblem } from '../pack/pack-problem.ts';
import { type BundleCheck, checkBundle, isBundle } from './pack-bundle.ts';

/** Beyond this length only the first problem gets its line: finding a field reads the text up to it. */
const LONG_TEXT = 4 * 1024 * 1024;

/**
 * Checks a file that may hold anything. Never throws.
 * @param idsOf gives the ids of those of the packs that are installed.
 */
export async function checkFile(
  text: string,
  idsOf: (packs: readonly string[]) => Promise<UsedPacks>,
): Promise<BundleCheck> {
  const parsed = parsePackText(text);
  if (!parsed.ok) return parsed;
  const checked = checkBundle(parsed.value, await idsOf(usesIn(parsed.value)));
  return checked.ok ? checked : { ok: false, problems: withLines(text, checked.problems) };
}

function usesIn(value: unknown): string[] {
  if (!isBundle(value)) return usesOf(value);
  const { packs } = value;
  return Array.isArray(packs) ? [...new Set(packs.flatMap(usesOf))] : [];
}

function withLines(text: string, problems: readonly PackProblem[]): PackProblem[] {
  const withLine = text.length > LONG_TEXT ? 1 : problems.length;
  return problems.map((problem, n) =>
    n < withLine ? { ...problem, line: lineAt(text, findField(text, problem.path)) } : problem,
  );
}
