/**
 * Binary search: the first index below `length` at which `holds` is true; `length` if there is none. `holds` must be false up to some
 * index and true from there on; otherwise any index at which it turns true is returned. `from`: first index. Calls `holds` about
 * log2(`length`) times.
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
