/** The marks on the page: which are painted at the density chosen, and which of them lies under a point. */
import { askBackground } from '../messaging/page-client.ts';
import { blockAround } from '../page/elements.ts';
import type { Point } from '../page/geometry.ts';
import { type Density, marksToPaint } from '../page/paint/density.ts';
import { watchNearViewport } from '../page/paint/near-viewport.ts';
import { createPainter, type Painted, randomNames } from '../page/paint/paint.ts';
import { caretAt, isOnElement, isOnRange, isSeenAt } from '../page/pointer/hit-test.ts';
import { boundsOf, liveRange } from '../page/read/block-bounds.ts';
import { offsetIn, type TextBlock } from '../page/read/text-block.ts';
import type { PageFindings, PageMention } from './page-mention.ts';

export interface MarkBoard {
  set(findings: PageFindings, density: Density): void;
  /** The mention chosen to be painted that lies under a point of the viewport, the innermost where several lie there. */
  at(point: Point, roots: readonly ShadowRoot[]): PageMention | null;
  /** The mentions of the density chosen, in reading order. */
  chosen(): PageMention[];
}

function* paintedOf(mentions: readonly PageMention[]): Generator<Painted> {
  for (const mention of mentions) {
    const bounds = boundsOf(mention.block, mention);
    if (bounds) yield { line: mention.differs && mention.kind !== 'actor' ? 'differs' : mention.kind, bounds };
  }
}

/** Of several mentions the shortest that really lies under the point. */
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
  let chosen = new Map<TextBlock, PageMention[]>();
  let byElement = new Map<Element, TextBlock[]>();
  let frame = 0;
  let isStyled = false;

  const repaint = () => {
    frame = 0;
    if (signal.aborted) return;
    const blocks = [...chosen.keys()].filter((block) => near.has(block));
    if (blocks.length > 0 && !isStyled) {
      isStyled = true;
      void askBackground('styleHighlights', { names: painter.names });
    }
    painter.paint(paintedOf(blocks.flatMap((block) => chosen.get(block) ?? [])));
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
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    painter.clear();
  });
  /** Those at the text under the point. By element and not by nearness: a pointer that rests right after the page has jumped sends no further event. */
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
  /** Where something else takes the pointer, as a stretched link does: those of blocks that lie there and can be seen. */
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
    set: ({ mentions }, density) => show(marksToPaint(mentions, density)),
    at,
    chosen: () => [...chosen.values()].flat(),
  };
}
