/**
 * Everything that one part of the extension may ask of another: name -> parameters and result. Handlers and clients are
 * typed from here; `checks.ts` says the same at run time. All of it is plain JSON (Chrome serialises messages so).
 */
import type { CardContext } from '../compare/card/card-context.ts';
import type { ComparedEvent, CompareView } from '../compare/event/event-view.ts';
import type { RowDetail, RowKey } from '../compare/event/row-detail.ts';
import type { ReportedWording } from '../compare/evidence/origins.ts';
import type { SourceRef } from '../compare/evidence/source-line.ts';
import type { FigureMention, Mention, QuotationMention } from '../compare/mention.ts';
import type { PageReport, ReportedSource } from '../compare/mentions/page-report.ts';
import type { Outcome } from '../compare/outcome.ts';
import type { PageFacts } from '../compare/page-facts.ts';
import type { Density, Settings } from '../settings.ts';
import type { PageLines } from '../text/gate/lines-to-read.ts';
import type { NameSpan } from '../text/lexicon.ts';

/** A block of the page that is worth a look. */
export interface PageBlock {
  /** Rises with the reading order; consecutive numbers are neighbours, so that a quotation can run on. */
  block: number;
  text: string;
}

export interface PageText {
  /** What the page says of itself. */
  page: Omit<PageFacts, 'event' | 'wording'>;
  /** Texts of the page's head, which vouch for names. */
  heads: string[];
  /** Topic terms that the page was found to hold, wherever they stand. */
  topics: string[];
  blocks: PageBlock[];
  /** The page's paragraphs, parted by line feeds; once for a page, not with every message. */
  wording?: string;
}

export interface ComparedMention {
  mention: FigureMention | QuotationMention;
  block: number;
  /** Offsets in the block's text. */
  start: number;
  end: number;
  outcome: Outcome;
  sources: ReportedSource[];
}

export interface Comparison {
  /** The names that count, by block. */
  names: { block: number; names: NameSpan[] }[];
  /** The blocks that hold anything of the corpus, or stand beside one that may: the others need not be sent again. */
  useful: number[];
  found: ComparedMention[];
  /** Outcome of each actor that the names stand for, by id. */
  actors: Record<string, { name: string; outcome: Outcome; sources: ReportedSource[] }>;
  event: string | null;
  /** Sources whose text the page carries; only where its wording was sent. */
  wording?: ReportedWording[];
}

export interface PageCounts {
  /** Sources whose text the page carries, where there are any. */
  wording?: ReportedWording[];
  mentions: number;
  /** Number of mentions by outcome. */
  outcomes: Partial<Record<Outcome, number>>;
}

/** Names of the highlights that a page's style must know; random, made anew for each document. */
export interface HighlightNames {
  actor: string;
  figure: string;
  quotation: string;
  /** The heavier line of what differs. */
  look: string;
}

/** What the card's frame lets the page's content script know. */
export type CardEvent =
  | { kind: 'ready' }
  | { kind: 'size'; height: number }
  | { kind: 'pointer'; inside: boolean }
  | { kind: 'pin'; pinned: boolean }
  | { kind: 'close' }
  | { kind: 'site-off' };

/** Asked of the background. */
export interface Requests {
  // From content scripts
  site: { params: { host: string }; result: { on: boolean; density: Density } };
  /** What of the page's text as rendered is worth reading; null where nothing of the corpus stands in it. */
  mayStand: { params: { text: string; heads: string[] }; result: PageLines | null };
  /** Runs the larger script in the tab: the page may hold mentions. */
  loadMentions: { params: Record<string, never>; result: null };
  compare: { params: PageText; result: Comparison };
  styleHighlights: { params: { names: HighlightNames }; result: null };
  counts: { params: PageCounts; result: null };
  offerCard: {
    /**
     * `frame`: the nonce the frame was first opened with, null for a new frame. `focus`: the card takes the focus. `pinned`: the
     * page keeps it open, as it does for a click or key.
     */
    params: { mention: Mention; page: PageFacts; frame: string | null; focus: boolean; pinned: boolean };
    result: { nonce: string };
  };
  // From the card's frame
  card: { params: { nonce: string }; result: { context: CardContext; focus: boolean; pinned: boolean } };
  cardEvent: { params: { event: CardEvent }; result: null };
  /** Opens the compare page in a new tab. `item`: id of an utterance, measure or actor, whose row is to be open. */
  openCompare: { params: { event: string; item: string | null }; result: null };
  // From pages of the extension
  settings: { params: Record<string, never>; result: Settings };
  setSite: { params: { host: string; on: boolean }; result: Settings };
  setDensity: { params: { density: Density }; result: Settings };
  tabState: {
    params: { tab: number };
    result: { host: string | null; on: boolean; counts: PageCounts | null; density: Density };
  };
  pageReport: { params: { tab: number }; result: PageReport };
  corpusSummary: { params: Record<string, never>; result: { packs: number; sources: number; events: number } };
  /** `event` null: the one that most articles are on. `view` is null where the corpus has no article on it. */
  compareView: {
    params: { event: string | null; item: string | null };
    result: {
      events: ComparedEvent[];
      moreEvents: number;
      view: CompareView | null;
      /** Sources without an article on the event; named where they are few. */
      notInCorpus: { count: number; sources: SourceRef[] };
    };
  };
  compareRow: { params: RowKey; result: RowDetail };
}

/** Told by the background to the content script of a tab. */
export interface PageOrders {
  step: { params: { direction: 'next' | 'previous' }; result: null };
  cardEvent: { params: { event: CardEvent }; result: null };
  siteChanged: { params: { on: boolean; density: Density }; result: null };
  report: { params: Record<string, never>; result: PageReport };
}

/** Told by the background to the card's frame. */
export interface FrameOrders {
  cardOffered: { params: { frame: string; nonce: string }; result: null };
}

/** Why a request got no result; `code` is for programs and logs, never page text. */
export interface Problem {
  code: 'unknown-request' | 'bad-parameters' | 'not-allowed' | 'not-found' | 'store-failed' | 'unreachable' | 'failed';
  /** Field that was wrong, for `bad-parameters`. */
  field?: string;
}

export type Reply<T> = { ok: true; value: T } | { ok: false; problem: Problem };
