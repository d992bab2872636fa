/** Finds where a text stops being JSON. Engines name the place in their own words, or not at all; this is the same in each browser. */

/** White space, then a structural character, a number or a literal. Strings are scanned apart, since one may be very long. */
const TOKEN = /[ \t\n\r]*(?:([{}[\],:])|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/y;
const SPACE = /[ \t\n\r]*/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON allows none in a string
const STRING_MARK = /["\\\u0000-\u001F]/g;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** What may come next: a value, a key, a colon, or a comma or the closing bracket. `value-or-end` and `key-or-end` follow an opening bracket. */
type Next = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma';

const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/** The UTF-16 offset of the first character that JSON does not allow there, the text's length if it ends too early; null for JSON. Linear. */
export function findJsonFault(text: string): number | null {
  const levels: ('{' | '[')[] = [];
  let next: Next = 'value';
  let isDone = false;
  let at = 0;
  const closed = (): Next => {
    isDone = levels.length === 0;
    return 'comma';
  };
  for (;;) {
    at = (matchAt(SPACE, text, at)?.[0].length ?? 0) + at;
    if (at === text.length) return isDone ? null : at;
    if (isDone) return at;
    const mayBeValue: boolean = next === 'value' || next === 'value-or-end';
    const mayBeKey: boolean = next === 'key' || next === 'key-or-end';
    if (text[at] === '"') {
      if (!mayBeValue && !mayBeKey) return at;
      const end = stringEnd(text, at + 1);
      if (end.fault !== null) return end.fault;
      at = end.end;
      next = mayBeKey ? 'colon' : closed();
      continue;
    }
    const token = matchAt(TOKEN, text, at);
    if (!token) return at;
    const mark = token[1];
    if (mark === undefined || mark === '{' || mark === '[') {
      if (!mayBeValue) return at;
      if (mark === undefined) next = closed();
      else {
        levels.push(mark);
        next = mark === '{' ? 'key-or-end' : 'value-or-end';
      }
    } else if (mark === ':') {
      if (next !== 'colon') return at;
      next = 'value';
    } else if (mark === ',') {
      if (next !== 'comma') return at;
      next = levels.at(-1) === '{' ? 'key' : 'value';
    } else {
      const open = mark === '}' ? '{' : '[';
      const isEmpty = next === (mark === '}' ? 'key-or-end' : 'value-or-end');
      if (levels.at(-1) !== open || (next !== 'comma' && !isEmpty)) return at;
      levels.pop();
      next = closed();
    }
    at = TOKEN.lastIndex;
  }
}

/** Where the string that begins at `from` ends, or the offset of what it may not hold. */
function stringEnd(text: string, from: number): { end: number; fault: null } | { fault: number } {
  STRING_MARK.lastIndex = from;
  for (let found = STRING_MARK.exec(text); found; found = STRING_MARK.exec(text)) {
    if (found[0] === '"') return { end: found.index + 1, fault: null };
    if (found[0] !== '\\' || !matchAt(ESCAPE, text, found.index)) return { fault: found.index };
    STRING_MARK.lastIndex = ESCAPE.lastIndex;
  }
  return { fault: text.length };
}
