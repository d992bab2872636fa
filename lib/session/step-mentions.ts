/** Next and previous mention by key, in reading order: the page scrolls there and the card opens, the focus stays. */

import { boxesOf, wordBox } from '../page/pointer/word-box.ts';
import { liveRange } from '../page/read/block-bounds.ts';
import type { CardSession } from './card/card-session.ts';
import type { PageMention } from './page-mention.ts';

/** Where to go from the mention open now; with none open, from the first on the screen. Wraps round at either end. */
function target(mentions: readonly PageMention[], openKey: string | null, direction: 'next' | 'previous'): number {
  const open = mentions.findIndex(({ key }) => key === openKey);
  const viewport = { width: innerWidth, height: innerHeight };
  const isSeen = ({ block, ...span }: PageMention) =>
    wordBox({ boxes: boxesOf(block, span), pointer: null, viewport }) !== null;
  const from = open >= 0 ? open + (direction === 'next' ? 1 : -1) : mentions.findIndex(isSeen);
  return (from + mentions.length) % mentions.length;
}

function scrollTo(mention: PageMention): void {
  const viewport = { width: innerWidth, height: innerHeight };
  const boxes = boxesOf(mention.block, mention);
  if (wordBox({ boxes, pointer: null, viewport })) return;
  const holder = liveRange(mention.block, mention)?.startContainer.parentElement;
  // Not smoothly: the card opens at once, and motion is nothing that was asked for.
  holder?.scrollIntoView({ block: 'center', behavior: 'instant' });
}

/** Goes on by one mention. `mentions` are those painted, in reading order. */
export function stepMentions(
  mentions: readonly PageMention[],
  card: CardSession,
  direction: 'next' | 'previous',
): void {
  const mention = mentions[target(mentions, card.openKey(), direction)];
  if (!mention) return;
  scrollTo(mention);
  card.send({ type: 'activate', at: performance.now(), key: mention.key, pin: true, focus: false });
}
