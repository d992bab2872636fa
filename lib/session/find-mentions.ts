/** Finds the mentions in the blocks worth reading: the background compares the visible blocks, and hidden mentions are left out. */
import type { Mention } from '../compare/mention.ts';
import { type ComparedMention, comparedMentions } from '../messaging/found-mentions.ts';
import { askBackground } from '../messaging/page-client.ts';
import type { BlocksOfPage, ComparedBlocks, PageBlock } from '../messaging/requests/page.ts';
import { isAside } from '../page/lines/line-order.ts';
import { contextOf } from '../page/read/block-context.ts';
import { readHeadTexts, readMetas, readTitle } from '../page/read/page-facts.ts';
import { readPublished } from '../page/read/published/publication-day.ts';
import { isStaleHead } from '../page/read/published/stale-head.ts';
import type { TextBlock } from '../page/read/text-block.ts';
import { lookAtPage, type Sight } from '../page/read/visibility.ts';
import { inSlices, yieldToPage } from '../page/slices.ts';
import { hasNumber } from '../text/gate/has-number.ts';
import type { Span } from '../text/span.ts';
import type { PageFindings, PageMention } from './page-mention.ts';
import type { PageReader } from './reader/page-reader.ts';
import type { PageWording } from './reader/page-wording.ts';

/** Blocks beyond this much text in all (UTF-16 units) are not compared: no article has so much relevant text. */
const MOST_TEXT = 600_000;
/** At most this many blocks are sent, as the request allows (lib/messaging/requests/page.ts): a page with more is not an article. */
const MOST_BLOCKS = 20_000;

const keys = new WeakMap<Element, number>();
let lastKey = 0;
/** Part of a mention's key. It depends on the element, so that an open card keeps its mention when the page rewrites the text. */
function keyOf({ element }: TextBlock): number {
  const key = keys.get(element) ?? ++lastKey;
  keys.set(element, key);
  return key;
}

/** Two texts of one element can have mentions at the same offset: gives each mention a key of its own. */
function makeKeysDistinct(mentions: readonly PageMention[]): void {
  const seen = new Set<string>();
  for (const mention of mentions) {
    while (seen.has(mention.key)) mention.key += '+';
    seen.add(mention.key);
  }
}

/** Whole characters (`u` flag), because half of a surrogate pair has no box in Firefox. */
function firstWord({ text, parts }: TextBlock): Span {
  // An inserted quotation mark has no place on the page.
  const from = parts[0]?.at ?? 0;
  const first = /\S{1,50}/u.exec(text.slice(from));
  const start = from + (first?.index ?? 0);
  return { start, end: start + (first?.[0].length ?? 1) };
}

/** What a figure counts, and the day of a quotation's part, are told by what stands around them. */
const needsContext = (text: string): boolean => hasNumber(text) || /["“]/.test(text);

interface ShownBlocks {
  blocks: TextBlock[];
  /** The same blocks as sent, with the same indexes. */
  sent: PageBlock[];
}

/** The visible blocks. Run in slices, since each check of visibility takes time. */
function* shownBlocks(
  reader: PageReader,
  { sight, published }: { sight: Sight; published: string | null },
): Generator<void, ShownBlocks> {
  const shown: ShownBlocks = { blocks: [], sent: [] };
  let left = MOST_TEXT;
  let isLastShown = false;
  for (const block of reader.blocks()) {
    // Paragraphs follow each other across an advertisement.
    if (isAside(block.text)) continue;
    const isShown = sight.shows(block, firstWord(block));
    if (isShown) {
      left -= block.text.length;
      if (left < 0 || shown.sent.length >= MOST_BLOCKS) break;
      shown.blocks.push(block);
      const context = needsContext(block.text) ? { context: contextOf(block, published) } : {};
      shown.sent.push({ text: block.text, follows: block.follows && isLastShown, ...context });
    }
    isLastShown = isShown;
    yield;
  }
  return shown;
}

function pageMention(
  block: TextBlock,
  { mention, start, end, differs, outcome, sources }: ComparedMention,
): PageMention {
  const { kind } = mention;
  const id = idOf(mention);
  const key = `${keyOf(block)}:${start}:${id}`;
  return { block, start, end, key, kind, id, differs, mention, outcome, sources };
}

/** Id of the mention's subject: its likeliest actor, its measure, or the first statement that its words align with. */
function idOf(mention: Mention): string {
  if (mention.kind === 'actor') return mention.actors[0]?.id ?? '';
  return mention.kind === 'figure' ? mention.measure : (mention.statements[0] ?? '');
}

/** All visible mentions, in reading order. Run in slices, since each check of visibility takes time. */
function* mentionsOf(shown: readonly TextBlock[], compared: ComparedBlocks): Generator<void, PageMention[]> {
  const sight = lookAtPage();
  const mentions: PageMention[] = [];
  for (const found of comparedMentions(compared)) {
    const block = shown[found.block];
    if (!block || !sight.shows(block, found)) continue;
    mentions.push(pageMention(block, found));
    yield;
  }
  makeKeysDistinct(mentions);
  return mentions;
}

export interface FindOptions {
  wording: PageWording;
  signal: AbortSignal;
}

/** Title and day of the page, and the texts of its head; of a head that belongs to another article nothing is taken. */
async function readFacts(): Promise<{ page: BlocksOfPage['page']; heads: string[] }> {
  const metas = readMetas();
  const isStale = isStaleHead(metas);
  const title = readTitle(isStale ? new Map() : metas);
  // Next to the rest it makes the longest slice of a page: 3-6 ms where the day stands in a byline.
  await yieldToPage();
  const page = { title, published: readPublished(isStale ? null : metas) };
  const heads = isStale ? [title].filter((text) => text !== '') : readHeadTexts(metas);
  return { page, heads };
}

/** All mentions in the reader's current blocks; null if the background does not answer. Blocks without mentions are dropped from the reader. */
export async function findMentions(reader: PageReader, { wording, signal }: FindOptions): Promise<PageFindings | null> {
  await yieldToPage();
  const { page, heads } = await readFacts();
  const shown = await inSlices(shownBlocks(reader, { sight: lookAtPage(), published: page.published }), signal);
  if (shown.sent.length === 0) return { page: { ...page, event: null }, mentions: [] };
  await yieldToPage();
  const { text, found } = reader.scan();
  const own = wording.toAsk(text);
  const asked: BlocksOfPage = {
    page,
    heads,
    topics: found?.topics ?? [],
    blocks: shown.sent,
    ...(own === null ? {} : { wording: own }),
  };
  const reply = await askBackground('compareBlocks', asked);
  if (!reply.ok) return null;
  const compared = reply.value;
  if (compared.wording) wording.keep(compared.wording);
  const useful = new Set(compared.useful);
  reader.drop(new Set(shown.blocks.filter((_, index) => !useful.has(index))));
  const mentions = await inSlices(mentionsOf(shown.blocks, compared), signal);
  const shared = wording.found();
  const facts = { ...page, event: compared.event, ...(shared.length > 0 ? { wording: shared } : {}) };
  return { page: facts, mentions };
}
