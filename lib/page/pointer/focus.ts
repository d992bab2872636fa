/** Where the keyboard is on the page, and whether it is ours to answer. */

/** Elements that do something of their own on a click or on Enter; a mention in one of them leaves that to the page. */
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

/** Gives the focus back to where it was, if that is still there. */
export function returnFocus(to: Element | null): void {
  if (to instanceof HTMLElement && to.isConnected) to.focus({ preventScroll: true });
}
