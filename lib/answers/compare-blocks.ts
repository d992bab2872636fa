/** Reads the blocks of a page that may hold something of the corpus, and compares their mentions with the corpus. */
import { wordingOfPage } from '../compare/evidence/origins.ts';
import type { ActorMention, Mention } from '../compare/mention.ts';
import { compareMention } from '../compare/mentions/compare-mention.ts';
import { placeInParts, withPartDay } from '../compare/mentions/parts-of-page.ts';
import {
  matchQuotation,
  type PlacedMention,
  type ReadPassage,
  readFigures,
  readQuotations,
} from '../compare/mentions/read-passages.ts';
import type { Records } from '../corpus/rows/records.ts';
import type { BlocksOfPage, ComparedBlocks, FoundMention, Verdict } from '../messaging/requests/page.ts';
import type { CorpusStore } from '../store/corpus-store.ts';
import { findWords } from '../text/english/words.ts';
import { foldKey } from '../text/fold.ts';
import { wordsOfSigns } from '../text/gate/cue-signs.ts';
import { keyWords } from '../text/quotations/quotation-keys.ts';
import { type MatchedBlocks, matchBlocks } from './match-blocks.ts';
import { recordsForMention } from './records-for-mention.ts';

/** Names, figures and quotations found in the blocks, with their outcomes. */
export async function compareBlocks(
  store: CorpusStore,
  { page, wording, ...text }: BlocksOfPage,
): Promise<ComparedBlocks> {
  const { names, passages: matched, useful } = await matchBlocks(store, text);
  const passages = matched.map((passage) => withPartDay(passage, page.published));
  const actors = [...new Set(names.flatMap((block) => block.names.flatMap((span) => span.actors.map(({ id }) => id))))];
  const measures = await store.measuresNear(foldedWords(passages));
  const read = [
    ...readFigures(passages, { measures, published: page.published, heads: [page.title, ...text.heads] }),
    ...(await readKnownQuotations(store, passages)),
  ];
  const records = await readTogether(store, { placed: read, actors });
  const { facts, placed } = placeInParts(read, { page, actors, topics: text.topics, records });
  const { mentions, verdicts } = await compareAll({ names, placed }, async (mention) => {
    // A card reads the records of its mention alone and must reach the same outcome, so the records read for the whole page are
    // used only if none were cut off.
    const own = records.cut ? await recordsForMention(store, mention) : records;
    return compareMention(mention, facts, own);
  });
  return {
    mentions,
    verdicts,
    useful,
    event: facts.event,
    ...(wording === undefined ? {} : { wording: wordingOfPage(wording, records.sources) }),
  };
}

type Place = Pick<FoundMention, 'block' | 'start' | 'end'>;

const inReadingOrder = (a: Place, b: Place): number => a.block - b.block || a.start - b.start || b.end - a.end;

interface Placed {
  names: MatchedBlocks['names'];
  placed: readonly PlacedMention[];
}

/** The mentions in reading order with their verdicts. An actor is compared once, however often the page names them. */
async function compareAll(
  { names, placed }: Placed,
  compare: (mention: Mention) => Promise<Verdict>,
): Promise<Pick<ComparedBlocks, 'mentions' | 'verdicts'>> {
  const mentions: FoundMention[] = [];
  const verdicts: Verdict[] = [];
  const add = async (mention: Mention): Promise<number> => {
    const { outcome, sources } = await compare(mention);
    return verdicts.push({ outcome, sources }) - 1;
  };
  const ofActor = new Map<string, number>();
  for (const { block, names: spans, text } of names) {
    for (const { start, end, actors } of spans) {
      const mention: ActorMention = { kind: 'actor', text: text.slice(start, end), actors };
      const id = actors[0]?.id ?? '';
      const verdict = ofActor.get(id) ?? (await add(mention));
      ofActor.set(id, verdict);
      mentions.push({ block, start, end, mention, verdict });
    }
  }
  for (const { mention, block, start, end } of placed) {
    const verdict = await add(mention);
    // A short quotation can align with a part of another and still, as a whole, not be in the corpus.
    if (verdicts[verdict]?.outcome !== 'none') mentions.push({ block, start, end, mention, verdict });
  }
  return { mentions: mentions.sort(inReadingOrder), verdicts };
}

function foldedWords(passages: readonly ReadPassage[]): Set<string> {
  return new Set(
    passages.flatMap(({ text, context }) => {
      const folded = foldKey([text, context?.label, context?.leadIn, ...(context?.above ?? [])].join(' '));
      // "$4.1-billion" has the cue "billion", and so has "$4.1bn".
      const words = findWords(folded).flatMap((word) => [word.text, ...word.text.split('-')]);
      return [...words, ...wordsOfSigns(folded).split(' ')];
    }),
  );
}

async function readKnownQuotations(store: CorpusStore, passages: readonly ReadPassage[]): Promise<PlacedMention[]> {
  const matched: PlacedMention[] = [];
  for (const quotation of readQuotations(passages)) {
    const candidates = await store.quotationsNear(keyWords(quotation.text));
    const mention = candidates.length ? matchQuotation(quotation, candidates) : null;
    if (mention) matched.push(mention);
  }
  return matched;
}

interface Touched {
  placed: readonly PlacedMention[];
  actors: readonly string[];
}

/** Reads the records for all mentions of a page together. */
async function readTogether(store: CorpusStore, { placed, actors }: Touched): Promise<Records> {
  const mentions = placed.map(({ mention }) => mention);
  const wanted = {
    actors,
    measures: [...new Set(mentions.flatMap((mention) => (mention.kind === 'figure' ? mention.measure : [])))],
    statements: [...new Set(mentions.flatMap((mention) => (mention.kind === 'quotation' ? mention.statements : [])))],
  };
  const first = await store.records(wanted);
  return store.records({ ...wanted, events: first.events.map(({ id }) => id) });
}
