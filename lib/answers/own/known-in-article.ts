/** What the installed packs know of an article that is being added: read like a page, with names and labels for the review. */

import type { Mention } from '../../compare/mention.ts';
import { alreadyHere } from '../../corpus/draft/already-here.ts';
import { splitId } from '../../corpus/pack/pack-ids.ts';
import type { KnownArticle, KnownMention } from '../../join/draft/known-article.ts';
import type { ComparedBlocks } from '../../messaging/requests/page.ts';
import type { Requests } from '../../messaging/requests.ts';
import type { CorpusStore } from '../../store/corpus-store.ts';
import { type Paragraph, paragraphsOf } from '../../text/english/paragraphs.ts';
import { compareBlocks } from '../compare-blocks.ts';

/** As much of a block and of a page's wording as a page may send (lib/messaging/requests/page.ts). */
const LONGEST = 100_000;
/** Sources whose addresses are looked at. */
const MOST_SOURCES = 20_000;

/** The article is set beside the other packs: those of the user's own pack are read again together with it. */
const isOf = (pack: string, id: string): boolean => splitId(id).pack === pack;

const idOf = (mention: Mention): string => {
  if (mention.kind === 'actor') return mention.actors[0]?.id ?? '';
  return mention.kind === 'figure' ? mention.measure : (mention.statements[0] ?? '');
};

function mentionsOf({ mentions, verdicts }: ComparedBlocks, paragraphs: readonly Paragraph[], own: string) {
  return mentions.flatMap(({ block, start, end, mention, verdict }): Omit<KnownMention, 'name' | 'unit'>[] => {
    const at = paragraphs[block]?.at ?? 0;
    const { outcome = 'none', sources = [] } = verdicts[verdict] ?? {};
    const others = sources.filter(({ source }) => !isOf(own, source));
    const id = idOf(mention);
    // Which of two actors is meant is for a page's card to show, and for no pack to hold.
    if (isOf(own, id) || (mention.kind === 'actor' && mention.actors.length > 1)) return [];
    if (mention.kind !== 'actor' && others.length === 0) return [];
    return [{ kind: mention.kind, start: at + start, end: at + end, id, outcome, sources: others }];
  });
}

/** @param own id of the user's own pack. */
export async function knownInArticle(
  store: CorpusStore,
  { title, published, address, text }: Requests['readKnown']['params'],
  own: string,
): Promise<KnownArticle> {
  const paragraphs = paragraphsOf(text);
  const heads = title === null ? [] : [title];
  const compared = await compareBlocks(store, {
    page: { title: title ?? '', published },
    heads,
    topics: [],
    blocks: paragraphs.map((paragraph) => ({ text: paragraph.text.slice(0, LONGEST), follows: true })),
    wording: text.slice(0, LONGEST),
  });
  const mentions = mentionsOf(compared, paragraphs, own);
  const ids = (kind: KnownMention['kind']) => [
    ...new Set(mentions.filter((mention) => mention.kind === kind).map(({ id }) => id)),
  ];
  const records = await store.records({ actors: ids('actor'), measures: ids('figure') });
  const names = new Map<string, Pick<KnownMention, 'name' | 'unit'>>([
    ...records.actors.map(({ id, name }) => [id, { name, unit: null }] as const),
    ...records.measures.map(({ id, label, unit }) => [id, { name: label, unit }] as const),
  ]);
  const event = (await store.events()).find((one) => one.event.id === compared.event)?.event;
  const wording = compared.wording ?? [];
  return {
    mentions: mentions.map((mention) => ({ ...mention, ...(names.get(mention.id) ?? { name: null, unit: null }) })),
    event: event && !isOf(own, event.id) ? { id: event.id, label: event.label, date: event.date } : null,
    wording,
    here: alreadyHere({ address }, address === null ? [] : await store.anySources(MOST_SOURCES), wording),
  };
}
