import type { Subject } from '../phrases/noun-phrases.ts';
import type { VerbForm } from '../words/verbs-of-saying.ts';

/** A place where somebody is said to say something. */
export interface Speech {
  /** Token index of the verb, or of the noun that stands for one. */
  at: number;
  form: VerbForm;
  subject: Subject;
  /** The subject follows the verb ("said Jane Roe"). */
  inverted: boolean;
}
