/** What a run has measured: rows for the reader, facts for the targets. */
import type { Summary } from './statistics.ts';

export interface Row {
  group: string;
  name: string;
  unit: string;
  value: Summary;
  /** The same against something taken side by side, in times. */
  ratio?: { to: string; value: Summary };
}

export interface Results {
  rows: Row[];
  /** By the key that a target asks for. */
  facts: Record<string, number>;
  /** Said under the table: what was left out, what stood in for what. */
  notes: string[];
}

export const noResults = (): Results => ({ rows: [], facts: {}, notes: [] });

/** One figure that has no spread. */
export const exactly = (value: number): Summary => ({ median: value, low: value, high: value, samples: 1 });
