/** Which lines of a page's text may hold something of the corpus. The text is not kept. */
import type { CorpusStore } from '../store/corpus-store.ts';
import { scanCandidates } from '../text/gate/candidates.ts';
import { linesToRead, type PageLines, type RenderedText } from '../text/gate/lines-to-read.ts';
import { readableText } from '../text/gate/readable-text.ts';

/** The lines worth reading; null if nothing of the corpus is on the page. */
export async function findLines(store: CorpusStore, page: RenderedText): Promise<PageLines | null> {
  const text = readableText(page);
  const lexicon = await store.lexicon(scanCandidates([...page.heads, text].join('\n')));
  return lexicon && linesToRead({ text, heads: page.heads }, lexicon);
}
