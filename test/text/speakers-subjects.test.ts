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

check('between subject and verb', [
  ['himself', 'Bob Loe himself said that "the dam broke in the night."', ['Bob Loe']],
  ['some time ago', 'Bob Loe less than two weeks ago said "the dam broke in the night."', ['Bob Loe']],
  ['a statement', 'Bob Loe in a statement called it "the end of the dam."', ['Bob Loe']],
  [
    'a second verb behind a phrase',
    'Bob Loe backs the dam and in a letter thanked her for "all that she did."',
    ['Bob Loe'],
  ],
  [
    'a phrase with a name',
    'Three friends of hers from Ohio called it "the end of the dam."',
    ['Three friends of hers from Ohio'],
  ],
  ['a part of a crowd', 'Four in 10 voters said the dam was "about right."', ['10 voters']],
]);

check('whose document', [
  ['his', 'Bob Loe ran the dam.|His letter said "the dam broke in the night."', ['Bob Loe']],
  ['filed by', '"It broke in the night," according to a complaint filed by Bob Loe.', ['Bob Loe']],
  ['nobody’s', 'A letter said "the dam broke in the night."', ['A letter']],
]);

check('the verb before its subject', [
  ['at the head of the sentence', 'Said Jane Roe, who ran the dam, "It broke in the night."', ['Jane Roe']],
  ['with a colon', 'Continued Roe: "It broke in the night."|Jane Roe left.', ['Jane Roe']],
  ['not a base form behind marks', 'Jane Roe said she would "absolutely" require Ohioans to go.', ['Jane Roe']],
  ['no put it', 'As Jane Roe, the author of "Dams," put it, "It broke in the night."', ['Jane Roe']],
  [
    'put it behind an apposition',
    'As the Harbor chief executive, Jane Roe, put it, "It broke in the night."',
    ['Jane Roe'],
  ],
]);

check('names', [
  [
    'an initial that abbreviates a page',
    '"It broke in the night," said Robert P. Roe. "We saw it."',
    ['Robert P. Roe', 'Robert P. Roe'],
  ],
  ['an office behind an initial', '"It broke in the night," said Peter T. King of Ohio.', ['Peter T. King']],
  ['with an adjective', '"It broke in the night," an angry Roe retaliated.|Jane Roe left.', ['Jane Roe']],
  ['behind whose ally it is', '"It broke in the night," said Poe ally Jane Roe.|Ann Poe left.', ['Jane Roe']],
]);
