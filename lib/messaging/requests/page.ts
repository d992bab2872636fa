/** Requests of content scripts. A content script runs beside a hostile page, so nothing it says is believed. */
import * as v from 'valibot';
import type { ReportedWording } from '../../compare/evidence/origins.ts';
import type { Mention } from '../../compare/mention.ts';
import type { ReportedSource } from '../../compare/mentions/page-report.ts';
import { OUTCOMES, type Outcome } from '../../compare/outcome.ts';
import type { Density } from '../../settings.ts';
import type { PageLines } from '../../text/gate/lines-to-read.ts';
import { type RequestEntry, returns } from './entry.ts';
import { count, day, host, list, none, page, text, wording } from './fields.ts';

/** The page's text is cut at `READ_LIMIT` (lib/page/read/read-blocks.ts); line feeds between its parts come on top. */
const pageText = text(2_200_000);
/** Texts of the page's head, which vouch for names. */
const heads = list(text(1000), 20);
/** Texts whose mark-up the rendered text does not show; their number and length are limited. */
const markedUp = list(text(2000), 100);
const highlightName = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9]{7,31}$/));

const beside = text(1500);
const blockContext = v.strictObject({
  /** For a number alone in its block: its label, or the heads of its row and column. */
  label: beside,
  /** The sentence that leads up to a list. */
  leadIn: beside,
  /** The heading above, then the paragraph before. */
  above: list(beside, 4),
  /** Day of the part of the page that contains the block, if the part gives one. */
  day,
});

const pageBlock = v.strictObject({
  text: text(100_000),
  /** On the page this block directly follows the previous one in the list, so that a quotation can continue in it. */
  follows: v.boolean(),
  /** Text around a block with a number that says what the number counts. */
  context: v.exactOptional(blockContext),
});

const blocksOfPage = v.strictObject({
  page,
  heads,
  /** Topic terms found anywhere on the page. */
  topics: list(text(200), 1000),
  /** The blocks worth reading, in reading order. */
  blocks: list(pageBlock, 20_000),
  /** The page's paragraphs, separated by line feeds; sent once per page, not with every message. */
  wording: v.exactOptional(text(100_000)),
});

/** Names of the highlights for the page's style; random, new for each document. */
const highlightNames = v.strictObject({
  actor: highlightName,
  figure: highlightName,
  quotation: highlightName,
  /** The heavier line of what differs. */
  differs: highlightName,
});

const pageCounts = v.strictObject({
  mentions: count,
  /** Number of mentions by outcome. */
  outcomes: v.strictObject(v.entriesFromList(OUTCOMES, v.exactOptional(count))),
  /** Sources whose text the page carries, where there are any. */
  wording: v.exactOptional(wording),
});

export type PageBlock = v.InferOutput<typeof pageBlock>;
export type BlocksOfPage = v.InferOutput<typeof blocksOfPage>;
export type HighlightNames = v.InferOutput<typeof highlightNames>;
export type PageCounts = v.InferOutput<typeof pageCounts>;

/** What the comparison says of a mention. */
export interface Verdict {
  outcome: Outcome;
  sources: ReportedSource[];
}

/** A mention in the blocks that were sent. */
export interface FoundMention {
  /** Its block's index in the list that was sent. */
  block: number;
  /** Offsets in the block's text. */
  start: number;
  end: number;
  mention: Mention;
  /** Index in `verdicts`: all mentions of one actor share theirs, which may name hundreds of sources. */
  verdict: number;
}

export interface ComparedBlocks {
  /** In reading order; of two that begin at one place the longer first. Names that count, figures and quotations. */
  mentions: FoundMention[];
  verdicts: Verdict[];
  /** Indexes of the blocks that hold something of the corpus, or are next to one that may; the others need not be sent again. */
  useful: number[];
  /** Event of the corpus that the page is taken to be about. */
  event: string | null;
  /** Sources whose text the page carries; only where its wording was sent. */
  wording?: ReportedWording[];
}

export const pageRequests = {
  /** Whether pages of this host are read. */
  site: { from: ['page'], params: v.strictObject({ host }), result: returns<{ on: boolean; density: Density }>() },
  /** The lines of the page's text as rendered that are worth reading; null if nothing of the corpus is in it. */
  findLines: {
    from: ['page'],
    params: v.strictObject({ text: pageText, heads, quoted: markedUp, cased: markedUp }),
    result: returns<PageLines | null>(),
  },
  /** Runs the larger script in the tab: the page may hold mentions. */
  loadMentions: { from: ['page'], params: none, result: returns<null>() },
  /** What the corpus has on the blocks. The first-run page has an example of its own, which is compared like any page. */
  compareBlocks: { from: ['page', 'own'], params: blocksOfPage, result: returns<ComparedBlocks>() },
  styleHighlights: { from: ['page'], params: v.strictObject({ names: highlightNames }), result: returns<null>() },
  /** Tells what was found on the page, for the toolbar. */
  counts: { from: ['page'], params: pageCounts, result: returns<null>() },
} satisfies Record<string, RequestEntry>;
