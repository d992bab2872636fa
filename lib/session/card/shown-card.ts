/** The open card: placed at its word and moved with it, with the tint over the word; takes and returns the focus. */
import type { CardHost } from '../../page/card/card-host.ts';
import { dockCard, placeCard } from '../../page/card/place.ts';
import { closestOf } from '../../page/elements.ts';
import type { Box, Point } from '../../page/geometry.ts';
import { focused, returnFocus } from '../../page/pointer/focus.ts';
import { boxesOf, wordBox } from '../../page/pointer/word-box.ts';
import { liveRange } from '../../page/read/block-bounds.ts';
import type { PageMention } from '../page-mention.ts';
import type { CardFrame, HowOffered } from './card-frame.ts';

/** The card's width, and its height until it sends its own (CSS px). */
const CARD = { width: 360, height: 320 };

export interface ShownCard {
  /** `pointer`: where it was opened from, null for the keyboard. */
  open(mention: PageMention, how: HowOffered & { pointer: Point | null }): void;
  /** The same mention after another pass. */
  replace(mention: PageMention): void;
  mention(): PageMention | null;
  setHeight(height: number): void;
  /** How far the word is from where it stood when the card opened (px). */
  drift(): number;
  close(): void;
}

export interface ShownCardOptions {
  host: CardHost;
  frame: CardFrame;
  isPinned(): boolean;
  /** The word has left the screen, or the host cannot stand where the word is. */
  onGone(): void;
  signal: AbortSignal;
}

/** The modal dialog that a word stands in: the page makes everything outside it inert. */
function modalAround(element: Element): Element | null {
  for (let at: Element | null = element; at; at = hostOf(at)) {
    const dialog = closestOf(at, 'dialog:modal');
    if (dialog) return dialog;
  }
  return null;
}

/** A mention inside a link: where nothing had the focus, somebody who comes back by a key goes on from there. */
function linkAround({ block, ...span }: PageMention): Element | null {
  const holder = liveRange(block, span)?.startContainer.parentElement;
  return holder ? closestOf(holder, 'a[href]') : null;
}

const hostOf = (element: Element): Element | null => {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
};

export function createShownCard({ host, frame, isPinned, onGone, signal }: ShownCardOptions): ShownCard {
  let opened: PageMention | null = null;
  let pointer: Point | null = null;
  let wantsFocus = false;
  let returnTo: Element | null = null;
  let height = CARD.height;
  let animation = 0;
  /** Where the word's first line stood when the card opened. */
  let stood: Box | undefined;
  signal.addEventListener('abort', () => cancelAnimationFrame(animation));

  const follow = () => {
    if (!opened || signal.aborted) return;
    const viewport = { width: innerWidth, height: innerHeight };
    const boxes = boxesOf(opened.block, opened);
    const word = wordBox({ boxes, pointer, viewport });
    if (!word && !isPinned()) return onGone();
    if (frame.isReady()) {
      // The host may have been made since the card was opened.
      if (!host.standIn(modalAround(opened.block.element))) return onGone();
      const card = { width: CARD.width, height };
      const coarse = matchMedia('(pointer: coarse)').matches;
      const placement = word
        ? placeCard({ word, card, viewport, coarse })
        : dockCard({ word: boxes[0], card, viewport });
      host.show(placement, boxes);
      if (wantsFocus) host.focus();
      wantsFocus = false;
    }
    animation = requestAnimationFrame(follow);
  };
  const boxesNow = () => (opened ? boxesOf(opened.block, opened) : []);
  return {
    open: (mention, how) => {
      if (frame.isBlocked() || !host.standIn(modalAround(mention.block.element))) return onGone();
      if (how.focus || how.step || !frame.isOffered(mention, how.pinned)) frame.offer(mention, how);
      if (how.focus) returnTo ??= focused() ?? (how.focus === 'key' ? linkAround(mention) : null);
      wantsFocus = how.focus !== null;
      if (opened?.key !== mention.key) host.hide();
      opened = mention;
      pointer = how.pointer;
      stood = boxesNow()[0];
      cancelAnimationFrame(animation);
      follow();
    },
    replace: (mention) => {
      opened = mention;
    },
    mention: () => opened,
    setHeight: (wanted) => {
      height = wanted;
      // The card has its content, so it is shown now and not a frame later.
      cancelAnimationFrame(animation);
      follow();
    },
    drift: () => {
      const now = boxesNow()[0];
      return now && stood ? Math.hypot(now.left - stood.left, now.top - stood.top) : 0;
    },
    close: () => {
      opened = null;
      wantsFocus = false;
      cancelAnimationFrame(animation);
      if (host.blur()) returnFocus(returnTo);
      returnTo = null;
      host.hide();
      host.standIn(null);
    },
  };
}
