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
  const { first, scanAgain, watch, cardAddress, signal } = options;
  let { density } = options;
  let findings = NO_FINDINGS;
  const card = createCardSession(cardAddress, signal);
  const board = createMarkBoard(signal);
  const wording = createPageWording();
  const reader = createPageReader({ first, scanAgain, own: card.host, onRoot: watch.addRoot, signal });

  const show = (found: PageFindings) => {
    findings = found;
    card.update(found);
    board.set(found, density);
  };
  const publish = async (): Promise<void> => {
    const found = await findMentions(reader, { wording, signal });
    await yieldToPage();
    if (signal.aborted || !found) return;
    show(found);
    sendCounts(found);
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
      board.set(findings, density);
    },
    step: (direction) => stepMentions(board.chosen(), card, direction),
    onCardEvent: card.onCardEvent,
    isOwn: (node) => node === card.host() || node === board.element(),
    report: () => reportOf(findings, signal),
  };
}
