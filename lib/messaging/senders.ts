/** The kind of a message's sender, determined from the browser's data on the sender, never from the message. */

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

/**
 * The kind of a sender; null for one that is never answered.
 * @param self the extension's own id and the addresses that its pages can have (a dynamic one besides the plain one in Chrome).
 */
export function kindOfSender(sender: Sender, self: { id: string; origins: readonly string[] }): SenderKind | null {
  if (sender.id !== self.id || sender.origin === 'null' || !sender.url) return null;
  const own = self.origins.find((origin) => sender.url?.startsWith(`${origin}/`));
  if (own) return sender.url.startsWith(`${own}/card.html`) ? 'card' : 'own';
  const isWeb = /^https?:\/\//.test(sender.url);
  return isWeb && sender.frameId === 0 && sender.tab?.id !== undefined ? 'page' : null;
}
