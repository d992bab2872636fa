/** The marks on the page: which are painted at the density chosen, and which of them lies under a point. */
import { askBackground } from '../messaging/page-client.ts';
import { blockAround } from '../page/elements.ts';
import type { Point } from '../page/geometry.ts';
import { type Density, marksToPaint } from '../page/paint/density.ts';
import { watchNearViewport } from '../page/paint/near-viewport.ts';
import { createPainter, type Painted, randomNames } from '../page/paint/paint.ts';
import { caretAt, isOnRange } from '../page/pointer/hit-test.ts';
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
  const at = (point: Point, roots: readonly ShadowRoot[]): PageMention | null => {
    const caret = chosen.size > 0 ? caretAt(point, roots) : null;
    // Looked up by element and not among the blocks near the viewport: those are known a frame later, and a pointer that
    // rests right after the page has jumped sends no further event.
    const around = caret && blockAround(caret.node.parentNode);
    if (!caret || !around) return null;
    let best: PageMention | null = null;
    for (const block of byElement.get(around) ?? []) {
      const offset = offsetIn(block, caret.node, caret.offset);
      if (offset === null) continue;
      for (const mention of chosen.get(block) ?? []) {
        if (offset < mention.start || offset > mention.end) continue;
        if (best && best.end - best.start <= mention.end - mention.start) continue;
        const range = liveRange(block, mention);
        if (range && isOnRange(point, range)) best = mention;
      }
    }
    return best;
  };
  return {
    set: ({ mentions }, density) => show(marksToPaint(mentions, density)),
    at,
    chosen: () => [...chosen.values()].flat(),
  };
}
