/** What comes back for a request: a result, or why there is none. */

export interface Problem {
  /** For programs and logs, never page text. */
  code:
    | 'unknown-request'
    | 'bad-parameters'
    | 'not-allowed'
    | 'not-found'
    | 'store-failed'
    | 'unreachable'
    /** By the caller. */
    | 'cancelled'
    | 'failed';
  /** The invalid field, for `bad-parameters`. */
  field?: string;
}

export type Reply<T> = { ok: true; value: T } | { ok: false; problem: Problem };

export const refusal = (problem: Problem): Reply<never> => ({ ok: false, problem });

/** The other end does not exist, or was stopped before it answered. */
export const UNREACHABLE: Reply<never> = { ok: false, problem: { code: 'unreachable' } };
