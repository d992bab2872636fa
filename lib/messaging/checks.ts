/**
 * What each request's parameters must be at run time. A content script runs beside a hostile page, so nothing it says is
 * believed: sizes are bounded, and what does not fit is refused with the name of the field.
 */
import * as v from 'valibot';
import type { Requests } from './contract.ts';

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const host = v.pipe(text(253), v.regex(/^[^\s/?#@\\]+$/));
const highlightName = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9]{7,31}$/));
const nonce = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/));
const density = v.picklist(['quiet', 'normal', 'all']);
const day = v.nullable(v.pipe(v.string(), v.isoDate()));
/** The longest is an utterance's: a statement's id and a number. */
const itemId = text(420);
const nothing = v.strictObject({});

const nameReason = v.picklist(['full-name', 'full-name-on-page', 'title-before', 'on-topic']);
const namedActors = v.pipe(v.array(v.strictObject({ id: text(300), reason: nameReason })), v.maxLength(10));
const quantity = v.nullable(v.union([v.pipe(v.number(), v.finite()), text(30)]));

const reading = v.strictObject({
  value: quantity,
  low: quantity,
  high: quantity,
  unit: text(20),
  qualifier: v.nullable(v.picklist(['about', 'nearly', 'more-than', 'at-least', 'less-than', 'at-most'])),
  direction: v.nullable(v.picklist(['down', 'up'])),
});

const mention = v.variant('kind', [
  v.strictObject({ kind: v.literal('actor'), text: text(500), actors: namedActors }),
  v.strictObject({
    kind: v.literal('figure'),
    text: text(500),
    passage: text(20_000),
    measure: text(300),
    reading,
  }),
  v.strictObject({
    kind: v.literal('quotation'),
    text: text(50_000),
    passage: text(60_000),
    speaker: v.nullable(text(300)),
    statements: v.pipe(v.array(text(400)), v.maxLength(500)),
  }),
]);

/** The page's text is cut at `READ_LIMIT` (lib/page/read-blocks.ts); line feeds between its parts come on top. */
const pageText = text(2_200_000);
const heads = v.pipe(v.array(text(1000)), v.maxLength(20));

const cardEvent = v.variant('kind', [
  v.strictObject({ kind: v.literal('ready') }),
  v.strictObject({ kind: v.literal('size'), height: v.pipe(v.number(), v.minValue(0), v.maxValue(10_000)) }),
  v.strictObject({ kind: v.literal('pointer'), inside: v.boolean() }),
  v.strictObject({ kind: v.literal('pin'), pinned: v.boolean() }),
  v.strictObject({ kind: v.literal('close') }),
  v.strictObject({ kind: v.literal('site-off') }),
]);

const outcome = v.picklist([
  'agrees',
  'rounds',
  'within',
  'differs',
  'sources-differ',
  'only',
  'other-time',
  'not-comparable',
  'named',
  'absent',
  'none',
]);

const wording = v.optional(
  v.pipe(
    v.array(
      v.strictObject({
        source: text(300),
        outlet: text(200),
        credit: v.nullable(text(200)),
        published: day,
        share: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
      }),
    ),
    v.maxLength(10),
  ),
);

const page = v.strictObject({ title: text(1000), published: day });

/** Checks by request name; a request without one is unknown and refused. */
export const checks: Record<keyof Requests, v.GenericSchema> = {
  site: v.strictObject({ host }),
  mayStand: v.strictObject({ text: pageText, heads }),
  loadMentions: nothing,
  compare: v.strictObject({
    page,
    heads,
    topics: v.pipe(v.array(text(200)), v.maxLength(1000)),
    blocks: v.pipe(v.array(v.strictObject({ block: whole, text: text(100_000) })), v.maxLength(20_000)),
    wording: v.optional(text(100_000)),
  }),
  styleHighlights: v.strictObject({
    names: v.strictObject({
      actor: highlightName,
      figure: highlightName,
      quotation: highlightName,
      look: highlightName,
    }),
  }),
  counts: v.strictObject({ mentions: whole, outcomes: v.record(outcome, whole), wording }),
  offerCard: v.strictObject({
    mention,
    page: v.strictObject({ ...page.entries, event: v.nullable(text(300)), wording }),
    frame: v.nullable(nonce),
    focus: v.boolean(),
    pinned: v.boolean(),
  }),
  card: v.strictObject({ nonce }),
  cardEvent: v.strictObject({ event: cardEvent }),
  openCompare: v.strictObject({ event: text(300), item: v.nullable(itemId) }),
  settings: nothing,
  setSite: v.strictObject({ host, on: v.boolean() }),
  setDensity: v.strictObject({ density }),
  tabState: v.strictObject({ tab: whole }),
  pageReport: v.strictObject({ tab: whole }),
  corpusSummary: nothing,
  compareView: v.strictObject({ event: v.nullable(text(300)), item: v.nullable(itemId) }),
  compareRow: v.strictObject({ event: text(300), kind: v.picklist(['utterance', 'figure', 'actor']), id: itemId }),
};
