/** Compares a page's quotation with the sources that print its words: the page is collated as one more witness. */
import type { StatementRecord } from '../../corpus/rows/records.ts';
import type { QuotationMention } from '../mention.ts';
import type { Outcome } from '../outcome.ts';
import type { PageFacts } from '../page-facts.ts';
import type { RecordIndex } from '../record-index.ts';
import { type Collation, columnsBetween, type Place } from '../wordings/collate.ts';
import { likeness } from '../wordings/passage-likeness.ts';
import { type Passage, passagesOf, wordsOfPieces } from '../wordings/passages.ts';
import type { Row } from '../wordings/row-spans.ts';
import type { VariantType } from '../wordings/variant-types.ts';
import { sortedTypes, variantTypes } from '../wordings/variant-types.ts';
import { placesSpanned, runsBeside, type Witness, witnessesOf } from '../wordings/witnesses.ts';
import { type Candidate, candidatesFor, chosenOf, utterancesOf } from './quoted-utterances.ts';

/** Stands for the page among the sources; no source of a pack can have this id. */
const PAGE = '@page';

/** Shorter quotations may be said by anybody: that another speaker said the same words is then not reported. */
const LEAST_OF_ANOTHER = 6;

/** same: prints all of the page's words. part: prints some of them, without a difference. differs: prints a difference. */
type WitnessRelation = 'same' | 'part' | 'differs';

export interface QuotationComparison {
  outcome: Outcome;
  reason: 'other-speaker' | null;
  speaker: string | null;
  event: string | null;
  /** `runs` beside the page; `restDiffers`: among the sources its words differ outside of what the page prints. */
  witnesses: (Witness & { relation: WitnessRelation; restDiffers: boolean })[];
  told: StatementRecord[];
  variants: VariantType[];
  counted: string[];
  pageAsIn: string[];
  notCompared: { statement: StatementRecord; reason: 'other-event' | 'other-speaker' }[];
  /** Number of words on the page that were compared. */
  words: number;
  /** Id of the utterance compared with, of the first of several; null where none was. */
  utterance: string | null;
}

type NotCompared = QuotationComparison['notCompared'];

function withoutComparison(outcome: 'none' | 'not-comparable', notCompared: NotCompared): QuotationComparison {
  return {
    outcome,
    reason: outcome === 'none' ? null : 'other-speaker',
    speaker: notCompared[0]?.statement.speaker ?? null,
    event: notCompared[0]?.statement.event ?? null,
    witnesses: [],
    told: [],
    variants: [],
    counted: [...new Set(notCompared.map(({ statement }) => statement.source))],
    pageAsIn: [],
    notCompared,
    words: 0,
    utterance: null,
  };
}

interface Setting {
  page: Row;
  collation: Collation;
}

/** Distinct rows that are compared pair by pair; more wordings of one utterance differ in any case. */
const MOST_ROWS = 60;

const overlaps = (a: { from: number; to: number }, b: { from: number; to: number }) => a.from <= b.to && a.to >= b.from;

/** Whether two rows read alike wherever both of them and the page cover a place. */
function readAlike(a: Row, b: Row, { page, collation }: Setting): boolean {
  return collation.places.every((place) => {
    const from = Math.max(place.from, page.from, a.from, b.from);
    const to = Math.min(place.to, page.to, a.to, b.to);
    return from > to || columnsBetween(a, from, to).join() === columnsBetween(b, from, to).join();
  });
}

function relationOf(witness: Witness, setting: Setting): WitnessRelation | null {
  const { page } = setting;
  const rows = witness.rows.map(({ row }) => row).filter((row) => overlaps(row, page));
  if (rows.length === 0) return null;
  if (!rows.every((row) => readAlike(row, page, setting))) return 'differs';
  const printed = new Set(rows.flatMap((row) => row.columns));
  return page.columns.every((column) => printed.has(column)) ? 'same' : 'part';
}

