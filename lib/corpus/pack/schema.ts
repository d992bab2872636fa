/**
 * The schema of a pack. Types are inferred from it, the importer and the build check with it, and the JSON Schema for editors is
 * generated from it. Text only: no field may hold markup, patterns or addresses other than http(s).
 */
import * as v from 'valibot';
import { PHYSICAL_UNITS } from '../../text/figures/units/physical-units.ts';

/** Version of the format, raised only when an older reader could misread a newer file. */
export const PACK_FORMAT = 1;

// Control, bidi-override and lone-surrogate characters can make text look like other text (Trojan Source, CVE-2021-42574).
// biome-ignore lint/suspicious/noControlCharactersInRegex: naming them is the point
const UNSAFE = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]|\p{Surrogate}/u;

const plain = (most: number) =>
  v.pipe(
    v.string(),
    v.minLength(1, 'must not be empty'),
    v.maxLength(most, `must have at most ${most} characters`),
    v.check((text) => text.trim() !== '', 'must not be blank'),
    v.check((text) => !UNSAFE.test(text), 'holds control or direction-changing characters'),
  );

/** Names of units contain no character that a pattern would interpret. */
const UNIT = new RegExp(
  `^(percent|points|count|number|date|duration|[A-Z]{3}(?:/100)?|${[...PHYSICAL_UNITS.keys()].join('|')})$`,
);

const id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,99}$/, 'must be lower-case letters, digits and hyphens'));
/** An id of this pack, or `pack/id` of a pack that it uses. */
const reference = v.pipe(
  v.string(),
  v.regex(
    /^(?:[a-z0-9][a-z0-9-]{0,99}\/)?[a-z0-9][a-z0-9-]{0,99}$/,
    'must be lower-case letters, digits and hyphens, or pack/id of a pack that this one uses',
  ),
);
const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const day = v.pipe(v.string(), v.isoDate('must be a date, YYYY-MM-DD'));
const httpAddress = v.pipe(
  v.string(),
  v.maxLength(2000),
  v.url('must be an address'),
  v.check((text) => /^https?:\/\//i.test(text), 'must begin with http:// or https://'),
  // The URL parser drops tabs and line breaks and takes a backslash for a slash: what is shown must be what is opened.
  v.check((text) => !/[\s\\]/.test(text) && !UNSAFE.test(text), 'holds spaces, backslashes or control characters'),
  v.check((text) => !/^https?:\/\/[^/?#]*@/i.test(text), 'must not hold a name or password'),
);
const list = <T extends v.GenericSchema>(item: T, most: number) =>
  v.pipe(v.array(item), v.maxLength(most, `must have at most ${most} entries`));

const actorKind = v.picklist(['person', 'organisation', 'place', 'law', 'programme']);
const nameForm = v.picklist(['full', 'short', 'acronym', 'title']);

/** The rule that found the record in articles; absent for a record made by a person. */
const foundBy = v.optional(plain(60));

export const actorSchema = v.strictObject({
  id,
  kind: actorKind,
  name: plain(200),
  names: v.pipe(
    list(v.strictObject({ text: plain(200), form: nameForm }), 100),
    v.minLength(1, 'needs one name at least'),
  ),
  /** Offices and descriptions; `from` and `to` are the first and last day on which sources describe the actor so. */
  roles: list(v.strictObject({ text: plain(200), from: v.nullable(day), to: v.nullable(day) }), 50),
  note: v.optional(plain(2000)),
  found: foundBy,
});

export const measureSchema = v.strictObject({
  id,
  label: plain(200),
  /** percent, points, count, number, date, duration, an ISO 4217 currency code, or a unit of measurement ("km", "mile"). */
  unit: v.pipe(v.string(), v.regex(UNIT, 'is no unit known')),
  cues: v.strictObject({
    noun: list(plain(60), 50),
    must: list(v.pipe(list(plain(60), 50), v.minLength(1)), 10),
    may: list(plain(60), 50),
    mustNot: list(plain(60), 50),
  }),
  /** Whom or which place it counts, in lower case; left out if it may be anybody, anywhere. */
  scope: v.optional(
    v.strictObject({
      /** Names of the place that is counted: a figure stated for another place is not compared. */
      places: list(plain(60), 50),
      /** Names of those whose acts are counted, and verbs for these acts: figures for acts of others are not compared. */
      agents: list(plain(60), 50),
      acts: list(plain(60), 50),
    }),
  ),
  events: list(reference, 1000),
  found: foundBy,
});

export const claimSchema = v.strictObject({ id, proposition: plain(500), events: list(reference, 1000) });

export const eventSchema = v.strictObject({
  id,
  date: day,
  label: plain(200),
  place: v.nullable(plain(200)),
  found: foundBy,
});

const numberOrDate = v.nullable(v.union([v.pipe(v.number(), v.finite()), v.pipe(v.string(), v.maxLength(30))]));

export const figureSchema = v.strictObject({
  /** Exactly as printed, qualifier included where one is: "more than a half-million dollars". */
  text: plain(200),
  value: numberOrDate,
  low: numberOrDate,
  high: numberOrDate,
  unit: measureSchema.entries.unit,
  qualifier: v.nullable(v.picklist(['about', 'nearly', 'more-than', 'at-least', 'less-than', 'at-most'])),
  direction: v.nullable(v.picklist(['down', 'up'])),
  /** Null for a figure that no other source could state as well. */
  measure: v.nullable(reference),
  /** Where it belongs to another event than its statement. */
  event: v.optional(reference),
});

export const stance = v.picklist(['asserts', 'denies', 'reports']);

const told = {
  /** Unique in its source: q1, q2, ... and r1, r2, ... */
  id,
  /** The actor who is quoted or whose statement is reported; null if the source itself speaks or the speaker is no actor of the pack. */
  speaker: v.nullable(reference),
  /** The source's words for the speaker ("the spokesperson"); null if it has none. */
  attributed: v.nullable(plain(200)),
  /** The printed verb of saying, in its dictionary form ("say", "insist"); null if there is none. */
  verb: v.nullable(plain(60)),
  medium: v.nullable(
    v.picklist(['tweet', 'press release', 'news conference', 'statement', 'interview', 'speech', 'letter']),
  ),
  /** Number of the paragraph in the original, from 1: non-empty lines after the headline's line, or after the start where there is no headline. */
  paragraph: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** Where it belongs to another event than its source. */
  event: v.optional(reference),
  /** Every actor named in the statement, and its speaker. */
  actors: list(reference, 200),
  figures: list(figureSchema, 100),
  claims: list(v.strictObject({ claim: reference, stance }), 50),
};

export const quotationSchema = v.strictObject({
  kind: v.literal('quotation'),
  ...told,
  /** Word for word as printed, without the outer quotation marks. */
  text: plain(50_000),
  /** The id of the quotation that this one continues after an attribution or a paragraph. */
  continues: v.optional(id),
});

export const reportSchema = v.strictObject({
  kind: v.literal('report'),
  ...told,
  /** A paraphrase in the pack's words, unless it is `printed`. */
  text: plain(2000),
  /** The text is a sentence of the source as printed, from an article that a person added for their own use. */
  printed: v.optional(v.boolean()),
});

export const sourceSchema = v.strictObject({
  id,
  outlet: plain(200),
  credit: v.nullable(plain(200)),
  headline: v.nullable(plain(500)),
  published: v.nullable(day),
  address: v.nullable(httpAddress),
  event: v.nullable(reference),
  original: v.nullable(
    v.strictObject({
      sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
      words: v.pipe(v.number(), v.integer(), v.minValue(0)),
      /** Hashes of its five-word shingles outside quotations: 32-bit, little-endian, sorted, base64. */
      shingles: v.pipe(v.string(), v.maxLength(1_000_000), v.base64()),
    }),
  ),
  statements: list(v.variant('kind', [quotationSchema, reportSchema]), 5000),
  /** The article's whole text, a paragraph a line, in a user's own pack: it is read again with articles that are added later. */
  text: v.optional(plain(1_000_000)),
});

/** A stretch of the text of a source of this pack; UTF-16 units. */
const place = v.strictObject({ article: id, start: offset, end: offset });
const ofRecord = v.picklist(['actor', 'utterance', 'measure', 'event']);

/** What a person decided on a record that was found, or on the reading of one article (lib/join/decisions). */
const decisionSchema = v.variant('do', [
  v.strictObject({ do: v.literal('join'), of: ofRecord, at: place, with: place }),
  v.strictObject({ do: v.literal('split'), of: ofRecord, at: place, out: list(place, 1000) }),
  v.strictObject({
    do: v.literal('rename'),
    of: v.picklist(['actor', 'measure', 'event']),
    at: place,
    name: plain(200),
  }),
  v.strictObject({
    do: v.literal('drop'),
    of: v.picklist(['actor', 'utterance', 'measure', 'event', 'quotation', 'figure']),
    at: place,
  }),
  v.strictObject({ do: v.literal('confirm'), of: ofRecord, at: place }),
  v.strictObject({ do: v.literal('kind'), of: v.literal('actor'), at: place, kind: actorKind }),
  v.strictObject({ do: v.literal('speaker'), of: v.literal('quotation'), at: place, speaker: v.nullable(plain(200)) }),
  v.strictObject({ do: v.literal('link'), of: v.picklist(['actor', 'event']), at: place, to: v.nullable(reference) }),
]);

const linkKind = v.picklist(['actor', 'event', 'measure']);

/** Says that two ids of two packs are the same thing; one of the packs may be this one. */
export const linkSchema = v.strictObject({ kind: linkKind, a: reference, b: reference });

export const packHeadSchema = v.strictObject({
  id,
  title: plain(200),
  description: plain(2000),
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/, 'must be like 1.0.0')),
  language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/)),
  licence: plain(200),
  coverage: v.strictObject({ from: day, to: day }),
  /** Words that show that a page is on the pack's subject. */
  topic: list(plain(100), 200),
  /** Ids of the packs that this one may name as `pack/id`. */
  uses: v.optional(list(id, 50), []),
});

