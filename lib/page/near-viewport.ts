/** Which blocks are near the viewport: only there is anything painted, because every painted range taxes every frame. */
import type { TextBlock } from './block.ts';

/** One screen above and below: a flick of the wheel finds its marks painted. */
const MARGIN = '100% 0px';

export interface NearViewport {
  /** Watches just these blocks from now on. */
  follow(blocks: Iterable<TextBlock>): void;
  has(block: TextBlock): boolean;
}

/** Calls `onChange` whenever blocks come near or go away, in the browser's own batches. */
export function watchNearViewport(onChange: () => void, signal: AbortSignal): NearViewport {
  const near = new Set<Element>();
  const followed = new Set<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) near.add(target);
        else near.delete(target);
      }
      onChange();
    },
    // Boxes that scroll by themselves get the same margin, where the browser knows it.
    { rootMargin: MARGIN, scrollMargin: MARGIN } as IntersectionObserverInit,
  );
  signal.addEventListener('abort', () => observer.disconnect());
  const follow = (blocks: Iterable<TextBlock>) => {
    const wanted = new Set<Element>();
    for (const block of blocks) wanted.add(block.element);
    for (const element of followed) {
      if (wanted.has(element)) continue;
      observer.unobserve(element);
      followed.delete(element);
      near.delete(element);
    }
    for (const element of wanted) {
      if (followed.has(element)) continue;
      followed.add(element);
      observer.observe(element);
    }
  };
  return { follow, has: (block) => near.has(block.element) };
}
