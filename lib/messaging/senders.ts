/** Who may ask what. Told from what the browser says of the sender, never from the message. */
import type { Requests } from './contract.ts';

/** page: the content script in a tab's top frame. card: our card frame in a tab. own: another page of the extension. */
export type SenderKind = 'page' | 'card' | 'own';

export interface Sender {
  /** Extension id of the sender. */
  id?: string | undefined;
  url?: string | undefined;
  /** "null" where a sandboxed page made the frame an opaque origin: not trusted. */
  origin?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined } | undefined;
}

const ALLOWED: Record<keyof Requests, readonly SenderKind[]> = {
  site: ['page'],
  mayStand: ['page'],
  loadMentions: ['page'],
  // The first page has an example of its own, which is compared like any page.
  compare: ['page', 'own'],
  styleHighlights: ['page'],
  counts: ['page'],
  offerCard: ['page', 'own'],
  card: ['card', 'own'],
  cardEvent: ['card'],
  openCompare: ['card', 'own'],
  settings: ['own'],
  setSite: ['own', 'card'],
  setDensity: ['own'],
  tabState: ['own'],
  pageReport: ['own'],
  corpusSummary: ['own'],
  compareView: ['own'],
  compareRow: ['own'],
};

/**
 * What a sender is, or null where it is nobody to listen to.
 * @param self the extension's own id and the addresses that its pages can have (a dynamic one besides the plain one in Chrome).
 */
export function kindOfSender(sender: Sender, self: { id: string; origins: readonly string[] }): SenderKind | null {
  if (sender.id !== self.id || sender.origin === 'null' || !sender.url) return null;
  const own = self.origins.find((origin) => sender.url?.startsWith(`${origin}/`));
  if (own) return sender.url.startsWith(`${own}/card.html`) ? 'card' : 'own';
  const isWeb = /^https?:\/\//.test(sender.url);
  return isWeb && sender.frameId === 0 && sender.tab?.id !== undefined ? 'page' : null;
}

/** Whether that kind of sender may make this request. */
export function mayAsk(kind: SenderKind | null, request: keyof Requests): boolean {
  return kind !== null && ALLOWED[request].includes(kind);
}
