/** Who speaks, by kind of sentence. All people are invented; blocks are parted by a bar; one speaker for each quotation. */
import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../lib/text/quotations/find-quotations.ts';

/** The fullest name of each speaker, null without a speaker; without scare quotes. */
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

check('documents', [
  [
    'what somebody says of one is not theirs',
    'Bob Loe read the indictment.|"He lied to us," the indictment said.',
    ['the indictment'],
  ],
  ['whoever issued it', 'Bob Loe issued a statement.|"It broke in the night," the statement said.', ['Bob Loe']],
]);

check('offices', [
  ['described by state and party', 'Sen. Ann Poe left the room. "It broke," the Kansas Republican said.', ['Ann Poe']],
  [
    'described so, two who could be meant',
    'Sen. Ann Poe met Sen. Bob Loe. Loe spoke and Poe spoke. "It broke," the Kansas Republican said.',
    ['Kansas Republican'],
  ],
  ['an office behind a given name', '"It broke," Larry King said.', ['Larry King']],
  ['an abbreviated one', 'Gov. Ann Poe left.|"It broke in the night," the governor said.', ['Ann Poe']],
  ['with the state', 'Ohio Gov. Ann Poe met Gov. Bob Loe.|"It broke," the Ohio governor said.', ['Ann Poe']],
]);

check('verbs that no list has', [
  ['a name and a verb behind the words', '"It broke in the night," Jane Roe seethed.', ['Jane Roe']],
  ['the verb first', '"It broke in the night," deadpanned Jane Roe.', ['Jane Roe']],
  ['a comma too many before the verb', '"It broke in the night," Mayor Jane Roe, told a reporter.', ['Jane Roe']],
  ['spoken to between commas', '"It broke in the night," Jane Roe, told of it, replied.', ['Jane Roe']],
  ['a comma and a capital', 'Jane Roe shot back, "It broke in the night."', ['Jane Roe']],
  ['a colon', 'Jane Roe opened with a story on Friday: "It broke in the night."', ['Jane Roe']],
  ['a that-clause', 'Jane Roe reckoned that the dam "broke in the night."', ['Jane Roe']],
  ['not a plural before a comma', 'Jane Roe wrote to the Gazette editors, "It broke in the night."', ['Jane Roe']],
  ['not a verb of moving', 'Jane Roe walked past the big sign "mind the wet paint" and left.', [null]],
]);

check('what somebody thinks, wants or judges', [
  ['thanked for', 'Jane Roe thanked the crew for "holding the dam together."', ['Jane Roe']],
  ['blamed on', 'Jane Roe blamed the flood on "lazy engineers."', ['Jane Roe']],
  ['called for', 'Jane Roe called for a "new dam."', ['Jane Roe']],
  ['who tells of another’s wish', 'Jane Roe said Bob Loe wants a "much bigger dam" there.', ['Jane Roe']],
  ['a new clause', 'Jane Roe said no, but Bob Loe wants a "much bigger dam" there.', ['Bob Loe']],
  ['by whom', 'Jane Roe was asked by Bob Loe: "Did it break in the night?"', ['Bob Loe']],
  ['their claim', 'Jane Roe’s claim that the dam "broke in the night" is old.', ['Jane Roe']],
  ['her pledge', 'Ann Poe ran again. Her pledge to "build a new dam" is old.', ['Ann Poe']],
  ['called another’s claim', 'Jane Roe called Bob Loe’s claim about the dam "a lie from end to end."', ['Jane Roe']],
]);

check('fragments in what is said', [
  ['a term in somebody’s words', 'Jane Roe said the dam meets the "natural flow" rule.', ['Jane Roe']],
  ['some of a party', 'Some Democrats say the flood could be the "death of the dam."', ['Democrats']],
  ['a crowd of a calling', 'Former employees have called it a "fraudulent dam."', ['Former employees']],
]);

check('whose participle', [
  ['with a subject of its own', 'They have footage of Jane Roe saying "it broke in the night."', ['Jane Roe']],
  ['with adverbs between', 'They left, with Jane Roe reportedly yelling "it broke in the night."', ['Jane Roe']],
  ['not who is written to', 'Jane Roe sent a letter to Bob Loe explaining "it broke in the night."', ['Jane Roe']],
  ['of the verb before', 'It broke, Jane Roe said, adding, "We all saw it go."', ['Jane Roe']],
  ['joined to another', 'They left, with Jane Roe saying no and asking, "Did it break?"', ['Jane Roe']],
  [
    'behind a participle that opens',
    'Asked about the dam, Jane Roe left, saying "it broke in the night."',
    ['Jane Roe'],
  ],
]);

check('introductions', [
  [
    'a place with its state',
    'At a rally in Boise, Idaho, on Friday, Jane Roe left, saying "it broke in the night."',
    ['Jane Roe'],
  ],
  ['a dateline', 'BOISE, Idaho (AP) — Jane Roe has left, saying "it broke in the night."', ['Jane Roe']],
  ['whom a statement goes to', 'In a statement to the Gazette, her adviser, Bob Loe, said: "It broke."', ['Bob Loe']],
  ['as X put it', 'As Jane Roe, a lawyer for the Harbor Board, put it, "It broke in the night."', ['Jane Roe']],
]);

check('appositions', [
  [
    'one behind another',
    'Jane Roe, director of the Harbor Board, a small body, said it "broke in the night."',
    ['Jane Roe'],
  ],
  ['the comma left out', 'Jane Roe, the director of the Harbor Board said it "broke in the night."', ['Jane Roe']],
  ['a state', 'Jane Roe of Boise, Idaho said it "broke in the night."', ['Jane Roe']],
  ['a nickname in the name', '"It broke in the night," Jane "Jay" Roe said.', ['Jane "Jay" Roe']],
]);

