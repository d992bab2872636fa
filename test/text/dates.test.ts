import { describe, expect, it } from 'vitest';
import { figuresAsText } from './figures-as-text.ts';

const PUBLISHED = '2017-04-21';

describe('dates, read against the day of the article (a Friday, 21 April 2017)', () => {
  it.each<[string, ...string[]]>([
    ['By June 30 they must answer.', 'June 30 = 2017-06-30 date'],
    ['It was June 30.', 'June 30 = 2017-06-30 date'],
    ['It was 30 June.', '30 June = 2017-06-30 date'],
    ['It was June 30, 2017.', 'June 30, 2017 = 2017-06-30 date'],
    ['It was 30 June 2017.', '30 June 2017 = 2017-06-30 date'],
    ['It was the 30th of June 2017.', '30th of June 2017 = 2017-06-30 date'],
    ['It was 6/30/2017.', '6/30/2017 = 2017-06-30 date'],
    ['It was 30/6/2017.', '30/6/2017 = 2017-06-30 date'],
    ['It was 2017-06-30.', '2017-06-30 = 2017-06-30 date'],
    ['It was 30.6.2017.', '30.6.2017 = 2017-06-30 date'],
    ['It was June 2017.', 'June 2017 = 2017-06 date'],
    ['It was June of 2017.', 'June of 2017 = 2017-06 date'],
    ['On Jan. 25 he signed.', 'Jan. 25 = 2017-01-25 date'],
    ['On Sept. 3 he signed.', 'Sept. 3 = 2017-09-03 date'],
    ['On JUNE 30 he signed.', 'JUNE 30 = 2017-06-30 date'],
    ['On Friday, April 21, he signed.', 'Friday, April 21 = 2017-04-21 date'],
    ['On Friday, April 21, 2017, he signed.', 'Friday, April 21, 2017 = 2017-04-21 date'],
    ['On May the eleventh he signed.', 'May the eleventh = 2017-05-11 date'],
    ['On the second of August he signed.', 'second of August = 2017-08-02 date'],
    ['The Fourth of July picnic', 'Fourth of July = 2017-07-04 date'],
    ['June 3-5 was hot.', 'June 3-5 = 2017-06-03..2017-06-05 date'],
    ['June 3 to July 5 was hot.', 'June 3 to July 5 = 2017-06-03..2017-07-05 date'],
    ['From 3 to 5 June 2017 it was hot.', '3 to 5 June 2017 = 2017-06-03..2017-06-05 date'],
    ['It ran from March to June.', 'March to June = 2017-03..2017-06 date'],
    ['It ran between June and August 2017.', 'June and August 2017 = 2017-06..2017-08 date'],
    ['It ran from Dec. 20, 2016 to Jan. 5, 2017.', 'Dec. 20, 2016 to Jan. 5, 2017 = 2016-12-20..2017-01-05 date'],
    ['It ran from Dec. 20 to Jan. 5, 2017.', 'Dec. 20 to Jan. 5, 2017 = 2016-12-20..2017-01-05 date'],
    ['In February he was freed.', 'February = 2017-02 date'],
    ['Since September he has served.', 'September = 2016-09 date'],
    ['Until May it holds.', 'May = 2017-05 date'],
    ['It ended last March.', 'March = 2017-03 date'],
    ['It starts next June.', 'June = 2017-06 date'],
    ['In late April it rained.', 'April = 2017-04 date'],
    ['In January Ann Roe signed it.', 'January = 2017-01 date'],
    ['In March Madness he wept.'],
    ['In January Ann Roe signed it.', 'January = 2017-01 date'],
    ['They sang in January Smith’s song.'],
    ['Since 1993 it fell.', '1993 = 1993 date'],
    ['In 1996 it passed.', '1996 = 1996 date'],
    ['The 1996 law and a 2016 campaign', '1996 = 1996 date', '2016 = 2016 date'],
    ['A 1996 federal law', '1996 = 1996 date'],
    ['1996 federal law says so.', '1996 = 1996 date'],
    ['It was 1993-2016.', '1993-2016 = 1993..2016 date'],
    ['It grew from 1993 to 2016.', '1993 to 2016 = 1993..2016 date'],
    ['It was so between 2001 and 2005.', '2001 and 2005 = 2001..2005 date'],
    ['The 2016-17 school year', '2016-17 = 2016..2017 date'],
    ['In the 1990s it grew.', '1990s = 1990..1999 date'],
    ["In the late 1990's it grew.", "1990's = 1990..1999 date"],
    ['In mid-2016 it grew.', '2016 = 2016 date'],
    ['The second quarter of 2025', 'second quarter of 2025 = 2025-04..2025-06 date'],
    ['In Q2 2025', 'Q2 2025 = 2025-04..2025-06 date'],
    ['In the summer of 2016', 'summer of 2016 = 2016-06..2016-08 date'],
    ['In winter 2016', 'winter 2016 = 2016-12..2017-02 date'],
    ['On Dec. 28 it snowed.', 'Dec. 28 = 2016-12-28 date'],
    ['By Jan. 5 it must end.', 'Jan. 5 = 2018-01-05 date'],
    ['On Feb. 30 nothing happened.'],
    ['On June 31 nothing happened.'],
    ['It was about 1850.', '1850 = 1850 date about'],
    ['It was around June 30.', 'June 30 = 2017-06-30 date about'],
  ])('%j', (text, ...expected) => {
    expect(figuresAsText(text, PUBLISHED)).toEqual(expected);
  });
});

