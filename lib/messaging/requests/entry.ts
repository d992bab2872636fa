/** The parts of which each request is made: who may ask, what the parameters must be at run time, and what comes back. */
import type * as v from 'valibot';
import type { SenderKind } from '../senders.ts';

/** Stands for a type in a value: results come from the extension's own code, so they are not checked at run time. */
export interface Returns<T> {
  readonly type?: T;
}

/** Names the type of a result where an entry is written down. */
export const returns = <T>(): Returns<T> => ({});

export interface RequestEntry {
  /** The senders that are answered; all others are refused. */
  from: readonly SenderKind[];
  /** Checked before the handler runs. It must bound the size of every text and list: a page decides what is in them. */
  params: v.GenericSchema;
  result: Returns<unknown>;
}

/** What handlers and clients are typed by: the parameters as the schema gives them, and the result. */
export interface Exchange<Entry extends RequestEntry> {
  params: v.InferOutput<Entry['params']>;
  result: Entry['result'] extends Returns<infer Result> ? Result : never;
}
