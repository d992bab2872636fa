/** The element with the focus, and whether a key or click there belongs to the page. */

/** Elements with a function of their own on a click or Enter; a mention inside one does not change that. */
const ACTIVE =
  'a[href],area[href],button,input,select,textarea,label,summary,option,iframe,audio,video,[contenteditable],' +
  '[role="button" i],[role="link" i],[role="tab" i],[role="menuitem" i],[role="option" i],[role="checkbox" i],[role="textbox" i]';

/** The element that has the focus, seen through open shadow roots; null where none has. */
export function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active === document.body || active === document.documentElement ? null : active;
}

/** Whether something under this event target acts by itself, so that a click or key there keeps its meaning. */
export function isActive(event: Event): boolean {
  return event.composedPath().some((node) => node instanceof Element && Element.prototype.matches.call(node, ACTIVE));
}

/** Returns the focus to the element that had it, if it is still in the page. */
export function returnFocus(to: Element | null): void {
  if (to instanceof HTMLElement && to.isConnected) to.focus({ preventScroll: true });
}
