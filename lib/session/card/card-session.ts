/** The card of one document: keeps the clock of pointer/dwell.ts and carries out its effects. */
import type { CardEvent, Step } from '../../messaging/requests/card.ts';
import { createCardHost } from '../../page/card/card-host.ts';
import type { Box } from '../../page/geometry.ts';
import { AT_REST, type DwellEffect, type DwellEvent, dwell } from '../../page/pointer/dwell.ts';
import { NO_FINDINGS, type PageFindings } from '../page-mention.ts';
import { createCardFrame } from './card-frame.ts';
import { createShownCard } from './shown-card.ts';

export interface CardSession {
  send(event: DwellEvent): void;
  /** Opens the card of a mention that somebody went to by a key: pinned, without the focus. `step`: which of how many it is. */
  stepTo(key: string, step: Step): void;
  onCardEvent(event: CardEvent): void;
  /** New findings: the open card stays if its mention does. */
  update(findings: PageFindings): void;
  openKey(): string | null;
  isPinned(): boolean;
  /** How far the open card's word is from where it stood when the card opened (px); 0 while none is open. */
  drift(): number;
  /** The card's box while it is shown. */
  box(): Box | null;
  /** The one element of ours. */
  host(): Element | null;
}

export interface CardOptions {
  /** Of the card's page in the extension. */
  address: string;
  onClosed(): void;
  /** The card is gone when it aborts. */
  signal: AbortSignal;
}

/** What the frame reports, as an event of pointer/dwell.ts. */
function meaningOf(event: CardEvent, at: number): DwellEvent | null {
  if (event.kind === 'pointer') return { type: 'card-pointer', at, inside: event.inside };
  if (event.kind === 'pin') return { type: 'pin', at, pinned: event.pinned };
  // The card that offers to turn the site on again stays until it is closed.
  if (event.kind === 'site-off') return { type: 'pin', at, pinned: true };
  return event.kind === 'close' ? { type: 'dismiss', at } : null;
}

export function createCardSession({ address, onClosed, signal }: CardOptions): CardSession {
  let state = AT_REST;
  let findings = NO_FINDINGS;
  let timer = 0;
  /** While a step opens its card. */
  let step: Step | null = null;

  const now = () => performance.now();
  const dismiss = () => send({ type: 'dismiss', at: now() });
  const find = (key: string) => findings.mentions.find((mention) => mention.key === key);
  const host = createCardHost({
    onPointer: (inside) => send({ type: 'card-pointer', at: now(), inside }),
    onLost: () => {
      frame.forget();
      dismiss();
    },
    signal,
  });
  const frame = createCardFrame({ host, address, page: () => findings.page, onBlocked: dismiss, signal });
  const card = createShownCard({ host, frame, isPinned: () => state.pinned, onGone: dismiss, signal });

  const apply = (effect: DwellEffect) => {
    if (effect.type === 'close') {
      card.close();
      return onClosed();
    }
    const mention = find(effect.key);
    if (!mention) return dismiss();
    if (effect.type === 'prepare') return frame.offer(mention, { focus: null, pinned: false, step: null });
    const pointer = state.over === effect.key ? state.point : null;
    card.open(mention, { focus: effect.focus, pinned: state.pinned, step, pointer });
  };
  function send(event: DwellEvent): void {
    if (signal.aborted) return;
    const next = dwell(state, event);
    state = next.state;
    host.setLive(state.inCard);
    clearTimeout(timer);
    const { wakeAt } = next;
    if (wakeAt !== null) {
      timer = window.setTimeout(() => send({ type: 'time', at: Math.max(wakeAt, now()) }), wakeAt - now());
    }
    next.effects.forEach(apply);
  }
  const stepTo = (key: string, to: Step) => {
    step = to;
    send({ type: 'activate', at: now(), key, pin: true, focus: null });
    step = null;
  };
  const onCardEvent = (event: CardEvent) => {
    frame.onCardEvent(event);
    if (event.kind === 'size' && event.height > 0) card.setHeight(event.height);
    const meant = meaningOf(event, now());
    if (meant) send(meant);
  };
  const update = (next: PageFindings) => {
    findings = next;
    const opened = card.mention();
    const still = opened && find(opened.key);
    if (still) card.replace(still);
    else if (opened) dismiss();
  };
  signal.addEventListener('abort', () => clearTimeout(timer));
  return {
    send,
    stepTo,
    onCardEvent,
    update,
    openKey: () => state.open,
    isPinned: () => state.pinned,
    drift: card.drift,
    box: host.box,
    host: host.element,
  };
}
