/** Schemas of the fields that several requests have. Every text and list has a greatest length (UTF-16 units, entries). */
import * as v from 'valibot';
import { isHost } from '../../settings.ts';

export const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
export const list = <Item extends v.GenericSchema>(item: Item, most: number) =>
  v.pipe(v.array(item), v.maxLength(most));
/** Zero or a positive whole number. */
export const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
export const day = v.nullable(v.pipe(v.string(), v.isoDate()));
export const host = v.pipe(text(253), v.check(isHost, 'is no host of a web address'));
export const sites = v.picklist(['everywhere', 'listed', 'click']);
export const density = v.picklist(['quiet', 'normal', 'all']);
export const nonce = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/));
/** Id of a record, with the pack's. */
export const id = text(300);
/** The longest is an utterance's: a statement's id and a number. */
export const itemId = text(420);
export const none = v.strictObject({});

/** Sources whose text the page carries. */
export const wording = list(
  v.strictObject({ source: id, outlet: text(200), credit: v.nullable(text(200)), published: day, share }),
  10,
);

/** Facts that a page gives about itself. */
export const page = v.strictObject({ title: text(1000), published: day });
/** Facts of a page, with its event and its sources according to the corpus. */
export const pageFacts = v.strictObject({ ...page.entries, event: v.nullable(id), wording: v.exactOptional(wording) });

const namedActor = v.strictObject({
  id,
  reason: v.picklist(['full-name', 'full-name-on-page', 'title-before', 'on-topic', 'others-on-page']),
});
const quantity = v.nullable(v.union([v.pipe(v.number(), v.finite()), text(30)]));
const reading = v.strictObject({
  value: quantity,
  low: quantity,
  high: quantity,
  unit: text(20),
  qualifier: v.nullable(v.picklist(['about', 'nearly', 'more-than', 'at-least', 'less-than', 'at-most'])),
  direction: v.nullable(v.picklist(['down', 'up'])),
});

/** Day and event of the part of the page that contains a mention. */
const part = v.exactOptional(v.strictObject({ published: day, event: v.nullable(id) }));

/** A mention of which a card is wanted. */
export const mention = v.variant('kind', [
  v.strictObject({ kind: v.literal('actor'), text: text(500), actors: list(namedActor, 10) }),
  v.strictObject({
    kind: v.literal('figure'),
    text: text(500),
    passage: text(20_000),
    measure: id,
    reading,
    when: v.exactOptional(v.strictObject({ from: text(10), to: text(10) })),
    part,
  }),
  v.strictObject({
    kind: v.literal('quotation'),
    text: text(50_000),
    passage: text(60_000),
    speaker: v.nullable(id),
    statements: list(text(400), 500),
    part,
  }),
]);
