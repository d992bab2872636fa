/**
 * Whether a value is a pack: first its shape (schema.ts), then what the schema cannot say (references.ts). Nothing that
 * fails here is stored, shown or built in.
 */
import * as v from 'valibot';
import type { UsedPacks } from './pack-ids.ts';
import type { PackProblem } from './pack-problem.ts';
import { plainReason } from './plain-reason.ts';
import { findBadReferences } from './references.ts';
import { PACK_FORMAT, type Pack, packHeadSchema, packSchema } from './schema.ts';

export type PackCheck = { ok: true; pack: Pack } | { ok: false; problems: PackProblem[] };

/** At most this many problems are reported: people fix them one at a time, and a file of another kind has thousands. */
export const MOST_PROBLEMS = 20;

/** Own keys that could reach an object's prototype when records are copied later (as CVE-2022-21189 in Dexie did). */
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
/** A pack is seven levels deep. */
const DEEPEST = 32;

/**
 * Checks a parsed value, hostile or not. On success `pack` is a copy that holds known fields only. Never throws.
 * @param used the ids of every other pack that may be named; `usesOf` gives those packs. Not needed for a pack that uses none.
 */
export function checkPack(value: unknown, used: UsedPacks = new Map()): PackCheck {
  const checked = checkShape(value);
  return checked.ok ? checkReferences(checked.pack, used) : checked;
}

/** Checks all of a parsed value but its references. Never throws. */
export function checkShape(value: unknown): PackCheck {
  const unsafe = findUnsafeKeys(value);
  if (unsafe) return refuse([unsafe]);
  const format = formatOf(value);
  if (typeof format === 'number' && format !== PACK_FORMAT) {
    return refuse([{ path: '/format', reason: `is ${format}; this version reads format ${PACK_FORMAT}` }]);
  }
  const parsed = v.safeParse(packSchema, withoutSchema(value), { message: plainReason });
  return parsed.success
    ? { ok: true, pack: parsed.output }
    : refuse(parsed.issues.slice(0, MOST_PROBLEMS).map(asProblem));
}

/** Checks the references of a pack that fits the schema. */
export function checkReferences(pack: Pack, used: UsedPacks): PackCheck {
  const problems = findBadReferences(pack, used, MOST_PROBLEMS);
  return problems.length > 0 ? refuse(problems) : { ok: true, pack };
}

/** Ids of the packs that an unchecked value says it uses, so that their ids can be loaded for the check; empty if unreadable. */
export function usesOf(value: unknown): string[] {
  const parsed = v.safeParse(v.object({ pack: v.object({ uses: packHeadSchema.entries.uses }) }), value);
  return parsed.success ? parsed.output.pack.uses : [];
}

/** The value without `$schema`, which is for editors. */
function withoutSchema(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('$schema' in value)) return value;
  const { $schema: _, ...rest } = value;
  return rest;
}

const refuse = (problems: PackProblem[]): PackCheck => ({ ok: false, problems });

function formatOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined;
}

function asProblem(issue: v.BaseIssue<unknown>): PackProblem {
  const path = (issue.path ?? []).map((item) => `/${escapeStep(String(item.key))}`).join('');
  return { path, reason: issue.message };
}

/** One step of a JSON pointer. */
function escapeStep(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** The first forbidden key, or the first place that is too deep. Uses its own stack, so that deep nesting cannot overflow the engine's. */
function findUnsafeKeys(value: unknown): PackProblem | null {
  const open: { value: unknown; path: string; depth: number }[] = [{ value, path: '', depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    if (typeof next.value !== 'object' || next.value === null) continue;
    if (next.depth > DEEPEST) return { path: next.path, reason: `is nested deeper than ${DEEPEST} levels` };
    for (const [key, inner] of Object.entries(next.value)) {
      if (FORBIDDEN_KEYS.has(key)) return { path: `${next.path}/${key}`, reason: 'is a key that no pack may use' };
      if (typeof inner !== 'object') continue;
      open.push({ value: inner, path: `${next.path}/${escapeStep(key)}`, depth: next.depth + 1 });
    }
  }
  return null;
}