/** How a source carries the page's words. A difference elsewhere in the utterance is shown and does not count here. */
function markOf(witness: Witness, relation: WitnessRelation, { page, collation }: Setting): Witness['mark'] {
  const places = placesSpanned(page, collation.places);
  if (witness.rows.some(({ row }) => placesSpanned(row, places).length > 0)) return 'variant';
  return relation === 'part' ? 'part' : 'printed';
}

/** Whether two sources read differently in a place that the page's words cover. */
function readingsDiffer(witnesses: readonly Witness[], setting: Setting): boolean {
  const all = witnesses.flatMap(({ rows }) => rows.map(({ row }) => row)).filter((row) => overlaps(row, setting.page));
  const distinct = [...new Map(all.map((row) => [`${row.from} ${row.to} ${row.columns.join()}`, row])).values()];
  const rows = distinct.slice(0, MOST_ROWS);
  return rows.some((a, n) => rows.slice(n + 1).some((b) => !readAlike(a, b, setting)));
}

/** Types of difference between the sources and the page, with the page as the later text: it cuts, or it inserts. */
function variantsFrom(
  witnesses: readonly Witness[],
  { page, collation }: Setting,
  found: readonly VariantType[],
): VariantType[] {
  const mine = placesSpanned(page, collation.places);
  const keys = (row: Row, place: Place) =>
    columnsBetween(row, Math.max(place.from, page.from), Math.min(place.to, page.to)).map(
      (column) => collation.keys[column] ?? '',
    );
  const types = mine.flatMap((place) => {
    if (place.types.includes('order')) return place.types;
    const rows = witnesses.flatMap((witness) => witness.rows.map(({ row }) => row));
    const spanning = rows.filter((row) => row.from <= place.to && row.to >= place.from);
    const distinct = [...new Map(spanning.map((row) => [keys(row, place).join(' '), row])).values()].slice(0, 12);
    return distinct.flatMap((row) => variantTypes(keys(row, place), keys(page, place)));
  });
  return sortedTypes([...types, ...(found.includes('typography') ? (['typography'] as const) : [])]);
}

function outcomeOfWitnesses(
  witnesses: QuotationComparison['witnesses'],
  sourcesDiffer: boolean,
): Pick<QuotationComparison, 'outcome' | 'counted' | 'pageAsIn'> {
  const of = (relation: WitnessRelation) => witnesses.filter((w) => w.relation === relation).map((w) => w.source);
  const [same, part, differs] = [of('same'), of('part'), of('differs')];
  const alike = same.length > 0 ? same : part;
  // A source that prints only words without a difference does not confirm the page's reading.
  if (differs.length > 0 && same.length === 0) return { outcome: 'differs', counted: differs, pageAsIn: [] };
  if (sourcesDiffer || differs.length > 0) {
    return { outcome: 'sources-differ', counted: witnesses.map((w) => w.source), pageAsIn: alike };
  }
  return { outcome: same.length + part.length === 1 ? 'only' : 'agrees', counted: alike, pageAsIn: [] };
}

/** The page's words as a statement, so that they are cut into passages and collated like a source's. */
function asStatement(mention: QuotationMention, of: StatementRecord): StatementRecord {
  const { id: _id, source: _source, text: _text, figures: _figures, claims: _claims, ...rest } = of;
  const { kind: _kind, continues: _continues, ...told } = { continues: undefined, ...rest };
  return { ...told, kind: 'quotation', id: PAGE, source: PAGE, text: mention.text, figures: [], claims: [] };
}