export const packSchema = v.strictObject({
  format: v.literal(PACK_FORMAT),
  pack: packHeadSchema,
  actors: list(actorSchema, 100_000),
  measures: list(measureSchema, 10_000),
  claims: list(claimSchema, 10_000),
  events: list(eventSchema, 10_000),
  links: v.optional(list(linkSchema, 20_000), []),
  sources: list(sourceSchema, 20_000),
  /** Kept, so that a later reading of the sources' texts keeps them as well. */
  decisions: v.optional(list(decisionSchema, 20_000)),
});

export type Pack = v.InferOutput<typeof packSchema>;
export type PackHead = v.InferOutput<typeof packHeadSchema>;
export type Actor = v.InferOutput<typeof actorSchema>;
export type Measure = v.InferOutput<typeof measureSchema>;
export type Claim = v.InferOutput<typeof claimSchema>;
export type CorpusEvent = v.InferOutput<typeof eventSchema>;
export type Link = v.InferOutput<typeof linkSchema>;
export type LinkKind = Link['kind'];
export type Source = v.InferOutput<typeof sourceSchema>;
export type Statement = Source['statements'][number];
export type Quotation = v.InferOutput<typeof quotationSchema>;
export type Report = v.InferOutput<typeof reportSchema>;
export type Figure = v.InferOutput<typeof figureSchema>;
export type Stance = v.InferOutput<typeof stance>;
