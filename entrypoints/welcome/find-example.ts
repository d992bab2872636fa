/** Finds what the corpus knows in the sample passages, the way a content script does on a page. */
import type { ExamplePassage } from '../../components/welcome/example.ts';
import type { Mention } from '../../lib/compare/mention.ts';
import type { PageFacts } from '../../lib/compare/page-facts.ts';
import { ask } from '../../lib/messaging/client.ts';
import { comparedMentions } from '../../lib/messaging/found-mentions.ts';
import type { Reply } from '../../lib/messaging/reply.ts';

export interface Example {
  page: PageFacts;
  passages: ExamplePassage[];
  /** By key: what a card is asked for. */
  mentions: Map<string, Mention>;
}

/** The corpus may know nothing of the passages: then there are no mentions. */
export async function findExample(texts: readonly string[], page: Omit<PageFacts, 'event'>): Promise<Reply<Example>> {
  const blocks = texts.map((text, index) => ({ text, follows: index > 0 }));
  const reply = await ask('compareBlocks', { page, heads: [], topics: [], blocks });
  if (!reply.ok) return reply;
  const found = comparedMentions(reply.value).map((one) => ({
    ...one,
    key: `${one.mention.kind}-${one.block}-${one.start}`,
  }));
  const example: Example = {
    page: { ...page, event: reply.value.event },
    mentions: new Map(found.map(({ key, mention }) => [key, mention])),
    passages: texts.map((text, index) => ({
      text,
      mentions: found
        .filter(({ block }) => block === index)
        .map(({ key, mention, start, end, outcome }) => ({ key, kind: mention.kind, start, end, outcome })),
    })),
  };
  return { ok: true, value: example };
}
