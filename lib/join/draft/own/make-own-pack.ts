/** The user's own pack with the articles that were added to it: read together, joined, and set beside what the pack held before. */

import { OWN_PACK } from '../../../corpus/own/own-pack-id.ts';
import { mapOf, mapReferences } from '../../../corpus/pack/map-ids.ts';
import { isQualified, splitId } from '../../../corpus/pack/pack-ids.ts';
import type { Pack, Source } from '../../../corpus/pack/schema.ts';
import type { ArticleReading } from '../../article/article.ts';
import type { Decision } from '../../decisions/decision.ts';
import { packOf } from '../../pack/pack-of.ts';
import type { JoinedDraft } from '../read/draft-reader.ts';
import { mergeOwnPack } from './merge-own-pack.ts';
import { type Known, standInsOf } from './stand-ins.ts';

export interface OwnPackInput extends JoinedDraft {
  decisions: readonly Decision[];
  known: Known;
  /** As it stands installed; null for the first article. */
  stored: Pack | null;
  /** SHA-256 of each article's text, by its id. */
  hashes: ReadonlyMap<string, string>;
  /** ISO day. */
  made: string;
  /** In the language of the interface. */
  title: string;
  description: string;
}

/** The sources keep their articles' ids and texts, so that they can be read again with the next ones. */
function withTexts(pack: Pack, readings: readonly ArticleReading[]): Pack {
  const sources = pack.sources.map((source, n): Source => {
    const { id, text } = readings[n] as ArticleReading;
    return { ...source, id, text };
  });
  return { ...pack, sources };
}

/** Packs that the references name. */
function packsNamed(pack: Pack): string[] {
  const named = new Set<string>();
  mapReferences(
    pack,
    mapOf((id) => {
      if (isQualified(id)) named.add(splitId(id).pack);
      return id;
    }),
  );
  return [...named].sort();
}

/** References to stand-ins become references to the packs that have the real ones. */
function withoutStandIns(pack: Pack, standIns: ReturnType<typeof standInsOf>): Pack {
  const by = { actor: standIns.actors, measure: standIns.measures, event: standIns.events, claim: new Map() };
  const mapped = mapReferences(
    pack,
    mapOf((id, kind) => by[kind].get(id) ?? id),
  );
  return {
    ...mapped,
    actors: mapped.actors.filter(({ id }) => !standIns.actors.has(id)),
    measures: mapped.measures.filter(({ id }) => !standIns.measures.has(id)),
    events: mapped.events.filter(({ id }) => !standIns.events.has(id)),
  };
}

/** The pack passes `checkPack` with the packs that it names. Pure. */
export function makeOwnPack({ readings, found, stored, ...input }: OwnPackInput): Pack {
  const standIns = standInsOf(readings, found, input.known, input.decisions);
  const head = { id: OWN_PACK, title: input.title, made: input.made, hashes: input.hashes };
  const keep = new Set([...standIns.actors.keys()]);
  const made = withTexts(packOf(readings, standIns.found, { ...head, keep }), readings);
  const linked = withoutStandIns(made, standIns);
  const near = new Set(readings.map(({ id }) => id));
  const merged = stored === null ? linked : mergeOwnPack(stored, linked, near);
  return {
    ...merged,
    pack: { ...merged.pack, description: input.description, uses: packsNamed(merged) },
    decisions: [...input.decisions],
  };
}