function compareUtterances(
  mention: QuotationMention,
  chosen: readonly Candidate[],
  index: RecordIndex,
): QuotationComparison | null {
  const [first] = chosen as [Candidate];
  const utterances = utterancesOf(chosen);
  const own = passagesOf([asStatement(mention, first.of)]);
  const witnessed = witnessesOf([...utterances.flatMap(({ passages }) => passages), ...own], index.rank);
  const page = witnessed.witnesses.find(({ source }) => source === PAGE)?.rows[0]?.row;
  if (!page) return null;
  const setting = { page, collation: witnessed.collation };
  const sources = witnessed.witnesses.filter(({ source }) => source !== PAGE);
  const witnesses = sources.flatMap((witness) => {
    const relation = relationOf(witness, setting);
    if (!relation) return [];
    const runs = runsBeside(witness, witnessed.collation, page);
    const restDiffers = witness.runs.some(({ differs }) => differs);
    return [{ ...witness, relation, runs, restDiffers, mark: markOf(witness, relation, setting) }];
  });
  if (witnesses.length === 0) return null;
  const printing = new Set(witnesses.map(({ source }) => source));
  return {
    ...outcomeOfWitnesses(witnesses, readingsDiffer(witnesses, setting)),
    reason: null,
    speaker: first.of.speaker,
    event: first.of.event,
    witnesses,
    told: utterances.flatMap(({ told }) => told).filter((statement) => !printing.has(statement.source)),
    variants: variantsFrom(witnesses, setting, witnessed.variants),
    notCompared: [],
    words: page.columns.length,
    utterance: utterances[0]?.id ?? null,
  };
}

/** The page's words as one passage, however many sentences they are. Null where there are no words. */
function asPassage(mention: QuotationMention, of: StatementRecord): Passage | null {
  const statement = asStatement(mention, of);
  const pieces = [{ statement, start: 0, end: statement.text.length }];
  const words = wordsOfPieces(pieces);
  const key = words.map((word) => word.key).join(' ');
  return words.length > 0 ? { source: PAGE, chain: PAGE, place: 0, pieces, words, key } : null;
}

/** The same words by other speakers: reported where they are long enough, or where there is nothing else to report. */
function spokenByOthers(others: readonly StatementRecord[], compared: QuotationComparison | null): NotCompared {
  if (compared && compared.words < LEAST_OF_ANOTHER) return [];
  return others.map((statement) => ({ statement, reason: 'other-speaker' }));
}

/**
 * Compares a page's quotation with the statements that its words align with, and with everything else that the sources
 * print of the same utterance. Unknown statements and reports are ignored; the outcome is `none` where nothing is left.
 */
export function compareQuotation(mention: QuotationMention, page: PageFacts, index: RecordIndex): QuotationComparison {
  const known = [...new Set(mention.statements)].sort().flatMap((id) => index.statements.get(id) ?? []);
  const quotations = known.filter(({ kind }) => kind === 'quotation');
  const isOther = ({ speaker }: StatementRecord) =>
    mention.speaker !== null && speaker !== null && speaker !== mention.speaker;
  const others = quotations.filter(isOther);
  const passage = quotations[0] ? asPassage(mention, quotations[0]) : null;
  if (!passage) return withoutComparison('none', []);
  const candidates = candidatesFor(
    quotations.filter((statement) => !isOther(statement)),
    passage,
    index,
  );
  const chosen = chosenOf(candidates, page);
  const compared = chosen.length > 0 ? compareUtterances(mention, chosen, index) : null;
  const alike = others.filter((statement) => passagesOf([statement]).some((own) => likeness(passage, own) > 0));
  const byOthers = spokenByOthers(alike, compared);
  if (!compared)
    return byOthers.length > 0 ? withoutComparison('not-comparable', byOthers) : withoutComparison('none', []);
  const rest = candidates.filter(
    ({ of }) => !chosen.some((own) => own.of.speaker === of.speaker && own.of.event === of.event),
  );
  const elsewhere: NotCompared = rest.flatMap(({ of }) =>
    of.event !== compared.event ? { statement: of, reason: 'other-event' as const } : [],
  );
  const spoken = rest.map(({ of }) => of).filter(({ event }) => event === compared.event);
  return { ...compared, notCompared: [...elsewhere, ...spokenByOthers(spoken, compared), ...byOthers] };
}
