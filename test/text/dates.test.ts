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
    ['On Sept. 3 he signed.', 'Sept. 3 = 2016-09-03 date'],
    ['On JUNE 30 he signed.', 'JUNE 30 = 2017-06-30 date'],
    ['On Friday, April 21, he signed.', 'Friday, April 21 = 2017-04-21 date'],
    ['On Friday, April 21, 2017, he signed.', 'Friday, April 21, 2017 = 2017-04-21 date'],
    ['On May the eleventh he signed.', 'May the eleventh = 2017-05-11 date'],
    ['On the second of August he signed.', 'second of August = 2016-08-02 date'],
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

  it('takes the next such day after words of deadline', () => {
    expect(figuresAsText('Until Jan. 5', '2017-12-20')).toEqual(['Jan. 5 = 2018-01-05 date']);
    expect(figuresAsText('On Dec. 20', '2018-01-05')).toEqual(['Dec. 20 = 2017-12-20 date']);
    expect(figuresAsText('By the March 1 deadline', '2018-03-20')).toEqual(['March 1 = 2019-03-01 date']);
  });
});

describe('decades, centuries and years cut short', () => {
  it.each<[string, ...string[]]>([
    ["In the '70s and in the late eighties", "'70s = 1970..1979 date", 'eighties = 1980..1989 date'],
    ['Highs in the 70s, a man in his seventies'],
    [
      'A house of the 19th century and a late twentieth-century law',
      '19th century = 1801..1900 date',
      'twentieth-century = 1901..2000 date',
    ],
    ["It closed in June '99 and opened in '03.", "June '99 = 1999-06 date", "'03 = 2003 date"],
    ['He said ‘99 bottles’.', '99 = 99 count [bottles]'],
  ])('%j', (text, ...expected) => {
    expect(figuresAsText(text)).toEqual(expected);
  });
});

describe('the year of a date printed without one (article of 21 April 2017)', () => {
  it.each<[string, string]>([
    ['Prices rose in September.', '2016-09'],
    ['Prices fell in May.', '2016-05'],
    ['Voters will decide in May.', '2017-05'],
    ["They'll decide in September.", '2017-09'],
    ['In September, the rule is expected to take effect.', '2017-09'],
    ['The law that passed in March will cost much.', '2017-03'],
    ['In April they met.', '2017-04'],
    ['A fair in June', '--06'],
    ['A fair in February', '2017-02'],
    ['He was arrested on Oct. 12.', '2016-10-12'],
    ['The hearing is on May 4.', '2017-05-04'],
    ['They were told to answer May 4.', '2017-05-04'],
    ['The hearing will be on Oct. 12.', '2017-10-12'],
    ['The Oct. 12 fair', '--10-12'],
  ])('%j: %s', (text, value) => {
    expect(figuresAsText(text, '2017-04-21')[0]).toContain(` = ${value} date`);
  });

  it('is not guessed where the day is not known', () => {
    expect(figuresAsText('Prices rose in September.')).toEqual(['September = --09 date']);
  });
});

describe('days relative to the day of the article (a Friday, 21 April 2017)', () => {
  it.each<[string, ...string[]]>([
    [
      'It opened yesterday and closes tomorrow night.',
      'yesterday = 2017-04-20 date',
      'tomorrow night = 2017-04-22 date',
    ],
    [
      'The day before yesterday; the day after tomorrow',
      'day before yesterday = 2017-04-19 date',
      'day after tomorrow = 2017-04-23 date',
    ],
    ['He left three days ago.', 'three days ago = 2017-04-18 date'],
    ['They met two weeks ago.', 'two weeks ago = 2017-04-01..2017-04-13 date'],
    ['It closed five months ago.', 'five months ago = 2016-10..2016-11 date'],
    ['It closed a year ago.', 'a year ago = 2015..2016 date'],
    ['It opens two years from now.', 'two years from now = 2019..2020 date'],
    ['More than two years ago; 20 years ago; a few days ago'],
    ['It was agreed earlier this month.', 'earlier this month = 2017-04-01..2017-04-21 date'],
    ['It is due later this year.', 'later this year = 2017-04-21..2017-12-31 date'],
    ['It rose this year.', 'this year = 2017 date'],
    ['The court rules this week.', 'this week = 2017-04-16..2017-04-22 date'],
    ['It ended last Sunday.', 'last Sunday = 2017-04-16 date'],
    ['It begins next Tuesday.', 'next Tuesday = 2017-04-25 date'],
    ['It begins this Tuesday.', 'this Tuesday = 2017-04-25 date'],
    [
      'They meet Tuesday of next week, not Friday of last week.',
      'Tuesday of next week = 2017-04-25 date',
      'Friday of last week = 2017-04-14 date',
    ],
    ['They met Thursday the 20th.', 'Thursday the 20th = 2017-04-20 date'],
    ['She said Tuesday that they will appeal.', 'Tuesday = 2017-04-18 date'],
    ['They will vote Tuesday.', 'Tuesday = 2017-04-25 date'],
    ['Children today read less.'],
    ['He calls every Friday, on a Friday or the first Friday.'],
    ['It runs Friday through Sunday.', 'Friday through Sunday = 2017-04-21..2017-04-23 date'],
    ['They meet this week Tuesday.', 'this week Tuesday = 2017-04-18 date'],
    [
      'It opens on the 20th of next month and closes from 3 to 9 this month.',
      '20th of next month = 2017-05-20 date',
      '3 to 9 this month = 2017-04-03..2017-04-09 date',
    ],
    ['They will answer by the 25th, on the 21st floor.', '25th = 2017-04-25 date'],
  ])('%j', (text, ...expected) => {
    expect(figuresAsText(text, '2017-04-21')).toEqual(expected);
    expect(figuresAsText(text)).toEqual([]);
  });
});

describe('parts of a month and of another year', () => {
  it.each<[string, ...string[]]>([
    ['They will meet the first Friday of July.', 'first Friday of July = 2017-07-07 date'],
    ['The fair is in the third week of June 2018.', 'third week of June 2018 = 2018-06-15..2018-06-21 date'],
    ['Prices fell in June of last year.', 'June of last year = 2016-06 date'],
  ])('%j', (text, ...expected) => {
    expect(figuresAsText(text, '2017-04-21')).toEqual(expected);
  });
});
