import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../lib/text/quotations/find-quotations.ts';

const found = (...blocks: string[]) => findQuotations(blocks).filter(({ scare }) => !scare);

/** Blocks (parted by a bar) and what is quoted in them, scare quotes left out. */
const MARKS: [string, string, string[]][] = [
  ['straight', '"We saw the dam break," Roe said.', ['We saw the dam break,']],
  ['curly', '“We saw the dam break,” Roe said.', ['We saw the dam break,']],
  ['British single, straight', "'We saw the dam break,' Roe said.", ['We saw the dam break,']],
  ['British single, curly', '‘We saw the dam break,’ Roe said. ‘It’s gone.’', ['We saw the dam break,', 'It’s gone.']],
  ['comma outside', '‘We saw the dam break’, Roe said.', ['We saw the dam break']],
  ['guillemets', '« Nous sommes tous là », dit-elle.', ['Nous sommes tous là']],
  ['Spanish guillemets', 'Roe dijo: «No lo sabemos todavía».', ['No lo sabemos todavía']],
  ['guillemets inwards', '»Wir sind alle hier«, sagte sie.', ['Wir sind alle hier']],
  ['low and high', '„Wir sind alle hier“, sagte sie.', ['Wir sind alle hier']],
  ['corner brackets', '「大坝没有倒 我们 都 在」, said Roe.', ['大坝没有倒 我们 都 在']],
  ['wide marks', '＂We saw the dam break,＂ Roe said.', ['We saw the dam break,']],
  ['backticks', "``We saw the dam break,'' Roe said.", ['We saw the dam break,']],
  ['straight opened, doubled apostrophes', "\"We saw the dam break,'' Roe said.", ['We saw the dam break,']],
  ['curly opened, straight closed', '“We saw the dam break," Roe said.', ['We saw the dam break,']],
  ['straight opened, curly closed', '"We saw the dam break,” Roe said.', ['We saw the dam break,']],
  ['single in double', '"We saw the \'dam\' break," Roe said.', ["We saw the 'dam' break,"]],
  ['double in single', '‘We saw the “dam” break,’ Roe said.', ['We saw the “dam” break,']],
  ['double in double', '"We saw the "dam" break," Roe said.', ['We saw the "dam" break,']],
  ['curly double in curly double', '“We saw the “dam” break,” Roe said.', ['We saw the “dam” break,']],
  ['single closed with double', 'Roe said, "She told us \'go home.\'" All went.', ["She told us 'go home.'"]],
  ['three apostrophes', "\"She told us 'go home.''' Roe said so.", ["She told us 'go home.'"]],
  ['possessives inside', '"The cities\' mayors won\'t," Roe said.', ["The cities' mayors won't,"]],
  ['possessive inside single', "'The cities' money is gone,' Roe said.", ["The cities' money is gone,"]],
  ['contractions are no marks', "The '90s weren't kind to rock 'n' roll or the cities' bands.", []],
  ['decade in single quotes', "'The '90s were kind to us,' Roe said.", ["The '90s were kind to us,"]],
  ['feet and inches', 'He is 5\'10" tall and sat in a 12" chair. "I am so tall," Roe said.', ['I am so tall,']],
  ['inches inside', '"He is 5\'10" tall," Roe said.', ['He is 5\'10" tall,']],
  ['a board inside', '"I want a 12" board now," Roe said.', ['I want a 12" board now,']],
  [
    'glued to its verb',
    '"It broke in the night," Roe said."We all saw it go."',
    ['It broke in the night,', 'We all saw it go.'],
  ],
  ['glued after it', '"It broke in the night,"Roe said.', ['It broke in the night,']],
  ['glued before it', 'Roe said:"It broke in the night."', ['It broke in the night.']],
  ['in brackets', 'They left ("we had seen enough," Roe said).', ['we had seen enough,']],
  ['after a dash', 'Roe—"I never saw it coming"—said so.', ['I never saw it coming']],
  ['brackets at its start', '"[The] dam broke in the night," Roe said.', ['[The] dam broke in the night,']],
  ['with ellipsis', '"… and then it broke," Roe said.', ['… and then it broke,']],
  [
    'two in a sentence',
    'It was "a bad dam to build" and "a worse one to mend," Roe said.',
    ['a bad dam to build', 'a worse one to mend,'],
  ],
  [
    'broken by its verb',
    '"It broke," Roe said, "in the middle of the night."',
    ['It broke,', 'in the middle of the night.'],
  ],
  [
    'over two paragraphs',
    '“It broke in the night.|“We all saw it go,” Roe said.',
    ['It broke in the night.', 'We all saw it go,'],
  ],
  [
    'over two, straight',
    '"It broke in the night.|"We all saw it go," Roe said.',
    ['It broke in the night.', 'We all saw it go,'],
  ],
  [
    'over two, not opened again',
    '"It broke in the night.|We all saw it go," Roe said.',
    ['It broke in the night.', 'We all saw it go,'],
  ],
  [
    'over three, never closed',
    'Roe said: “It broke.|“We saw it go.|“And that was that.',
    ['It broke.', 'We saw it go.', 'And that was that.'],
  ],
  [
    'over two, single',
    '‘It broke in the night.|‘We all saw it go,’ Roe said.',
    ['It broke in the night.', 'We all saw it go,'],
  ],
  [
    'an elision at the start is no quotation',
    'Tis ‘twas the night.|’Twas a cold one. ‘We saw it all go,’ Roe said.',
    ['We saw it all go,'],
  ],
  ['never closed', 'Roe said: "It broke in the night.|Nobody was hurt.', []],
  ['never closed, then another', '"We saw it go, he said.|"It broke," she said.', ['It broke,']],
  [
    'not closed before the next opens',
    '"We saw it go, he said. "It broke in the night," she said.',
    ['It broke in the night,'],
  ],
  ['closer without opener', 'We saw it go," he said. Nobody else did.', []],
  ['curly closer without opener', 'We saw it go,” he said. “It broke in the night.”', ['It broke in the night.']],
  ['nothing between', 'It was "" and “ ” then.', []],
  ['no letter between', 'He typed "?!" twice.', []],
  ['emoji before', '😀 “It broke in the night,” Roe said.', ['It broke in the night,']],
  ['emoji beside', '“😀 it broke in the night 😀” Roe tweeted.', ['😀 it broke in the night 😀']],
];

