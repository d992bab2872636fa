/**
 * How the two scripts of one page find each other: both run in the extension's own world of the page, which the page
 * cannot see into. The first says what it waits for, the second hands it over.
 */
const PLACE = Symbol.for('concordance');

type World = { [PLACE]?: ((value: unknown) => void) | undefined };

/** Resolves with what `handOver` is called with next. One at a time: a later call takes the place of an earlier. */
export function expectHandOver<T>(): Promise<T> {
  return new Promise((resolve) => {
    (globalThis as World)[PLACE] = (value) => resolve(value as T);
  });
}

/** Hands a value to whoever expects one; nobody does where the extension was switched off here in the meantime. */
export function handOver<T>(value: T): void {
  (globalThis as World)[PLACE]?.(value);
  delete (globalThis as World)[PLACE];
}
