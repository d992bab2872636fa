import { describe, expect, it } from 'vitest';
import type { NameSpan } from '../../lib/text/lexicon.ts';
import { verbOfSaying } from '../../lib/text/quotations/attribution/words/verbs-of-saying.ts';
import { findQuotations } from '../../lib/text/quotations/find-quotations.ts';

/** Speaker and how they were found, of each quotation that is no scare quote. */
const speakers = (text: string) =>
  findQuotations(text.split('|'))
    .filter(({ scare }) => !scare)
    .map(({ speaker }) => speaker && `${speaker.text} (${speaker.by})`);

/** Blocks parted by a bar; speaker of each quotation. All people are invented. */
const CASES: [string, string, (string | null)[]][] = [
  // Right behind the quotation
  ['said X', '"It broke in the night," said Jane Roe.', ['Jane Roe (name)']],
  ['X said', '"It broke in the night," Jane Roe said.', ['Jane Roe (name)']],
  ['surname', '"It broke in the night," Roe said.', ['Roe (name)']],
  ['particle', '"It broke in the night," van der Berg said.', ['van der Berg (name)']],
  ['present tense', '"It broke in the night," says Jane Roe.', ['Jane Roe (name)']],
  ['after a question', '"Did it break in the night?" Roe asked.', ['Roe (name)']],
  ['question by a name with capital', '"Did it break in the night?" Jane Roe asked. Nobody knew.', ['Jane Roe (name)']],
  ['full stop inside the marks', '"It broke in the night." Roe said Friday.', ['Roe (name)']],
  ['title', '"It broke in the night," Harbor Commissioner Jane Roe said.', ['Jane Roe (name)']],
  ['office before', '"It broke in the night," said state Sen. Jane Roe.', ['Jane Roe (name)']],
  ['apposition', '"It broke in the night," Jane Roe, a lawyer in Boise, Idaho, said.', ['Jane Roe (name)']],
  ['age', '"It broke in the night," Jane Roe, 45, said.', ['Jane Roe (name)']],
  ['party in brackets', '"It broke in the night," Sen. Jane Roe (D-Ohio) said.', ['Jane Roe (name)']],
  ['inverted with apposition', '"It broke in the night," said Jane Roe, who runs it.', ['Jane Roe (name)']],
  [
    'county in brackets',
    '"It broke in the night," said Dane County (Wis.) Police Chief Jane Roe.',
    ['Jane Roe (name)'],
  ],
  ['relative clause', '"It broke in the night," Roe, who leads the crew, insists.', ['Roe (name)']],
  ['adverb', '"It broke in the night," Roe later added.', ['Roe (name)']],
  ['day before the verb', '"It broke in the night," Roe on Friday said.', ['Roe (name)']],
  ['unknown calling', '"It broke in the night," Springfield-based potter Jane Roe wrote.', ['Jane Roe (name)']],
  ['dash', '"It broke in the night" — Jane Roe said.', ['Jane Roe (name)']],
  ['credited by another', '"It broke in the night," Roe told reporters, the Gazette reported.', ['Roe (name)']],
  ['nobody by name', '"It broke in the night," said a county water official.', ['a county water official (role)']],
  ['sources', '"It broke in the night," sources said.', ['sources (role)']],
  ['office, name', '"It broke in the night," said the board’s chief engineer, Jane Roe.', ['Jane Roe (name)']],
  ['body, calling, name', '"It broke in the night," said Acme chief executive Jane Roe.', ['Jane Roe (name)']],
  ['somebody’s spokesman', '"It broke in the night," said Poe spokesman Bob Loe.', ['Bob Loe (name)']],
  ['quoted by a paper', '"It broke in the night," the Gazette quoted Jane Roe as saying.', ['Jane Roe (name)']],
  [
    'an inverted document',
    '"It broke in the night," reads a statement from the Harbor Board.',
    ['Harbor Board (organisation)'],
  ],
  ['signed below', '“It broke in the night.” — Jane Roe', ['Jane Roe (name)']],
  // Before it
  ['X said', 'Jane Roe said "it broke in the night."', ['Jane Roe (name)']],
  ['colon', 'Jane Roe said: "It broke in the night."', ['Jane Roe (name)']],
  ['told somebody', 'Jane Roe, the harbor master, told the Gazette, "It broke in the night."', ['Jane Roe (name)']],
  ['that-clause', 'Jane Roe said that the dam "broke in the middle of the night."', ['Jane Roe (name)']],
  [
    'two fragments',
    'Jane Roe said it "broke in the night" and "took it all away."',
    ['Jane Roe (name)', 'Jane Roe (name)'],
  ],
  ['statement first', 'In a statement, Jane Roe said "it broke in the night."', ['Jane Roe (name)']],
  ['participle', 'Jane Roe left early, saying "it broke in the night."', ['Jane Roe (name)']],
  ['participle by', 'Jane Roe answered them by saying "it broke in the night."', ['Jane Roe (name)']],
  [
    'participle of a document',
    'Roe left after a report the Harbor Board issued Friday describing the dam as "a thing of the past."',
    ['Harbor Board (organisation)'],
  ],
  [
    'as X alleged',
    'They heard that the dam was — as the Harbor Board alleged — "built on sand and mud."',
    ['Harbor Board (organisation)'],
  ],
  ['what it called', 'The Harbor Board voted down what it called "a dam built on sand."', ['Harbor Board (pronoun)']],
  ['according to', 'According to Jane Roe, it "broke in the night."', ['Jane Roe (name)']],
  ['went on to say', 'Jane Roe went on to say that it "broke in the night."', ['Jane Roe (name)']],
  ['called it', 'Jane Roe called the dam "a thing of the past."', ['Jane Roe (name)']],
  ['hailed as', 'Jane Roe hailed the dam as "a thing of beauty to all."', ['Jane Roe (name)']],
  ['father, name', 'Roe’s father, Jim, told the Gazette that “it broke in the night.”', ['Jim (name)']],
  [
    'leader of a party, name',
    'The leader of Rivera, Ana Vole, left, saying “it broke in the night.”',
    ['Ana Vole (name)'],
  ],
  ['two together', 'Ann Poe and Bob Loe said it "broke in the night."', ['Ann Poe and Bob Loe (role)']],
  ['relative clause without a name', 'A man who lives nearby said: "It broke in the night."', ['A man (role)']],
  ['a label', 'Jane Roe: "It broke in the night."', ['Jane Roe (name)']],
  ['put it', 'As Jane Roe put it: "It broke in the night."', ['Jane Roe (name)']],
  ['I is nobody', 'If I’d looked, I’d ask “did it break in the night?”', [null]],
  // At the end of its sentence
  ['at the end', 'The dam is "a thing of the past" here, Jane Roe said.', ['Jane Roe (name)']],
  [
    'according to, at the end',
    'The dam "broke in the night," according to a spokeswoman for the Harbor Board.',
    ['a spokeswoman for the Harbor Board (role)'],
  ],
  // From the sentence before
  ['after the attribution', '"It broke," Jane Roe said. "We saw it go."', ['Jane Roe (name)', 'Jane Roe (name)']],
  ['after telling', 'Jane Roe spoke to the crew in a short statement. "It broke in the night."', ['Jane Roe (name)']],
  ['lead-in with colon', 'In a letter to the crew, Jane Roe wrote:|“It broke in the night.”', ['Jane Roe (name)']],
  [
    'two paragraphs, told in the second',
    '“It broke in the night.|“We all saw it go,” Jane Roe said.',
    ['Jane Roe (name)', 'Jane Roe (name)'],
  ],
  // Pronouns
  [
    'he after a speaker',
    '"It broke," Bob Loe said.|"We saw it go," he added.',
    ['Bob Loe (name)', 'Bob Loe (pronoun)'],
  ],
  ['he after one who is not quoted', 'Bob Loe runs the dam. He said "it broke in the night."', ['Bob Loe (pronoun)']],
  [
    'she passes over Mr.',
    'Ann Poe opened the dam.|Mr. Loe said nothing new.|"It broke in the night," she said.',
    ['Ann Poe (pronoun)'],
  ],
  [
    'gender by a pronoun',
    'Kim Poe opened the dam, she said.|Bob Loe saw his dam go.|"It broke in the night," she said.',
    ['Kim Poe (pronoun)'],
  ],
  [
    'gender by a calling',
    'Spokeswoman Kim Poe opened the dam.|Chairman Sam Loe said nothing.|"It broke in the night," she said.',
    ['Kim Poe (pronoun)'],
  ],
  ['nobody to mean', '"It broke in the night," she said.', ['she (pronoun)']],
  ['they', 'Bob Loe left. "It broke in the night," they said.', ['they (pronoun)']],
  [
    'a reporter is nobody whom he means',
    'Bob Loe left, the Gazette’s Sam Poe reported. "It broke in the night," he said.',
    ['Bob Loe (pronoun)'],
  ],
  // Offices
  ['the mayor', 'Mayor Ann Poe opened the dam.|"It broke," the mayor said.', ['Ann Poe (role)']],
  [
    'the attorney general',
    'Attorney General Ann Poe sued.|"It broke in the night," the attorney general said.',
    ['Ann Poe (role)'],
  ],
  [
    'exact title before a longer one',
    'Mayor Ann Poe met Shelby Mayor Bob Loe.|"It broke in the night," the mayor said.',
    ['Ann Poe (role)'],
  ],
  ['two holders', 'Mayor Ann Poe met Mayor Bob Loe.|"It broke in the night," the mayor said.', ['the mayor (role)']],
  [
    'office told behind the name',
    'Ann Poe, the mayor of Shelby, opened the dam.|"It broke in the night," the mayor said.',
    ['Ann Poe (role)'],
  ],
  ['nobody holds it', '"It broke in the night," the mayor said.', ['the mayor (role)']],
  [
    'the spokesperson',
    'A spokesperson for the Harbor Board said "it broke."|"We saw it go," the spokesperson said.',
    ['A spokesperson for the Harbor Board (role)', 'A spokesperson for the Harbor Board (role)'],
  ],
  [
    'the aide',
    '"It broke in the night," said a county aide. "We saw it," the aide said.',
    ['a county aide (role)', 'a county aide (role)'],
  ],
  [
    'a name cut out',
    'Harbor Secretary said it "broke in the night."|"We saw it go," Roe said.',
    ['Roe (role)', 'Roe (name)'],
  ],
  [
    'a name cut out, two who could be meant',
    'Harbor Secretary said it "broke."|"We saw it," Roe said.|"I saw it," Loe said.',
    ['Harbor Secretary (role)', 'Roe (name)', 'Loe (name)'],
  ],
  // Bodies and documents
  ['a body', '"It broke in the night," the Harbor Department said.', ['Harbor Department (organisation)']],
  [
    'the department',
    'The Harbor Department met.|The department said it "broke in the night."',
    ['Harbor Department (organisation)'],
  ],
  ['department of', '"It broke in the night," the Department of Dams said.', ['Department of Dams (organisation)']],
  [
    'the release',
    'In a press release, the Harbor Board said it "broke in the night."|"We saw it go," the release said.',
    ['Harbor Board (organisation)', 'Harbor Board (organisation)'],
  ],
  ['possessor of a document', '"It broke in the night," Loe’s letter read.', ['Loe (name)']],
  ['who signed it', 'Bob Loe signed an order.|"It broke in the night," the order read.', ['Bob Loe (role)']],
  ['a document of nobody', '"It broke in the night," the order read.', ['the order (role)']],
  // Silence
  ['denied', 'Jane Roe did not say "it broke in the night."', [null]],
  ['passive', 'Jane Roe was told "it broke in the night."', [null]],
  ['refused to say', 'Jane Roe refused to say "it broke in the night."', [null]],
  ['a noun, no verb', 'Jane Roe heard the claim "it broke in the night."', [null]],
  ['call off is no call', 'Jane Roe called off "the night of the big dam."', [null]],
  ['hail without as', 'Jane Roe hailed a win for "the night of the big dam."', [null]],
  ['in the introduction', 'In the fight over "the night of the big dam," Jane Roe won.', [null]],
  ['named inside only', '"Ann Poe said it broke," read the paper.', [null]],
  ['reading a book', 'Jane Roe read "the night of the big dam."', [null]],
];

