import { expect, it } from 'vitest';
import { titlesOf } from '../../lib/corpus/titles.ts';

const person = (...roles: string[]) => ({
  kind: 'person' as const,
  roles: roles.map((text) => ({ text, from: null, to: null })),
});

it.each([
  ['Mayor of Port Alder', ['Mayor']],
  ['Police Commissioner of Port Alder', ['Police Commissioner', 'Commissioner']],
  ['Attorney General of the Isles', ['Attorney General', 'Atty. Gen.']],
  ['Palace Press Secretary', ['Palace Press Secretary', 'Press Secretary']],
  ['Spokeswoman for the governor', ['Spokeswoman']],
  ['Council Member in Alder', ['Councilmember', 'Council Member', 'Councilwoman', 'Councilman', 'Councilor']],
  ['President, Board of Trade', ['President', 'Pres.']],
  ['Deputy Harbour Commissioner', ['Deputy Harbour Commissioner']],
  ['Vice President of the Board', ['Vice President']],
  ['Head of the harbour office', []],
  ['head of the civil rights bureau', []],
  ['Somebody whom so many people remember fondly', []],
])('%s', (role, titles) => {
  expect(new Set(titlesOf(person(role)))).toEqual(new Set(titles));
});

it('never takes the second half of an office that is none by itself', () => {
  expect(titlesOf(person('Attorney General of the Isles'))).not.toContain('General');
});

it('gives titles to persons only, longest first', () => {
  expect(titlesOf({ ...person('Mayor of Port Alder'), kind: 'place' })).toEqual([]);
  const lengths = titlesOf(person('Harbour Commissioner', 'Governor')).map((title) => title.length);
  expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
});
