/**
 * Stands in for the background where a page session is measured without the extension. Imported before anything that
 * looks for the extension's message interface; answers at once, so that only the page's side is measured.
 */
import type { PageText } from '../../../../lib/messaging/contract.ts';

let wanted: number[] | null = null;

/** What the next page is told to read. */
export function setWanted(next: number[] | null): void {
  wanted = next;
}

type Asked = { name: string; params: PageText };

/** A name at the first word with a capital of each block. */
function namesIn({ blocks }: PageText) {
  const actors = [{ id: 'a', reason: 'full-name' }];
  return blocks.flatMap(({ block, text }) => {
    const start = text.search(/[A-Z]/);
    return start < 0 ? [] : [{ block, names: [{ start, end: start + 1, actors }] }];
  });
}

function answer({ name, params }: Asked): unknown {
  if (name === 'mayStand') return wanted && { lines: wanted, topics: [] };
  if (name !== 'compare') return null;
  const actors = { a: { name: '', outcome: 'named', sources: [] } };
  return { names: namesIn(params), useful: params.blocks.map(({ block }) => block), found: [], actors, event: null };
}

const runtime = {
  id: 'bench',
  sendMessage: async (message: Asked) => ({ ok: true, value: answer(message) }),
  onMessage: { addListener: () => undefined, removeListener: () => undefined },
};

Object.assign(globalThis, { browser: { runtime } });
