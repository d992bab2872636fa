/**
 * Paints with the CSS Custom Highlight API, so that no element is inserted and nothing moves. The only file that touches
 * `CSS.highlights`. A page can list the registry and clear it, so the names mean nothing and there are never more than four.
 */

/** Line styles: one for each kind of mention, and one that is added below it for what differs. */
export const LINES = ['actor', 'figure', 'quotation', 'differs'] as const;
export type Line = (typeof LINES)[number];
export type LineNames = Record<Line, string>;

/** Most ranges painted: each makes every later frame of the page slower. */
export const MOST_RANGES = 5_000;
/** After the page has removed our entries this many times, they are not set again. */
const MOST_TRIES = 3;

/** Names for one document, not to be guessed: a letter, and 80 random bits. */
export function randomNames(): LineNames {
  const name = () => {
    const bytes = crypto.getRandomValues(new Uint8Array(10));
    return `h${Array.from(bytes, (byte) => byte.toString(36).padStart(2, '0')).join('')}`;
  };
  return { actor: name(), figure: name(), quotation: name(), differs: name() };
}

export interface Painted {
  line: Line;
  bounds: StaticRangeInit;
}

export interface Painter {
  names: LineNames;
  /** Replaces all that is painted. */
  paint(marks: Iterable<Painted>): void;
  clear(): void;
}

/** A painter of one document; nothing is registered before something is painted. Only its own entries are ever touched. */
export function createPainter(names: LineNames): Painter {
  const highlights = new Map<Line, Highlight>();
  let tries = 0;

  const clear = () => {
    for (const [line, highlight] of highlights) {
      highlight.clear();
      if (CSS.highlights.get(names[line]) === highlight) CSS.highlights.delete(names[line]);
    }
    highlights.clear();
  };
  const highlightFor = (line: Line): Highlight => {
    let highlight = highlights.get(line);
    if (!highlight) {
      highlight = new Highlight();
      // If two marks overlap (a name in a quotation), the later line in the list is on top.
      highlight.priority = LINES.indexOf(line);
      highlights.set(line, highlight);
      CSS.highlights.set(names[line], highlight);
    } else if (CSS.highlights.get(names[line]) !== highlight && tries < MOST_TRIES) {
      tries++;
      CSS.highlights.set(names[line], highlight);
    }
    return highlight;
  };
  const paint = (marks: Iterable<Painted>) => {
    const wanted = new Map<Line, StaticRange[]>();
    let left = MOST_RANGES;
    for (const { line, bounds } of marks) {
      if (left-- <= 0) break;
      const ranges = wanted.get(line) ?? [];
      ranges.push(new StaticRange(bounds));
      wanted.set(line, ranges);
    }
    for (const line of LINES) {
      const ranges = wanted.get(line);
      if (!ranges && !highlights.has(line)) continue;
      const highlight = highlightFor(line);
      highlight.clear();
      for (const range of ranges ?? []) highlight.add(range);
    }
  };
  return { names, paint, clear };
}
