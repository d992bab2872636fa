/**
 * Lines under mentions as boxes of our own, for forced colours: there every highlight becomes a block of one colour, and
 * kinds and weights cannot be told apart. Laid at places of the document, so that they scroll with it.
 */
import type { Line, Painted } from './paint.ts';

/** Boxes at most: only what is near the viewport is asked for, and nobody reads so many lines there. */
const MOST_BOXES = 500;
/** Between the words and their line (px), as the highlights have it. */
const GAP = 1;

const BORDERS: Record<Line, string> = {
  actor: '2px dotted',
  figure: '2px dashed',
  quotation: '1px solid',
  differs: '4px solid',
};

const STYLE = `
:host { all: initial !important; position: absolute !important; top: 0 !important; left: 0 !important; width: 0 !important;
  height: 0 !important; z-index: 2147483647 !important; pointer-events: none !important; }
i { position: absolute; box-sizing: border-box; }
${Object.entries(BORDERS)
  .map(([line, border]) => `.${line} { border-bottom: ${border} CanvasText; }`)
  .join('\n')}
@media print { i { display: none; } }`;

export interface LineBoxes {
  /** Replaces all boxes. */
  paint(marks: Iterable<Painted>): void;
  clear(): void;
  element(): Element | null;
}

function createHost(): { host: HTMLElement; layer: HTMLElement } {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = STYLE;
  const layer = document.createElement('div');
  root.append(style, layer);
  return { host, layer };
}

function* boxesOf({ line, bounds }: Painted, origin: DOMRect): Generator<HTMLElement> {
  const range = new Range();
  range.setStart(bounds.startContainer, bounds.startOffset);
  range.setEnd(bounds.endContainer, bounds.endOffset);
  for (const { left, top, width, height } of range.getClientRects()) {
    if (width === 0) continue;
    const box = document.createElement('i');
    box.className = line;
    const place = { left: left - origin.left, top: top - origin.top, width, height: height + GAP };
    for (const [side, pixels] of Object.entries(place)) box.style.setProperty(side, `${pixels}px`);
    yield box;
  }
}

/** The element is put into the page with the first box and taken out with the last. */
export function createLineBoxes(): LineBoxes {
  let parts: ReturnType<typeof createHost> | null = null;
  const clear = () => parts?.host.remove();
  const paint = (marks: Iterable<Painted>) => {
    parts ??= createHost();
    const { host, layer } = parts;
    document.documentElement.append(host);
    const origin = host.getBoundingClientRect();
    const boxes: HTMLElement[] = [];
    for (const mark of marks) {
      if (boxes.length >= MOST_BOXES) break;
      boxes.push(...boxesOf(mark, origin));
    }
    layer.replaceChildren(...boxes);
    if (boxes.length === 0) clear();
  };
  return { paint, clear, element: () => parts?.host ?? null };
}
