import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textFragmentAddress } from '../../lib/export/text-fragment.ts';

const ADDRESS = 'https://news.example/a?b=c';

describe('the address of words in an article', () => {
  test.each([
    ['82 percent', `${ADDRESS}#:~:text=82%20percent`],
    ['so-called, “soft” & hard', `${ADDRESS}#:~:text=so%2Dcalled%2C%20%E2%80%9Csoft%E2%80%9D%20%26%20hard`],
    ['  two\n words ', `${ADDRESS}#:~:text=two%20words`],
    ['', ADDRESS],
    [null, ADDRESS],
    [
      'one two three four five six seven eight nine ten eleven twelve thirteen',
      `${ADDRESS}#:~:text=one%20two%20three%20four%20five,nine%20ten%20eleven%20twelve%20thirteen`,
    ],
  ])('%s', (words, expected) => {
    expect(textFragmentAddress(ADDRESS, words)).toBe(expected);
  });

  test('a fragment of the address itself is kept, an older text fragment is not', () => {
    expect(textFragmentAddress('https://news.example/a#part', 'x')).toBe('https://news.example/a#part:~:text=x');
    expect(textFragmentAddress('https://news.example/a#:~:text=y', 'x')).toBe('https://news.example/a#:~:text=x');
  });

  test.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'blob:https://a.example/x',
    'chrome://settings',
    '//news.example/a',
    'news.example',
    '',
    null,
  ])('%j is no link', (address) => {
    expect(textFragmentAddress(address, 'x')).toBeNull();
  });

  test('whatever the words, the directive can be read back and holds no grammar of its own', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 80 }), (words) => {
        const address = textFragmentAddress(ADDRESS, words);
        const directive = address?.split(':~:text=')[1];
        if (directive === undefined) {
          expect(words.trim()).toBe('');
          return;
        }
        expect(directive).not.toMatch(/[&\s-]/);
        const parts = directive.split(',');
        expect(parts.length).toBeLessThanOrEqual(2);
        for (const part of parts)
          expect(words.toWellFormed().split(/\s+/u).join(' ')).toContain(decodeURIComponent(part));
      }),
    );
  });
});
