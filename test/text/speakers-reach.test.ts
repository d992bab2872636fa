/** The distance within which a speaker is found: near enough gives the speaker, too far gives none. The paragraphs between name nobody. */
import { describe, expect, test } from 'vitest';
import { findQuotations } from '../../lib/text/quotations/find-quotations.ts';

interface Case {
  kind: string;
  first: string;
  last: string;
  /** Which of the quotations is asked about. */
  quotation: 'first' | 'last';
  near: string;
  far: string;
}

const CASES: Case[] = [
  {
    kind: 'a pronoun back to a person',
    first: 'Bob Loe ran the dam.',
    last: '"It broke in the night," he said.',
    quotation: 'last',
    near: 'Bob Loe',
    far: 'he',
  },
  {
    kind: 'a noun back to the body that bears it in its name',
    first: 'The Harbor Department opened the dam.',
    last: '"It broke in the night," the department said.',
    quotation: 'last',
    near: 'Harbor Department',
    far: 'the department',
  },
  {
    kind: 'a title whose name was cut out, on to the surname that nobody introduced',
    first: '"It broke in the night," Harbor Secretary added.',
    last: '"We saw it go," Vane said.',
    quotation: 'first',
    near: 'Vane',
    far: 'Harbor Secretary',
  },
];

function speakerOf({ first, last, quotation }: Case, between: number): string | null {
  const blocks = [first, ...Array.from({ length: between }, () => 'Rain fell on the road.'), last];
  const found = findQuotations(blocks).filter(({ scare }) => !scare);
  return (quotation === 'first' ? found[0] : found.at(-1))?.speaker?.name ?? null;
}

describe.each(CASES)('$kind', (given) => {
  test.each([0, 2])('over %i paragraphs', (between) => {
    expect(speakerOf(given, between)).toBe(given.near);
  });

  test.each([15, 300])('not over %i', (between) => {
    expect(speakerOf(given, between)).toBe(given.far);
  });
});
