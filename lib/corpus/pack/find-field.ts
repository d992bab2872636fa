/** Finds a field in a JSON text, so that a problem is reported with its line and not only its path. */

/** A string, or a structural character; numbers, literals and spaces are between them. */
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]/gs;

/** The line number, from 1, at an offset of a text. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}

/** An open array or object. */
interface Level {
  isArray: boolean;
  /** The JSON pointer's step to its next value: the index in an array, the key in an object. */
  step: string;
}

/**
 * Offset of the field that a JSON pointer names: of its key in an object, of its value in an array. For a missing field, the offset
 * of its nearest existing parent; 0 for the text as a whole. Linear.
 * @param text valid JSON.
 */
export function findField(text: string, pointer: string): number {
  const wanted = pointer.split('/').slice(1).map(unescapeStep);
  const levels: Level[] = [];
  let found = { depth: 0, offset: 0 };
  /** Whether all levels above the innermost are on the way to the field. */
  const isOnWay = (depth: number) => levels.slice(0, depth).every(({ step }, n) => step === wanted[n]);
  const arrive = (offset: number) => {
    const depth = levels.length;
    if (depth > found.depth && depth <= wanted.length && isOnWay(depth)) found = { depth, offset };
  };
  let isKey = false;
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const level = levels.at(-1);
    if (token === '{' || token === '[') {
      levels.push({ isArray: token === '[', step: token === '[' ? '0' : '' });
      isKey = token === '{';
      if (token === '[') arrive(index + 1);
    } else if (token === '}' || token === ']') {
      levels.pop();
      isKey = false;
    } else if (token === ',' && level) {
      isKey = !level.isArray;
      if (level.isArray) {
        level.step = String(Number(level.step) + 1);
        arrive(index + 1);
      }
    } else if (token.startsWith('"') && isKey && level) {
      level.step = JSON.parse(token) as string;
      isKey = false;
      arrive(index);
    }
    if (found.depth === wanted.length) break;
  }
  // The value begins after the spaces that follow a bracket or comma.
  return found.offset + (/^\s*/.exec(text.slice(found.offset, found.offset + 1000))?.[0].length ?? 0);
}

const unescapeStep = (step: string): string => step.replaceAll('~1', '/').replaceAll('~0', '~');
