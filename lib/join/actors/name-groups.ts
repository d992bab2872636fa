/** Groups names step by step; each group is one actor. */
import type { ActorRule } from '../found/found.ts';

/** Entries in groups; each group is one actor. */
export class NameGroups {
  readonly #parent: number[];
  readonly rules = new Map<number, ActorRule>();

  constructor(size: number) {
    this.#parent = Array.from({ length: size }, (_, n) => n);
  }

  root(n: number): number {
    let at = n;
    while (this.#parent[at] !== at) {
      this.#parent[at] = this.#parent[this.#parent[at] as number] as number;
      at = this.#parent[at] as number;
    }
    return at;
  }

  join(a: number, b: number, rule: ActorRule): void {
    const [x, y] = [this.root(a), this.root(b)].sort((p, q) => p - q) as [number, number];
    if (x === y) return;
    this.#parent[y] = x;
    const known = [this.rules.get(x), this.rules.get(y), rule].filter(
      (one) => one !== undefined && one !== 'same-name',
    );
    this.rules.set(x, known[0] ?? 'same-name');
  }
}
