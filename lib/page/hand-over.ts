/**
 * Passes a value between the two scripts of one page. Both run in the extension's isolated world, which the page cannot access. The
 * first script waits for the value, the second hands it over.
 */
const PLACE = Symbol.for('concordance');

type World = { [PLACE]?: ((value: unknown) => void) | undefined };

/** Resolves with the value of the next `handOver`. A later call replaces an earlier one. */
export function expectHandOver<T>(): Promise<T> {
  return new Promise((resolve) => {
    (globalThis as World)[PLACE] = (value) => resolve(value as T);
  });
}

/** Passes a value to the script that expects one, if any: the extension may have been switched off in the meantime. */
export function handOver<T>(value: T): void {
  (globalThis as World)[PLACE]?.(value);
  delete (globalThis as World)[PLACE];
}
