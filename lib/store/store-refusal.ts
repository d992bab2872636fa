/** Why the store does not do what it was asked, though it could. */
export class StoreRefusal extends Error {
  readonly reason: 'built-in' | 'in-use';
  /** The packs that are in the way. */
  readonly packs: readonly string[];

  constructor(reason: StoreRefusal['reason'], packs: readonly string[]) {
    super(`${reason}: ${packs.join(', ')}`);
    this.name = 'StoreRefusal';
    this.reason = reason;
    this.packs = packs;
  }
}
