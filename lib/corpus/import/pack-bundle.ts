/**
 * Several packs in one file, `*.concordance.json`: the export of all that a person has, from which an empty profile is restored. Each pack
 * in it is as in a file of its own.
 */
import { checkReferences, checkShape } from '../pack/check-pack.ts';
import { idsOf, type UsedPacks } from '../pack/pack-ids.ts';
import type { PackProblem } from '../pack/pack-problem.ts';
import { PACK_FORMAT, type Pack } from '../pack/schema.ts';

/** More packs than anybody has; each has limits of its own. */
const MOST_PACKS = 200;

export interface PackBundle {
  packs: Pack[];
  /** Ids of packs that are off; packs that the file does not hold may be among them, as the built-in one. */
  off: string[];
  /** Settings as the export found them; null for a file of one pack. Not checked here. */
  settings: unknown;
}

export type BundleCheck = { ok: true; bundle: PackBundle } | { ok: false; problems: PackProblem[] };

/** Whether a parsed value says that it holds several packs. */
export const isBundle = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && 'packs' in value;

const FIELDS = new Set(['format', 'packs', 'off', 'settings']);

/**
 * Checks a parsed value that is one pack or a bundle, hostile or not. Packs of one bundle may use each other.
 * @param installed the ids of packs that may be used. Never throws.
 */
export function checkBundle(value: unknown, installed: UsedPacks): BundleCheck {
  if (!isBundle(value)) {
    const checked = checkShape(value);
    return checked.ok
      ? checkTogether({ packs: [checked.pack], off: [], settings: null }, () => '', installed)
      : checked;
  }
  const unknown = Object.keys(value).find((key) => !FIELDS.has(key));
  if (unknown !== undefined) return refuse(`/${unknown.slice(0, 60)}`, 'is a field that packs do not have');
  if (value['format'] !== PACK_FORMAT) return refuse('/format', `must be ${PACK_FORMAT}`);
  const { packs, off = [], settings = null } = value;
  if (!Array.isArray(packs)) return refuse('/packs', 'must be a list');
  if (packs.length > MOST_PACKS) return refuse('/packs', `must have at most ${MOST_PACKS} entries`);
  if (!Array.isArray(off) || off.length > MOST_PACKS || !off.every((id) => typeof id === 'string')) {
    return refuse('/off', 'must be a list of ids');
  }
  const checked: Pack[] = [];
  for (const [n, pack] of packs.entries()) {
    const shape = checkShape(pack);
    if (!shape.ok) return { ok: false, problems: inPack(shape.problems, pathOf(n)) };
    if (checked.some(({ pack: { id } }) => id === shape.pack.pack.id)) {
      return refuse(`${pathOf(n)}/pack/id`, 'is the id of another pack in the file as well');
    }
    checked.push(shape.pack);
  }
  return checkTogether({ packs: checked, off, settings }, pathOf, installed);
}

const pathOf = (n: number): string => `/packs/${n}`;

function checkTogether(bundle: PackBundle, path: (n: number) => string, installed: UsedPacks): BundleCheck {
  const used = new Map([...installed, ...bundle.packs.map((pack) => [pack.pack.id, idsOf(pack)] as const)]);
  for (const [n, pack] of bundle.packs.entries()) {
    const checked = checkReferences(pack, used);
    if (!checked.ok) return { ok: false, problems: inPack(checked.problems, path(n)) };
  }
  return { ok: true, bundle };
}

const inPack = (problems: readonly PackProblem[], path: string): PackProblem[] =>
  problems.map((problem) => ({ ...problem, path: path + problem.path }));

const refuse = (path: string, reason: string): BundleCheck => ({ ok: false, problems: [{ path, reason }] });

/** The text of a bundle: one field per line, as a file of one pack. */
export function writeBundle({ packs, off, settings }: PackBundle): string {
  return `${JSON.stringify({ format: PACK_FORMAT, packs, off, settings }, null, 1)}\n`;
}
