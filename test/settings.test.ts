/** What a person can set: what comes out of storage, and on which sites pages are read. */
import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, isHost, isSiteOn, readSettings, type Settings, withSite } from '../lib/settings.ts';

const settings = (changes: Partial<Settings>): Settings => ({ ...DEFAULT_SETTINGS, ...changes });
const LISTS = { sitesOff: ['off.example'], sitesOn: ['on.example'] };

describe('which sites are read', () => {
  test.each([
    ['everywhere', 'off.example', false],
    ['everywhere', 'on.example', true],
    ['everywhere', 'other.example', true],
    ['listed', 'off.example', false],
    ['listed', 'on.example', true],
    ['listed', 'other.example', false],
    ['click', 'off.example', false],
    ['click', 'on.example', false],
    ['click', 'other.example', false],
  ] as const)('%s: %s is on: %s', (sites, host, on) => {
    expect(isSiteOn(settings({ sites, ...LISTS }), host)).toBe(on);
  });

  test.each(['everywhere', 'listed'] as const)('%s: a site switched on or off is so, and no other changes', (sites) => {
    const before = settings({ sites, ...LISTS });
    for (const on of [true, false]) {
      const after = withSite(before, 'other.example', on);
      expect(isSiteOn(after, 'other.example')).toBe(on);
      for (const host of ['off.example', 'on.example']) expect(isSiteOn(after, host)).toBe(isSiteOn(before, host));
      expect(withSite(after, 'other.example', on)).toEqual(after);
    }
  });
});

describe('what comes out of storage', () => {
  test.each([undefined, null, 7, 'text', [], { density: 'loud', sites: 3, sitesOff: 'a', sitesOn: { 0: 'a' } }])(
    '%j gives the defaults',
    (stored) => {
      expect(readSettings(stored)).toEqual(DEFAULT_SETTINGS);
    },
  );

  test('each field is read independently, and invalid hosts are left out', () => {
    const stored = { density: 'quiet', sites: 'nowhere', sitesOff: ['a.example', 7, 'b/c'], sitesOn: ['c.example'] };
    expect(readSettings(stored)).toEqual({
      density: 'quiet',
      sites: 'everywhere',
      sitesOff: ['a.example'],
      sitesOn: ['c.example'],
    });
  });
});

describe('what is a host', () => {
  test.each(['a.example', 'localhost:8080', 'xn--bcher-kva.example', '127.0.0.1', '[::1]:80', 'a.example:443'])(
    '%s is',
    (text) => expect(isHost(text)).toBe(true),
  );

  test.each([
    '',
    'a/b',
    'a.example#x',
    'me@a.example',
    'javascript:alert(1)',
    'a\0.example',
    'a .example',
    'A.example',
    'bücher.example',
    `${'a'.repeat(254)}`,
    'a.example:99999',
  ])('%j is not', (text) => expect(isHost(text)).toBe(false));
});
