/** Lets one write to any IndexedDB store fail, as a full disk or a stopped worker does: its transaction aborts. */

type Write = (...values: never[]) => IDBRequest;

const WRITES = ['add', 'put', 'delete', 'clear'] as const;

export interface FailingWrites {
  /** Lets all writes pass again. @returns whether the one that was to fail was reached. */
  stop(): boolean;
}

/** @param writes that pass before one fails. */
export function failingAfter(writes: number): FailingWrites {
  const prototype = IDBObjectStore.prototype as unknown as Record<(typeof WRITES)[number], Write>;
  const kept = WRITES.map((name) => prototype[name]);
  let left = writes;
  let hasFailed = false;
  for (const [n, name] of WRITES.entries()) {
    const write = kept[n] as Write;
    prototype[name] = function (this: IDBObjectStore, ...values: never[]) {
      if (left-- > 0 || hasFailed) return write.apply(this as never, values);
      hasFailed = true;
      this.transaction.abort();
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    } as unknown as Write;
  }
  return {
    stop() {
      for (const [n, name] of WRITES.entries()) prototype[name] = kept[n] as Write;
      return hasFailed;
    },
  };
}
