/**
 * Binary search: the first index below `length` at which `holds` is true, `length` where there is none. `holds` must be false
 * up to some index and true from there on; where it is not, some index at which it turns true is given. `from`: where to
 * begin. Asks about log2(`length`) times.
 */
export function firstWhere(length: number, holds: (index: number) => boolean, from = 0): number {
  let low = from;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
