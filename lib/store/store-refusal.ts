/** A change that the store refuses, with the reason. */
export class StoreRefusal extends Error {
  readonly reason: 'built-in' | 'in-use';
  /** The packs that prevent the change. */
  readonly packs: readonly string[];

  constructor(reason: StoreRefusal['reason'], packs: readonly string[]) {
    super(`${reason}: ${packs.join(', ')}`);
    this.name = 'StoreRefusal';
    this.reason = reason;
    this.packs = packs;
  }
}
