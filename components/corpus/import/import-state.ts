/** The steps of an import, as the page that drives it tells them. */
import type { ImportPlan } from '../../../lib/corpus/import/plan-import.ts';
import type { PackProblem } from '../../../lib/corpus/pack/pack-problem.ts';

/** What a person accepted of a plan: keys of links, and whether settings are taken over. */
export interface Accepted {
  links: ReadonlySet<string>;
  settings: boolean;
}

export type ImportState =
  | { step: 'idle' }
  /** `share`: of the file, from 0 to 1. */
  | { step: 'checking'; file: string; share: number }
  | { step: 'refused'; file: string; problems: readonly PackProblem[] }
  | { step: 'planned'; file: string; plan: ImportPlan }
  /** `all`: null until it is known. */
  | { step: 'importing'; file: string; done: number; all: number | null };

export interface ImportActions {
  onFile: (file: File) => void;
  onImport: (accepted: Accepted) => void;
  /** Leaves the plan, or stops what is at work. */
  onCancel: () => void;
}

export const keyOfLink = ({ kind, a, b }: { kind: string; a: string; b: string }): string => `${kind} ${a} ${b}`;
