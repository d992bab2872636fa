/** From the blocks worth reading to mentions: the background compares what people can see, and hidden mentions are left out. */
import type { Outcome } from '../compare/outcome.ts';
import type { Comparison, PageText } from '../messaging/contract.ts';
import { askBackground } from '../messaging/page-client.ts';
import { readHeadTexts, readMetas, readPublished, readTitle } from '../page/read/page-facts.ts';
import type { TextBlock } from '../page/read/text-block.ts';
import { lookAtPage, type Sight } from '../page/read/visibility.ts';
import { breathe, inSlices } from '../page/slices.ts';
import type { NameSpan } from '../text/lexicon.ts';
import type { Span } from '../text/span.ts';
import type { PageFindings, PageMention } from './page-mention.ts';
import type { PageReader } from './reader/page-reader.ts';
import type { PageWording } from './reader/page-wording.ts';

/** Text of all blocks together (UTF-16 units) beyond which they are left uncompared: no article has so much that matters. */
const MOST_TEXT = 600_000;
/** Blocks sent at the most, as the check of the message allows (lib/messaging/checks.ts): a page that lists more is no article. */
const MOST_BLOCKS = 20_000;

/** Outcomes on which a reader is asked to stop; the same set as `TO_COMPARE`, kept here to leave its module out. */
const DIFFERS: ReadonlySet<Outcome> = new Set<Outcome>(['differs', 'sources-differ']);

const keys = new WeakMap<Element, number>();
let lastKey = 0;
/** Part of a mention's key: kept by its element, so that an open card keeps its mention through a rewrite of the text. */
function keyOf({ element }: TextBlock): number {
  const key = keys.get(element) ?? ++lastKey;
  keys.set(element, key);
  return key;
}

/** Tells mentions apart that stand at the same offset of different texts of one element. */
function tellApart(mentions: readonly PageMention[]): void {
  const seen = new Set<string>();
  for (const mention of mentions) {
    while (seen.has(mention.key)) mention.key += '+';
    seen.add(mention.key);
  }
}

/** In whole, because half of a character has no box in Firefox. */
function firstWord({ text }: TextBlock): Span {
  const first = /\S{1,50}/u.exec(text);
  return { start: first?.index ?? 0, end: (first?.index ?? 0) + (first?.[0].length ?? 1) };
}

/** The blocks that people can see, as they are sent: neighbours on the page have consecutive numbers. Run in slices: each look costs a little. */
function* shownBlocks(blocks: readonly TextBlock[], sight: Sight): Generator<void, Map<number, TextBlock>> {
  const shown = new Map<number, TextBlock>();
  let number = 0;
  let left = MOST_TEXT;
  for (const block of blocks) {
    number += block.follows ? 1 : 2;
    if (sight.shows(block, firstWord(block))) {
      left -= block.text.length;
      if (left < 0 || shown.size >= MOST_BLOCKS) break;
      shown.set(number, block);
    }
    yield;
  }
  return shown;
}

function actorMention(block: TextBlock, { start, end, actors }: NameSpan, comparison: Comparison): PageMention[] {
  const id = actors[0]?.id ?? '';
  const known = comparison.actors[id];
  if (!known) return [];
  const { outcome, sources } = known;
  const mention = { kind: 'actor' as const, text: block.text.slice(start, end), actors };
  const key = `${keyOf(block)}:${start}:${id}`;
  return [
    { block, start, end, key, kind: 'actor' as const, id, differs: DIFFERS.has(outcome), mention, outcome, sources },
  ];
}

function comparedMention(
  block: TextBlock,
  { mention, start, end, outcome, sources }: Comparison['found'][number],
): PageMention {
  const { kind } = mention;
  const id = mention.kind === 'figure' ? mention.measure : (mention.statements[0] ?? '');
  const key = `${keyOf(block)}:${start}:${id}`;
  return { block, start, end, key, kind, id, differs: DIFFERS.has(outcome), mention, outcome, sources };
}

/** All mentions that people can see, in reading order. Run in slices, as each look at the page costs a little. */
function* mentionsOf(shown: ReadonlyMap<number, TextBlock>, comparison: Comparison): Generator<void, PageMention[]> {
  const sight = lookAtPage();
  const placed = [
    ...comparison.names.flatMap(({ block, names }) => names.map((span) => ({ block, span }))),
    ...comparison.found.map((found) => ({ block: found.block, span: found })),
  ];
  placed.sort((a, b) => a.block - b.block || a.span.start - b.span.start || b.span.end - a.span.end);
  const mentions: PageMention[] = [];
  for (const { block: number, span } of placed) {
    const block = shown.get(number);
    if (!block || !sight.shows(block, span)) continue;
    if ('mention' in span) mentions.push(comparedMention(block, span));
    else mentions.push(...actorMention(block, span, comparison));
    yield;
  }
  tellApart(mentions);
  return mentions;
}

export interface FindOptions {
  wording: PageWording;
  signal: AbortSignal;
}

/** All mentions of the page as the reader has it now; null where the background does not answer. Blocks that hold nothing are dropped from the reader. */
export async function findMentions(reader: PageReader, { wording, signal }: FindOptions): Promise<PageFindings | null> {
  await breathe();
  const metas = readMetas();
  const page = { title: readTitle(metas), published: readPublished(metas) };
  const shown = await inSlices(shownBlocks(reader.blocks(), lookAtPage()), signal);
  if (shown.size === 0) return { page: { ...page, event: null }, mentions: [] };
  await breathe();
  const { text, found } = reader.look();
  const own = wording.toAsk(text);
  const asked: PageText = {
    page,
    heads: readHeadTexts(metas),
    topics: found?.topics ?? [],
    blocks: Array.from(shown, ([block, { text }]) => ({ block, text })),
    ...(own === null ? {} : { wording: own }),
  };
  const reply = await askBackground('compare', asked);
  if (!reply.ok) return null;
  const comparison = reply.value;
  if (comparison.wording) wording.keep(comparison.wording);
  const useful = new Set(comparison.useful);
  reader.drop(new Set([...shown].flatMap(([number, block]) => (useful.has(number) ? [] : [block]))));
  const mentions = await inSlices(mentionsOf(shown, comparison), signal);
  const shared = wording.found();
  const facts = { ...page, event: comparison.event, ...(shared.length > 0 ? { wording: shared } : {}) };
  return { page: facts, mentions };
}