describe('quotation marks', () => {
  it.each(MARKS)('%s', (_, text, expected) => {
    expect(found(...text.split('|')).map((quotation) => quotation.text)).toEqual(expected);
  });
});

const SCARE: [string, string, boolean][] = [
  ['a term', 'The "open door" policy failed.', true],
  ['so-called', 'Roe said the so-called "open doors" would close.', true],
  ['a term with a verb elsewhere', 'Officials vowed to stand behind their "open door" policy.', true],
  ['the name of what is blamed', 'Ann Roe has blamed "open door" policies for the crisis.', true],
  ['the term', 'Roe said the term "open door" is vague.', true],
  ['a title', 'She read "Moby Dick" twice.', true],
  ['after "called"', 'Roe called it "absolutely right."', false],
  ['after "called", before a noun', 'Roe derided what she called the city\'s "open door" stance.', false],
  ['a fragment with a verb', 'Roe said the plan was "absolutely right" and left.', false],
  ['a fragment with the verb at the end', 'The plan is "dead wrong" for us, Roe said.', false],
  ['one word with a verb', 'The plan is "toothless," Roe wrote.', false],
  ['named as words', 'Roe denied hearing the "dead wrong" comment.', false],
  ['four words and nobody', 'A sign read nothing but "mind the wet paint" all day.', false],
];

describe('scare quotes', () => {
  it.each(SCARE)('%s', (_, text, scare) => {
    expect(findQuotations([text]).map((quotation) => quotation.scare)).toEqual([scare]);
  });
});

describe('quotations that go on', () => {
  it.each([
    ['after the attribution', ['"It broke," Roe said. "We saw it go."'], [null, 0]],
    ['inside one sentence', ['"It broke," Roe said, "in the night."'], [null, 0]],
    ['over paragraphs', ['Roe said: “It broke.', '“We saw it go.”'], [null, 0]],
    [
      'in a paragraph of its own',
      ['Jane Roe was calm, saying "It broke in the night."', '"We all saw it go then."'],
      [null, 0],
    ],
    [
      'in a paragraph after the attribution',
      ['"It broke in the night," Roe said.', '"We all saw it go then."'],
      [null, 0],
    ],
    ['not over another attribution', ['"It broke," Roe said. "We saw it," Loe said.'], [null, null]],
    ['not over words of the sentence', ['Roe said it was "a bad dam" and that he had "seen it go."'], [null, null]],
    [
      'not over a paragraph of narrative',
      ['"It broke," Roe said.', 'Nobody was hurt.', '"We all saw it go," Roe said.'],
      [null, null],
    ],
    ['not to a heading', ['"It broke in the night," Roe said.', "'Gone in one night'"], [null, null]],
    ['not to an answer', ['"Did it break in the night?"', '"It broke in the night."'], [null, null]],
  ])('%s', (_, blocks, continues) => {
    expect(findQuotations(blocks).map((quotation) => quotation.continues)).toEqual(continues);
  });
});

