/**
 * Tells which blocks are near the viewport. Only these are painted, because every painted range makes every frame slower, and so does
 * every observed element: if there are many, only the first block of each run is observed, and all blocks of the runs around the
 * screen.
 */
import type { TextBlock } from '../read/text-block.ts';

/** Part of a screen above and below, about one turn of the mouse wheel, so that marks are painted before they scroll in. 25 % cost 0.5 ms more a frame. */
const MARGIN = '15% 0px';
/** The margin for the first block of a run: the rest of the run lies up to a screen below. */
const RUN_MARGIN = '115% 0px 15%';
/** Fewer blocks than this are watched one by one. */
const MANY = 200;

export interface NearViewport {
  /** Watches just these blocks from now on. */
  follow(blocks: Iterable<TextBlock>): void;
  has(block: TextBlock): boolean;
}

interface NearSet {
  near: ReadonlySet<Element>;
  /** Watches just these elements from now on. */
  watch(elements: ReadonlySet<Element>): void;
}

/** The elements within a margin of the viewport, kept up to date in the browser's own batches. */
function watchNear(rootMargin: string, onChange: () => void, signal: AbortSignal): NearSet {
  const near = new Set<Element>();
  let watched: ReadonlySet<Element> = new Set();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting && watched.has(target)) near.add(target);
        else near.delete(target);
      }
      onChange();
    },
    // Boxes that scroll get the same margin, if the browser supports it.
    { rootMargin, scrollMargin: rootMargin } as IntersectionObserverInit,
  );
  signal.addEventListener('abort', () => observer.disconnect());
  const watch = (wanted: ReadonlySet<Element>) => {
    for (const element of watched) {
      if (wanted.has(element)) continue;
      observer.unobserve(element);
      near.delete(element);
    }
    for (const element of wanted) if (!watched.has(element)) observer.observe(element);
    watched = wanted;
  };
  return { near, watch };
}

/** Elements in runs that are laid out within one screen of their first, by that first. */
function runsWithinScreen(elements: ReadonlySet<Element>): Map<Element, Element[]> {
  const { getBoundingClientRect } = Element.prototype;
  const runs = new Map<Element, Element[]>();
  let run: Element[] = [];
  let top = Number.NaN;
  for (const element of elements) {
    const box = getBoundingClientRect.call(element);
    // An element without a box may appear anywhere later, so it begins a run of its own.
    if (box.height > 0 && box.top >= top && box.top <= top + innerHeight) {
      run.push(element);
    } else {
      run = [element];
      runs.set(element, run);
      top = box.height > 0 ? box.top : Number.NaN;
    }
  }
  return runs;
}

/** Calls `onChange` whenever blocks come near or go away. */
export function watchNearViewport(onChange: () => void, signal: AbortSignal): NearViewport {
  let runs = new Map<Element, Element[]>();
  const single = watchNear(MARGIN, onChange, signal);
  const first = watchNear(
    RUN_MARGIN,
    () => single.watch(new Set([...first.near].flatMap((element) => runs.get(element) ?? []))),
    signal,
  );
  const follow = (blocks: Iterable<TextBlock>) => {
    const elements = new Set<Element>();
    for (const block of blocks) elements.add(block.element);
    const isMany = elements.size >= MANY;
    runs = isMany ? runsWithinScreen(elements) : new Map();
    first.watch(new Set(runs.keys()));
    single.watch(isMany ? new Set([...first.near].flatMap((element) => runs.get(element) ?? [])) : elements);
  };
  return { follow, has: (block) => single.near.has(block.element) };
}
