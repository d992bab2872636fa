/** Whose the words are, by where the subject of a verb of saying stands. All people are invented; blocks are parted by a bar. */
import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../lib/text/quotations/find-quotations.ts';

const speakers = (text: string) =>
  findQuotations(text.split('|'))
    .filter(({ scare }) => !scare)
    .map(({ speaker }) => speaker?.name ?? null);

type Case = [kind: string, text: string, expected: (string | null)[]];
const check = (name: string, cases: Case[]) =>
  describe(name, () => {
    it.each(cases)('%s: %s', (_, text, expected) => {
      expect(speakers(text)).toEqual(expected);
    });
  });

check('behind an introduction', [
  ['the clause proper', 'In the end, it was "over for the dam," Jane Roe said.', ['Jane Roe']],
  ['the introduction itself', 'In the fight over "the old dam of the harbor," Jane Roe said nothing.', [null]],
]);

check('going on behind the attribution', [
  ['with narrative behind it', '"It broke," Jane Roe said. "We all saw it go" that night.', ['Jane Roe', 'Jane Roe']],
  ['behind an introduction', '"It broke," Jane Roe said. Now, "it is all over."', ['Jane Roe', 'Jane Roe']],
  [
    'not in the middle of a sentence',
    '"It broke," Jane Roe said. The sign with "it is all over" fell.',
    ['Jane Roe', null],
  ],
  ['not a fragment', '"It broke," Jane Roe said. "Riverdance" opened that night.', ['Jane Roe']],
]);
