/** Puts a page's body together for one test, and takes it away after. Markup in tests is ours, so it may be parsed as HTML. */
import { afterEach } from 'vitest';

/** Replaces the body's content and runs no scripts. @returns the body. */
export function putPage(html: string): HTMLElement {
  const parsed = new DOMParser().parseFromString(`<!doctype html><body>${html}`, 'text/html');
  document.body.replaceChildren(...document.adoptNode(parsed.body).childNodes);
  return document.body;
}

/** Lets the browser lay out and call its observers: two frames. */
export const untilDrawn = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));

/** An open shadow root with some content on an element found by selector. */
export function putShadow(selector: string, html: string, root: ParentNode = document): ShadowRoot {
  const host = root.querySelector(selector) as Element;
  const shadow = host.attachShadow({ mode: 'open' });
  const parsed = new DOMParser().parseFromString(`<!doctype html><body>${html}`, 'text/html');
  shadow.append(...document.adoptNode(parsed.body).childNodes);
  return shadow;
}

afterEach(() => {
  document.body.replaceChildren();
  document.body.removeAttribute('style');
});
