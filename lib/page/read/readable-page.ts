/** Whether a document is to be read at all, decided before anything is read. */

const READABLE = new Set(['text/html', 'application/xhtml+xml']);

/** Only web pages with a body, in the top frame, that are not editable as a whole. Not feeds, drawings, plain text, media. */
export const isReadable = (): boolean =>
  window === window.top &&
  READABLE.has(document.contentType) &&
  document.body?.localName === 'body' &&
  document.designMode !== 'on';

type Prerendered = { prerendering?: boolean };

function once(target: EventTarget, type: string, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    target.addEventListener(type, () => resolve(), { once: true, signal });
    signal.addEventListener('abort', () => reject(signal.reason));
  });
}

/** Resolves when a person looks at the page: not while it is rendered ahead of a visit, not while its tab is hidden. */
export async function untilSeen(signal: AbortSignal): Promise<void> {
  if ((document as Prerendered).prerendering) await once(document, 'prerenderingchange', signal);
  while (document.hidden) await once(document, 'visibilitychange', signal);
}
