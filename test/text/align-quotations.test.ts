import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignQuotations } from '../../lib/text/quotations/align-quotations.ts';

const LONG = 'When the harbor froze that winter, nobody in the pilot house believed the ferries would ever run again.';

/** Page, corpus, whether they are the same words. */
const CASES: [string, string, string, boolean][] = [
  ['the same words', LONG, LONG, true],
  ['typography only', 'We’re done — “for good”', "We're done - 'for good'", true],
  ['a final comma', 'The harbor froze over,', 'The harbor froze over.', true],
  [
    'one word changed',
    'When I read that notice, my stomach began to turn',
    'When I heard that notice, my stomach began to turn',
    true,
  ],
  [
    'words cut',
    'When I read that notice by the board this morning, my stomach began to turn',
    'When I heard that notice, my stomach began to turn',
    true,
  ],
  [
    'one sentence in one, two in the other',
    'It is an odious plan, and is wrong on its face and ignores a decade of dredging',
    "It is an odious plan, and it's wrong on its face. It ignores a decade of dredging.",
    true,
  ],
  [
    'contraction opened',
    "To say we're soft on smugglers is ludicrous",
    'To say we are soft on smugglers is ludicrous. We caught a hundred.',
    true,
  ],
  ['a long cut out of the middle', 'The harbor froze that winter and the ferries never ran again', LONG, true],
  ['part of a longer one', 'nobody in the pilot house believed', LONG, true],
  ['a name between marks', 'Harbor Board of Pilots', 'We asked the Harbor Board of Pilots for their ferries.', false],
  [
    'a fragment in a headline’s capitals',
    'Soft On Smugglers Again',
    'They are soft on smugglers again, he said.',
    true,
  ],
  ['a fragment with two rare words', 'harbor froze that winter', LONG, true],
  ['a fragment with one rare word of four', 'in the pilot house', LONG, true],
  [
    'possessive against plural',
    "it is Harbor City's ferries that are late",
    'it is Harbor Cities ferries that are late',
    true,
  ],
  ['another sentence on the subject', 'The ferries will run again when the harbor master says so', LONG, false],
  ['common words in a row', 'the people of', 'For the people of this harbor, the ferry is the only way home.', false],
  [
    'common words scattered',
    'we will not let that be what it was for us',
    'We said that it was for the council to let us be, and that we will not',
    false,
  ],
  [
    'the same scaffolding',
    'I want to be clear: we will not let that happen here',
    'I want to be clear that we will not be bullied or bribed here',
    false,
  ],
  ['a fragment with another word', 'harbor thawed that winter', LONG, false],
  ['a fragment out of order', 'froze harbor that winter', LONG, false],
  ['three words with one rare in a long one', 'the pilot house', LONG, false],
  ['two words', 'misguided dredging', 'misguided dredging', false],
  ['one word', 'ludicrous', 'ludicrous', false],
  ['only common words, whole', 'Did they ever come here? Never once.', 'did they ever come here, never once', true],
  [
    'only common words, in part',
    'what they would have done with it',
    'I know what they would have done with it if they had been asked',
    true,
  ],
  [
    'only common words, few, in part',
    'what they would have done with',
    'I know what they would have done with it if they had been asked',
    false,
  ],
  [
    'a sign for a word',
    'We pay 82% of the dues for that bridge',
    'We pay 82 percent of the dues for that bridge',
    true,
  ],
  ['letters with and without stops', 'a U.S. harbor town', 'a US harbor town', true],
  ['a sign for "and"', 'law & order mayor', 'law and order mayor', true],
  ['nothing', '', LONG, false],
  ['signs only', '…', '…', false],
];

describe('alignment of quotations', () => {
  it.each(CASES)('%s', (_, page, corpus, same) => {
    expect(alignQuotations(page, corpus) !== null).toBe(same);
    expect(alignQuotations(corpus, page) !== null).toBe(same);
  });

  it.each([
    ['two words, exactly', 'misguided dredging.', 'misguided dredging', true],
    ['two words in more', 'misguided dredging', 'this misguided dredging', false],
    ['three words with one rare', 'the pilot house', LONG, true],
    ['three common words', 'the people of', 'For the people of this harbor', false],
  ])('of one speaker: %s', (_, page, corpus, same) => {
    expect(alignQuotations(page, corpus, { sameSpeaker: true }) !== null).toBe(same);
  });

  it('counts', () => {
    expect(alignQuotations('the harbor froze that winter', LONG)).toEqual({ share: 1, matched: 5, contained: true });
    const swapped = alignQuotations(LONG.replace('believed', 'thought'), LONG);
    expect(swapped).toMatchObject({ matched: 17, contained: false });
  });

  it('finds every quotation of some length in itself', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{6,9}$/), { minLength: 3, maxLength: 40 }), (words) => {
        const text = words.join(' ');
        expect(alignQuotations(text, text)).toEqual({ share: 1, matched: words.length, contained: true });
      }),
    );
  });

  it.each([
    ['three words of five', 12, 20, true],
    ['a little less than three of five', 11, 19, false],
  ])('of a longer quotation needs %s', (_, shared, length, same) => {
    const word = (kind: string, index: number) => `${kind}${String.fromCharCode(97 + index)}rbor`;
    const common = Array.from({ length: shared }, (_, index) => word('ha', index));
    const rest = (kind: string) => Array.from({ length: length - shared }, (_, index) => word(kind, index));
    const [page, corpus] = [rest('pi'), rest('fe')].map((own) => [...common, ...own].join(' '));
    expect(alignQuotations(page ?? '', corpus ?? '') !== null).toBe(same);
  });

  it('takes long speeches', () => {
    const letters = (index: number) => String(index).replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '');
    const speech = Array.from({ length: 9_000 }, (_, index) => `speak${letters(index % 7_000)}`).join(' ');
    expect(alignQuotations(`well ${speech}`, `${speech} indeed`)?.matched).toBe(9_000);
    expect(alignQuotations('harbor the '.repeat(9_000), 'harbor of '.repeat(9_000))).toBeNull();
  });
});
