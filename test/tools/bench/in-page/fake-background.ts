/**
 * Stands in for the background where a page session is measured without the extension. Imported before anything that
 * looks for the extension's message interface; answers at once, so that only the page's side is measured.
 */
import type { BlocksOfPage, ComparedBlocks, FoundMention } from '../../../../lib/messaging/requests/page.ts';

let wanted: number[] | null = null;

/** The lines to read on the next page. */
export function setWanted(next: number[] | null): void {
  wanted = next;
}

type Asked = { name: string; params: BlocksOfPage };

/** A name at the first word with a capital of each block. */
function namesIn({ blocks }: BlocksOfPage): FoundMention[] {
  const actors = [{ id: 'a', reason: 'full-name' as const }];
  return blocks.flatMap(({ text }, block) => {
    const start = text.search(/[A-Z]/);
    const mention = { kind: 'actor' as const, text: text.slice(start, start + 1), actors };
    return start < 0 ? [] : [{ block, start, end: start + 1, mention, verdict: 0 }];
  });
}

function answer({ name, params }: Asked): unknown {
  if (name === 'findLines') return wanted && { lines: wanted, topics: [] };
  if (name !== 'compareBlocks') return null;
  const verdicts = [{ outcome: 'named' as const, sources: [] }];
  const useful = params.blocks.map((_, block) => block);
  return { mentions: namesIn(params), verdicts, useful, event: null } satisfies ComparedBlocks;
}

const runtime = {
  id: 'bench',
  sendMessage: async (message: Asked) => ({ ok: true, value: answer(message) }),
  onMessage: { addListener: () => undefined, removeListener: () => undefined },
};

Object.assign(globalThis, { browser: { runtime } });
