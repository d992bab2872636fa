import { describe, expect, it } from 'vitest';
import type { PageReport, ReportedMention } from '../../../lib/compare/mentions/page-report.ts';
import { type ExpectedMention, judgeReport } from './labelled-case.ts';
import { newTally, scoreOf } from './score.ts';

const PAGE = 'Ann\u00ADa  Roe met\nRoe Street.\nLater Roe left.';

/** A report with the words that stand at these places of the page. */
function report(...found: [from: number, to: number, id?: string][]): PageReport {
  const mentions = found.map(([start, end, id = 'anna-roe']): ReportedMention => {
    const text = PAGE.slice(start, end);
    return {
      ...{ kind: 'actor', text, prefix: '', suffix: '', start, end, id: `sanctuary-cities/${id}` },
      outcome: 'named',
      sources: [],
    };
  });
  return { address: '', title: '', mentions };
}

const ANNA: ExpectedMention = { kind: 'actor', text: 'Anna Roe', id: 'anna-roe' };
const LATER: ExpectedMention = { kind: 'actor', text: 'Roe', occurrence: 3, id: ['anna-roe', 'anne-roe'] };
const last = PAGE.lastIndexOf('Roe');
const first: [number, number] = [0, PAGE.indexOf(' met')];

describe('a page report against what a person expects', () => {
  it('is right where words, place and id are', () => {
    const judged = judgeReport([ANNA, LATER], report(first, [last, last + 3, 'anne-roe']), PAGE);
    expect(judged).toMatchObject({ misses: [], falseAlarms: [], wrongOutcomes: [] });
    expect(judged.tallies.actor).toEqual({ expected: 2, found: 2, exact: 2, overlapping: 2 });
  });

  it('the same words at another place are a miss and a false alarm', () => {
    const street = PAGE.indexOf('Roe Street');
    const judged = judgeReport([LATER], report([street, street + 3]), PAGE);
    expect(judged.misses).toHaveLength(1);
    expect(judged.falseAlarms).toEqual([expect.stringContaining('Roe Street')]);
  });

  it('a shorter span overlaps and is not exact; another actor is neither', () => {
    const shorter = judgeReport([ANNA], report([first[1] - 3, first[1]]), PAGE);
    expect(shorter.tallies.actor).toEqual({ expected: 1, found: 1, exact: 0, overlapping: 1 });
    const other = judgeReport([ANNA], report([...first, 'bob-roe']), PAGE);
    expect(other.tallies.actor).toEqual({ expected: 1, found: 1, exact: 0, overlapping: 0 });
  });

  it('another outcome is told where the case gives one', () => {
    const judged = judgeReport([{ ...ANNA, outcome: 'differs' }], report(first), PAGE);
    expect(judged.wrongOutcomes).toEqual([expect.stringContaining('found named')]);
    expect(judged.misses).toEqual([]);
  });

  it('a case that expects what its page does not hold is wrong itself', () => {
    expect(() => judgeReport([{ ...LATER, occurrence: 4 }], report(), PAGE)).toThrow('does not hold "Roe" 4 times');
  });
});

describe('scores', () => {
  it('nothing found is no false alarm, nothing expected no miss', () => {
    expect(scoreOf(newTally(), 0)).toEqual({ precision: 1, recall: 1, f1: 1 });
    expect(scoreOf({ ...newTally(), expected: 2 }, 0)).toEqual({ precision: 1, recall: 0, f1: 0 });
  });
  it('precision, recall and their harmonic mean', () => {
    expect(scoreOf({ expected: 4, found: 2, exact: 2, overlapping: 2 }, 2)).toEqual({
      precision: 1,
      recall: 0.5,
      f1: 2 / 3,
    });
  });
});
