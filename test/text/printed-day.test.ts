import { describe, expect, it } from 'vitest';
import { dayForMachines, findPrintedDays } from '../../lib/text/dates/printed-day.ts';

describe('days for machines', () => {
  it.each<[string, string | null, number?]>([
    ['2017-04-21', '2017-04-21'],
    ['2017-04-21T23:30:00-04:00', '2017-04-21'],
    ['2017-04-22T01:30:00Z', '2017-04-22', 1],
    ['2017-04-22T01:30:00.000+00:00', '2017-04-22', 1],
    ['20170421T233000Z', '2017-04-21'],
    [' 2017-04-21 ', '2017-04-21'],
    ['2017/04/21 15:05:21', '2017-04-21'],
    ['Fri, 21 Apr 2017 13:52:51 +0000', '2017-04-21', 13],
    ['Fri Apr 21 2017 10:00:00 GMT-0400', '2017-04-21'],
    ['Fri Apr 21 10:00:00 EDT 2017', '2017-04-21'],
    ['April 21, 2017', '2017-04-21'],
    ['2017-02-30', null],
    ['2017-13-01', null],
    ['9999-01-01', null],
    ['2017-04-211', null],
    ['1492777800', null],
    ['page 12 of 2017-04-21', null],
  ])('%j is %j', (text, expected, hour) => {
    const found = dayForMachines(text);
    expect(found?.day ?? null).toBe(expected);
    expect(found?.universalHour ?? null).toBe(hour ?? null);
  });
});

describe('days for readers', () => {
  it.each<[string, string, ...string[]]>([
    ['Posted: Apr. 21, 2017 7:07 PM ET', 'en', '2017-04-21'],
    ['By Jane Roe | 21st April 2017', 'en-GB', '2017-04-21'],
    ['Published 21 April 2017, updated 22 April 2017', 'en', '2017-04-21', '2017-04-22'],
    ['Viernes, 21 de abril de 2017', 'es', '2017-04-21'],
    ['sexta-feira, 21 de abr. de 2017', 'pt-BR', '2017-04-21'],
    ['Publié le 21 août 2017 à 10h00', 'fr', '2017-08-21'],
    ['Freitag, 21. März 2017', 'de', '2017-03-21'],
    ['21 апреля 2017, 10:00', 'ru', '2017-04-21'],
    ['21 kwietnia 2017', 'pl', '2017-04-21'],
    ['2017. április 21.', 'hu', '2017-04-21'],
    ['2017年4月21日', 'ja', '2017-04-21'],
    ['2017년 4월 21일', 'ko', '2017-04-21'],
    ['٢١ أبريل ٢٠١٧', 'ar', '2017-04-21'],
    ['21.4.2017 klo 12.45', 'fi', '2017-04-21'],
    ['4/21/2017 and 21/04/2017', 'en', '2017-04-21', '2017-04-21'],
    ['4/5/2017', 'en-US', '2017-04-05'],
    ['4/5/2017', 'en-GB', '2017-05-04'],
    ['4/5/2017', 'en'],
    ['21 avril 2017', 'en'],
    ['21 May 2017', 'no-such-language-x-y-z-q', '2017-05-21'],
    ['Version 2.1.2017.5, 30 people, May 3', 'en'],
  ])('%j in %j', (text, language, ...expected) => {
    expect(findPrintedDays(text, language).map(({ day }) => day)).toEqual(expected);
  });

  it('are looked for only where a text begins, however long it is', () => {
    expect(findPrintedDays(`${'1'.repeat(1e6)} April 21, 2017`)).toEqual([]);
    expect(findPrintedDays(`${'a '.repeat(500)}April 21, 2017`)).toEqual([]);
  });
});
