/** What comes in from pages, files and the clipboard: cleaned, cut, and recognised if it is here already. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressKey, alreadyHere } from '../../lib/corpus/draft/already-here.ts';
import { checkArticle, LONGEST_ARTICLE } from '../../lib/corpus/draft/check-article.ts';
import { binaryText, readMhtml } from '../../lib/corpus/draft/mhtml.ts';

const incoming = {
  title: 'Ferry runs aground',
  outlet: 'Herald',
  published: '2019-05-14',
  address: 'https://herald.example/ferry#top',
  text: 'A ferry ran aground.\nNobody was hurt.',
  isArticle: true,
};

describe('an article that comes in', () => {
  test('has its headline as the first line, once', () => {
    expect(checkArticle(incoming, 'tab')?.text).toBe('Ferry runs aground\nA ferry ran aground.\nNobody was hurt.');
    const twice = { ...incoming, text: `By Jo Poe\n${incoming.title}\n${incoming.text}` };
    expect(checkArticle(twice, 'tab')?.text.match(/Ferry runs aground/g)).toHaveLength(1);
    expect(checkArticle({ ...incoming, title: null }, 'tab')?.text).toBe(incoming.text);
  });

  test('keeps what can be trusted and drops the rest', () => {
    const odd = { ...incoming, outlet: 'He\u202Erald\u0007', published: '2019-13-40', address: 'javascript:alert(1)' };
    expect(checkArticle(odd, 'tab')).toMatchObject({ outlet: 'He rald', published: null, address: null });
    expect(checkArticle({ ...incoming, address: 'https://user:word@herald.example/' }, 'tab')?.address).toBeNull();
    expect(checkArticle(incoming, 'tab')?.address).toBe('https://herald.example/ferry');
  });

  test.each([null, 7, [], {}, { ...incoming, text: ' \n\u200B ' }, { ...incoming, text: 3 }])(
    '%j is no article',
    (value) => {
      expect(checkArticle(value, 'tab')).toBeNull();
    },
  );

  test('is cut at its greatest length', () => {
    const long = checkArticle({ ...incoming, text: 'word '.repeat(LONGEST_ARTICLE) }, 'file');
    expect(long?.text.length).toBeLessThanOrEqual(LONGEST_ARTICLE + incoming.title.length + 1);
  });

  test('holds nothing that a pack may not hold, whatever comes in', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: naming them is the point
    const unsafe = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]|\p{Surrogate}/u;
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (title, text) => {
        const article = checkArticle({ ...incoming, title, text }, 'pasted');
        expect(unsafe.test(`${article?.title}${article?.text}`)).toBe(false);
      }),
    );
  });
});

const MHTML = [
  'From: <Saved by Blink>',
  'Snapshot-Content-Location: https://herald.example/ferry',
  'Content-Type: multipart/related;',
  '\ttype="text/html";',
  '\tboundary="----Boundary--x"',
  '',
  '------Boundary--x',
  'Content-Type: text/css',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  'p{}',
  '------Boundary--x',
  'Content-Type: text/html; charset="utf-8"',
  'Content-Transfer-Encoding: quoted-printable',
  'Content-Location: https://herald.example/ferry',
  '',
  '<p>=E2=80=9CWe heard a terrible grind=',
  'ing noise,=E2=80=9D she said.</p>',
  '------Boundary--x--',
].join('\r\n');

describe('a page saved as MHTML', () => {
  test('gives the page and its address', () => {
    expect(readMhtml(MHTML)).toEqual({
      html: '<p>“We heard a terrible grinding noise,” she said.</p>\r\n',
      address: 'https://herald.example/ferry',
    });
  });

  test('in base64 and another charset', () => {
    const body = btoa(binaryText(new Uint8Array([0x4d, 0xfc, 0x6c, 0x6c]))); // "Müll" in ISO 8859-1
    const part = `Content-Type: text/html; charset=iso-8859-1\nContent-Transfer-Encoding: base64\n\n${body}`;
    expect(readMhtml(part)).toEqual({ html: 'Müll', address: null });
  });

  test('never throws, whatever the file holds', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(MHTML.length), (text, cut) => {
        expect(() => readMhtml(text)).not.toThrow();
        expect(() => readMhtml(MHTML.slice(0, cut) + text)).not.toThrow();
      }),
    );
  });
});

describe('already here', () => {
  const source = { id: 'pack/one', outlet: 'Herald', address: 'http://www.herald.example/ferry/?id=7&utm_source=x' };

  test.each([
    ['https://herald.example/ferry?id=7', true],
    ['https://m.herald.example/ferry/?fbclid=1&id=7', true],
    ['https://herald.example/ferry?id=8', false],
    ['https://courier.example/ferry?id=7', false],
  ])('%s by its address: %s', (address, is) => {
    expect(alreadyHere({ address }, [source], []) !== null).toBe(is);
  });

  test('by its wording, where nearly all of it is the same; a cut reprint is not', () => {
    const wording = { source: 'pack/one', outlet: 'Herald', credit: null, published: null, share: 0.97 };
    expect(alreadyHere({ address: null }, [], [wording])).toEqual({
      by: 'wording',
      source: 'pack/one',
      outlet: 'Herald',
    });
    expect(alreadyHere({ address: null }, [], [{ ...wording, share: 0.6 }])).toBeNull();
  });

  test('an address that is none is compared as it is', () => {
    expect(addressKey('nowhere')).toBe('nowhere');
  });
});
