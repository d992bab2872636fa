/** Places in a JSON value, to be changed one at a time. */

type Container = Record<string, unknown> | unknown[];

export interface Place {
  holder: Container;
  /** Of an object a key, of an array an index. */
  key: string | number;
  value: unknown;
  /** JSON pointer with `*` for every index. */
  kind: string;
}

/** All places of a value but the value itself, in order. */
export function placesIn(value: unknown, kind = ''): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Container;
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? value.map((inner, n) => [n, inner])
    : Object.entries(value);
  return entries.flatMap(([key, inner]) => {
    const own = `${kind}/${typeof key === 'number' ? '*' : key}`;
    return [{ holder, key, value: inner, kind: own }, ...placesIn(inner, own)];
  });
}

export function setPlace({ holder, key }: Place, value: unknown): void {
  (holder as Record<string | number, unknown>)[key] = value;
}
