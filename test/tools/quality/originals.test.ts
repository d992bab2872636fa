/** What a fact-checker may ask of ingestion, on the originals that people recorded in the pack. */
import { describe, expect, it } from 'vitest';
import { originalsStand } from '../../seeds/originals.ts';
import { readPack } from '../driver/pack-corpus.ts';
import { scoreOriginals } from './originals.ts';
import { scoreOf } from './score.ts';

describe.skipIf(!originalsStand)(
  'the originals as sources (skipped where ../shared/seeds does not stand)',
  async () => {
    const score = originalsStand ? scoreOriginals(await readPack()) : null;
    const told = score?.misses.join('\n') ?? '';

    it('quotations by exact span: F1 at least 0.98', () => {
      expect(score && scoreOf(score.quotations, score.quotations.exact).f1, told).toBeGreaterThanOrEqual(0.98);
    });
    it('speakers: at least 0.95 right', () => {
      expect(score && score.speakers.right / score.speakers.of, told).toBeGreaterThanOrEqual(0.95);
    });
    it('figures with value and unit right: F1 at least 0.95', () => {
      expect(score && scoreOf(score.figures, score.figures.exact).f1, told).toBeGreaterThanOrEqual(0.95);
    });
  },
);
