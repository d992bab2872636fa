/** What the pack tells in our own words keeps the facts: every figure's number or day, and every person, body and place. */
import { describe, expect, it } from 'vitest';
import type { Figure, Pack } from '../../lib/corpus/pack/schema.ts';
import { readSeeds } from '../../seeds/read-seeds.ts';
import { root } from './originals.ts';

const pack: Pack = await readSeeds(new URL('seeds/', root));
const reports = pack.sources.flatMap((source) =>
  source.statements.flatMap((statement) => (statement.kind === 'report' ? [{ source: source.id, ...statement }] : [])),
);
const lower = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}$ ]/gu, ' ');
const wordsOf = (text: string): string[] => lower(text).split(/\s+/).filter(Boolean);

/** Described and not named by the sources, so a digest describes it too. */
const DESCRIBED = new Set(['law', 'programme']);

/** The words of a figure that carry it: numbers in digits or letters, scales, days and months. */
const carriers = ({ text }: Figure): string[] =>
  wordsOf(text).filter((word) =>
    /\d|^(one|two|three|six|nine|dozen|half|million|millions|billion|monday|wednesday|friday|january|february|march|june|september|summer|last)$/.test(
      word,
    ),
  );

describe('a digest', () => {
  it.each(
    reports.filter(({ figures }) => figures.length > 0).map((report) => [`${report.source} ${report.id}`, report]),
  )('keeps the figures of %s', (_, { text, figures }) => {
    const told = new Set(wordsOf(text));
    expect(figures.flatMap(carriers).filter((word) => !told.has(word))).toEqual([]);
  });

  it('names every person, organisation and place that it is listed under', () => {
    const actors = new Map(pack.actors.map((actor) => [actor.id, actor]));
    const unnamed = reports.flatMap(({ source, id, text, actors: listed }) =>
      listed
        .map((actor) => actors.get(actor))
        .filter((actor) => actor && !DESCRIBED.has(actor.kind))
        .filter((actor) => !actor?.names.some((name) => lower(text).includes(lower(name.text))))
        .map((actor) => `${source} ${id}: ${actor?.id}`),
    );
    expect(unnamed).toEqual([]);
  });
});
