/** The gate: what of a page's text the corpus may have something to say of. Nothing of the text is kept. */
import type { CorpusStore } from '../store/corpus-store.ts';
import { scanCandidates } from '../text/gate/candidates.ts';
import { linesToRead, type PageLines, type RenderedText } from '../text/gate/lines-to-read.ts';

/** The lines worth reading; null where nothing of the corpus stands on the page. */
export async function mayStand(store: CorpusStore, page: RenderedText): Promise<PageLines | null> {
  const lexicon = await store.lexicon(scanCandidates([...page.heads, page.text].join('\n')));
  return lexicon && linesToRead(page, lexicon);
}
