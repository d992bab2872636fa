import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSentences } from '../../lib/text/english/sentences.ts';

const sentences = (text: string) => findSentences(text).map(({ start, end }) => text.slice(start, end));

/** A bar marks the end of a sentence. */
const CASES: [string, string][] = [
  ['plain stops', 'The dam held.| Nobody was hurt.'],
  ['question and exclamation', 'Who did it?| We did!| Good.'],
  ['title before a name', 'Dr. Ann Poe and Mr. Loe met Sen. Vole.| They agreed.'],
  ['governor and general', 'Gov. Roe called Gen. Poe and Lt. Col. Kim.| He came.'],
  ['saint', 'He lives in St. Louis near Mt. Vernon.| She does not.'],
  ['country before a name', 'The U.S. Attorney sued.| The U.S. Senate slept.'],
  ['country at the end', 'He left the U.S.| The trip was long.'],
  ['country before a verb', 'The U.S. is large.'],
  ['month before a day', 'It opened on Jan. 5 and closed on Sept. 9.| It rained.'],
  ['month at the end', 'It opened in Jan.| The crowd came.'],
  ['number sign', 'Engine No. 7 came first.'],
  ['time of day', 'It began at 9 a.m. Friday and ended at 5 p.m.| The crowd left.'],
  ['initials', 'J. K. Roe and George W. Poe met.| All went well.'],
  ['initial that ends', 'This was plan B.| The next was worse.'],
  ['company', 'Acme Inc. Chairman Roe spoke for Acme Corp.| The shares fell.'],
  ['decimals', 'It cost $4.1 billion, or 3.5 percent.| That is much.'],
  ['web address', 'He read example.com daily.| She did not.'],
  ['ellipsis inside', 'It was ... well, odd.| So be it.'],
  ['ellipsis at the end', 'We waited....| Nobody came.'],
  ['one-character ellipsis', 'We waited…| Nobody came.'],
  ['quotation before its attribution', '"The dam held," Roe said.| "We are glad."'],
  ['question inside a quotation', '"Who did it?" he asked.| Nobody knew.'],
  ['curly closers', '“It is over.”| He left.'],
  ['doubled apostrophes', "\"It is over.''| He left."],
  ['glued quotation', '"It is over," Roe said.|"We are done."'],
  ['bracket', 'He left (in haste.)| She stayed.'],
  ['state in brackets', 'Dane County (Wis.) Sheriff Roe spoke.| All heard.'],
  ['line break', 'The dam\nheld.| Nobody\nwas hurt.'],
  ['middle initial and starter', 'It was vitamin C.| He took it.'],
  ['number after a stop', 'It was 1993.| 40 people came.'],
  ['Chinese', '大坝没有倒。|没有人受伤。'],
  ['Hindi', 'बांध टिक गया।| किसी को चोट नहीं आई।'],
  ['Spanish', 'No lo sé.| ¿Quién lo sabe?'],
  ['no ender', 'What to know'],
];

describe('sentences', () => {
  it.each(CASES)('%s', (_, marked) => {
    const expected = marked.split('|').map((part) => part.trim());
    expect(sentences(marked.replaceAll('|', ''))).toEqual(expected);
  });

  it('has none in a blank text', () => {
    expect(findSentences(' \n\u00a0')).toEqual([]);
  });

  it('gives spans in order that lose nothing but white space', () => {
    const pieces = fc.constantFrom(
      'a',
      'B',
      '.',
      '!',
      '"',
      '”',
      ' ',
      '\n',
      'Mr',
      'U.S.',
      '3',
      '\ud800',
      '。',
      '(',
      ')',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        const spans = findSentences(text);
        let at = 0;
        for (const { start, end } of spans) {
          expect(text.slice(at, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });

  it.each([
    ['stops', '.'.repeat(300_000)],
    ['stops and letters', 'a.'.repeat(300_000)],
    ['stops and marks', '."'.repeat(300_000)],
    ['one word', 'a'.repeat(1_000_000)],
    ['spaces', `.${' '.repeat(1_000_000)}`],
  ])('reads a text of nothing but %s', (_, text) => {
    expect(findSentences(text).length).toBeGreaterThan(0);
  });
});
