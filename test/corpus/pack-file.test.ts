import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LARGEST_PACK_FILE, readPackFile, writePackFile } from '../../lib/corpus/pack/pack-file.ts';
import { smallPack } from './small-pack.ts';

const text = writePackFile(smallPack());

function reasonOf(file: string): string {
  const read = readPackFile(file);
  return read.ok ? 'read' : (read.problems[0]?.reason ?? 'none');
}

describe('a pack file', () => {
  it('is read as it was written, with or without a byte order mark', () => {
    expect(readPackFile(text)).toEqual({ ok: true, pack: smallPack() });
    expect(readPackFile(`\uFEFF${text}`).ok).toBe(true);
  });

  it('cut anywhere is refused without an exception, and the place is told', () => {
    const whole = text.trimEnd();
    for (let end = 0; end < whole.length; end += 1) {
      expect(reasonOf(whole.slice(0, end)), `cut at ${end}`).toBe(`ends before it is complete (character ${end})`);
    }
  });

  it('with any one character changed never throws', () => {
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.string({ minLength: 0, maxLength: 2 }), (at, put) => {
        const read = readPackFile(text.slice(0, at) + put + text.slice(at + 1));
        if (!read.ok) expect(read.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['a key twice', text.replace('"title"', '"title": "Another", "title"'), /^has the key "title" twice/],
    ['a key twice, once escaped', text.replace('"title"', '"titl\\u0065": "x", "title"'), /^has the key "title" twice/],
    ['__proto__', text.replace('"title"', '"__proto__": {}, "title"'), /^uses the key "__proto__"/],
    ['__proto__ escaped', text.replace('"title"', '"\\u005f_proto__": {}, "title"'), /^uses the key "__proto__"/],
    ['constructor', text.replace('"title"', '"constructor": {}, "title"'), /^uses the key "constructor"/],
    ['33 levels', `${'['.repeat(33)}${']'.repeat(33)}`, /deeper than 32 levels \(character 32\)$/],
    ['five million levels', '['.repeat(5_000_000), /deeper than 32 levels/],
    ['brackets that do not match', '{"a": [}', /closes nothing/],
    ['a trailing comma', text.replace('"format": 1,', '"format": 1,,'), /^is not JSON/],
    ['two packs in a row', text + text, /^is not JSON/],
    ['one endless string', `{"title": "${'x\\"'.repeat(5_000_000)}`, /^ends before/],
    ['nothing', '', /^ends before it is complete/],
    ['words', 'hello', /^is not JSON/],
    ['too much', ' '.repeat(LARGEST_PACK_FILE + 1), /^has more than/],
  ])('with %s is refused', (_name, file, reason) => {
    expect(reasonOf(file)).toMatch(reason);
  });

  it('may hold braces, quotation marks and backslashes in its texts', () => {
    const pack = smallPack();
    pack.pack.title = 'A "quoted\\" {title}: [1, 2] \\';
    expect(readPackFile(writePackFile(pack))).toEqual({ ok: true, pack });
  });
});
