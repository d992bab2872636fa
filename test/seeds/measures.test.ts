/** Whether the pack's measures know their figures in other people's wording, and leave alone what only looks alike. */
import { describe, expect, it } from 'vitest';
import { findFigures } from '../../lib/text/figures/find-figures.ts';
import { findMeasures } from '../../lib/text/measures/find-measures.ts';
import { readSeeds } from '../../seeds/read-seeds.ts';
import { root } from './originals.ts';

const { measures } = await readSeeds(new URL('seeds/', root));

/** Measures of the figures of a sentence, in order, those without one left out. */
function measuresIn(sentence: string): string[] {
  const figures = findFigures(sentence, { published: '2017-04-22' });
  return findMeasures(sentence, figures, measures).flatMap((found) => (found ? [found.measure] : []));
}

describe('other wordings of what the pack counts', () => {
  it.each<[string, ...string[]]>([
    ['Homicides in New York have dropped 80 percent since 1993.', 'murders-since-1993', 'crime-baseline-year'],
    ['Since 1993, murder has fallen by 82% in the city.', 'crime-baseline-year', 'murders-since-1993'],
    ['Compared with 1993, shootings were down 79 percent.', 'shootings-since-1993'],
    ['City crime has declined 76 percent overall since 1993.', 'overall-crime-since-1993', 'crime-baseline-year'],
    ['The Justice Department wrote letters to nine cities.', 'jurisdictions-sent-letters'],
    ['Ten jurisdictions received warning letters on Friday.', 'jurisdictions-sent-letters', 'letters-sent-date'],
    ['Letters went out to 23 municipalities, the department said.', 'jurisdictions-sent-letters'],
    ['Sessions demanded documents from nearly two dozen cities.', 'jurisdictions-sent-letters'],
    ['The cities have until June 30 to prove their compliance.', 'compliance-deadline'],
    ['The jurisdictions must show by June 3 that they comply.', 'compliance-deadline'],
    ['The letters set a deadline of July 15 for the places to respond.', 'compliance-deadline'],
    ['A 1996 law forbids cities to keep immigration status information back.', 'information-sharing-law-year'],
    ['Some $4.1 billion in grants will be awarded by the department.', 'grant-money-available'],
    ['A $535,000 grant against counterfeit goods is in doubt.', 'counterfeit-grant'],
    ['There are about 300 sanctuary jurisdictions across the country.', 'sanctuary-jurisdictions-us'],
    ['Some 40 cities in the United States call themselves sanctuary cities.', 'sanctuary-cities-us'],
    ['Roughly 11 million undocumented immigrants live in America.', 'undocumented-in-us'],
    ['An estimated 12 million people are in the country illegally.', 'undocumented-in-us'],
    ['About 200 cities were declared ineligible for the grants.', 'cities-to-be-disqualified'],
    ['A weekly report listed 206 cases of immigrants released from jails.', 'released-immigrant-cases'],
    ['Police arrested 1,000 people in gang takedowns last year.', 'gang-arrests-2016'],
    ['The order bars travel from six mostly Muslim nations.', 'countries-in-march-order'],
    ['An MS-13 member was released from Rikers in February.', 'rikers-release-month'],
  ])('%s', (sentence, ...expected) => {
    expect(measuresIn(sentence)).toEqual(expected);
  });
});

describe('what only looks alike', () => {
  it.each([
    'Murders in Chicago are down 20 percent since 1993.',
    'Murders rose 4 percent from last year.',
    'Home prices are down 82 percent since 1993.',
    'The suspect was charged with two murders.',
    'Violent crime fell 76 percent since 1993.',
    'Subway crime is down 12 percent since 1993.',
    'The mayors of 60 cities signed a letter to the Justice Department.',
    'Nine cities bid to hold the games.',
    'A study shows that 300 cities spend more on police.',
    'Taxes are due by April 18.',
    'Congress must pass a budget by April 28 to avoid a shutdown.',
    'The wall would cost $4.1 billion.',
    'The ten largest cities stand to lose $2.27 billion in federal grants.',
    'The company fined $535,000 makes handbags.',
    'There are 140 whales in the bay.',
    'More than 140 people came to the sanctuary.',
    'Three million undocumented immigrants voted, he said without proof.',
    'He has 200 cases of wine.',
    'The firm employs 11 million people worldwide.',
    'Six countries signed the treaty.',
    'In February he visited the museum.',
    'The law was passed in 1996.',
    'Police made 1,000 arrests at the parade.',
    'The judge blocked the executive order on Jan. 28.',
    'It was the hottest three months in the history of the city.',
    'He was sentenced to three months in jail.',
  ])('%s', (sentence) => {
    expect(measuresIn(sentence)).toEqual([]);
  });
});
