/** Finds what the corpus knows in the sample passages, the way a content script does on a page. */
import type { ExamplePassage } from '../../components/welcome/example.ts';
import type { Mention } from '../../lib/compare/mention.ts';
import type { PageFacts } from '../../lib/compare/page-facts.ts';
import { ask } from '../../lib/messaging/client.ts';
import type { Comparison } from '../../lib/messaging/contract.ts';

export interface Example {
  page: PageFacts;
  passages: ExamplePassage[];
  /** By key: what a card is asked for. */
  mentions: Map<string, Mention>;
}

/** Null where the background does not answer or its corpus knows nothing of the passages. */
export async function findExample(texts: readonly string[], page: Omit<PageFacts, 'event'>): Promise<Example | null> {
  const blocks = texts.map((text, block) => ({ block, text }));
  const reply = await ask('compare', { page, heads: [], topics: [], blocks });
  if (!reply.ok || reply.value.useful.length === 0) return null;
  return exampleOf(texts, { comparison: reply.value, page });
}

interface Found {
  comparison: Comparison;
  page: Omit<PageFacts, 'event'>;
}

function exampleOf(texts: readonly string[], { comparison, page }: Found): Example {
  const mentions = new Map<string, Mention>();
  const passages = texts.map((text, block) => {
    const place = (mention: Mention, span: { start: number; end: number }) => {
      const key = `${mention.kind}-${block}-${span.start}`;
      mentions.set(key, mention);
      return { key, kind: mention.kind, start: span.start, end: span.end };
    };
    const names = comparison.names.filter((found) => found.block === block).flatMap((found) => found.names);
    const actors = names.map((span) => ({
      ...place({ kind: 'actor', text: text.slice(span.start, span.end), actors: span.actors }, span),
      outcome: comparison.actors[span.actors[0]?.id ?? '']?.outcome ?? ('named' as const),
    }));
    const compared = comparison.found
      .filter((found) => found.block === block)
      .map((found) => ({ ...place(found.mention, found), outcome: found.outcome }));
    return { text, mentions: [...actors, ...compared] };
  });
  return { page: { ...page, event: comparison.event }, passages, mentions };
}
