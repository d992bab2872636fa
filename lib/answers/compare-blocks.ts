/** Reads the blocks of a page that may hold something of the corpus, and compares what is in them with it. */

import { wordingOfPage } from '../compare/evidence/origins.ts';
import type { ActorMention } from '../compare/mention.ts';
import { compareMention } from '../compare/mentions/compare-mention.ts';
import { eventOfPage } from '../compare/mentions/page-event.ts';
import {
  matchQuotation,
  type PlacedMention,
  type ReadPassage,
  readFigures,
  readQuotations,
} from '../compare/mentions/read-passages.ts';
import type { PageFacts } from '../compare/page-facts.ts';
import type { Records } from '../corpus/rows/records.ts';
import type { Comparison, PageText } from '../messaging/contract.ts';
import type { CorpusStore } from '../store/corpus-store.ts';
import { foldKey } from '../text/fold.ts';
import { keyWords } from '../text/quotations/quotation-keys.ts';
import { findWords } from '../text/words.ts';
import { matchBlocks } from './match-blocks.ts';

/** Names, figures and quotations found in the blocks, with their outcomes. */
export async function comparePage(store: CorpusStore, { page, wording, ...text }: PageText): Promise<Comparison> {
  const { names, passages, useful } = await matchBlocks(store, text);
  const actors = [...new Set(names.flatMap((block) => block.names.flatMap((span) => span.actors.map(({ id }) => id))))];
  const measures = await store.measuresNear(foldedWords(passages));
  const placed = [
    ...readFigures(passages, { measures, published: page.published }),
    ...(await readKnownQuotations(store, passages)),
  ];
  const records = await recordsFor(store, { placed, actors });
  const facts: PageFacts = {
    ...page,
    event: eventOfPage(page, { mentions: placed.map(({ mention }) => mention), actors }, records),
  };
  const compared = placed.map(({ mention, ...place }) => {
    const { outcome, sources } = compareMention(mention, facts, records);
    return { ...place, mention, outcome, sources };
  });
  // A short quotation can align with a part of one and, seen whole, still be none of the corpus's.
  const found = compared.filter(({ outcome }) => outcome !== 'none');
  return {
    names,
    useful,
    found: found.sort(byPlace),
    actors: compareActors(actors, facts, records),
    event: facts.event,
    ...(wording === undefined ? {} : { wording: wordingOfPage(wording, records.sources) }),
  };
}

const byPlace = (a: { block: number; start: number }, b: { block: number; start: number }): number =>
  a.block - b.block || a.start - b.start;

function foldedWords(passages: readonly ReadPassage[]): Set<string> {
  return new Set(passages.flatMap(({ text }) => findWords(foldKey(text)).map((word) => word.text)));
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

async function recordsFor(store: CorpusStore, { placed, actors }: Touched): Promise<Records> {
  const mentions = placed.map(({ mention }) => mention);
  const wanted = {
    actors,
    measures: [...new Set(mentions.flatMap((mention) => (mention.kind === 'figure' ? mention.measure : [])))],
    statements: [...new Set(mentions.flatMap((mention) => (mention.kind === 'quotation' ? mention.statements : [])))],
  };
  const first = await store.records(wanted);
  return store.records({ ...wanted, events: first.events.map(({ id }) => id) });
}

function compareActors(actors: readonly string[], page: PageFacts, records: Records): Comparison['actors'] {
  const compared = actors.map((id) => {
    const name = records.actors.find((actor) => actor.id === id)?.name ?? '';
    const mention: ActorMention = { kind: 'actor', text: name, actors: [{ id, reason: 'full-name' }] };
    const { outcome, sources } = compareMention(mention, page, records);
    return [id, { name, outcome, sources }] as const;
  });
  return Object.fromEntries(compared);
}
