import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayHoldQuotation } from '../../lib/text/gate/quoted-gate.ts';
import { isRareWord, keyWords, quotationKeys } from '../../lib/text/quotations/quotation-keys.ts';

describe('quotation keys', () => {
  it.each([
    [
      'leaves common and short words out',
      'We would never have asked the people about harbor dredging',
      ['harbor', 'dredging'],
    ],
    ['takes each once', 'Dredging, dredging and more dredging', ['dredging']],
    ['folds case and typography', 'The Mayor’s “harbor‑market” plan', ['mayor', 'harbor', 'market']],
    ['sees through soft hyphens', 'har\u00adbor dred\u00adging', ['harbor', 'dredging']],
    ['falls back to what there is', 'Did they ever come here? Never.', ['they', 'ever', 'come', 'here', 'never']],
    ['has none where nothing is left', 'No, it is not.', []],
  ])('%s', (_, text, keys) => {
    expect(quotationKeys(text)).toEqual(keys);
  });

  it('gives the same keys for every way of printing the same words', () => {
    const ways = [
      "the harbor's dredgers can't wait",
      'The Harbor’s dredgers can’t wait!',
      'THE HARBOR´S DREDGERS CAN`T WAIT',
    ];
    expect(new Set(ways.map((way) => quotationKeys(way).join(' '))).size).toBe(1);
  });

  it('has every key of a part among the key words of the whole', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 30 }), fc.nat(), fc.nat(), (text, one, other) => {
        const words = text.split(' ');
        const [from, to] = [one % words.length, other % words.length].sort((a, b) => a - b);
        const whole = keyWords(text);
        for (const key of quotationKeys(words.slice(from, to).join(' '))) expect(whole).toContain(key);
      }),
    );
  });

  it('passes over endless words', () => {
    expect(quotationKeys(`${'a'.repeat(1_000_000)} harbor`)).toEqual(['harbor']);
    expect(isRareWord('people')).toBe(false);
  });
});

describe('the gate for quotations', () => {
  const keys = new Set(['harbor', 'dredging', 'ludicrous']);

  it.each([
    ['two keys and marks', 'He said, "The harbor needs dredging."', true],
    ['curly marks', 'He said, “The harbor needs dredging.”', true],
    ['single marks', "He said: 'The harbor needs dredging.'", true],
    ['a quotation that runs on', '“The harbor needs dredging, and so on and on and on.', true],
    ['doubled apostrophe', "the harbor needs dredging,'' he said", true],
    [
      'one key in a sentence',
      'He said, "We had just the one harbor in all of the years that he was here," and left.',
      true,
    ],
    ['a short fragment with one key', 'He called it "absolutely ludicrous" and left.', true],
    [
      'one key in a long quotation',
      '"The harbor is where we have all lived, and it is where we will stay until the last of us has gone, be it this year or be it in a year that none of us will see," he said.',
      false,
    ],
    ['the same key twice', `"The harbor is the harbor, and ${'so it is, '.repeat(8)} and will be," he said.`, false],
    ['no marks', 'The harbor needs dredging.', false],
    ['apostrophes only', "The harbor's dredging isn't done.", false],
    ['marks and no keys', '"We will never do what they want."', false],
  ])('%s', (_, text, passes) => {
    expect(mayHoldQuotation(text, keys)).toBe(passes);
  });

  it('lets nothing pass without keys', () => {
    expect(mayHoldQuotation('"The harbor needs dredging."', new Set())).toBe(false);
  });
});