describe('speakers without any list of names', () => {
  it.each(CASES)('%s: %s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});

describe('speakers with names given', () => {
  const names = (block: string): NameSpan[] =>
    ['Ann Poe', 'Poe', 'Harbor Board', 'Chase'].flatMap((name) => {
      const start = block.indexOf(name);
      const id = name === 'Poe' ? 'ann-poe' : name.toLowerCase().replace(' ', '-');
      return start < 0 ? [] : [{ start, end: start + name.length, actors: [{ id, reason: 'full-name' as const }] }];
    });
  const actors = (text: string) => {
    const blocks = text.split('|');
    return findQuotations(blocks, blocks.map(names)).map(({ speaker }) => speaker?.actor ?? null);
  };

  it.each([
    ['a name', '"It broke in the night," Ann Poe said.', ['ann-poe']],
    ['a surname', '"It broke in the night," Poe said.', ['ann-poe']],
    ['a pronoun', 'Ann Poe left. "It broke in the night," she said.', ['ann-poe']],
    ['an office', 'Mayor Ann Poe left.|"It broke in the night," the mayor said.', ['ann-poe']],
    ['a body', '"It broke in the night," the Harbor Board said.', ['harbor-board']],
    ['who speaks for a body', '"It broke in the night," said a spokeswoman for the Harbor Board.', ['harbor-board']],
    ['who speaks for a person does not speak their words', '"It broke," said a spokeswoman for Ann Poe.', [null]],
    ['somebody else', 'Ann Poe left. "It broke in the night," Bob Loe said.', [null]],
    ['a first word that is a name', 'Chase left in the night. "It broke," he said. They chase it.', ['chase']],
  ])('%s', (_, text, expected) => {
    expect(actors(text)).toEqual(expected);
  });

  it('leaves out an actor where two could be meant', () => {
    const block = '"It broke in the night," Poe said.';
    const start = block.indexOf('Poe');
    const reason = 'on-topic' as const;
    const either = {
      start,
      end: start + 3,
      actors: [
        { id: 'ann-poe', reason },
        { id: 'bob-poe', reason },
      ],
    };
    expect(findQuotations([block], [[either]])[0]?.speaker).toMatchObject({ text: 'Poe', actor: null });
  });
});

describe('verb and medium', () => {
  it.each([
    ['"It broke in the night," Jane Roe said.', 'say', null],
    ['Jane Roe tweeted: "It broke in the night."', 'tweet', 'tweet'],
    ['Jane Roe said on Twitter: "It broke in the night."', 'say', 'tweet'],
    ['In a press release, Jane Roe said "it broke in the night."', 'say', 'press release'],
    ['At a news conference Friday, Jane Roe called it "a thing of the past."', 'call', 'news conference'],
    ['"It broke in the night," Jane Roe said in a statement.', 'say', 'statement'],
    ['"It broke in the night," Jane Roe told the Gazette in an interview.', 'tell', 'interview'],
    ['"It broke in the night," Jane Roe declared in a televised address.', 'declare', 'speech'],
    ['Jane Roe wrote in a letter to the crew: "It broke in the night."', 'write', 'letter'],
    ['Jane Roe later clarified, saying "it broke in the night."', 'clarify', null],
    ['It "broke in the night," according to Jane Roe.', null, null],
    ['"It broke in the night," the statement read.', 'read', 'statement'],
  ])('%s', (text, verb, medium) => {
    expect(findQuotations([text])[0]).toMatchObject({ verb, medium });
  });

  it.each([
    ['said', 'say', 'past'],
    ['says', 'say', 'present'],
    ['admitting', 'admit', 'participle'],
    ['testified', 'testify', 'past'],
    ['wrote', 'write', 'past'],
    ['replies', 'reply', 'present'],
    ['told', 'tell', 'past'],
    ['arguing', 'argue', 'participle'],
  ])('%s is a form of %s', (form, verb, tense) => {
    expect(verbOfSaying(form)).toMatchObject({ verb, form: tense });
  });

  it('knows no other verbs', () => {
    for (const word of ['walked', 'house', 'sayed', '']) expect(verbOfSaying(word)).toBeNull();
  });
});
