/** The request for what went wrong in the background. */
import type { ErrorDescription } from '../describe-error.ts';
import { type RequestEntry, returns } from './entry.ts';
import { none } from './fields.ts';

/** A handler that failed. It holds no parameters and no page text. */
export interface KeptProblem extends ErrorDescription {
  /** ISO time. */
  at: string;
  /** Name of the request. */
  request: string;
  /** Code that the asker got. */
  code: string;
}

export const problemRequests = {
  /** The last failures of handlers since the browser was started, oldest first. */
  problems: { from: ['own'], params: none, result: returns<KeptProblem[]>() },
} satisfies Record<string, RequestEntry>;
