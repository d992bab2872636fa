/**
 * The one element that we put into a page: a host in the top layer with a closed shadow root, which holds the card's
 * frame and the tint of the open mention. The page can neither read nor style what is inside.
 */
import type { Box } from '../geometry.ts';
import type { Placement } from './place.ts';

/** After the page has removed the host this many times, no new one is made. */
const MOST_HOSTS = 4;

/**
 * `!important` in a shadow root outweighs every rule and attribute of the page. The host lies over the whole viewport and
 * lets the pointer through; only the frame takes it. While it is not shown the host is no popover, but the frame is laid
 * out: it has to know its width to tell its height. The tint is see-through, so it suits light and dark pages.
 */
const STYLE = `
:host { all: initial !important; display: block !important; position: fixed !important; inset: 0 !important;
  overflow: hidden !important; pointer-events: none !important; }
iframe { position: absolute; width: 360px; height: 480px; border: 0; visibility: hidden; color-scheme: light dark;
  border-radius: 10px; box-shadow: 0 0 0 1px rgb(0 0 0 / .12), 0 8px 28px rgb(0 0 0 / .22); }
.shown { visibility: visible; pointer-events: auto; }
.sheet { border-radius: 10px 10px 0 0; }
i { position: absolute; border-radius: 3px; background: rgb(142 84 168 / .22); }
@media (prefers-color-scheme: dark) { i { background: rgb(190 140 216 / .32); } }
@media print { iframe, i { display: none; } }`;

export interface CardHost {
  /** The nonce that the frame was first opened with; null while there is no frame. */
  frame(): string | null;
  /** Opens the frame, unseen. False where the page keeps taking the host away. */
  open(address: string, nonce: string): boolean;
  /** Shows the frame in its place, and the tint over the boxes of the mention. Cheap where nothing moved. */
  show(placement: Placement, mention: readonly Box[]): void;
  hide(): void;
  focus(): void;
  /** Takes the focus from the frame, where it has it. Whether it had. */
  blur(): boolean;
  element(): Element | null;
  /** The frame's box while it is shown. */
  box(): Box | null;
}

export interface CardHostOptions {
  onPointer(inside: boolean): void;
  /** The page took the host away, and the frame with it. */
  onLost(): void;
  signal: AbortSignal;
}

/** The frame: in Chromium a page under COEP lets it in only without credentials, of which it has no need. */
function createFrame(onPointer: (inside: boolean) => void, signal: AbortSignal): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.setAttribute('credentialless', '');
  frame.addEventListener('pointerenter', (event) => event.isTrusted && onPointer(true), { signal });
  frame.addEventListener('pointerleave', (event) => event.isTrusted && onPointer(false), { signal });
  return frame;
}

function createHost(frame: HTMLIFrameElement): { host: HTMLElement; tints: HTMLElement } {
  const host = document.createElement('div');
  host.popover = 'manual';
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = STYLE;
  const tints = document.createElement('div');
  root.append(style, tints, frame);
  document.documentElement.append(host);
  return { host, tints };
}

function setBox<E extends HTMLElement>(element: E, { left, top, right, bottom }: Box): E {
  const box = { left: `${left}px`, top: `${top}px`, width: `${right - left}px`, height: `${bottom - top}px` };
  Object.assign(element.style, box);
  return element;
}

/** A host that is made when a card is first wanted and used again for every later one. */
export function createCardHost({ onPointer, onLost, signal }: CardHostOptions): CardHost {
  let host: HTMLElement | null = null;
  let tints: HTMLElement | null = null;
  let frame: HTMLIFrameElement | null = null;
  let nonce: string | null = null;
  let made = 0;
  /** Where frame and tint were last laid; empty while hidden. */
  let shown = '';

  const lose = () => {
    host?.remove();
    host = tints = frame = nonce = null;
    shown = '';
  };
  const watcher = new MutationObserver(() => {
    if (!host || host.isConnected) return;
    lose();
    onLost();
  });
  signal.addEventListener('abort', () => {
    watcher.disconnect();
    lose();
  });
  const open = (address: string, opened: string): boolean => {
    if (signal.aborted || made >= MOST_HOSTS) return false;
    lose();
    made++;
    watcher.disconnect();
    frame = createFrame(onPointer, signal);
    frame.src = `${address}#${opened}`;
    ({ host, tints } = createHost(frame));
    nonce = opened;
    for (const parent of [document, document.documentElement]) watcher.observe(parent, { childList: true });
    return true;
  };
  return {
    frame: () => nonce,
    open,
    show: (placement, mention) => {
      const now = JSON.stringify([placement, mention]);
      if (!host?.isConnected || !frame || !tints || now === shown) return;
      shown = now;
      if (!host.matches(':popover-open')) host.showPopover();
      const { kind, left, top, width, height } = placement;
      setBox(frame, { left, top, right: left + width, bottom: top + height });
      frame.className = kind === 'sheet' ? 'shown sheet' : 'shown';
      tints.replaceChildren(...mention.map((box) => setBox(document.createElement('i'), box)));
    },
    hide: () => {
      if (frame) frame.className = '';
      tints?.replaceChildren();
      if (shown && host?.isConnected) host.hidePopover();
      shown = '';
    },
    focus: () => frame?.focus({ preventScroll: true }),
    blur: () => {
      if (!host || document.activeElement !== host) return false;
      frame?.blur();
      return true;
    },
    element: () => host,
    box: () => (frame && shown ? frame.getBoundingClientRect() : null),
  };
}
