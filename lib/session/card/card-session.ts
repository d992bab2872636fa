/** The card of one document: keeps the clock of pointer/dwell.ts and carries out its effects. */
import type { CardEvent } from '../../messaging/requests/card.ts';
import { createCardHost } from '../../page/card/card-host.ts';
import type { Box } from '../../page/geometry.ts';
import { AT_REST, type DwellEffect, type DwellEvent, dwell } from '../../page/pointer/dwell.ts';
import { NO_FINDINGS, type PageFindings } from '../page-mention.ts';
import { createCardFrame } from './card-frame.ts';
import { createShownCard } from './shown-card.ts';

export interface CardSession {
  send(event: DwellEvent): void;
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

export function createCardSession({ address, onClosed, signal }: CardOptions): CardSession {
  let state = AT_REST;
  let findings = NO_FINDINGS;
  let timer = 0;

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
    if (effect.type === 'prepare') return frame.offer(mention, { focus: false, pinned: false });
    const pointer = state.over === effect.key ? state.point : null;
    card.open(mention, { focus: effect.focus, pinned: state.pinned, pointer });
  };
  function send(event: DwellEvent): void {
    if (signal.aborted) return;
    const step = dwell(state, event);
    state = step.state;
    host.setLive(state.inCard);
    clearTimeout(timer);
    const { wakeAt } = step;
    if (wakeAt !== null) {
      timer = window.setTimeout(() => send({ type: 'time', at: Math.max(wakeAt, now()) }), wakeAt - now());
    }
    step.effects.forEach(apply);
  }
  const onCardEvent = (event: CardEvent) => {
    frame.onCardEvent(event);
    if (event.kind === 'size' && event.height > 0) card.setHeight(event.height);
    else if (event.kind === 'pointer') send({ type: 'card-pointer', at: now(), inside: event.inside });
    else if (event.kind === 'pin') send({ type: 'pin', at: now(), pinned: event.pinned });
    // The card that offers to turn the site on again stays until it is closed.
    else if (event.kind === 'site-off') send({ type: 'pin', at: now(), pinned: true });
    else if (event.kind === 'close') dismiss();
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
    onCardEvent,
    update,
    openKey: () => state.open,
    isPinned: () => state.pinned,
    drift: card.drift,
    box: host.box,
    host: host.element,
  };
}