check('nouns that look like verbs', [
  ['of a party', 'The file disproves Republican claims of "a dam built on sand."', [null]],
  ['of a place', 'After the Ohio attacks, Jane Roe called it "a dam built on sand."', ['Jane Roe']],
  ['a name and its own verb behind', 'Jane Roe, citing "a dam built on sand," said Bob Loe could win.', ['Jane Roe']],
]);

check('names in headlines', [
  [
    'no speaker of capitals alone',
    'Poe Takes Aim At Roe On Dam|Ann Poe left. "It broke in the night," Poe said.',
    ['Ann Poe'],
  ],
  ['a label', 'Ann Poe: ‘It Broke In The Night’|Nobody came.', ['Ann Poe']],
  ['a label and more', 'Ann Poe: Harbor Board Makes Dam ‘A Danger’ For Town|Ann Poe came.', ['Ann Poe']],
  ['a label of a headline in small letters', 'Poe: The dam is ‘a danger’ now|Ann Poe came.', ['Ann Poe']],
  ['a verb with a capital', 'Ann Poe Calls Harbor Board Plan ‘A Danger’|Ann Poe came.', ['Ann Poe']],
  [
    'what they say below',
    'Ann Poe in town for ‘a better dam’|"We want a better dam," Ann Poe said.',
    ['Ann Poe', 'Ann Poe'],
  ],
  ['what another says below', 'Ann Poe in town for ‘a better dam’|"We want a better dam," Bob Loe said.', ['Bob Loe']],
  ['one word', 'For a ‘better’ dam, Ann Poe in town|"We want a better dam," Ann Poe said.', ['Ann Poe']],
]);

describe('titles', () => {
  it.each([
    ['a programme', 'Jane Roe said on "Good Morning Ohio" that it broke.', true],
    ['a book behind its author', '"It broke," said Jane Roe, the author of "Dams and Their Makers."', true],
    ['told to a programme', 'Jane Roe told "Harbor and Friends" about it.', true],
    ['of a channel, before who speaks', 'On WTOL’s "Harbor Mornings," Jane Roe said it broke.', true],
    ['a show, before who speaks', 'The host of the show "Harbor Mornings," Jane Roe said it broke.', true],
    ['with somebody', 'He leads "Harbor with Jane Roe" on the radio.', true],
    ['a subheading in single marks', '"It broke," Jane Roe said.|‘We all saw it go.’', true],
    ['a fragment before what somebody thinks', 'Of the "comeback dam," Jane Roe likes the wall.', true],
    ['what somebody is called', 'Jane Roe called him "Sleepy Bob Loe" again.', false],
    ['said straight out', 'Jane Roe said, "Never Again."', false],
    ['cried', 'The crowd broke into a chant of "Save Our Dam!"', false],
    ['with small words', 'Jane Roe said on "good dams of Ohio" that it broke.', false],
  ])('%s', (_, text, isTitle) => {
    expect(findQuotations(text.split('|')).at(-1)?.scare).toBe(isTitle);
  });
});

check('lines that announce', [
  ['a lead-in without a verb', 'And from Mayor Jane Roe:|"It broke in the night."', ['Jane Roe']],
  ['a lead-in with one', 'Jane Roe wrote to the crew on Friday:|"It broke in the night."', ['Jane Roe']],
  ['a lead-in that names nobody', 'It went like this:|"It broke in the night."', [null]],
  ['signed with a hyphen', '“It broke in the night.” -Mayor Jane Roe', ['Jane Roe']],
  ['a label with a bracket', 'Sen. Jane Roe (D-Ohio): "It broke in the night."', ['Jane Roe']],
]);

describe('transcripts', () => {
  const turns = (...blocks: string[]) =>
    findQuotations(blocks).map(({ text, speaker }) => [text, speaker?.name ?? null]);

  it('reads turns behind labels in capitals, and gives them the full name of the text', () => {
    expect(
      turns(
        'Mayor Jane Roe met the press.',
        'MAYOR ROE: It broke in the night.',
        'Q: Who saw it?',
        'MAYOR ROE: We all did.',
      ),
    ).toEqual([
      ['It broke in the night.', 'Jane Roe'],
      ['We all did.', 'Jane Roe'],
    ]);
  });

  it('takes one label for no transcript', () => {
    expect(turns('UPDATE: It broke in the night.', 'Nobody saw it.')).toEqual([]);
  });

  it('leaves a label inside the marks out of the words', () => {
    expect(turns('Mayor Jane Roe met the press.', '"ROE: It broke in the night."')).toEqual([
      ['It broke in the night.', 'Jane Roe'],
    ]);
  });
});

describe('blocks quoted whole', () => {
  const found = (blocks: string[], quoted: boolean[]) =>
    findQuotations(blocks, undefined, quoted).map(({ text, speaker }) => [text, speaker?.name ?? null]);

  it('are quotations without marks, of whom the line before announces', () => {
    expect(
      found(['Captain Jane Roe did not hide her anger:', 'It broke in the night.', 'Nobody came.'], [false, true]),
    ).toEqual([['It broke in the night.', 'Jane Roe']]);
  });

  it('keep the marks that they have', () => {
    expect(found(['Jane Roe wrote:', '“It broke in the night.”'], [false, true])).toEqual([
      ['It broke in the night.', 'Jane Roe'],
    ]);
  });
});
