/** The day in a page's address: `/2017/04/21/`, `/2017-04-21-`, `/20170421/`. */
import { findPrintedDays } from '../../../text/dates/printed-day.ts';

const PARTED = /(?:^|[/_-])((?:19|20)\d\d)[/_-](\d{1,2})[/_-](\d{1,2})(?=[/._-]|$)/;
const COMPACT = /(?:^|[/_-])((?:19|20)\d\d)([01]\d)([0-3]\d)(?=[/._-]|$)/;
/** A longer path is cut (UTF-16 units). */
const MOST = 1_000;

/** The day in an address's path, ISO; null if there is none or the address is invalid. */
export function dayInAddress(address: string): string | null {
  const path = URL.parse(address)?.pathname.slice(0, MOST) ?? '';
  const match = PARTED.exec(path) ?? COMPACT.exec(path);
  return match ? (findPrintedDays(`${match[1]}-${match[2]}-${match[3]}`)[0]?.day ?? null) : null;
}
