/**
 * The best-known libraries of the field on the same texts: compromise, wink-nlp with its light English model, chrono-node. What
 * they find is brought to the shape of ours; a task that one of them does not do has no entry.
 */
import { parse } from 'chrono-node';
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Span } from '../../../lib/text/span.ts';
import type { Found, RecognizerKind, RecognizerReader } from '../quality/recognizers.ts';

export interface Other {
  name: string;
  /** Kinds of cases that it reads. */
  kinds: readonly RecognizerKind[];
  read: RecognizerReader;
  /** People, organisations and places. */
  names?: (text: string) => Span[];
  /** Inside of the marks. */
  quotations?: (text: string) => Span[];
}

interface CompromiseItem {
  text: string;
  number?: { num: number | null } | number | null;
  offset: { start: number; length: number };
}

type CompromiseView = { json(options: object): CompromiseItem[] };

const items = (view: unknown): CompromiseItem[] => (view as CompromiseView).json({ offset: true, number: true });
/** Its spans take in the punctuation around. */
const PUNCTUATION = /[\s.,;:!?"'“”‘’()[\]]/;

function trimmed(text: string, { start, length }: CompromiseItem['offset']): Span {
  let [from, to] = [start, start + length];
  while (from < to && PUNCTUATION.test(text.charAt(from))) from++;
  while (to > from && PUNCTUATION.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}

function compromiseRead(kind: RecognizerKind, text: string): Found[] {
  const doc = nlp(text);
  const view = kind === 'percent' ? doc.percentages() : kind === 'currency' ? doc.money() : doc.numbers();
  return items(view).map(({ number, offset }) => {
    const value = typeof number === 'number' ? number : (number?.num ?? null);
    return { ...trimmed(text, offset), value, unit: kind };
  });
}

const compromise: Other = {
  name: 'compromise',
  kinds: ['number', 'percent', 'currency'],
  read: compromiseRead,
  names: (text) => {
    const doc = nlp(text);
    return [doc.people(), doc.places(), doc.organizations()].flatMap((view) =>
      items(view).map(({ offset }) => trimmed(text, offset)),
    );
  },
  quotations: (text) =>
    items(nlp(text).quotations()).map(({ offset: { start, length } }) => {
      const words = text.slice(start, start + length);
      const lead = /^[\s("“”'‘’]*/.exec(words)?.[0].length ?? 0;
      const tail = /["”'’)\s.,]*$/.exec(words)?.[0] ?? '';
      // A comma or full stop before the closing mark belongs to the quotation.
      const inside = /^[.,]*/.exec(tail)?.[0].length ?? 0;
      return { start: start + lead, end: start + words.length - tail.length + inside };
    }),
};

/** wink-nlp's types of entity by kind of case; ordinals and times are other kinds. */
const WINK_TYPES: Record<RecognizerKind, readonly string[]> = {
  number: ['CARDINAL'],
  percent: ['PERCENT'],
  currency: ['MONEY'],
  date: ['DATE'],
  'date-period': ['DATE', 'DURATION'],
};

/** Its types leave the item of `each` open. */
interface WinkEntity {
  out(helper: unknown): unknown;
}

const wink = winkNLP(model);

function winkRead(kind: RecognizerKind, text: string): Found[] {
  const doc = wink.readDoc(text);
  const words = doc.tokens().out() as string[];
  const spaces = doc.tokens().out(wink.its.precedingSpaces) as string[];
  const starts: number[] = [];
  let at = 0;
  words.forEach((word, n) => {
    at += spaces[n]?.length ?? 0;
    starts.push(at);
    at += word.length;
  });
  const found: Found[] = [];
  doc.entities().each((entity: WinkEntity) => {
    const { type } = entity.out(wink.its.detail) as { type: string };
    const [from, to] = entity.out(wink.its.span) as [number, number];
    if (!WINK_TYPES[kind].includes(type)) return;
    const end = (starts[to] ?? 0) + (words[to]?.length ?? 0);
    found.push({ start: starts[from] ?? 0, end, value: null, unit: kind });
  });
  return found;
}

const chrono: Other = {
  name: 'chrono-node',
  kinds: ['date', 'date-period'],
  read: (kind, text, reference) =>
    parse(text, reference === null ? new Date() : new Date(`${reference}T12:00:00`))
      .filter(({ start, end }) => (start.isCertain('day') && end === null) === (kind === 'date'))
      .map(({ index, text: words }) => ({ start: index, end: index + words.length, value: null, unit: kind })),
};

export const OTHERS: readonly Other[] = [
  compromise,
  { name: 'wink-nlp', kinds: ['number', 'percent', 'currency', 'date', 'date-period'], read: winkRead },
  chrono,
];
