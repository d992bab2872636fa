/**
 * The links that a person accepted, as a pack of their own. So the packs that they join stay as they were imported, and a link is
 * kept when one of its packs comes in a new version.
 */
import { splitId } from '../pack/pack-ids.ts';
import { type Link, PACK_FORMAT, type Pack, type PackHead } from '../pack/schema.ts';

export const OWN_LINKS = 'own-links';

/**
 * The pack of accepted links with more of them.
 * @param own the pack so far; null if there is none. @param links with qualified ids.
 * @param heads of all packs that will be installed: links that name any other are left out.
 */
export function withLinks(own: Pack | null, links: readonly Link[], heads: readonly PackHead[]): Pack {
  const there = new Map(heads.map((head) => [head.id, head]));
  const all = new Map([...(own?.links ?? []), ...links].map((link) => [keyOf(link), link]));
  const kept = [...all.values()].filter((link) => packsOf(link).every((id) => there.has(id)));
  const uses = [...new Set(kept.flatMap(packsOf))].sort();
  const days = uses.flatMap((id) => Object.values(there.get(id)?.coverage ?? {})).sort();
  // A pack without sources must not extend the days that the corpus covers.
  const coverage = { from: days[0] ?? '2000-01-01', to: days.at(-1) ?? '2000-01-01' };
  return {
    format: PACK_FORMAT,
    pack: {
      id: OWN_LINKS,
      title: 'Links you accepted',
      description: 'Says which entries of two packs are the same. Made while packs were imported.',
      version: '1.0.0',
      language: 'en',
      licence: 'Your own',
      ...{ coverage, topic: [], uses },
    },
    ...{ actors: [], measures: [], claims: [], events: [] },
    links: kept,
    sources: [],
  };
}

const keyOf = ({ kind, a, b }: Link): string => `${kind} ${[a, b].sort().join(' ')}`;

const packsOf = ({ a, b }: Link): string[] => [splitId(a).pack, splitId(b).pack];
