/**
 * Three articles that nobody ever printed, written so that each outcome a mention can have stands in them: two of the day after
 * the letters of April 2017, one two years later. Facts are the built-in pack's, or bent on purpose.
 */
import type { IconName } from '../../components/icon/icon-shapes.ts';
import type { Outcome } from '../../lib/compare/outcome.ts';

const article = (title: string, published: string, paragraphs: readonly string[]): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta property="og:type" content="article"><meta property="article:published_time" content="${published}">
<style>:root{color-scheme:light dark}body{margin:24px auto;max-width:34em;padding:0 16px;font:18px/1.6 Georgia,serif}</style></head>
<body><article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;

export const STATE_PAGES = {
  april: article('A city looks at its mail', '2017-04-22', [
    'The Justice Department wrote on Friday, and by Saturday Bill de Blasio and James O’Neill had answered it.',
    'Across the United States about 150 sanctuary jurisdictions wondered who would be next, and 37 sanctuary cities in the country said so aloud.',
    'Murders in New York City are down 82 percent since 1993, a figure nobody at the table disputed.',
    'Overall crime in the city has fallen by some 75.9 percent since 1993, a clerk reckoned.',
    'Shootings in the city, he went on, were down 70 percent since 1993.',
    'Cities have until June 30 to show the Justice Department that they comply with immigration law.',
  ]),
  words: article('Who said what', '2017-04-22', [
    'Police Commissioner James O’Neill answered the U.S. Department of Justice in kind. “My blood began to boil,” he said.',
    '“To say we are soft on crime is absolutely ludicrous,” O’Neill added.',
    'Bill de Blasio was briefer. “We just had the safest three months,” he said.',
    '“We did become the safest big city in America by being soft on crime,” de Blasio said, by this account.',
    '“In 2016, we locked up over 1,000 people in 100 gang take downs,” said Rahm Emanuel, or so it was told.',
    'The law they speak of is 8 U.S.C. 1373.',
    'The United States has 300 sanctuary jurisdictions, an aide put in.',
  ]),
  later: article('What became of the letters', '2019-10-01', [
    'Few remember the letters.',
    'Bill de Blasio said that murders in New York City were down 79 percent since 1993.',
  ]),
} as const;

export interface CardState {
  outcome: Outcome;
  page: keyof typeof STATE_PAGES;
  /** Words on the page that the pointer comes to. */
  words: string;
  /** Of the card, where it is not the words themselves. */
  title?: string;
  /** What the state line begins with. */
  says: string;
  /** Symbol of the glyph. */
  glyph: IconName;
}

export const CARD_STATES: readonly CardState[] = [
  { outcome: 'agrees', page: 'april', words: '82 percent', says: 'Matches 2 sources', glyph: 'g-match' },
  {
    outcome: 'rounds',
    page: 'april',
    words: '75.9 percent',
    title: 'some 75.9 percent',
    says: 'Rounds to the same in 2 sources',
    glyph: 'g-near',
  },
  {
    outcome: 'within',
    page: 'april',
    words: '150',
    title: 'about 150',
    says: 'Fits “more than 140 sanctuary jurisdictions” in CBS New York',
    glyph: 'g-within',
  },
  { outcome: 'differs', page: 'april', words: '70 percent', says: 'Differs from 2 sources', glyph: 'g-differs' },
  {
    outcome: 'sources-differ',
    page: 'april',
    words: 'June 30',
    says: 'Sources differ. This page matches CBS New York',
    glyph: 'g-split',
  },
  { outcome: 'only', page: 'april', words: '37', says: 'Only CBS New York prints this (of 3)', glyph: 'g-only' },
  { outcome: 'other-time', page: 'later', words: '79 percent', says: 'Not compared', glyph: 'g-apart' },
  { outcome: 'not-comparable', page: 'words', words: '300', says: 'Not comparable', glyph: 'g-apart' },
  { outcome: 'named', page: 'april', words: 'New York City', says: 'Named in 5 sources', glyph: 'g-named' },
];

const quoted = (words: string): string => `“${words}”`;

/** Quotations with each of their outcomes, and an actor of each kind. `title`: where it is not the words themselves. */
export const CARD_KINDS: readonly (CardState & { title: string; kind: string })[] = [
  {
    kind: 'quotation agrees',
    outcome: 'agrees',
    page: 'words',
    words: 'My blood began to boil',
    title: quoted('My blood began to boil'),
    says: 'These 5 words are in 2 sources. The rest differs',
    glyph: 'g-match',
  },
  {
    kind: 'quotation sources-differ',
    outcome: 'sources-differ',
    page: 'words',
    words: 'To say we are soft on crime is absolutely ludicrous',
    title: quoted('To say we are soft on crime is absolutely ludicrous'),
    says: 'Sources differ. This page matches Newsmax',
    glyph: 'g-split',
  },
  {
    kind: 'quotation only',
    outcome: 'only',
    page: 'words',
    words: 'We just had the safest three months',
    title: quoted('We just had the safest three months'),
    says: 'These 7 words are in CBS New York only',
    glyph: 'g-only',
  },
  {
    kind: 'quotation differs',
    outcome: 'differs',
    page: 'words',
    words: 'We did become the safest big city',
    title: quoted('We did become the safest big city in America by being soft on crime'),
    says: 'Differs from CBS New York',
    glyph: 'g-differs',
  },
  {
    kind: 'quotation not-comparable',
    outcome: 'not-comparable',
    page: 'words',
    words: 'we locked up over 1,000 people',
    title: quoted('In 2016, we locked up over 1,000 people in 100 gang take downs'),
    says: 'Not comparable',
    glyph: 'g-apart',
  },
  {
    kind: 'person',
    outcome: 'sources-differ',
    page: 'words',
    words: 'Bill de Blasio',
    title: 'Bill de Blasio',
    says: 'Sources differ on',
    glyph: 'g-split',
  },
  {
    kind: 'organisation',
    outcome: 'sources-differ',
    page: 'words',
    words: 'Department of Justice',
    title: 'Justice Department',
    says: 'Sources differ on',
    glyph: 'g-split',
  },
  {
    kind: 'law',
    outcome: 'named',
    page: 'words',
    words: '8 U.S.C. 1373',
    title: 'Federal law on sharing immigration information',
    says: 'Named in',
    glyph: 'g-named',
  },
];
