/** Maps every reference of a pack to an actor, measure, claim or event. The only file that lists all of these fields. */
import type { IdKind } from './pack-ids.ts';
import type { Claim, Figure, Measure, Pack, Source, Statement } from './schema.ts';

/** The new id for each id; null removes the reference. An event reference cannot be removed: its entry would count for another event. */
export interface IdMap {
  actor(id: string): string | null;
  measure(id: string): string | null;
  claim(id: string): string | null;
  event(id: string): string;
}

/** A map that changes the ids of one kind, or of every kind. */
export function mapOf(change: (id: string, kind: IdKind) => string): IdMap {
  return {
    actor: (id) => change(id, 'actor'),
    measure: (id) => change(id, 'measure'),
    claim: (id) => change(id, 'claim'),
    event: (id) => change(id, 'event'),
  };
}

const distinct = (ids: readonly (string | null)[]): string[] => [...new Set(ids.filter((id) => id !== null))];

/** A figure with its ids mapped. */
function mapFigure(figure: Figure, ids: IdMap): Figure {
  return {
    ...figure,
    measure: figure.measure && ids.measure(figure.measure),
    ...(figure.event === undefined ? {} : { event: ids.event(figure.event) }),
  };
}

type StatementIds = Pick<Statement, 'speaker' | 'actors' | 'figures' | 'claims'> & {
  event?: string | null | undefined;
};

/** A statement of a pack, or of the corpus, with its ids mapped. Actors that become the same are listed once. */
export function mapStatement<S extends StatementIds>(statement: S, ids: IdMap): S {
  return {
    ...statement,
    speaker: statement.speaker && ids.actor(statement.speaker),
    actors: distinct(statement.actors.map((id) => ids.actor(id))),
    figures: statement.figures.map((figure) => mapFigure(figure, ids)),
    claims: statement.claims.flatMap(({ claim, stance }) => {
      const mapped = ids.claim(claim);
      return mapped === null ? [] : [{ claim: mapped, stance }];
    }),
    ...(typeof statement.event === 'string' ? { event: ids.event(statement.event) } : {}),
  };
}

/** A measure or claim with its events mapped. */
export function mapEvents<T extends Pick<Measure | Claim, 'events'>>(entry: T, ids: IdMap): T {
  return { ...entry, events: distinct(entry.events.map((id) => ids.event(id))) };
}

/** A source with its event mapped and its statements unchanged. */
export function mapSource<T extends Pick<Source, 'event'>>(source: T, ids: IdMap): T {
  return { ...source, event: source.event && ids.event(source.event) };
}

/** A pack with every reference mapped and the ids of its entries unchanged. A link that loses an end is removed. */
export function mapReferences(pack: Pack, ids: IdMap): Pack {
  return {
    ...pack,
    measures: pack.measures.map((measure) => mapEvents(measure, ids)),
    claims: pack.claims.map((claim) => mapEvents(claim, ids)),
    sources: pack.sources.map((source) => ({
      ...mapSource(source, ids),
      statements: source.statements.map((statement) => mapStatement(statement, ids)),
    })),
    links: pack.links.flatMap((link) => {
      const [a, b] = [ids[link.kind](link.a), ids[link.kind](link.b)];
      return a === null || b === null ? [] : [{ ...link, a, b }];
    }),
  };
}
