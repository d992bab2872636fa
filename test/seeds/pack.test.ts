import { describe, expect, it } from 'vitest';
import { checkPack } from '../../lib/corpus/pack/check-pack.ts';
import { lexiconNames } from '../../lib/corpus/rows/lexicon-names.ts';
import { packRecords } from '../../lib/corpus/rows/to-records.ts';
import { gateCues } from '../../lib/store/index/measure-gates.ts';
import { readSeeds } from '../../seeds/read-seeds.ts';
import { root } from './originals.ts';

const pack = await readSeeds(new URL('seeds/', root));
const statements = pack.sources.flatMap((source) => source.statements);
const quotations = statements.filter((statement) => statement.kind === 'quotation');
const figures = statements.flatMap((statement) => statement.figures);

describe('the built-in pack', () => {
  it('passes its check and is as complete as a careful reader would make it', () => {
    expect(checkPack(pack)).toEqual({ ok: true, pack });
    const counts = `${pack.actors.length} actors, ${quotations.length} quotations, ${figures.length} figures`;
    console.log(`sanctuary-cities: ${counts}, ${statements.length - quotations.length} reports`);
    expect(pack.actors.length).toBeGreaterThanOrEqual(30);
    expect(quotations.length).toBeGreaterThanOrEqual(65);
    expect(figures.length).toBeGreaterThanOrEqual(30);
  });

  it('has a use for everything it lists', () => {
    const named = new Set(statements.flatMap(({ actors }) => actors));
    const counted = new Set(figures.map(({ measure }) => measure));
    const taken = new Set(statements.flatMap(({ claims }) => claims.map(({ claim }) => claim)));
    const happened = new Set([
      ...pack.sources.map(({ event }) => event),
      ...statements.map(({ event }) => event),
      ...figures.map(({ event }) => event),
    ]);
    expect(pack.actors.filter(({ id }) => !named.has(id))).toEqual([]);
    expect(pack.measures.filter(({ id }) => !counted.has(id))).toEqual([]);
    expect(pack.claims.filter(({ id }) => !taken.has(id))).toEqual([]);
    expect(pack.events.filter(({ id }) => !happened.has(id))).toEqual([]);
  });

  it('lists a measure and a claim under every event at which it is met', () => {
    for (const source of pack.sources) {
      for (const statement of source.statements) {
        const event = statement.event ?? source.event;
        for (const { claim } of statement.claims) {
          expect(pack.claims.find(({ id }) => id === claim)?.events, `${source.id} ${statement.id}`).toContain(event);
        }
        for (const figure of statement.figures) {
          if (figure.measure === null) continue;
          const events = pack.measures.find(({ id }) => id === figure.measure)?.events;
          expect(events, `${source.id} ${statement.id}`).toContain(figure.event ?? event);
        }
      }
    }
  });

  it('names every speaker among the actors of the statement, and nobody twice', () => {
    for (const { id, speaker, actors } of statements) {
      if (speaker !== null) expect(actors, id).toContain(speaker);
      expect(new Set(actors).size, id).toBe(actors.length);
    }
  });

  it('counts its statements q1, q2, ... and r1, r2, ... in the order of the article', () => {
    for (const source of pack.sources) {
      for (const [kind, letter] of [['quotation', 'q'] as const, ['report', 'r'] as const]) {
        const ids = source.statements.filter((statement) => statement.kind === kind).map(({ id }) => id);
        expect(ids).toEqual(ids.map((_, n) => `${letter}${n + 1}`));
      }
      const paragraphs = source.statements.map(({ paragraph }) => paragraph);
      expect(paragraphs).toEqual([...paragraphs].sort((a, b) => a - b));
    }
  });

  it('covers the days on which its sources were published', () => {
    const days = pack.sources.map(({ published }) => published as string).sort();
    expect(pack.pack.coverage).toEqual({ from: days[0], to: days.at(-1) });
  });

  it('can be looked up: every name has a first word, every measure a cue that is no common word', () => {
    const found = new Set(lexiconNames(packRecords(pack).actors).map(({ text }) => text));
    const names = pack.actors.flatMap((actor) => actor.names).map(({ text }) => text);
    const cues = pack.measures.flatMap(gateCues);
    expect(names.filter((name) => !found.has(name))).toEqual([]);
    expect(cues.filter((cue) => cue.length < 4)).toEqual([]);
  });

  it('writes cues so that they can be held against folded words', () => {
    const cues = pack.measures.flatMap(({ cues: { noun, must, may, mustNot } }) =>
      [noun, must.flat(), may, mustNot].flat(),
    );
    expect(cues.filter((cue) => !/^[\p{Ll}\p{N}']+\*?$/u.test(cue))).toEqual([]);
  });

  it('keeps apart what only shares a number', () => {
    const of = (value: number) =>
      new Set(figures.filter((figure) => figure.value === value).map(({ measure }) => measure));
    expect(of(200)).toEqual(new Set(['cities-to-be-disqualified', 'released-immigrant-cases']));
    expect(of(9)).toEqual(new Set(['jurisdictions-sent-letters']));
    expect(of(23)).toEqual(of(9));
  });
});