describe('any text', () => {
  const piece = fc.constantFrom(
    ...['"', '“', '”', "'", '‘', '’', "''", '«', '»', '„', '(', ')', '[', ' ', ' ', ' ', '.', ',', '—', ':', '?'],
    ...[
      'Roe',
      'said',
      'Mayor',
      'the mayor',
      'he',
      'saying',
      'according to',
      'and',
      'of',
      'dam',
      '\ud800',
      '\udfff',
      '😀',
      '12',
      "don't",
    ],
  );
  const block = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(' ').replaceAll(' . ', '. '));

  it('gives spans that slice exactly, in order, without overlap', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(block, fc.string({ unit: 'binary', maxLength: 60 })), { maxLength: 6 }),
        (blocks) => {
          const quotations = findQuotations(blocks);
          let last = { block: 0, end: 0 };
          quotations.forEach((quotation, index) => {
            const text = blocks[quotation.block] ?? '';
            expect(quotation.text).toBe(text.slice(quotation.start, quotation.end));
            expect(quotation.text).toBe(quotation.text.trim());
            if (quotation.block === last.block) expect(quotation.start).toBeGreaterThanOrEqual(last.end);
            else expect(quotation.block).toBeGreaterThan(last.block);
            last = quotation;
            if (quotation.continues !== null) expect(quotation.continues).toBeLessThan(index);
            const { speaker } = quotation;
            if (speaker) expect((blocks[speaker.block] ?? '').slice(speaker.start, speaker.end)).toBe(speaker.text);
          });
        },
      ),
      { numRuns: 300 },
    );
  });

  it('takes more marks than a call takes arguments', () => {
    expect(() => findQuotations(['"'.repeat(1_000_000)])).not.toThrow();
  });

  it.each([
    ['straight marks', '"'.repeat(100_000)],
    ['straight marks and letters', '"a'.repeat(100_000)],
    ['spaced marks', ' " a'.repeat(100_000)],
    ['openers', '“a '.repeat(100_000)],
    ['closers', 'a” '.repeat(100_000)],
    ['apostrophes', "'".repeat(100_000)],
    ['single openers', " 'a".repeat(100_000)],
    ['single closers', "s' ".repeat(100_000)],
    ['guillemets', '« '.repeat(100_000)],
    ['brackets', `${'('.repeat(100_000)}"We saw the dam break," Roe said${')'.repeat(100_000)}`],
    ['lone surrogates', '"\ud800 '.repeat(100_000)],
    ['one word', `"${'a'.repeat(1_000_000)}`],
    ['verbs in one sentence', 'said saying told according to '.repeat(30_000)],
    ['names in one sentence', 'Roe, a Poe, '.repeat(50_000)],
    ['full stops', '. '.repeat(100_000)],
    ['ellipses', '… '.repeat(100_000)],
    ['ellipses in brackets', '[...] '.repeat(100_000)],
    ['quotations cut by a verb', '"x," he said, "y,'.repeat(20_000)],
    ['quotations cut by a verb, closed', '"x y z w," he said, "y." '.repeat(10_000)],
    ['nicknames', 'Ann "Jo" '.repeat(30_000)],
    ['claims', "Roe's claim that ".repeat(30_000)],
    ['names that put it', 'as Roe put it '.repeat(30_000)],
    ['quotations in one sentence', '"we saw it all go" and he said '.repeat(20_000)],
    ['quotations and sentences', '"We saw it," the mayor said. '.repeat(20_000)],
  ])('takes 100,000 %s', (_, repeated) => {
    // The first keeps the narrative from being passed over for want of any quotation.
    const text = `"We saw it all go," Jane Poe said. ${repeated}`;
    const last = '"We saw the dam break," Jane Roe said.';
    expect(findQuotations([text, last]).at(-1)).toMatchObject({
      text: 'We saw the dam break,',
      speaker: { text: 'Jane Roe' },
    });
  });
});
