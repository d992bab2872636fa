/** Keys while a card is open: Escape closes it; Enter moves the focus into it if the key has no function on the page. */
import { isActive } from '../../page/pointer/focus.ts';
import type { PointerOptions } from './pointer-options.ts';

export function listenToKeys({ card, signal }: Pick<PointerOptions, 'card' | 'signal'>): void {
  /** Escape closed the card; the page does not receive its release either. */
  let isUsed = false;
  const keepFromPage = (event: KeyboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const onKey = (event: KeyboardEvent) => {
    const key = card.openKey();
    if (!event.isTrusted || event.isComposing || key === null) return;
    const at = event.timeStamp;
    if (event.key === 'Escape') {
      // One key closes one layer: an open dialog or menu of the page stays.
      isUsed = true;
      keepFromPage(event);
      card.send({ type: 'dismiss', at });
    } else if (event.key === 'Enter' && !isActive(event)) {
      card.send({ type: 'activate', at, key, pin: true, focus: 'key' });
    }
  };
  const onRelease = (event: KeyboardEvent) => {
    if (!isUsed || event.key !== 'Escape') return;
    isUsed = false;
    keepFromPage(event);
  };
  addEventListener('keydown', onKey, { signal, capture: true });
  addEventListener('keyup', onRelease, { signal, capture: true });
}
