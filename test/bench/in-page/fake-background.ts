/**
 * Stands in for the background where a page session is measured without the extension. Imported before anything that
 * looks for the extension's message interface; answers at once, so that only the page's side is measured.
 */
import type { Lexicon } from '../../../lib/text/lexicon.ts';

let lexicon: Lexicon | null = null;

/** What the next page is told that the corpus knows. */
export function setLexicon(next: Lexicon | null): void {
  lexicon = next;
}

type Asked = { name: string; params: { actors?: string[] } };

function answer({ name, params }: Asked): unknown {
  if (name === 'lexicon') return lexicon;
  if (name !== 'compare') return null;
  const known = { name: '', outcome: 'named', sources: [] };
  return { found: [], actors: Object.fromEntries((params.actors ?? []).map((id) => [id, known])), event: null };
}

const runtime = {
  id: 'bench',
  sendMessage: async (message: Asked) => ({ ok: true, value: answer(message) }),
  onMessage: { addListener: () => undefined, removeListener: () => undefined },
};

Object.assign(globalThis, { browser: { runtime } });
