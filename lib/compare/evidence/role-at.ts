/** An actor's role on a day: as of the page's date, or of the sources' dates where the page has none. */
import type { ActorRecord } from '../../corpus/rows/records.ts';
import { daysBetween } from '../figures/date-extent.ts';

type Role = ActorRecord['roles'][number];

/** Days between a role's time and a day, 0 within it. An open end has no limit. */
function distance({ from, to }: Role, day: string): number {
  const before = from === null ? 0 : (daysBetween(day, from) ?? 0);
  const after = to === null ? 0 : (daysBetween(to, day) ?? 0);
  return Math.max(0, before, after);
}

/**
 * The role to show: the one held on the page's day, else the nearest, because a role's dates only say between which days
 * the sources describe the actor so. The card shows these dates beside it. `published` are the sources' days.
 */
export function roleAt(actor: ActorRecord, page: string | null, published: readonly (string | null)[]): Role | null {
  const days = published.filter((day) => day !== null).sort();
  const day = page ?? days.at(-1) ?? null;
  const [first, ...others] = actor.roles;
  if (!first) return null;
  if (day === null) return first;
  return others.reduce((best, role) => (distance(role, day) < distance(best, day) ? role : best), first);
}
