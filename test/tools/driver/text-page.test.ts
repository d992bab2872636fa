import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textPage } from './text-page.ts';

/** What a browser would read from the page: the paragraphs joined by line feeds. */
function pageText(html: string): string {
  const paragraphs = [...html.matchAll(/<p>([\s\S]*?)<\/p>/g)].map((match) => match[1] as string);
  return paragraphs.join('\n').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

describe('a text file as a page', () => {
  test.each([
    ['one line a paragraph', 'First.\nSecond.', ['First.', 'Second.']],
    ['blank lines between', 'First.\n\n\nSecond.\n', ['First.', 'Second.']],
    ['Windows line ends', 'First.\r\n\r\nSecond.', ['First.', 'Second.']],
    ['markup is text', 'a <b> & c', ['a &lt;b&gt; &amp; c']],
  ])('%s', (_name, text, paragraphs) => {
    const found = [...textPage(text, 't').html.matchAll(/<p>([\s\S]*?)<\/p>/g)].map((match) => match[1]);
    expect(found).toEqual(paragraphs);
  });

  test('a file wrapped by hand keeps its paragraphs whole', () => {
    const line = 'words and words and words and words and words and words and more';
    const paragraph = Array(4).fill(line).join('\n');
    expect(textPage(`${paragraph}\n\n${paragraph}`, 't').html.match(/<p>/g)).toHaveLength(2);
  });

  test('every offset leads back to the same character of the file', () => {
    const chars = fc.constantFrom('a', 'B', ' ', '\n', '\r\n', '<', '&', '“', '\u{1F600}', '\uFEFF');
    fc.assert(
      fc.property(fc.array(chars, { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        const made = textPage(text, 't');
        const shown = pageText(made.html);
        for (let at = 0; at < shown.length; at += 1) {
          if (shown[at] !== '\n') expect(text[made.toFile(at)]).toBe(shown[at]);
        }
      }),
    );
  });
});
