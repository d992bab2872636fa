/** Scans the page's text as rendered: the background says which lines of it are worth reading. An unchanged text is not sent again. */
import { askBackground } from '../../messaging/page-client.ts';
import { type PageText, readMarkUp, readPageText } from '../../page/read/page-text.ts';
import { READ_LIMIT } from '../../page/read/read-blocks.ts';
import type { PageLines } from '../../text/gate/lines-to-read.ts';

/** A longer title is cut (UTF-16 units). */
const TITLE_LENGTH = 300;

export interface PageScan extends PageText {
  /** Null if nothing of the corpus is on the page. */
  found: PageLines | null;
}

/**
 * `everywhere`: also in shadow roots of a page with enough text outside them. Rejects if the background does not answer; the next
 * scan asks again.
 */
export type ScanPage = (everywhere: boolean) => Promise<PageScan>;

export function createPageScan(): ScanPage {
  let last = { asked: '', found: null as PageLines | null };
  return async (everywhere) => {
    const page = readPageText(READ_LIMIT, everywhere);
    // Of the head only the title is sent, since it can confirm names; reading the rest takes as long as the scan itself.
    const title = document.title.slice(0, TITLE_LENGTH);
    const asked = `${title}\n${page.text}`;
    if (asked !== last.asked) {
      const reply = /\S/.test(page.text)
        ? await askBackground('findLines', { text: page.text, heads: [title], ...readMarkUp() })
        : null;
      if (reply && !reply.ok) throw new Error(reply.problem.code);
      last = { asked, found: reply?.value ?? null };
    }
    return { ...page, found: last.found };
  };
}
