/** Goes to the next or previous mention by key, in reading order: the page scrolls there and the card opens; the focus does not move. */

import { focused } from '../page/pointer/focus.ts';
import { boxesOf, wordBox } from '../page/pointer/word-box.ts';
import { liveRange } from '../page/read/block-bounds.ts';
import type { CardSession } from './card/card-session.ts';
import type { PageMention } from './page-mention.ts';

/** Index of the mention to go to: next to the open one; with none open, the first on the screen, else the first or last of all. Wraps around. */
function target(mentions: readonly PageMention[], openKey: string | null, direction: 'next' | 'previous'): number {
  const open = mentions.findIndex(({ key }) => key === openKey);
  const viewport = { width: innerWidth, height: innerHeight };
  const isSeen = ({ block, ...span }: PageMention) =>
    wordBox({ boxes: boxesOf(block, span), pointer: null, viewport }) !== null;
  const step = direction === 'next' ? 1 : -1;
  if (open >= 0) return (open + step + mentions.length) % mentions.length;
  const seen = mentions.findIndex(isSeen);
  if (seen >= 0) return seen;
  return direction === 'next' ? 0 : mentions.length - 1;
}

function scrollTo(mention: PageMention): void {
  const viewport = { width: innerWidth, height: innerHeight };
  const boxes = boxesOf(mention.block, mention);
  if (wordBox({ boxes, pointer: null, viewport })) return;
  const holder = liveRange(mention.block, mention)?.startContainer.parentElement;
  // No animation, since the card opens at once.
  holder?.scrollIntoView({ block: 'center', behavior: 'instant' });
}

/**
 * Puts the caret where the mention begins, so that tabbing and a screen reader go on from there when the card is closed. Where
 * something has the focus or is selected, the reader is there and stays.
 */
function readOnFrom(mention: PageMention): void {
  const selection = getSelection();
  const range = liveRange(mention.block, mention);
  if (range && selection?.isCollapsed !== false && focused() === null) {
    selection?.collapse(range.startContainer, range.startOffset);
  }
}

/** Cut off by a box that does not scroll ("read more"): scrolling there would shift what the page shows of it. */
function isFolded(mention: PageMention): boolean {
  const range = liveRange(mention.block, mention);
  const box = range?.getBoundingClientRect();
  let at = range?.startContainer.parentElement ?? null;
  for (; box && at && at !== document.body; at = at.parentElement) {
    if (!/hidden|clip/.test(getComputedStyle(at).overflowY)) continue;
    const shown = at.getBoundingClientRect();
    if (box.top >= shown.bottom || box.bottom <= shown.top) return true;
  }
  return false;
}

/** Opens the card of the next or previous mention that is not folded away. @param mentions those painted, in reading order. */
export function stepMentions(
  mentions: readonly PageMention[],
  card: CardSession,
  direction: 'next' | 'previous',
): void {
  const step = direction === 'next' ? 1 : -1;
  const first = target(mentions, card.openKey(), direction);
  for (let count = 0; count < mentions.length; count++) {
    const mention = mentions[(first + step * count + mentions.length * 2) % mentions.length];
    if (!mention || isFolded(mention)) continue;
    scrollTo(mention);
    readOnFrom(mention);
    card.stepTo(mention.key, { at: mentions.indexOf(mention) + 1, of: mentions.length });
    return;
  }
}
