/**
 * Parses a saved page into a document that is never shown: it loads nothing and runs nothing. The page's policy refuses markup from
 * strings (`require-trusted-types-for`); while a saved page is read, and only then, this allows it.
 */
import { extractSaved, type PageArticle } from '../../../lib/page/article/extract-article.ts';

interface Policies {
  createPolicy(name: 'default', rules: { createHTML(text: string): string | null }): unknown;
}

let isReading = false;
let isSet = false;

/** The policy of the whole page, since Readability assigns markup by itself; outside of `parseSaved` it refuses as before. */
function setPolicy(): void {
  const { trustedTypes } = globalThis as { trustedTypes?: Policies };
  if (isSet) return;
  trustedTypes?.createPolicy('default', { createHTML: (text) => (isReading ? text : null) });
  isSet = true;
}

/** @param address that the file gives for the page. @returns null where nothing can be parsed. */
export function parseSaved(html: string, address: string | null): PageArticle | null {
  setPolicy();
  isReading = true;
  try {
    return extractSaved(new DOMParser().parseFromString(html, 'text/html'), html, address);
  } catch {
    return null;
  } finally {
    isReading = false;
  }
}
