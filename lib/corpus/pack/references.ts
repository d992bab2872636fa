/**
 * Checks of a pack that a schema cannot express: ids are unique, references resolve in the pack or in a used one, figures are in the
 * unit of their measure, spans of time do not end before they begin. Each problem gives its field as a JSON pointer.
 */
import { isConvertible } from '../../text/figures/units/physical-units.ts';
import { type IdKind, idsOf, isQualified, type PackIds, splitId, type UsedPacks } from './pack-ids.ts';
import type { PackProblem } from './pack-problem.ts';
import type { Figure, Link, Pack, PackHead, Source, Statement } from './schema.ts';

/** The pack's own ids, and the ids of the used packs that are known. */
interface Known {
  own: PackIds;
  head: PackHead;
  used: UsedPacks;
}

type Found = Generator<PackProblem, void, undefined>;

/** The first `most` problems of a pack that fits the schema, in the order of the file. */
export function findBadReferences(pack: Pack, used: UsedPacks, most: number): PackProblem[] {
  const problems: PackProblem[] = [];
  for (const problem of everyProblem(pack, used)) if (problems.push(problem) >= most) break;
  return problems;
}

function* everyProblem(pack: Pack, used: UsedPacks): Found {
  const known: Known = { own: idsOf(pack), head: pack.pack, used };
  yield* inOrder(pack.pack.coverage, '/pack/coverage');
  yield* inUses(known);
  for (const list of ['actors', 'measures', 'claims', 'events', 'sources'] as const) {
    yield* repeatedIds(pack[list], `/${list}`);
  }
  for (const [at, actor] of pack.actors.entries()) {
    for (const [n, role] of actor.roles.entries()) yield* inOrder(role, `/actors/${at}/roles/${n}`);
  }
  for (const list of ['measures', 'claims'] as const) {
    for (const [at, entry] of pack[list].entries()) {
      for (const [n, event] of entry.events.entries())
        yield* names(known, 'event', event, `/${list}/${at}/events/${n}`);
    }
  }
  for (const [at, source] of pack.sources.entries()) yield* inSource(source, known, `/sources/${at}`);
  for (const [at, link] of pack.links.entries()) yield* inLink(link, known, `/links/${at}`);
  yield* repeatedEnds(pack);
}

function* inUses({ head, used }: Known): Found {
  for (const [n, id] of head.uses.entries()) {
    const path = `/pack/uses/${n}`;
    if (id === head.id) yield { path, reason: 'is the pack itself' };
    else if (head.uses.indexOf(id) < n) yield { path, reason: 'stands twice' };
    else if (!used.has(id)) yield { path, reason: `names a pack that is not there: ${id}` };
  }
}

function* inSource(source: Source, known: Known, path: string): Found {
  yield* names(known, 'event', source.event, `${path}/event`);
  yield* repeatedIds(source.statements, `${path}/statements`);
  const quotations = new Set<string>();
  for (const [at, statement] of source.statements.entries()) {
    const here = `${path}/statements/${at}`;
    yield* inStatement(statement, known, here);
    if (statement.kind !== 'quotation') continue;
    if (statement.continues !== undefined && !quotations.has(statement.continues)) {
      yield { path: `${here}/continues`, reason: 'names no quotation that stands before it in this source' };
    }
    quotations.add(statement.id);
  }
}

function* inStatement(statement: Statement, known: Known, path: string): Found {
  yield* names(known, 'actor', statement.speaker, `${path}/speaker`);
  yield* names(known, 'event', statement.event ?? null, `${path}/event`);
  for (const [n, actor] of statement.actors.entries()) yield* names(known, 'actor', actor, `${path}/actors/${n}`);
  for (const [n, { claim }] of statement.claims.entries()) {
    yield* names(known, 'claim', claim, `${path}/claims/${n}/claim`);
  }
  for (const [n, figure] of statement.figures.entries()) yield* inFigure(figure, known, `${path}/figures/${n}`);
}