describe('days told from the day of the article', () => {
  it.each<[string, ...string[]]>([
    ['The letters went out Friday.', 'Friday = 2017-04-21 date'],
    ['The letters went out Monday morning.', 'Monday morning = 2017-04-17 date'],
    ['He will speak Monday.', 'Monday = 2017-04-24 date'],
    ['Answer by Tuesday.', 'Tuesday = 2017-04-25 date'],
    ['The rule took effect last week.', 'last week = 2017-04-09..2017-04-15 date'],
    ['It rose last month.', 'last month = 2017-03 date'],
    ['It rose last year.', 'last year = 2016 date'],
    ['It was announced last summer.', 'last summer = 2016-06..2016-08 date'],
    ['It begins next year.', 'next year = 2018 date'],
    ['It rose over the last year.'],
  ])('%j', (text, ...expected) => {
    expect(figuresAsText(text, PUBLISHED)).toEqual(expected);
  });

  it('are not read where that day is not known', () => {
    expect(figuresAsText('The letters went out Friday, and last week.')).toEqual([]);
  });
});

describe('dates where the day of the article is not known', () => {
  it.each<[string, ...string[]]>([
    ['By June 30 they must answer.', 'June 30 = --06-30 date'],
    ['In February he was freed.', 'February = --02 date'],
    ['It was June 30, 2017.', 'June 30, 2017 = 2017-06-30 date'],
    ['From June 3 to 5', 'June 3 to 5 = --06-03..--06-05 date'],
  ])('%j', (text, ...expected) => {
    expect(figuresAsText(text)).toEqual(expected);
  });

  it('leaves a broken day of publication aside', () => {
    expect(figuresAsText('By June 30', 'yesterday')).toEqual(['June 30 = --06-30 date']);
    expect(figuresAsText('By June 30', '2017-99-99')).toEqual(['June 30 = --06-30 date']);
  });

  it('takes the next such day after words of deadline, else the nearest', () => {
    expect(figuresAsText('Until Jan. 5', '2017-12-20')).toEqual(['Jan. 5 = 2018-01-05 date']);
    expect(figuresAsText('On Dec. 20', '2018-01-05')).toEqual(['Dec. 20 = 2017-12-20 date']);
    expect(figuresAsText('By the March 1 deadline', '2018-03-20')).toEqual(['March 1 = 2019-03-01 date']);
  });
});
