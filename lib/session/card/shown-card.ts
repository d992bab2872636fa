/** The open card: placed at its word, following it, with the tint over the word and the focus where it belongs. */
import type { CardHost } from '../../page/card/card-host.ts';
import { placeCard } from '../../page/card/place.ts';
import type { Point } from '../../page/geometry.ts';
import { focused, returnFocus } from '../../page/pointer/focus.ts';
import { boxesOf, wordBox } from '../../page/pointer/word-box.ts';
import type { PageMention } from '../page-mention.ts';
import type { CardFrame } from './card-frame.ts';

/** The card's width, and its height until it sends its own (CSS px). */
const CARD = { width: 360, height: 320 };

export interface ShownCard {
  /** `pointer`: where it was opened from, null for the keyboard. */
  open(mention: PageMention, how: { focus: boolean; pinned: boolean; pointer: Point | null }): void;
  /** The same mention after another pass. */
  replace(mention: PageMention): void;
  mention(): PageMention | null;
  setHeight(height: number): void;
  close(): void;
}

export interface ShownCardOptions {
  host: CardHost;
  frame: CardFrame;
  isPinned(): boolean;
  /** The word has left the screen, or cannot be shown at. */
  onGone(): void;
  signal: AbortSignal;
}

export function createShownCard({ host, frame, isPinned, onGone, signal }: ShownCardOptions): ShownCard {
  let opened: PageMention | null = null;
  let pointer: Point | null = null;
  let wantsFocus = false;
  let returnTo: Element | null = null;
  let height = CARD.height;
  let animation = 0;
  signal.addEventListener('abort', () => cancelAnimationFrame(animation));

  const follow = () => {
    if (!opened || signal.aborted) return;
    const viewport = { width: innerWidth, height: innerHeight };
    const boxes = boxesOf(opened.block, opened);
    const word = wordBox({ boxes, pointer, viewport });
    if (!word && !isPinned()) return onGone();
    if (word && frame.isReady()) {
      const coarse = matchMedia('(pointer: coarse)').matches;
      host.show(placeCard({ word, card: { width: CARD.width, height }, viewport, coarse }), boxes);
      if (wantsFocus) host.focus();
      wantsFocus = false;
    }
    animation = requestAnimationFrame(follow);
  };
  return {
    open: (mention, how) => {
      // A modal dialog of the page makes everything else inert, including the card.
      if (frame.isBlocked() || document.querySelector('dialog:modal')) return onGone();
      if (how.focus || !frame.isOffered(mention, how.pinned)) frame.offer(mention, how);
      if (how.focus) returnTo ??= focused();
      wantsFocus = how.focus;
      if (opened?.key !== mention.key) host.hide();
      opened = mention;
      pointer = how.pointer;
      cancelAnimationFrame(animation);
      follow();
    },
    replace: (mention) => {
      opened = mention;
    },
    mention: () => opened,
    setHeight: (wanted) => {
      height = wanted;
      // The card has something to show: now, and not a frame later.
      cancelAnimationFrame(animation);
      follow();
    },
    close: () => {
      opened = null;
      wantsFocus = false;
      cancelAnimationFrame(animation);
      if (host.blur()) returnFocus(returnTo);
      returnTo = null;
      host.hide();
    },
  };
}
