/** A pack as one file, `*.concordance.json`: read with everything refused that a pack has no use for, and written. */
import { checkPack, type PackCheck } from './check-pack.ts';
import { scanJson } from './scan-json.ts';
import type { Pack } from './schema.ts';

/** 64 MB. Whoever reads a file asks its size first; this guards text that came another way. */
export const LARGEST_PACK_FILE = 64 * 1024 * 1024;

/** Reads the text of a pack file. Problems of the text as a whole have an empty path and name the offset. Never throws. */
export function readPackFile(text: string): PackCheck {
  if (text.length > LARGEST_PACK_FILE) return refused(`has more than ${LARGEST_PACK_FILE} characters`);
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const problem = scanJson(json);
  if (problem) return refused(`${problem.reason} (character ${problem.offset})`);
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return refused(`is not JSON: ${error instanceof Error ? error.message.slice(0, 200) : 'unreadable'}`);
  }
  return checkPack(value);
}

/** The text of a pack file: one field a line, so that two versions can be compared by line. */
export function writePackFile(pack: Pack): string {
  return `${JSON.stringify(pack, null, 1)}\n`;
}

const refused = (reason: string): PackCheck => ({ ok: false, problems: [{ path: '', reason }] });
