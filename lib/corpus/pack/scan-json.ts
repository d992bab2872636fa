/**
 * Scans JSON text once before it is parsed, for what a parser accepts or fails on: nesting that overflows later copies, duplicate
 * keys (JSON.parse silently keeps the last), keys that reach a prototype, a truncated file. It does not validate: JSON.parse does.
 */

/** Deeper than any pack. Structured cloning fails at about ten thousand levels, so deep texts must be refused before it. */
const DEEPEST = 32;
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
/** Structural characters. */
const MARK = /["{}[\],:]/g;
/** The end of a string, or an escape. */
const STRING_MARK = /["\\]/g;

export interface ScanProblem {
  /** UTF-16 offset in the text. */
  offset: number;
  reason: string;
}

/** Keys of an open object; null for an open array. */
type Level = Set<string> | null;

/** The first problem of a JSON text, or null. Linear; never throws, however long one string in it is. */
export function scanJson(text: string): ScanProblem | null {
  const levels: Level[] = [];
  // A string is a key if an object is open and no colon followed the last comma or brace.
  let keyNext = false;
  let end = 0;
  for (let offset = nextMark(MARK, text, 0); offset >= 0; offset = nextMark(MARK, text, end)) {
    const mark = text.charAt(offset);
    const level = levels.at(-1);
    end = offset + 1;
    if (mark === '{' || mark === '[') {
      if (levels.push(mark === '{' ? new Set() : null) > DEEPEST) return tooDeep(offset);
      keyNext = mark === '{';
    } else if (mark === '}' || mark === ']') {
      if (level === undefined || (level === null) !== (mark === ']')) {
        return { offset, reason: `has a ${mark} that closes nothing` };
      }
      levels.pop();
      keyNext = false;
    } else if (mark === '"') {
      end = stringEnd(text, end);
      if (end < 0) return cutShort(text);
      const reason = keyNext && level ? badKey(text.slice(offset, end), level) : null;
      if (reason) return { offset, reason };
    } else keyNext = mark === ',' && level instanceof Set;
  }
  return levels.length > 0 || text.trim() === '' ? cutShort(text) : null;
}

/** Offset of the first mark at or after `from`; -1 if there is none. */
function nextMark(marks: RegExp, text: string, from: number): number {
  marks.lastIndex = from;
  return marks.exec(text)?.index ?? -1;
}

/** Offset after the closing quotation mark of the string whose content begins at `from`; -1 if the text ends first. */
function stringEnd(text: string, from: number): number {
  for (let at = nextMark(STRING_MARK, text, from); at >= 0; at = nextMark(STRING_MARK, text, at + 2)) {
    if (text[at] === '"') return at + 1;
  }
  return -1;
}

const tooDeep = (offset: number): ScanProblem => ({ offset, reason: `is nested deeper than ${DEEPEST} levels` });

const cutShort = (text: string): ScanProblem => ({ offset: text.length, reason: 'ends before it is complete' });

function badKey(token: string, seen: Set<string>): string | null {
  const key = keyOf(token);
  if (FORBIDDEN_KEYS.has(key)) return `uses the key "${key}", which no pack may`;
  if (seen.has(key)) return `has the key "${key.slice(0, 60)}" twice in one object`;
  seen.add(key);
  return null;
}

function keyOf(token: string): string {
  if (!token.includes('\\')) return token.slice(1, -1);
  try {
    return String(JSON.parse(token));
  } catch {
    return token;
  }
}
