/** What the frame lets the page's content script know. All of it goes through the background: a frame and a page share no object. */

import { ask } from '../../lib/messaging/client.ts';
import type { CardEvent } from '../../lib/messaging/requests/card.ts';

/**
 * Tells the page. Nobody there to hear it (the tab is closing) is no fault of the card's. What a person did is told once: a
 * second "close", sent because the worker was stopped before it answered the first, would close the card opened since.
 */
export function tellPage(event: CardEvent): void {
  void ask('cardEvent', { event }, { once: event.kind !== 'size' && event.kind !== 'ready' });
}

/** The pointer over the card, which fills the frame. */
export function tellPointer(signal: AbortSignal): void {
  const root = document.documentElement;
  root.addEventListener('pointerenter', () => tellPage({ kind: 'pointer', inside: true }), { signal });
  root.addEventListener('pointerleave', () => tellPage({ kind: 'pointer', inside: false }), { signal });
}

/**
 * The height the card wants, in CSS pixels of the frame. Reckoned from its parts, because the card itself is never higher
 * than the frame, and the frame is only made higher once this is told.
 */
export function wantedHeight(holder: HTMLElement): number {
  const card = holder.firstElementChild;
  if (!(card instanceof HTMLElement)) return 0;
  const most = Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--card-h'));
  let height = 0;
  for (const part of card.children) {
    if (!(part instanceof HTMLElement)) continue;
    height += part.scrollHeight + part.offsetHeight - part.clientHeight;
  }
  return Math.ceil(Math.min(height, most));
}

/** Tells the wanted height now, and again whenever a part of the card or what scrolls in it changes its size. */
export function tellSize(holder: HTMLElement, signal: AbortSignal): void {
  let told = 0;
  const tell = () => {
    const height = wantedHeight(holder);
    if (height !== told) tellPage({ kind: 'size', height });
    told = height;
  };
  tell();
  const observer = new ResizeObserver(tell);
  for (const part of holder.firstElementChild?.children ?? []) {
    observer.observe(part);
    if (part.firstElementChild) observer.observe(part.firstElementChild);
  }
  signal.addEventListener('abort', () => observer.disconnect());
}
