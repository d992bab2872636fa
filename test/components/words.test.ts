/** The locale files as both browsers will read them, and the words made from them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { whyWords } from '../../components/outcome/why-words.ts';
import { formatDay, formatSpan } from '../../components/words/format-day.ts';
import { makeWords } from '../../components/words/words.tsx';
import { ROOT } from '../tools/driver/run-command.ts';
import { LANGUAGES, MESSAGES, messageFromFile, messageIn } from './message-from-file.ts';

const entries = Object.entries(MESSAGES.en);

const source = ['components', 'entrypoints', 'lib/extension-page']
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8')),
  )
  .concat(readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8'))
  .join('\n');

/** By which names the languages of a message are the same: the form for one and the form for many. */
const FORM = /_(one|other)$/;

describe.each(LANGUAGES)('the locale file of %s', (language) => {
  const own = Object.entries(MESSAGES[language]);

  test('has the messages of English, no more and no less, in the same order', () => {
    expect(own.map(([key]) => key)).toEqual(entries.map(([key]) => key));
  });

  test('names are such as Chrome takes', () => {
    expect(own.map(([key]) => key).filter((key) => !/^[A-Za-z0-9_@]+$/.test(key))).toEqual([]);
  });

  test('each placeholder used is declared, each declared is used, and all are those of English', () => {
    for (const [key, { message, placeholders = {} }] of own) {
      const used = [...message.matchAll(/\$([A-Z]+)\$/g)].map((match) => (match[1] ?? '').toLowerCase());
      expect([key, [...new Set(used)].sort()]).toEqual([key, Object.keys(placeholders).sort()]);
      expect([key, placeholders]).toEqual([key, MESSAGES.en[key]?.placeholders ?? {}]);
    }
  });

  test('a dollar sign occurs only in placeholders', () => {
    expect(own.filter(([, { message }]) => message.replace(/\$[A-Z]+\$/g, '').includes('$'))).toEqual([]);
  });

  test('plurals come in both forms', () => {
    const keys = new Set(own.map(([key]) => key));
    const lonely = [...keys].filter(
      (key) => FORM.test(key) && !keys.has(key.replace(FORM, (form) => (form === '_one' ? '_other' : '_one'))),
    );
    expect(lonely).toEqual([]);
  });

  test('it says which language it is in, in the browsers’ own terms', () => {
    expect(MESSAGES[language]['wordsLanguage']?.message).toBe(language);
  });
});

test('every language has a folder, and every folder is a language that is tested', () => {
  expect(readdirSync(join(ROOT, 'public/_locales')).sort()).toEqual([...LANGUAGES].sort());
});

describe('the locale file of English', () => {
  test('every message has a description for translators', () => {
    expect(entries.filter(([, { description = '' }]) => description === '').map(([key]) => key)).toEqual([]);
  });

  test('no message is left over', () => {
    const unused = entries
      .map(([key]) => key)
      .filter((key) => !/^why[A-Z]/.test(key) || key === 'whySummary' || key === 'whyUnknownRule')
      .filter((key) => !source.includes(key.replace(/(_one|_other|Outlet)$/, '')));
    expect(unused).toEqual([]);
  });

  /** US spelling: the words of news that British English writes otherwise. */
  test('spelling is that of the United States', () => {
    const british =
      /judgement|programme|organis|recognis|colour|favour|centre\b|licence|labelled|travell|cancell(?:ed|ing)|grey\b|whilst|\btowards\b/i;
    expect(entries.filter(([, { message }]) => british.test(message))).toEqual([]);
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

  test('numbers, dates, lists and plurals are those of the language', () => {
    const spanish = makeWords((key, values) => messageIn('es', key, values), 'es-ES');
    expect(spanish.day('2017-04-21')).toBe('21 abr 2017');
    expect(spanish.number(12_345.5)).toBe('12.345,5');
    expect(spanish.list(['A', 'B', 'C'])).toBe('A, B y C');
    expect([spanish.count('sources', 1), spanish.count('sources', 2)]).toEqual(['1 fuente', '2 fuentes']);
    // Of a million Spanish has a form of its own; the form for many stands in for it.
    expect(spanish.count('sources', 1_000_000)).toBe('1.000.000 fuentes');
  });

  test('another language whose tag begins with the same letters is another language', () => {
    const tagged = makeWords((key, values) => messageIn('es', key, values), 'est-EE');
    expect(tagged.day('2017-04-21')).toBe('21 abr 2017');
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
