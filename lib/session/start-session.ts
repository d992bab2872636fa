/** Starts the session of a document that may match: each pass reads, finds, paints and sends the counts; the pointer opens cards. */
import { askBackground } from '../messaging/page-client.ts';
import { yieldToPage } from '../page/slices.ts';
import type { Changes } from '../page/watch.ts';
import { createCardSession } from './card/card-session.ts';
import { listenToPointer } from './card/pointer-events.ts';
import { findMentions } from './find-mentions.ts';
import { createMarkBoard } from './mark-board.ts';
import { NO_FINDINGS, type PageFindings } from './page-mention.ts';
import { reportOf } from './page-report.ts';
import type { PageSession, SessionOptions } from './page-session.ts';
import { createPageReader } from './reader/page-reader.ts';
import { createPageWording } from './reader/page-wording.ts';
import { stepMentions } from './step-mentions.ts';

function sendCounts({ mentions, page: { wording } }: PageFindings): void {
  const outcomes: Record<string, number> = {};
  for (const { outcome } of mentions) outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  void askBackground('counts', { mentions: mentions.length, outcomes, ...(wording ? { wording } : {}) });
}

/** Does nothing until its first pass. */
export function startSession(options: SessionOptions): PageSession {
  const { first, scanAgain, watch, cardAddress, onSiteOff, signal } = options;
  let { density } = options;
  let findings = NO_FINDINGS;
  /** Turned off in the card, which stays to take that back. */
  let isOff = false;
  const onClosed = () => {
    if (isOff) onSiteOff();
  };
  const card = createCardSession({ address: cardAddress, onClosed, signal });
  const board = createMarkBoard(signal);
  const wording = createPageWording();
  const reader = createPageReader({ first, scanAgain, own: card.host, onRoot: watch.addRoot, signal });

  const show = (found: PageFindings) => {
    findings = found;
    if (isOff) return;
    card.update(found);
    board.set(found, density);
  };
  const turn = (on: boolean) => {
    isOff = !on;
    board.set(on ? findings : NO_FINDINGS, density);
    if (on) sendCounts(findings);
  };
  const publish = async (): Promise<void> => {
    const found = await findMentions(reader, { wording, signal });
    await yieldToPage();
    if (signal.aborted || !found) return;
    show(found);
    if (!isOff) sendCounts(found);
  };
  const pass = async (changes: Changes | null): Promise<void> => {
    if (changes?.moved) {
      wording.forget();
      show(NO_FINDINGS);
    }
    await reader.pass(changes, publish);
    await publish();
    if (await reader.readMoreRoots()) await publish();
    if (reader.isIncomplete()) watch.rescan();
  };
  listenToPointer({ card, mentionAt: (point) => board.at(point, reader.roots()), signal });
  return {
    pass,
    setDensity: (next) => {
      density = next;
      turn(true);
    },
    step: (direction) => stepMentions(board.chosen(), card, direction),
    onCardEvent: (event) => {
      if (event.kind === 'site-off' || event.kind === 'site-on') turn(event.kind === 'site-on');
      card.onCardEvent(event);
    },
    isOwn: (node) => node === card.host() || node === board.element(),
    report: () => reportOf(findings, signal),
  };
}
