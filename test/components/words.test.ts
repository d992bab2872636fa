/** The locale file as both browsers will read it, and the words made from it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { whyWords } from '../../components/outcome/why-words.ts';
import { formatDay, formatSpan } from '../../components/words/format-day.ts';
import { makeWords } from '../../components/words/words.tsx';
import messages from '../../public/_locales/en/messages.json';
import { ROOT } from '../tools/driver/run-command.ts';
import { messageFromFile } from './message-from-file.ts';

interface Entry {
  message: string;
  placeholders?: Record<string, { content: string }>;
}
const entries = Object.entries(messages as Record<string, Entry>);

const source = ['components', 'entrypoints', 'lib/extension-page']
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8')),
  )
  .concat(readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8'))
  .join('\n');

describe('the locale file', () => {
  test('names are such as Chrome takes', () => {
    expect(entries.map(([key]) => key).filter((key) => !/^[A-Za-z0-9_@]+$/.test(key))).toEqual([]);
  });

  test('each placeholder used is declared, and each declared is used', () => {
    for (const [key, { message, placeholders = {} }] of entries) {
      const used = [...message.matchAll(/\$([A-Z]+)\$/g)].map((match) => (match[1] ?? '').toLowerCase());
      expect([key, [...new Set(used)].sort()]).toEqual([key, Object.keys(placeholders).sort()]);
    }
  });

  test('a dollar sign occurs only in placeholders', () => {
    expect(entries.filter(([, { message }]) => message.replace(/\$[A-Z]+\$/g, '').includes('$'))).toEqual([]);
  });

  test('plurals come in both forms', () => {
    const keys = new Set(entries.map(([key]) => key));
    const lonely = [...keys].filter(
      (key) =>
        /_(one|other)$/.test(key) &&
        !keys.has(key.replace(/_one$|_other$/, (form) => (form === '_one' ? '_other' : '_one'))),
    );
    expect(lonely).toEqual([]);
  });

  test('no message is left over', () => {
    const unused = entries
      .map(([key]) => key)
      .filter((key) => !/^why[A-Z]/.test(key) || key === 'whySummary' || key === 'whyUnknownRule')
      .filter((key) => !source.includes(key.replace(/(_one|_other|Outlet)$/, '')));
    expect(unused).toEqual([]);
  });
});

describe('words', () => {
  const words = makeWords(messageFromFile, 'en-GB');

  test('the number chooses the form', () => {
    expect(words.count('sources', 1)).toBe('1 source');
    expect(words.count('sources', 2)).toBe('2 sources');
    expect(words.count('sources', 12_000)).toBe('12,000 sources');
  });

  test('a value with a dollar sign stays as it is', () => {
    expect(words('plotPage', '$1.5 $2')).toBe('This page: $1.5 $2.');
  });

  test('dates keep to the language of the words', () => {
    const german = makeWords(messageFromFile, 'de-DE');
    expect(german.day('2017-04-21')).toBe('Apr 21, 2017');
    expect(words.day('2017-04-21')).toBe('21 Apr 2017');
  });

  test('a rule without a sentence is null, not an empty string', () => {
    expect(words.named('whyNobodyKnows')).toBeNull();
  });
});

describe('rules', () => {
  test.each([
    ...['agrees', 'rounds', 'within', 'differs', 'sources-differ', 'only', 'other-time', 'none'].map(
      (o) => `figure-${o}`,
    ),
    ...['event-unknown', 'other-unit', 'open-bounds', 'unreadable'].map((reason) => `figure-not-comparable-${reason}`),
    ...['agrees', 'differs', 'sources-differ', 'only', 'none', 'not-comparable-other-speaker'].map(
      (o) => `quotation-${o}`,
    ),
    ...['sources-differ', 'only', 'named', 'none'].map((o) => `actor-${o}`),
  ])('%s has its sentence', (rule) => {
    const words = makeWords(messageFromFile, 'en');
    expect(whyWords({ rule, values: ['A', 'B'], page: null, corpus: null }, words)).toMatch(/^[A-Z].*\.$/);
  });
});

describe('days', () => {
  test.each([
    ['2017-06-30', '30 Jun 2017'],
    ['2017-06', 'Jun 2017'],
    ['1993', '1993'],
    ['--06-30', '30 Jun'],
    ['--02-29', '29 Feb'],
    ['soon', 'soon'],
    ['2017-13-45', '2017-13-45'],
    ['', ''],
  ])('%s', (iso, shown) => {
    expect(formatDay(iso, 'en-GB')).toBe(shown);
  });

  test('spans are shortened as the language does, and never thrown at', () => {
    expect(formatSpan({ from: '2017-01-01', to: '2018-12-31', years: true }, 'en-GB')).toMatch(/^2017.?–.?2018$/);
    expect(formatSpan({ from: '2018-01-24', to: '2017-03-27', years: false }, 'en-GB')).toBe('2018-01-24 2017-03-27');
    expect(formatSpan({ from: 'x', to: 'y', years: false }, 'en-GB')).toBe('x y');
  });
});
