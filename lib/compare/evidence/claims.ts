/** Claims: who asserts, who denies, in which source and in which words. A dispute is shown, never settled. */

import type { Stance } from '../../corpus/pack/schema.ts';
import type { ClaimRecord, StatementRecord } from '../../corpus/rows/records.ts';
import type { RecordIndex } from '../record-index.ts';

/** One side's statements by the same person, or by the same source speaking for itself. */
export interface ClaimHolder {
  /** Null where the speaker is no actor of the corpus. */
  actor: string | null;
  /** The actor's name, else the source's words for the speaker, else null: the source itself. */
  name: string | null;
  statements: StatementRecord[];
}

export interface ClaimDispute {
  claim: ClaimRecord;
  asserts: ClaimHolder[];
  denies: ClaimHolder[];
  /** Statements that only tell that others hold it. */
  reports: ClaimHolder[];
}

/** The stances that a statement takes on a claim. */
const stancesOn = (statement: StatementRecord, claim: string) =>
  new Set(statement.claims.filter((side) => side.claim === claim).map((side) => side.stance));

function holders(statements: readonly StatementRecord[], index: RecordIndex): ClaimHolder[] {
  const found = new Map<string, ClaimHolder>();
  for (const statement of statements) {
    const { speaker, attributed, source } = statement;
    const key = speaker ?? `${source}\n${attributed ?? ''}`;
    const name = speaker === null ? attributed : (index.actors.get(speaker)?.name ?? attributed);
    const known = found.get(key);
    if (known) known.statements.push(statement);
    else found.set(key, { actor: speaker, name, statements: [statement] });
  }
  return [...found.values()];
}

/** All sides of a claim; null where the corpus does not know the claim. */
export function claimDispute(claim: string, index: RecordIndex): ClaimDispute | null {
  const record = index.claims.get(claim);
  if (!record) return null;
  const statements = index.byClaim.get(claim) ?? [];
  const side = (stance: Stance) =>
    holders(
      statements.filter((s) => stancesOn(s, claim).has(stance)),
      index,
    );
  return { claim: record, asserts: side('asserts'), denies: side('denies'), reports: side('reports') };
}

export interface ActorSide {
  dispute: ClaimDispute;
  stance: 'asserts' | 'denies';
  own: StatementRecord[];
  against: ClaimHolder[];
}

/** The sides that an actor takes, and who stands against them. Somebody who takes both sides stands on each. */
export function claimSidesOf(actor: string, index: RecordIndex): ActorSide[] {
  const spoken = (index.byActor.get(actor) ?? []).filter((statement) => statement.speaker === actor);
  const claims = [...new Set(spoken.flatMap((statement) => statement.claims.map(({ claim }) => claim)))].sort();
  return claims.flatMap((claim) => {
    const dispute = claimDispute(claim, index);
    if (!dispute) return [];
    return (['asserts', 'denies'] as const).flatMap((stance): ActorSide[] => {
      const own = dispute[stance].find((holder) => holder.actor === actor);
      if (!own) return [];
      const others = dispute[stance === 'asserts' ? 'denies' : 'asserts'];
      return [{ dispute, stance, own: own.statements, against: others.filter((holder) => holder.actor !== actor) }];
    });
  });
}
