/** Pointer and keys on the page, as events of the dwell machine. Events that the page dispatches are ignored (`isTrusted`). */

import type { Point } from '../../page/geometry.ts';
import { isActive } from '../../page/pointer/focus.ts';
import { isHeadingTo } from '../../page/pointer/safe-triangle.ts';
import type { PageMention } from '../page-mention.ts';
import type { CardSession } from './card-session.ts';

export interface PointerOptions {
  card: CardSession;
  /** The painted mention under a point. */
  mentionAt(point: Point): PageMention | null;
  signal: AbortSignal;
}

const pointOf = ({ clientX, clientY }: MouseEvent): Point => ({ x: clientX, y: clientY });

/** Hover: the page is asked what lies under the pointer at most once a frame, and only while the pointer or the page under it moves. */
function listenToHover({ card, mentionAt, signal }: PointerOptions): void {
  let latest: PointerEvent | null = null;
  let frame = 0;
  let last: Point = { x: 0, y: 0 };
  const report = (at: number) => {
    frame = 0;
    if (!latest || signal.aborted) return;
    const point = pointOf(latest);
    const box = card.box();
    // A pressed button means that something is dragged or selected.
    const over = latest.buttons === 0 ? (mentionAt(point)?.key ?? null) : null;
    const heading = box !== null && isHeadingTo(box, last, point);
    card.send({ type: 'pointer', at: Math.max(at, latest.timeStamp), point, over, heading });
    last = point;
  };
  const schedule = () => {
    frame ||= requestAnimationFrame(report);
  };
  const onMove = (event: PointerEvent) => {
    // A finger does not hover.
    if (!event.isTrusted || event.pointerType === 'touch') return;
    latest = event;
    schedule();
  };
  const onLeave = (event: PointerEvent) => {
    if (!event.isTrusted) return;
    latest = null;
    card.send({ type: 'pointer', at: event.timeStamp, point: pointOf(event), over: null, heading: false });
  };
  // While a card is open it moves with its word, so scrolling asks for nothing then.
  const onScroll = () => {
    if (latest && card.openKey() === null) schedule();
  };
  document.addEventListener('pointermove', onMove, { signal, passive: true, capture: true });
  document.addEventListener('scroll', onScroll, { signal, passive: true, capture: true });
  document.documentElement.addEventListener('pointerleave', onLeave, { signal });
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));
}

/** Click and tap: a mention opens at once and stays; a link or button under it keeps its meaning. */
function listenToClicks({ card, mentionAt, signal }: PointerOptions): void {
  const onClick = (event: MouseEvent) => {
    const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (!event.isTrusted || !isPlain || event.target === card.host()) return;
    const isSelecting = getSelection()?.isCollapsed === false;
    const mention = isActive(event) || isSelecting ? null : mentionAt(pointOf(event));
    if (mention) card.send({ type: 'activate', at: event.timeStamp, key: mention.key, pin: true, focus: true });
    // The bottom sheet covers the page: a tap beside it closes it.
    else if ((event as PointerEvent).pointerType === 'touch') card.send({ type: 'dismiss', at: event.timeStamp });
  };
  document.addEventListener('click', onClick, { signal, capture: true });
}

/** Escape closes without the pointer moving; Enter goes into the open card where the key means nothing to the page. */
function listenToKeys({ card, signal }: PointerOptions): void {
  const onKey = (event: KeyboardEvent) => {
    const key = card.openKey();
    if (!event.isTrusted || event.isComposing || key === null) return;
    const at = event.timeStamp;
    if (event.key === 'Escape') card.send({ type: 'dismiss', at });
    else if (event.key === 'Enter' && !isActive(event))
      card.send({ type: 'activate', at, key, pin: true, focus: true });
  };
  addEventListener('keydown', onKey, { signal, capture: true });
}

/** Listens until the signal aborts. The card closes when something goes full screen. */
export function listenToPointer(options: PointerOptions): void {
  listenToHover(options);
  listenToClicks(options);
  listenToKeys(options);
  const dismiss = (event: Event) => options.card.send({ type: 'dismiss', at: event.timeStamp });
  document.addEventListener('fullscreenchange', dismiss, { signal: options.signal });
}
