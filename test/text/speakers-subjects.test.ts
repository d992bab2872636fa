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

check('in what is told of somebody who speaks', [
  ['a fragment', 'Jane Roe opened with a call to "embrace" the plan.|Roe said no more.', ['Jane Roe']],
  ['more than one', 'Jane Roe keeps to the plan as a "gift to the whole harbor."|Roe said no more.', ['Jane Roe']],
  ['of nobody who speaks', 'The plan opens with a call to "embrace the whole harbor" there.', [null]],
  ['not with a capital', 'Jane Roe opened with the "Harbor and dam of the town" plan.|Roe said no more.', [null]],
]);

check('subjects that are no nouns', [
  ['some', 'The doors opened. Some chanted "we want our dam back."', ['Some']],
  ['another', '"It broke," one man wrote. Another tweeted, "We all saw it go."', ['one man', 'Another']],
  ['he is saying', 'Bob Loe ran. He\'s predicting it "broke in the night."', ['Bob Loe']],
]);

check('attributions in other places', [
  [
    'between two parts',
    'Though it is "over for the dam" now, Jane Roe said, "we all saw it go."',
    ['Jane Roe', 'Jane Roe'],
  ],
  ['in the words of', 'It was, in the words of Jane Roe, "over for the dam."', ['Jane Roe']],
  ['without a comma', '"It broke in the night" the aide said.', ['the aide']],
]);

check('how long a subject may be', [
  [
    'nine words',
    '"It broke," said the big old tired cold wet sad poor aide.',
    ['the big old tired cold wet sad poor aide'],
  ],
  ['ten words', '"It broke in the night," said the big old tired cold wet sad poor lost aide.', [null]],
]);

check('the company', [
  ['that spoke last', 'Acme Corp. said no. It broke Binex Corp. "We saw it go," the company said.', ['Acme Corp']],
]);

check('it', [
  ['a document', 'Acme said no.|The report says no. It says "the dam broke in the night."', ['The report']],
  ['a body', 'The Harbor Board said no. It said "the dam broke in the night."', ['Harbor Board']],
]);

check('described by state and party', [
  [
    'not who is from elsewhere',
    'Sen. Ann Poe of Ohio and Bob Loe of Kansas left. Poe spoke. Poe left. "It broke," the Kansas Republican said.',
    ['Bob Loe'],
  ],
  [
    'not who is less present and from there',
    'Sen. Bob Loe of Kansas left.|Sen. Ann Poe spoke. Poe wrote. Poe left. "It broke," the Kansas Republican said.',
    ['Ann Poe'],
  ],
  ['both offices of one', 'Sen. Ann Poe left. "It broke," the senator and presidential candidate said.', ['Ann Poe']],
]);

check('whom a pronoun means', [
  [
    'who spoke last, not whom every sentence names',
    'Ted Poe won. Poe left. Poe ran. Poe sat.|Bob Loe said Poe hurt the dam by staying. "It broke," he said.',
    ['Bob Loe'],
  ],
  [
    'whose verb is negated',
    'Sam Poe met Ted Loe.|The crew sat, but Loe wasn\'t having it.|"It broke," he said.',
    ['Ted Loe'],
  ],
  ['not whose report it is', 'Sam Poe spoke. Bob Loe’s report failed. "It broke," he said.', ['Sam Poe']],
  ['not a line in capitals', 'Bob Loe ran the dam.|FULL TEXT|He called it "a thing of the past."', ['Bob Loe']],
]);

it('takes no line in capitals for speech', () => {
  expect(speakers('"It broke in the night," Jane Roe said.|“EVERYBODY WANTS THE DAM”')).toEqual(['Jane Roe']);
});

check('a document is not by a person named in a clause about its maker', [
  ...['where', 'whose guard', 'whom'].map(
    (word): Case => [
      word,
      `Jane Roe ran.|The old quarry ${word} Roe left issued a paper Friday.|"It broke in the night," according to the statement.`,
      ['the statement'],
    ],
  ),
  [
    'where, with the verb behind it',
    'Jane Roe ran.|The high school where Roe worked released a statement Friday.|"It broke," according to the statement.',
    ['the statement'],
  ],
]);
