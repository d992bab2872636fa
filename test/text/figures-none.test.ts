import { describe, expect, it } from 'vitest';
import { figuresAsText } from './figures-as-text.ts';

/** Numbers that are not figures: each would be a wrong mark on a page. */
describe('no figure at all', () => {
  it.each([
    'The 9th Circuit ruled in the 22nd case.',
    'The first and second lost; the twenty-first century began.',
    'A 5-4 decision and a 3-2 win.',
    'A 6–3 vote fell along party lines.',
    'It begins at 10:30 a.m. and ends at 7 p.m.',
    "It begins at 10 o'clock or 5pm.",
    'Update to v2.1 or 2.1.3 or version 4.',
    'Call 555-123-4567 or (212) 555-0100 or +1 212 555 0100.',
    'He listens to 1010 WINS and watches CBS2.',
    'She lives at 350 Fifth Avenue near Route 66.',
    'She lives at 12 West 42nd Street.',
    'See Section 1373, Title 8, Chapter 11 and Article 50.',
    'A known MS-13 member with an F-16 and a G-20 badge.',
    'He flew a Boeing 747 to Area 51.',
    'Under No. 5 towns, Sec. 6 towns and page. 7 towns are listed.',
    'The video is in 1080p; it ends at 7 p.m.',
    'The two were married; chapters 3 and 4 are long.',
    'Sold by quarter, by the thousands; test scores of students.',
    'Thousands of years ago it was so.',
    'Smith, 43, said so.',
    'No one cared about the one that got away.',
    'One of them left; one another; one day at a time.',
    'That one is his; this one is hers.',
    'The 50-50 split and 24/7 coverage.',
    'The 9/11 attacks and Catch-22.',
    'A 401(k) plan and a 501(c)(3) group.',
    '1. Open the door.',
    '(3) Close it, see [12].',
    'See https://example.org/2017/04/200-cities and www.example.org/5.',
    'Write to desk200@example.org or #200cities.',
    '3D films, H1N1 and 4K video.',
    'A two-way street and a one-time offer.',
    'A 2-to-1 margin and odds of 5/1.',
    'Copyright 2017 Example.',
    'It is 64.',
    'She scored 64, he 52.',
    'Thirty years ago; two weeks later.',
    'He may march in the sun for a second.',
    'May said so. March on!',
    'The Sunday Times and Black Friday.',
    'Someone told everyone in the stone age.',
    'She chose one structure over another.',
  ])('%j', (text) => {
    expect(figuresAsText(text, '2017-04-21')).toEqual([]);
  });
});
