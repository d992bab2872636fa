/** The interface between the two scripts of a page: the small one on every page, and the larger one on pages that may match. */
import type { PageReport } from '../compare/mentions/page-report.ts';
import type { CardEvent } from '../messaging/requests/card.ts';
import type { Density } from '../page/paint/density.ts';
import type { Changes, Watch } from '../page/watch.ts';
import type { PageScan, ScanPage } from './reader/scan-page.ts';

/** One document while the extension is on: read, find, paint, and the card. */
export interface PageSession {
  /** Reads what changed, everything for null, and shows what it finds. */
  pass(changes: Changes | null): Promise<void>;
  setDensity(density: Density): void;
  step(direction: 'next' | 'previous'): void;
  onCardEvent(event: CardEvent): void;
  /** Whether a node was put in by the extension. */
  isOwn(node: Node): boolean;
  report(): Promise<PageReport>;
}

export interface SessionOptions {
  /** The scan that found the page worth reading, and how to scan again. */
  first: PageScan;
  scanAgain: ScanPage;
  watch: Watch;
  density: Density;
  /** The person turned this site off and has closed the card that offered to take it back. */
  onSiteOff(): void;
  /** Address of the card's page in the extension. */
  cardAddress: string;
  /** Ends the session and removes everything it added. */
  signal: AbortSignal;
}

export type StartSession = (options: SessionOptions) => PageSession;
