/** Who speaks, by kind of sentence. All people are invented; blocks are parted by a bar; one speaker for each quotation. */
import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../lib/text/quotations/find-quotations.ts';

/** The fullest name of each speaker, null where nobody is told, scare quotes left out. */
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

check('marks around the words', [
  ['two apostrophes', "''It broke in the night,'' Jane Roe said.", ['Jane Roe']],
  ['going on between two apostrophes', "''It broke,'' said Jane Roe. ''We saw it go.''", ['Jane Roe', 'Jane Roe']],
  ['two apostrophes after a verb', "Jane Roe called it ''a thing of the past.''", ['Jane Roe']],
  ['an inner mark behind the comma', '"We sang \'Till the Dam Breaks,\'" Jane Roe said.', ['Jane Roe']],
  ['an inner mark behind the full stop', '"She told us \'go home.\'" Jane Roe said Friday.', ['Jane Roe']],
  ['a horizontal bar', '“It broke in the night.” ― Jane Roe', ['Jane Roe']],
]);

check('he and she', [
  ['not a thing', 'Bob Loe ran the dam.|Those talks ended. "It broke in the night," he said.', ['Bob Loe']],
  ['not a crowd', 'Bob Loe ran the dam.|His friends told him to go. "It broke in the night," he said.', ['Bob Loe']],
  ['not a place', 'Bob Loe ran the dam.|Ohio never paid for it. "It broke in the night," he said.', ['Bob Loe']],
  ['not a people', 'Ann Poe spoke of what Americans can build. She said it "broke in the night."', ['Ann Poe']],
  ['the subject before who is only spoken to', 'Bob Loe met Sam Poe. "It broke in the night," he said.', ['Bob Loe']],
  ['not who asked', 'Ann Poe sat down. Asked by Sue Voe about the dam, she said it "broke in the night."', ['Ann Poe']],
  ['by the usual gender of a name', 'Susan Poe wrote to Robert Loe. "It broke in the night," he said.', ['Robert Loe']],
  ['what the text tells before the usual', 'Mr. Evelyn Poe met Bob Loe’s wife. "It broke," he said.', ['Evelyn Poe']],
  [
    'an aide of whom nothing else is told',
    '"It broke," said an aide. "We saw it go," he said.',
    ['an aide', 'an aide'],
  ],
]);

check('one surname, two people', [
  [
    'a bare surname is the one first introduced',
    'Ted Poe left. His wife, Heidi Poe, came. "It broke," Poe said.',
    ['Ted Poe'],
  ],
  ['Mr. and Mrs.', 'Mrs. Ann Poe left with Bob Poe. "It broke," Mr. Poe said.', ['Bob Poe']],
  ['with initial and without', 'Bob Poe left. Bob J. Poe came back. "It broke," Poe said.', ['Bob Poe']],
  ['short form', 'Mike Poe left. Michael Poe came back. "It broke," Poe said.', ['Mike Poe']],
  ['other given names', 'Ann Poe left. "It broke," Donna Poe said.', ['Donna Poe']],
  [
    'a stray word before the name',
    'Meanwhile Ann Poe left. Ann Poe came. Ann Poe sat. "It broke," Poe said.',
    ['Ann Poe'],
  ],
]);

check('offices', [
  ['an abbreviated one', 'Gov. Ann Poe left.|"It broke in the night," the governor said.', ['Ann Poe']],
  ['with the state', 'Ohio Gov. Ann Poe met Gov. Bob Loe.|"It broke," the Ohio governor said.', ['Ann Poe']],
]);
