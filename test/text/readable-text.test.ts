/** What the rendered text of a page is understood as when it is asked what is worth reading. */
import { describe, expect, test } from 'vitest';
import { mendMojibake } from '../../lib/text/gate/mojibake.ts';
import { readableText } from '../../lib/text/gate/readable-text.ts';

const read = (text: string, more: { quoted?: string[]; cased?: string[] } = {}) =>
  readableText({ text, heads: [], ...more });

describe('line for line', () => {
  test.each([
    ['a drop cap', 'News\nD\ne Roe left.\nMore', 'News\n\nDe Roe left.\nMore'],
    ['a drop cap for a mark', 'W\ne go,” she said.', '\n“We go,” she said.'],
    ['a drop cap with its mark', '“W\ne go,” she said.', '\n“We go,” she said.'],
    ['a drop cap before a quotation', 'W\ne said “go”.', '\nWe said “go”.'],
    ['a letter of a list is none', 'A\nAda Roe', 'A\nAda Roe'],
    ['a label', 'MS. ROE: We go.\nShe said: “No.”', 'MS. ROE: “We go.”\nShe said: “No.”'],
    ['words run together', 'RoeNew came.', 'RoeNew came. ; Roe New came. ; Roe ; New came.'],
    ['a footnote', 'Roe1 came.', 'Roe1 came. ; Roe 1 came. ; Roe ; 1 came.'],
    ['nothing to do', 'Ada Roe of 12 Main St. met MS13.', 'Ada Roe of 12 Main St. met MS13.'],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test('what is marked up as quoted gets marks, line by line', () => {
    expect(read('She said come.\nGo.\nStay.', { quoted: ['come', 'Go.\n\nStay.'] })).toBe(
      'She said “come”.\n“Go.”\n“Stay.”',
    );
  });
  test('a heading in small letters gets its capitals back', () => {
    expect(read('ada $& roe reads\nMore', { cased: ['Ada $& Roe Reads'] })).toBe('Ada $& Roe Reads\nMore');
  });
  test('there are as many lines as before', () => {
    const text = 'D\ne Roe.\n\nMS. ROE: We go.\nRoeNew\r\n';
    expect(read(text, { quoted: ['e Roe.'] }).split('\n')).toHaveLength(text.split('\n').length);
  });
  test('a megabyte of what could begin anything is read at once', () => {
    for (const part of ['A\n', 'aB', 'A: ', 'â€']) expect(read(part.repeat(300_000)).length).toBeGreaterThan(0);
  });
});

describe('marks that were decoded wrongly', () => {
  test.each([
    ['Oâ€™Roe', 'O’Roe'],
    ['â€œGo,â€\u009d he said', '“Go,” he said'],
    ['â€œGo,â€ he said', '“Go,” he said'],
    ['one â€“ two â€” threeâ€¦', 'one – two — three…'],
    ['â\u0080\u009cGoâ\u0080\u009d', '“Go”'],
    ['50 €', '50 €'],
    ['château', 'château'],
  ])('%s', (broken, right) => {
    const mended = mendMojibake(broken);
    expect(mended).toHaveLength(broken.length);
    expect(mended.replaceAll('\u2060', '')).toBe(right);
  });
  test('a quotation keeps within its marks', () => {
    const broken = 'â€œGoâ€\u009d';
    const mended = mendMojibake(broken);
    expect(broken.slice(mended.indexOf('“') + 1, mended.indexOf('”'))).toBe('Go');
  });
});
