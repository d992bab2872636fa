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
 * lets the pointer through; only the frame takes it, once the pointer has come there. While it is not shown the host is no popover, but the frame is laid
 * out: it has to know its width to tell its height. The tint is see-through, so it suits light and dark pages.
 */
const STYLE = `
:host { all: initial !important; display: block !important; position: fixed !important; inset: 0 !important;
  overflow: hidden !important; pointer-events: none !important; }
iframe { position: absolute; width: 360px; height: 480px; border: 0; visibility: hidden; color-scheme: light dark;
  border-radius: 10px; box-shadow: 0 0 0 1px rgb(0 0 0 / .12), 0 8px 28px rgb(0 0 0 / .22); }
.shown { visibility: visible; }
.live { pointer-events: auto; }
.layer { position: absolute; inset: 0; }
.sheet { border-radius: 10px 10px 0 0; }
i { position: absolute; border-radius: 3px; background: rgb(142 84 168 / .22); }
@media (prefers-color-scheme: dark) { i { background: rgb(190 140 216 / .32); } }
@media print { iframe, i { display: none; } }`;

export interface CardHost {
  /** The nonce that the frame was first opened with; null while there is no frame. */
  frame(): string | null;
  /** Puts the host where a modal dialog does not make it inert: in that dialog, or with null at the page's root. False where it cannot stand there. */
  standIn(dialog: Element | null): boolean;
  /** Opens the frame, unseen. False where the page keeps taking the host away. */
  open(address: string, nonce: string): boolean;
  /** Shows the frame in its place, and the tint over the boxes of the mention. Cheap where nothing moved. */
  show(placement: Placement, mention: readonly Box[]): void;
  hide(): void;
  /** Whether the frame takes the pointer: else the wheel and clicks go through it to the page. */
  setLive(live: boolean): void;
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
  frame.title = 'Concordance';
  frame.setAttribute('credentialless', '');
  frame.addEventListener('pointerenter', (event) => event.isTrusted && onPointer(true), { signal });
  frame.addEventListener('pointerleave', (event) => event.isTrusted && onPointer(false), { signal });
  return frame;
}

interface HostParts {
  host: HTMLElement;
  /** Holds frame and tints in pixels of the viewport, whatever CSS zoom the page has. */
  layer: HTMLElement;
  tints: HTMLElement;
  frame: HTMLIFrameElement;
  /** That the frame was opened with. */
  nonce: string;
}

interface Layout {
  placement: Placement;
  mention: readonly Box[];
  zoom: number;
}

function createHost(frame: HTMLIFrameElement, nonce: string): HostParts {
  const host = document.createElement('div');
  host.popover = 'manual';
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = STYLE;
  const layer = document.createElement('div');
  layer.className = 'layer';
  const tints = document.createElement('div');
  layer.append(tints, frame);
  root.append(style, layer);
  document.documentElement.append(host);
  return { host, layer, tints, frame, nonce };
}

/** Moves a node without loading its frame anew. `moveBefore` is in Chrome 133 and Firefox 144; types lag behind. */
function moveInto(parent: Element, node: Element): boolean {
  try {
    (parent as Element & { moveBefore(node: Node, before: Node | null): void }).moveBefore(node, null);
    return true;
  } catch {
    return false;
  }
}

function setBox<E extends HTMLElement>(element: E, { left, top, right, bottom }: Box): E {
  const box = { left: `${left}px`, top: `${top}px`, width: `${right - left}px`, height: `${bottom - top}px` };
  Object.assign(element.style, box);
  return element;
}

/** Lays frame and tints at their places. `zoom`: the CSS zoom that the page gives the host, which is undone here. */
function layOut({ layer, tints, frame }: HostParts, { placement, mention, zoom }: Layout): void {
  const { kind, left, top, width, height } = placement;
  layer.style.zoom = String(1 / zoom);
  setBox(frame, { left, top, right: left + width, bottom: top + height });
  frame.classList.add('shown');
  frame.classList.toggle('sheet', kind === 'sheet');
  tints.replaceChildren(...mention.map((box) => setBox(document.createElement('i'), box)));
}

/** A host that is made when a card is first wanted and used again for every later one. */
export function createCardHost({ onPointer, onLost, signal }: CardHostOptions): CardHost {
  let parts: HostParts | null = null;
  let made = 0;
  /** Where frame and tint were last laid; empty while hidden. */
  let shown = '';

  const lose = () => {
    parts?.host.remove();
    parts = null;
    shown = '';
  };
  /** A dialog that the page takes away takes the host with it, which no observer of ours sees. */
  const notice = () => {
    if (!parts || parts.host.isConnected) return;
    lose();
    onLost();
  };
  const watcher = new MutationObserver(notice);
  signal.addEventListener('abort', () => {
    watcher.disconnect();
    lose();
  });
  const open = (address: string, nonce: string): boolean => {
    if (signal.aborted || made >= MOST_HOSTS) return false;
    lose();
    made++;
    watcher.disconnect();
    const frame = createFrame(onPointer, signal);
    frame.src = `${address}#${nonce}`;
    parts = createHost(frame, nonce);
    for (const parent of [document, document.documentElement]) watcher.observe(parent, { childList: true });
    return true;
  };
  return {
    frame: () => parts?.nonce ?? null,
    open,
    standIn: (dialog) => {
      notice();
      const parent = dialog ?? document.documentElement;
      return !parts || parts.host.parentNode === parent || moveInto(parent, parts.host);
    },
    show: (placement, mention) => {
      notice();
      if (!parts) return;
      const zoom = (parts.host as { currentCSSZoom?: number }).currentCSSZoom ?? 1;
      const now = JSON.stringify([placement, mention, zoom]);
      if (now === shown) return;
      shown = now;
      if (!parts.host.matches(':popover-open')) parts.host.showPopover();
      layOut(parts, { placement, mention, zoom });
    },
    hide: () => {
      if (parts) parts.frame.className = '';
      parts?.tints.replaceChildren();
      if (shown && parts?.host.isConnected) parts.host.hidePopover();
      shown = '';
    },
    setLive: (live) => {
      parts?.frame.classList.toggle('live', live && shown !== '');
    },
    focus: () => parts?.frame.focus({ preventScroll: true }),
    blur: () => {
      if (!parts || document.activeElement !== parts.host) return false;
      parts.frame.blur();
      return true;
    },
    element: () => parts?.host ?? null,
    box: () => (parts && shown ? parts.frame.getBoundingClientRect() : null),
  };
}
