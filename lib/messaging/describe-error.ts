/** Describes an error for storing and showing: its message without quoted text, and where in our code it was thrown. */

export interface ErrorDescription {
  message: string;
  /** Innermost first. */
  stack: string[];
}

const LONGEST = 200;
const MOST_LINES = 10;
/** Text between quotation marks can be page text (`JSON.parse` quotes its input); in a truncated message the closing mark may be missing. */
const QUOTED = /"[^"]*(?:"|$)|“[^”]*(?:”|$)|(?<!\w)'[^']*(?:'(?!\w)|$)|`[^`]*(?:`|$)/g;
/** A line of a stack in Chrome ("at name (address:1:2)") or Firefox ("name@address:1:2"); other lines belong to the message. */
const STACK_LINE = /^(?: {4}at .*|[^\s@]*@.*):\d+:\d+\)?$/;

/** @param error any thrown value. A `RequestError`, which only gives the kind of failure, is described by its cause. */
export function describeError(error: unknown): ErrorDescription {
  const origin = error instanceof Error && error.cause !== undefined ? error.cause : error;
  if (!(origin instanceof Error)) return { message: `Thrown: ${typeof origin}`, stack: [] };
  const { name, message, stack = '' } = origin;
  const words = `${name}: ${message.slice(0, LONGEST)}`.replace(QUOTED, '"…"').slice(0, LONGEST);
  // Chrome begins a stack with the message, which may have many lines of any form.
  const lines = stack.slice(stack.startsWith(`${name}: ${message}`) ? name.length + 2 + message.length : 0).split('\n');
  const places = lines.filter((line) => line.length <= LONGEST && STACK_LINE.test(line)).slice(0, MOST_LINES);
  return { message: words, stack: places.map((line) => line.trim()) };
}
