/** The parts of each request: who may send it, the schema of its parameters, and the type of its result. */
import type * as v from 'valibot';
import type { SenderKind } from '../senders.ts';

/** Holds a type in a value. Results come from the extension's own code, so they are not checked at run time. */
export interface Returns<T> {
  readonly type?: T;
}

/** Names the type of a result where an entry is written down. */
export const returns = <T>(): Returns<T> => ({});

export interface RequestEntry {
  /** The senders that are answered; all others are refused. */
  from: readonly SenderKind[];
  /** Checked before the handler runs. Must limit the size of every text and list, since a page decides their content. */
  params: v.GenericSchema;
  result: Returns<unknown>;
}

/** A request for long work, over a port: with progress, and with a text that is too long for a message. */
export interface StreamEntry extends RequestEntry {
  progress: Returns<unknown>;
}

type TypeOf<Value> = Value extends Returns<infer Type> ? Type : never;

/** What handlers and clients are typed by: the parameters as the schema gives them, and the result. */
export interface Exchange<Entry extends RequestEntry> {
  params: v.InferOutput<Entry['params']>;
  result: TypeOf<Entry['result']>;
}

export interface StreamExchange<Entry extends StreamEntry> extends Exchange<Entry> {
  progress: TypeOf<Entry['progress']>;
}
