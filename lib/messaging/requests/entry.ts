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
