/** Clicks and taps: on a mention they open or close its card, elsewhere they close it; a click that selects text does neither. */
import { isInBox } from '../../page/geometry.ts';
import { isActive } from '../../page/pointer/focus.ts';
import { type PointerOptions, pointOf } from './pointer-options.ts';

/** Milliseconds in which a second click may follow: a double click selects a word, and nothing may take its focus. Few take longer. */
export const DOUBLE_CLICK = 300;

const hasSelection = (): boolean => getSelection()?.isCollapsed === false;

const isPlain = ({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean =>
  button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey;

/** A link or button under a mention keeps its meaning. */
export function listenToClicks({ card, mentionAt, signal }: PointerOptions): void {
  let timer = 0;
  const forget = () => clearTimeout(timer);
  const activate = (key: string, at: number) => card.send({ type: 'activate', at, key, pin: true, focus: 'pointer' });
  const dismiss = (at: number) => {
    if (card.openKey() !== null) card.send({ type: 'dismiss', at });
  };
  const onMention = (key: string, event: MouseEvent) => {
    const at = event.timeStamp;
    if (card.openKey() === key && card.isPinned()) return dismiss(at);
    if ((event as PointerEvent).pointerType !== 'touch') {
      timer = window.setTimeout(() => hasSelection() || activate(key, performance.now()), DOUBLE_CLICK);
      return;
    }
    activate(key, at);
    // A finger reaches the card without moving there.
    card.send({ type: 'card-pointer', at, inside: true });
  };
  const onClick = (event: MouseEvent) => {
    forget();
    // A key's click (`detail` 0) is on something of the page's own.
    if (!event.isTrusted || event.detail === 0 || event.target === card.host()) return;
    const box = card.box();
    if (box && isInBox(pointOf(event), box)) {
      // The card has come under a pointer that has not moved since: the click is meant for the card.
      event.preventDefault();
      event.stopImmediatePropagation();
      return card.send({ type: 'card-pointer', at: event.timeStamp, inside: true });
    }
    if (!isPlain(event)) return;
    if (event.detail > 1) return dismiss(event.timeStamp);
    if (hasSelection()) return;
    const mention = isActive(event) ? null : mentionAt(pointOf(event));
    if (mention) onMention(mention.key, event);
    else dismiss(event.timeStamp);
  };
  document.addEventListener('click', onClick, { signal, capture: true });
  document.addEventListener('pointerdown', forget, { signal, passive: true, capture: true });
  signal.addEventListener('abort', forget);
}
