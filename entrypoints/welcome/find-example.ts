/** Finds what the corpus knows in the sample passages, the way a content script does on a page. */
import type { ExamplePassage } from '../../components/welcome/example.ts';
import type { Mention, PageFacts } from '../../lib/compare/mention.ts';
import { ask } from '../../lib/messaging/client.ts';
import type { Comparison } from '../../lib/messaging/contract.ts';
import { scanCandidates } from '../../lib/text/candidates.ts';
import type { Lexicon, NameSpan } from '../../lib/text/lexicon.ts';
import { findNames } from '../../lib/text/names/find-names.ts';
import { compileNames } from '../../lib/text/names/name-index.ts';
import { findTopics, vouch } from '../../lib/text/names/vouch.ts';

export interface Example {
  page: PageFacts;
  passages: ExamplePassage[];
  /** By key: what a card is asked for. */
  mentions: Map<string, Mention>;
}

/** Null where the background does not answer or its corpus knows nothing of the passages. */
export async function findExample(texts: readonly string[], page: Omit<PageFacts, 'event'>): Promise<Example | null> {
  const lexicon = await ask('lexicon', scanCandidates(texts.join('\n')));
  if (!lexicon.ok || lexicon.value === null) return null;
  const names = namesIn(texts, lexicon.value);
  const passages = texts.map((text, block) => ({ block, text, names: names[block] ?? [] }));
  const actors = [...new Set(names.flat().flatMap((span) => span.actors.map(({ id }) => id)))];
  const reply = await ask('compare', { page, passages, actors });
  return reply.ok ? exampleOf(texts, { names, comparison: reply.value, page }) : null;
}

function namesIn(texts: readonly string[], lexicon: Lexicon): NameSpan[][] {
  const index = compileNames(lexicon.names, lexicon.topics);
  const hits = texts.map((text) => findNames(text, index));
  return vouch(hits, { metadata: [], topics: () => findTopics(texts.join('\n'), index) });
}

interface Found {
  names: readonly NameSpan[][];
  comparison: Comparison;
  page: Omit<PageFacts, 'event'>;
}

function exampleOf(texts: readonly string[], { names, comparison, page }: Found): Example {
  const mentions = new Map<string, Mention>();
  const passages = texts.map((text, block) => {
    const place = (mention: Mention, span: { start: number; end: number }) => {
      const key = `${mention.kind}-${block}-${span.start}`;
      mentions.set(key, mention);
      return { key, kind: mention.kind, start: span.start, end: span.end };
    };
    const actors = (names[block] ?? []).map((span) => ({
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
