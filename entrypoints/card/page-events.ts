/** What the frame reports to the page's content script. It goes through the background, since the frame and the page share no object. */
import { ask } from '../../lib/messaging/client.ts';
import type { CardEvent } from '../../lib/messaging/requests/card.ts';

/**
 * Reports to the page. No answer (the tab is closing) is no fault of the card's. What a person did is sent once: a second
 * "close", sent because the worker was stopped before it answered the first, would close a card that was opened since.
 */
export function reportToPage(event: CardEvent): void {
  void ask('cardEvent', { event }, { once: event.kind !== 'size' && event.kind !== 'ready' });
}

/** The pointer over the card, which fills the frame. */
export function reportPointer(signal: AbortSignal): void {
  const root = document.documentElement;
  root.addEventListener('pointerenter', () => reportToPage({ kind: 'pointer', inside: true }), { signal });
  root.addEventListener('pointerleave', () => reportToPage({ kind: 'pointer', inside: false }), { signal });
}

/**
 * The height the card wants, in CSS pixels of the frame. The sum of its parts, because the card itself is never higher
 * than the frame, and the frame grows only after this was reported.
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

/** Reports the wanted height now, and again whenever a part of the card or what scrolls in it changes its size. */
export function reportSize(holder: HTMLElement, signal: AbortSignal): void {
  let reported = 0;
  const report = () => {
    const height = wantedHeight(holder);
    if (height !== reported) reportToPage({ kind: 'size', height });
    reported = height;
  };
  report();
  const observer = new ResizeObserver(report);
  for (const part of holder.firstElementChild?.children ?? []) {
    observer.observe(part);
    if (part.firstElementChild) observer.observe(part.firstElementChild);
  }
  signal.addEventListener('abort', () => observer.disconnect());
}
