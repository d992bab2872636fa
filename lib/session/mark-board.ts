/** The marks on the page: which are painted at the chosen density, and which is under a point. */
import { askBackground } from '../messaging/page-client.ts';
import { blockAround } from '../page/elements.ts';
import type { Point } from '../page/geometry.ts';
import { type Density, marksToPaint } from '../page/paint/density.ts';
import { createLineBoxes } from '../page/paint/line-boxes.ts';
import { watchNearViewport } from '../page/paint/near-viewport.ts';
import { createPainter, type Line, type Painted, randomNames } from '../page/paint/paint.ts';
import { caretAt, isOnElement, isOnRange, isSeenAt } from '../page/pointer/hit-test.ts';
import { boundsOf, liveRange } from '../page/read/block-bounds.ts';
import { offsetIn, type TextBlock } from '../page/read/text-block.ts';
import type { PageFindings, PageMention } from './page-mention.ts';

export interface MarkBoard {
  set(findings: PageFindings, density: Density): void;
  /** The painted mention under a point of the viewport, the innermost of several. */
  at(point: Point, roots: readonly ShadowRoot[]): PageMention | null;
  /** The mentions at the chosen density, in reading order. */
  chosen(): PageMention[];
  /** The element of ours that holds the lines in forced colours. */
  element(): Element | null;
}

/**
 * Each mention on the line of its kind; one that differs on a second line too, which makes the first heavier. Of two on one
 * line the inner is left out: it would look no different, and Firefox loses the first row of an outer one that holds another.
 */
function* paintedOf(mentions: readonly PageMention[]): Generator<Painted> {
  const last = new Map<Line, PageMention>();
  for (const mention of mentions) {
    const lines: Line[] = mention.differs && mention.kind !== 'actor' ? [mention.kind, 'differs'] : [mention.kind];
    for (const line of lines) {
      const before = last.get(line);
      if (before?.block === mention.block && mention.start < before.end) continue;
      const bounds = boundsOf(mention.block, mention);
      if (bounds) yield { line, bounds };
      last.set(line, mention);
    }
  }
}

/** Nothing but names on a page that is on no event of the corpus: it is about something else. */
const isOffSubject = (mentions: readonly PageMention[], { event }: PageFindings['page']): boolean =>
  event === null && mentions.every(({ kind }) => kind === 'actor');

/** In forced colours browsers paint each highlight as one block, whatever its style says. */
const forced = matchMedia('(forced-colors: active)');

/** The shortest of several mentions whose boxes contain the point. */
function innermost(point: Point, mentions: Iterable<PageMention>): PageMention | null {
  let best: PageMention | null = null;
  for (const mention of mentions) {
    if (best && best.end - best.start <= mention.end - mention.start) continue;
    const range = liveRange(mention.block, mention);
    if (range && isOnRange(point, range)) best = mention;
  }
  return best;
}

export function createMarkBoard(signal: AbortSignal): MarkBoard {
  const painter = createPainter(randomNames());
  const boxes = createLineBoxes();
  let chosen = new Map<TextBlock, PageMention[]>();
  let byElement = new Map<Element, TextBlock[]>();
  let frame = 0;
  let isStyled = false;

  const repaint = () => {
    frame = 0;
    if (signal.aborted) return;
    const blocks = [...chosen.keys()].filter((block) => near.has(block));
    const painted = () => paintedOf(blocks.flatMap((block) => chosen.get(block) ?? []));
    if (forced.matches) {
      painter.clear();
      return boxes.paint(painted());
    }
    boxes.clear();
    if (blocks.length > 0 && !isStyled) {
      isStyled = true;
      void askBackground('styleHighlights', { names: painter.names });
    }
    painter.paint(painted());
  };
  // One update a frame, however many blocks come and go.
  const schedule = () => {
    frame ||= requestAnimationFrame(repaint);
  };
  const near = watchNearViewport(schedule, signal);
  const show = (mentions: readonly PageMention[]) => {
    chosen = Map.groupBy(mentions, ({ block }) => block);
    byElement = Map.groupBy(chosen.keys(), ({ element }) => element);
    near.follow(chosen.keys());
    schedule();
  };
  // Boxes stand still in what scrolls by itself, and where lines break anew.
  const scheduleBoxes = () => forced.matches && schedule();
  forced.addEventListener('change', schedule, { signal });
  document.addEventListener('scroll', scheduleBoxes, { signal, passive: true, capture: true });
  addEventListener('resize', scheduleBoxes, { signal });
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    painter.clear();
    boxes.clear();
  });
  /** Mentions in the element under the point. Not by distance: a pointer that rests right after the page jumped sends no further event. */
  function* mentionsUnder(point: Point, roots: readonly ShadowRoot[]): Generator<PageMention> {
    const caret = caretAt(point, roots);
    const around = caret && blockAround(caret.node.parentNode);
    for (const block of (around && byElement.get(around)) ?? []) {
      const offset = offsetIn(block, caret?.node as Node, caret?.offset ?? 0);
      if (offset === null) continue;
      for (const mention of chosen.get(block) ?? [])
        if (offset >= mention.start && offset <= mention.end) yield mention;
    }
  }
  /** Mentions of visible blocks at a point where another element takes the pointer, such as a stretched link. */
  function* mentionsBelow(point: Point): Generator<PageMention> {
    for (const [block, mentions] of chosen) {
      const { element } = block;
      if (near.has(block) && isOnElement(point, element) && isSeenAt(point, element)) yield* mentions;
    }
  }
  const at = (point: Point, roots: readonly ShadowRoot[]): PageMention | null =>
    chosen.size === 0
      ? null
      : (innermost(point, mentionsUnder(point, roots)) ?? innermost(point, mentionsBelow(point)));
  return {
    set: ({ mentions, page }, density) => show(marksToPaint(mentions, density, isOffSubject(mentions, page))),
    element: boxes.element,
    at,
    chosen: () => [...chosen.values()].flat(),
  };
}
