/** From matched blocks to mentions: names are vouched for, hidden text is left out, the background compares the rest. */
import type { Outcome } from '../../lib/compare/outcome.ts';
import type { Comparison, Passage } from '../../lib/messaging/contract.ts';
import { askBackground } from '../../lib/messaging/page-client.ts';
import type { TextBlock } from '../../lib/page/block.ts';
import { readHeadTexts, readPublished, readTitle } from '../../lib/page/page-facts.ts';
import { lookAtPage, type Sight } from '../../lib/page/shown.ts';
import { breathe, inSlices } from '../../lib/page/slices.ts';
import type { NameSpan } from '../../lib/text/lexicon.ts';
import type { PageFindings, PageMention } from './page-mention.ts';
import type { PageReader } from './page-reader.ts';
import type { PageWording } from './page-wording.ts';

/** Text of the passages in one message (UTF-16 units); with the names in them it stays under 200 KB. */
const MESSAGE_LENGTH = 60_000;
/** Passages longer than this (UTF-16 units) in total are left unread by the background: no article has so many. */
const MOST_TEXT = 600_000;

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

/** Names that count, by block; those that nobody can see are left out. Run in slices: each look at the page costs a little. */
function* shownNames(reader: PageReader, sight: Sight): Generator<void, NameSpan[][]> {
  const blocks = reader.blocks();
  const shown: NameSpan[][] = [];
  for (const [number, spans] of reader.names(readHeadTexts()).entries()) {
    const block = blocks[number] as TextBlock;
    shown.push(spans.filter((span) => sight.shows(block, span)));
    if (spans.length > 0) yield;
  }
  return shown;
}

function isShown(block: TextBlock, sight: Sight): boolean {
  const start = Math.max(0, block.text.search(/\S/));
  return sight.shows(block, { start, end: start + 1 });
}

/** Passages in messages of bearable size. */
function batchesOf(passages: readonly Passage[]): Passage[][] {
  const batches: Passage[][] = [[]];
  let length = 0;
  let total = 0;
  for (const passage of passages) {
    total += passage.text.length;
    if (total > MOST_TEXT) break;
    if (length > 0 && length + passage.text.length > MESSAGE_LENGTH) {
      batches.push([]);
      length = 0;
    }
    length += passage.text.length;
    batches.at(-1)?.push(passage);
  }
  return batches;
}

interface Asked {
  passages: Passage[];
  actors: string[];
  page: { title: string; published: string | null };
  wording: string | null;
}

/** Asks for all passages, the actors and the page's wording with the first; null where the background does not answer. */
async function compare({ passages, actors, page, wording }: Asked): Promise<Comparison | null> {
  const whole: Comparison = { found: [], actors: {}, event: null };
  for (const [index, batch] of batchesOf(passages).entries()) {
    const isFirst = index === 0;
    const alone = isFirst && wording !== null ? { wording } : {};
    const reply = await askBackground('compare', { page, passages: batch, actors: isFirst ? actors : [], ...alone });
    if (!reply.ok) return null;
    if (reply.value.wording) whole.wording = reply.value.wording;
    whole.found.push(...reply.value.found);
    Object.assign(whole.actors, reply.value.actors);
    whole.event ??= reply.value.event;
  }
  return whole;
}

function actorMentions(block: TextBlock, spans: readonly NameSpan[], comparison: Comparison): PageMention[] {
  return spans.flatMap(({ start, end, actors }) => {
    const id = actors[0]?.id ?? '';
    const known = comparison.actors[id];
    if (!known) return [];
    const { outcome, sources } = known;
    const place = { block, start, end, key: `${keyOf(block)}:${start}:${id}` };
    const mention = { kind: 'actor' as const, text: block.text.slice(start, end), actors };
    return [{ ...place, kind: 'actor' as const, id, differs: DIFFERS.has(outcome), mention, outcome, sources }];
  });
}

function comparedMentions(blocks: readonly TextBlock[], { found }: Comparison, sight: Sight): PageMention[] {
  return found.flatMap(({ mention, block: number, start, end, outcome, sources }) => {
    const block = blocks[number];
    if (!block || !sight.shows(block, { start, end })) return [];
    const { kind } = mention;
    const id = mention.kind === 'figure' ? mention.measure : (mention.statements[0] ?? '');
    const place = { block, start, end, key: `${keyOf(block)}:${start}:${id}` };
    return [{ ...place, kind, id, differs: DIFFERS.has(outcome), mention, outcome, sources }];
  });
}

/** All mentions of the page as the reader has it now, in reading order; null where the background does not answer. */
export async function findMentions(
  reader: PageReader,
  { wording, signal }: { wording: PageWording; signal: AbortSignal },
): Promise<PageFindings | null> {
  const blocks = reader.blocks();
  const page = { title: readTitle(), published: readPublished() };
  const sight = lookAtPage();
  const names = await inSlices(shownNames(reader, sight), signal);
  const numbers = reader.passages().filter((number) => isShown(blocks[number] as TextBlock, sight));
  const passages = numbers.map((number) => ({
    block: number,
    text: (blocks[number] as TextBlock).text,
    names: names[number] ?? [],
  }));
  const actors = [...new Set(names.flat().flatMap((span) => span.actors.map(({ id }) => id)))];
  if (actors.length + passages.length === 0) return { page: { ...page, event: null }, blocks, mentions: [] };
  await breathe();
  const own = wording.toAsk(blocks, (block) => isShown(block, sight));
  const comparison = await compare({ passages, actors, page, wording: own });
  if (!comparison) return null;
  if (comparison.wording) wording.keep(comparison.wording);
  await breathe();
  const order = new Map(blocks.map((block, number) => [block, number]));
  const mentions = blocks.flatMap((block, number) => actorMentions(block, names[number] ?? [], comparison));
  mentions.push(...comparedMentions(blocks, comparison, lookAtPage()));
  mentions.sort((a, b) => (order.get(a.block) ?? 0) - (order.get(b.block) ?? 0) || a.start - b.start || b.end - a.end);
  tellApart(mentions);
  const shared = wording.found();
  const facts = { ...page, event: comparison.event, ...(shared.length > 0 ? { wording: shared } : {}) };
  return { page: facts, blocks, mentions };
}