function* inFigure(figure: Figure, known: Known, path: string): Found {
  yield* names(known, 'measure', figure.measure, `${path}/measure`);
  yield* names(known, 'event', figure.event ?? null, `${path}/event`);
  const unit = figure.measure === null ? undefined : lookUp(known, 'measure', figure.measure);
  if (typeof unit === 'string' && !isConvertible(unit, figure.unit)) {
    yield { path: `${path}/unit`, reason: `is ${figure.unit}, its measure is counted in ${unit}` };
  }
  for (const field of ['value', 'low', 'high'] as const) {
    const reason = badQuantity(figure[field], figure.unit);
    if (reason) yield { path: `${path}/${field}`, reason };
  }
  const { low, high } = figure;
  if (low !== null && high !== null && typeof low === typeof high && low > high) {
    yield { path: `${path}/low`, reason: 'is more than high' };
  }
}

/** A link must join ids of two packs: actors of the same kind, or measures in the same unit. */
function* inLink({ kind, a, b }: Link, known: Known, path: string): Found {
  yield* names(known, kind, a, `${path}/a`);
  yield* names(known, kind, b, `${path}/b`);
  if (packOfEnd(a, known.head.id) === packOfEnd(b, known.head.id)) yield { path, reason: 'joins two ids of one pack' };
  const [one, other] = [lookUp(known, kind, a), lookUp(known, kind, b)];
  if (typeof one !== 'string' || typeof other !== 'string') return;
  if (kind === 'measure' ? !isConvertible(one, other) : one !== other)
    yield { path, reason: `joins ${one} to ${other}` };
}

const packOfEnd = (id: string, own: string): string => (isQualified(id) ? splitId(id).pack : own);

/** An id linked to two ids of one pack would merge these two, which their pack keeps apart. */
function* repeatedEnds({ links, pack }: Pack): Found {
  const partners = new Map<string, string>();
  for (const [at, { kind, a, b }] of links.entries()) {
    for (const [end, other] of [[a, b] as const, [b, a] as const]) {
      const key = `${kind} ${end} ${packOfEnd(other, pack.id)}`;
      const known = partners.get(key);
      if (known !== undefined && known !== other)
        yield { path: `/links/${at}`, reason: `joins ${end} to two ids of one pack` };
      partners.set(key, known ?? other);
    }
  }
}

// A year, a month or a day; `--06-30` where the year is not known (figure.ts).
const DATE = /^(?:\d{4}(?:-\d{2}(?:-\d{2})?)?|--\d{2}(?:-\d{2})?)$/;

function badQuantity(value: number | string | null, unit: string): string | null {
  if (value === null) return null;
  if (unit !== 'date') return typeof value === 'number' ? null : 'must be a number';
  return typeof value === 'string' && DATE.test(value) ? null : 'must be a date: YYYY, YYYY-MM or YYYY-MM-DD';
}

/** The kind of an actor, the unit of a measure, true for other ids; undefined for an unknown id. */
function lookUp({ own, used }: Known, kind: IdKind, id: string): string | true | undefined {
  const { pack, local } = splitId(id);
  const ids = isQualified(id) ? used.get(pack) : own;
  if (kind === 'actor') return ids?.actors.get(local);
  if (kind === 'measure') return ids?.measures.get(local);
  return ids?.[`${kind}s`].has(local) || undefined;
}

function* names(known: Known, kind: IdKind, id: string | null, path: string): Found {
  if (id === null || lookUp(known, kind, id) !== undefined) return;
  const { pack } = splitId(id);
  if (!isQualified(id)) yield { path, reason: `names no ${kind} of the pack` };
  else if (!known.head.uses.includes(pack)) yield { path, reason: `names a pack that /pack/uses does not: ${pack}` };
  // A missing used pack is reported once, at /pack/uses.
  else if (known.used.has(pack)) yield { path, reason: `names no ${kind} of the pack ${pack}` };
}

function* repeatedIds(list: readonly { id: string }[], path: string): Found {
  const first = new Map<string, number>();
  for (const [at, { id }] of list.entries()) {
    const before = first.get(id);
    if (before === undefined) first.set(id, at);
    else yield { path: `${path}/${at}/id`, reason: `is the id of ${path}/${before} as well` };
  }
}

function* inOrder(span: { from: string | null; to: string | null }, path: string): Found {
  if (span.from && span.to && span.from > span.to) yield { path: `${path}/from`, reason: 'is later than to' };
}
