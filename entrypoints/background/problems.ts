/** Keeps what failed in the background, so that a person who reports a fault can say what it was. Kept for the session only. */
import browser from 'webextension-polyfill';
import { describeError } from '../../lib/messaging/describe-error.ts';
import type { Problem } from '../../lib/messaging/reply.ts';
import type { KeptProblem } from '../../lib/messaging/requests/problems.ts';
import { RequestError } from '../../lib/messaging/server.ts';

const KEY = 'problems';
const MOST_KEPT = 50;
/** The codes of faults. The others are answers: no such card, no such row, a page that is gone. */
const FAULTS: ReadonlySet<Problem['code']> = new Set(['failed', 'store-failed']);

/** One after the other, since each reads the list and writes it back. */
let last: Promise<void> = Promise.resolve();

/** Keeps a failure of a handler; in development it is also printed with all its words. Never rejects. */
export function keepProblem(request: string, error: unknown): Promise<void> {
  const code = error instanceof RequestError ? error.code : 'failed';
  if (!FAULTS.has(code)) return last;
  // biome-ignore lint/suspicious/noConsole: in development only; a build for others does not hold this line.
  if (import.meta.env.DEV) console.error(`${request}: ${code}`, error);
  const problem: KeptProblem = { at: new Date().toISOString(), request, code, ...describeError(error) };
  last = last.then(() => store(problem)).catch(() => undefined);
  return last;
}

async function store(problem: KeptProblem): Promise<void> {
  const kept = [...(await keptProblems()), problem].slice(-MOST_KEPT);
  await browser.storage.session.set({ [KEY]: kept });
}

/** The failures kept, oldest first. */
export async function keptProblems(): Promise<KeptProblem[]> {
  const stored = (await browser.storage.session.get(KEY))[KEY];
  return Array.isArray(stored) ? (stored as KeptProblem[]) : [];
}
