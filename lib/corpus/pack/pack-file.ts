/** Reads and writes a pack as one file, `*.concordance.json`. */
import { checkPack, type PackCheck } from './check-pack.ts';
import { lineAt } from './find-field.ts';
import { findJsonFault } from './json-fault.ts';
import type { UsedPacks } from './pack-ids.ts';
import type { PackProblem } from './pack-problem.ts';
import { scanJson } from './scan-json.ts';
import type { Pack } from './schema.ts';

/** 64 MB. A caller checks a file's size before reading it; this limit guards text from other inputs. */
export const LARGEST_PACK_FILE = 64 * 1024 * 1024;

export type ParsedPackText = { ok: true; value: unknown } | { ok: false; problems: PackProblem[] };

/** Parses the text of a pack file without checking the pack. Problems have an empty path and name the offset. Never throws. */
export function parsePackText(text: string): ParsedPackText {
  if (text.length > LARGEST_PACK_FILE) return refused(`has more than ${LARGEST_PACK_FILE} characters`);
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const problem = scanJson(json);
  if (problem) return refusedAt(json, problem.offset, problem.reason);
  try {
    return { ok: true, value: JSON.parse(json) };
  } catch {
    return refusedAt(json, findJsonFault(json) ?? 0, 'is not JSON from here on');
  }
}

/** Reads and checks the text of a pack file. Never throws. @param used see `checkPack` */
export function readPackFile(text: string, used?: UsedPacks): PackCheck {
  const parsed = parsePackText(text);
  return parsed.ok ? checkPack(parsed.value, used) : parsed;
}

/** The text of a pack file: one field per line, so that versions can be compared line by line. */
export function writePackFile(pack: Pack): string {
  return `${JSON.stringify(pack, null, 1)}\n`;
}

type Refusal = { ok: false; problems: PackProblem[] };

const refused = (reason: string): Refusal => ({ ok: false, problems: [{ path: '', reason }] });

const refusedAt = (text: string, offset: number, reason: string): Refusal => ({
  ok: false,
  problems: [{ path: '', reason: `${reason} (character ${offset})`, line: lineAt(text, offset) }],
});
