/** Where in a JSON text a field stands, so that a person is told the line and not only the path. */

/** A string, or one character of structure; numbers, words and spaces lie between. */
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]/gs;

/** The number of the line, from 1, at an offset of a text. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}

/** Where an array or object stands open: what its next value is called in a JSON pointer. */
interface Level {
  isArray: boolean;
  /** Of an array the number of the value, of an object its key. */
  step: string;
}

/**
 * Offset of the field that a JSON pointer names: of its key in an object, of its value in an array. Where the field is missing, of
 * the nearest that holds it; 0 for the text as a whole. Linear.
 * @param text JSON that was parsed.
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
  // What follows a bracket or a comma begins after the spaces.
  return found.offset + (/^\s*/.exec(text.slice(found.offset, found.offset + 1000))?.[0].length ?? 0);
}

const unescapeStep = (step: string): string => step.replaceAll('~1', '/').replaceAll('~0', '~');
