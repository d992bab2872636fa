/**
 * What an import would do, before anything is stored: for each pack of the file what it holds, what it replaces, what no longer resolves, which
 * names ask for a second look, and which entries are probably those of installed packs.
 */

import { idsOf, qualifyId, type UsedPacks } from '../pack/pack-ids.ts';
import { findBadReferences } from '../pack/references.ts';
import type { Link, LinkKind, Pack } from '../pack/schema.ts';
import type { PackCounts } from '../rows/records.ts';
import { countPack } from '../rows/to-records.ts';
import { suggestLinks } from '../suggest-links.ts';
import { type NameWarning, warnOfNames } from './name-warnings.ts';

/** A pack as it is installed. */
export interface InstalledDocument {
  pack: Pack;
  builtIn: boolean;
  /** It was changed here since it was installed from a file. */
  isChanged: boolean;
}

/** `same`: it is installed as it is in the file. `built-in`: its id is that of the built-in pack, which no file replaces. */
export type PackFate = 'new' | 'same' | 'replaces' | 'built-in';

export interface SuggestedLink extends Link {
  /** Name or label of the entry in the file, and of the installed one. */
  label: string;
  otherLabel: string;
  /** Title of the installed pack. */
  otherPack: string;
}

export interface SampleSource {
  outlet: string;
  credit: string | null;
  headline: string | null;
  published: string | null;
  event: string | null;
  statements: number;
}

export interface PackPlan {
  id: string;
  title: string;
  description: string;
  version: string;
  licence: string;
  coverage: { from: string; to: string };
  fate: PackFate;
  counts: PackCounts;
  /** What it replaces; null for a pack that is not installed. */
  replaced: { version: string; added: number; removed: number; changed: number; isChanged: boolean } | null;
  /** Installed packs whose references would no longer resolve. */
  breaks: { title: string; references: number }[];
  warnings: NameWarning[];
  links: SuggestedLink[];
  /** The first sources. */
  samples: SampleSource[];
}

/** Limits of what is shown; the rest is counted by `moreWarnings` and `moreLinks`. */
const MOST_WARNINGS = 50;
const MOST_LINKS = 300;
const MOST_SAMPLES = 5;
const MOST_BROKEN = 1000;

export interface ImportPlan {
  packs: PackPlan[];
  moreWarnings: number;
  moreLinks: number;
  /** The file is an export of all, and holds settings. */
  hasSettings: boolean;
}

/**
 * @param packs of the file, checked.
 * @param installed all installed packs. @param accepted links that exist already.
 */
export function planImport(
  packs: readonly Pack[],
  installed: readonly InstalledDocument[],
  { accepted, hasSettings }: { accepted: readonly Link[]; hasSettings: boolean },
): ImportPlan {
  const ids = new Set(packs.map(({ pack }) => pack.id));
  const others = installed.filter(({ pack }) => !ids.has(pack.pack.id));
  const known = others.flatMap(({ pack }) => pack.actors);
  const after: UsedPacks = new Map(
    [...others.map(({ pack }) => pack), ...packs].map((pack) => [pack.pack.id, idsOf(pack)]),
  );
  const linked = new Set(accepted.map(keyOf));
  const labels = eventLabels([...others.map(({ pack }) => pack), ...packs]);
  const plans = packs.map((pack): PackPlan => {
    const before = installed.find((one) => one.pack.pack.id === pack.pack.id) ?? null;
    const fate = fateOf(pack, before);
    const asks = fate === 'new' || fate === 'replaces';
    const { id, title, description, version, licence, coverage } = pack.pack;
    return {
      ...{ id, title, description, version, licence, coverage, fate },
      counts: countPack(pack),
      replaced: fate === 'replaces' && before ? replacedBy(pack, before) : null,
      breaks: fate === 'replaces' ? brokenBy(id, others, after) : [],
      warnings: asks ? warnOfNames(pack.actors, known) : [],
      links: asks ? linksOf(pack, others, linked) : [],
      samples: pack.sources.slice(0, MOST_SAMPLES).map((source) => sampleOf(source, labels, id)),
    };
  });
  return { ...withinLimits(plans), hasSettings };
}

