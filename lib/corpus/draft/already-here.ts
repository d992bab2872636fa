/** Whether an article is in the corpus already, by its address or by its wording. */

/** What of a source tells that it is the same article. */
export interface KnownSource {
  id: string;
  outlet: string;
  address: string | null;
}

/** A source of which an article carries much wording; `share` of the article's, 0 to 1. */
export interface CarriedWording {
  source: string;
  outlet: string;
  share: number;
}

export interface AlreadyHere {
  by: 'address' | 'wording';
  source: string;
  outlet: string;
}

/** Of the article's five-word runs, the share in a source from which on it is the same article; a reprint that was cut has less. */
const SAME_SHARE = 0.9;

/** Parameters that tell a site where a reader came from. */
const TRACKING = /^(?:utm_.*|fbclid|gclid|ref|mc_.*|igshid|cmpid|smid|ocid)$/i;

/** The address as it is compared: no scheme, `www.` or `m.`, tracking, fragment or slash at the end. */
export function addressKey(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  const kept = [...url.searchParams].filter(([name]) => !TRACKING.test(name)).map((pair) => pair.join('='));
  const host = url.host.replace(/^(?:www|m|mobile|amp)\./, '');
  return `${host}${url.pathname.replace(/\/+(?:amp\/?)?$/, '')}${kept.length > 0 ? `?${kept.sort().join('&')}` : ''}`;
}

/** Null for a new article. @param sources those that may be it. */
export function alreadyHere(
  { address }: { address: string | null },
  sources: readonly KnownSource[],
  wording: readonly CarriedWording[],
): AlreadyHere | null {
  const key = address === null ? null : addressKey(address);
  const same = sources.find((source) => source.address !== null && key !== null && addressKey(source.address) === key);
  if (same) return { by: 'address', source: same.id, outlet: same.outlet };
  const [most] = wording;
  return most && most.share >= SAME_SHARE ? { by: 'wording', source: most.source, outlet: most.outlet } : null;
}
