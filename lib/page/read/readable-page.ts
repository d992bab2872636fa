/** Whether a document is read at all, decided before reading. */

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

/** Resolves when a person sees the page: not while it is prerendered or its tab is hidden. */
export async function untilSeen(signal: AbortSignal): Promise<void> {
  if ((document as Prerendered).prerendering) await once(document, 'prerenderingchange', signal);
  while (document.hidden) await once(document, 'visibilitychange', signal);
}
