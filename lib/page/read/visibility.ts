/**
 * Whether a person can see a span of text. Checked only for mentions, because it forces layout. A `Sight` caches its answers per
 * element and is valid only until the page changes.
 */
import type { Span } from '../../text/span.ts';
import { EDITABLE, NOT_READ, parentOf, roleOf } from '../elements.ts';
import { liveRange } from './block-bounds.ts';
import type { TextBlock } from './text-block.ts';

/** A box this small (px) with hidden overflow is the usual way to keep text for screen readers only. */
const CUT_OFF = 1;

/** Text in these is never marked: editable text, and skipped elements, which lines located by their words can still be in. */
const UNMARKED = `${EDITABLE},${NOT_READ}`;

/** Taken from Element.prototype, because a form's own property may be a field of that name. */
const { checkVisibility, closest, getBoundingClientRect } = Element.prototype;

export interface Sight {
  /** Whether the span of the block's text can be seen (anywhere on the page, scrolled to or not) and is not being edited. */
  shows(block: TextBlock, span: Span): boolean;
}

/** Whether an element hides itself by a style that `checkVisibility` does not cover. */
function hidesItself(element: Element): boolean {
  const style = getComputedStyle(element);
  if (style.contentVisibility === 'hidden') return true;
  if (style.clipPath.startsWith('inset(') && /(?:50|100)%/.test(style.clipPath)) return true;
  if (style.position === 'absolute' && /^rect\((?:[01]px,? ?){4}\)$/.test(style.clip)) return true;
  if (style.overflowX === 'visible' || style.display === 'inline') return false;
  // The viewport scrolls to what these two elements cut off.
  if (element === document.body || element === document.documentElement) return false;
  const box = getBoundingClientRect.call(element);
  return box.width <= CUT_OFF || box.height <= CUT_OFF;
}

/** Whether scrolling can reach the text: pages scroll right and down, never left of or above their origin. */
function isReachable(range: Range): boolean {
  for (const box of range.getClientRects()) {
    if (box.width === 0 || box.height === 0) continue;
    if (box.right + scrollX > 0 && box.bottom + scrollY > 0) return true;
  }
  return false;
}

/** Starts a check of visibility. Use the result only until the page can have changed. */
export function lookAtPage(): Sight {
  const hidden = new Map<Element, boolean>();
  const isHidden = (element: Element): boolean => {
    const known = hidden.get(element);
    if (known !== undefined) return known;
    const chain: Element[] = [];
    let answer = false;
    for (let at: Node | null = element; at; at = parentOf(at)) {
      if (at instanceof ShadowRoot) at = at.host;
      if (!(at instanceof Element)) break;
      const before = hidden.get(at);
      chain.push(at);
      answer = before ?? hidesItself(at);
      if (before !== undefined || answer) break;
    }
    for (const at of chain) hidden.set(at, answer);
    return answer;
  };
  /** By the text's parent element: measuring every span of one very long text would take seconds. */
  const seen = new Map<Element, boolean>();
  const shows = (block: TextBlock, span: Span): boolean => {
    const range = liveRange(block, span);
    if (!range) return false;
    const parent = parentOf(range.startContainer);
    const holder = parent instanceof ShadowRoot ? parent.host : parent;
    if (!(holder instanceof Element)) return false;
    const known = seen.get(holder) ?? isSeen(holder, range);
    seen.set(holder, known);
    return known;
  };
  const isSeen = (holder: Element, range: Range): boolean => {
    if (!checkVisibility.call(holder, { checkOpacity: true, checkVisibilityCSS: true })) return false;
    const pre = closest.call(holder, 'pre');
    if (pre && roleOf(pre) === 'skipped') return false;
    if (closest.call(holder, UNMARKED) || Number.parseFloat(getComputedStyle(holder).fontSize) < 1) return false;
    // Text directly in closed details is hidden by an internal box of the browser; `checkVisibility` covers only elements in it.
    if (holder instanceof HTMLDetailsElement && !holder.open) return false;
    return !isHidden(holder) && isReachable(range);
  };
  return { shows };
}