const keyOf = ({ kind, a, b }: Link): string => `${kind} ${[a, b].sort().join(' ')}`;

function fateOf(pack: Pack, before: InstalledDocument | null): PackFate {
  if (!before) return 'new';
  if (JSON.stringify(before.pack) === JSON.stringify(pack)) return 'same';
  return before.builtIn ? 'built-in' : 'replaces';
}

function replacedBy(pack: Pack, { pack: before, isChanged }: InstalledDocument): PackPlan['replaced'] {
  const former = new Map(before.sources.map((source) => [source.id, JSON.stringify(source)]));
  const now = new Map(pack.sources.map((source) => [source.id, JSON.stringify(source)]));
  const count = (from: typeof now, fits: (id: string, text: string) => boolean) =>
    [...from].filter(([id, text]) => fits(id, text)).length;
  return {
    version: before.pack.version,
    added: count(now, (id) => !former.has(id)),
    removed: count(former, (id) => !now.has(id)),
    changed: count(now, (id, text) => former.has(id) && former.get(id) !== text),
    isChanged,
  };
}

function brokenBy(id: string, others: readonly InstalledDocument[], after: UsedPacks): PackPlan['breaks'] {
  return others
    .filter(({ pack }) => pack.pack.uses.includes(id))
    .map(({ pack }) => ({
      title: pack.pack.title,
      references: findBadReferences(pack, after, MOST_BROKEN).length,
    }))
    .filter(({ references }) => references > 0);
}

const LISTS = { actor: 'actors', event: 'events', measure: 'measures' } as const satisfies Record<LinkKind, keyof Pack>;

function labelOf(pack: Pack, kind: LinkKind, id: string): string {
  const local = id.slice(id.indexOf('/') + 1);
  const entry = pack[LISTS[kind]].find((one) => one.id === local);
  if (!entry) return local;
  return 'name' in entry ? entry.name : entry.label;
}

function linksOf(pack: Pack, others: readonly InstalledDocument[], linked: ReadonlySet<string>): SuggestedLink[] {
  return others.flatMap(({ pack: other }) =>
    suggestLinks(pack, other)
      .filter((link) => !linked.has(keyOf(link)))
      .map((link) => ({
        ...link,
        label: labelOf(pack, link.kind, link.a),
        otherLabel: labelOf(other, link.kind, link.b),
        otherPack: other.pack.title,
      })),
  );
}

/** Labels of events by qualified id. */
const eventLabels = (packs: readonly Pack[]): ReadonlyMap<string, string> =>
  new Map(packs.flatMap(({ pack, events }) => events.map(({ id, label }) => [qualifyId(id, pack.id), label] as const)));

function sampleOf(
  { outlet, credit, headline, published, event, statements }: Pack['sources'][number],
  labels: ReadonlyMap<string, string>,
  pack: string,
): SampleSource {
  const label = event === null ? null : (labels.get(qualifyId(event, pack)) ?? null);
  return { outlet, credit, headline, published, event: label, statements: statements.length };
}

function withinLimits(plans: PackPlan[]): Omit<ImportPlan, 'hasSettings'> {
  let [warnings, links] = [MOST_WARNINGS, MOST_LINKS];
  let [moreWarnings, moreLinks] = [0, 0];
  const packs = plans.map((plan) => {
    const kept = { warnings: plan.warnings.slice(0, warnings), links: plan.links.slice(0, links) };
    warnings -= kept.warnings.length;
    links -= kept.links.length;
    moreWarnings += plan.warnings.length - kept.warnings.length;
    moreLinks += plan.links.length - kept.links.length;
    return { ...plan, ...kept };
  });
  return { packs, moreWarnings, moreLinks };
}
