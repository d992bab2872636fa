/** Short articles of our own on invented events, for the tests of joining. */
import type { ArticleInput } from '../../lib/join/article/article.ts';

export const article = (
  id: string,
  lines: readonly string[],
  published: string | null = '2019-05-14',
): ArticleInput => ({
  id,
  title: lines[0] ?? null,
  text: lines.join('\n\n'),
  published,
});

export const FERRY: ArticleInput[] = [
  article('herald', [
    'Ferry runs aground off Port Harlow with 212 passengers',
    'PORT HARLOW — A ferry with 212 passengers and nine crew members on board ran aground near Gull Island on Monday, injuring 14 people, the Coast Guard said.',
    '“We heard a terrible grinding noise and then everybody fell,” said Maria Okafor, a teacher from Harlow County.',
    'Capt. Peter Lindqvist, 58, has worked for Northern Ferries Inc. since 2003. Lindqvist was not available.',
    'The Marine Accident Bureau (MAB) opened an inquiry. About 3,200 gallons of fuel spilled, Gov. Ellen Strand told reporters.',
  ]),
  article('courier', [
    'Passengers tell of ferry accident',
    'Fourteen people were injured when a ferry of Northern Ferries ran aground near Gull Island on Monday with eight crew members and 212 passengers on board.',
    '"We heard a terrible grinding noise and then everybody fell, and the lights went out," Okafor told the Courier. Maria Okafor teaches in Port Harlow.',
    'Gov. Strand said about 3,200 gallons of fuel had spilled. “We are deeply saddened,” Strand said.',
    'MAB investigators arrived on Tuesday.',
  ]),
  article('times', [
    'Ferry company under scrutiny',
    'Northern Ferries has had three accidents since 2016. In the worst, 41 passengers drowned off Cape Moran.',
    'Ellen Strand, the governor, called the accident “a wake-up call.” “We are deeply saddened,” said Tom Hale, a spokesman for the company.',
    'The captain, Peter J. Lindqvist, has worked for the company since 2003.',
  ]),
];
