import { expect, test } from 'vitest';
import { spellingsOf } from '../../lib/corpus/rows/spellings.ts';

test.each([
  ['Tom de Witte', ['Tom de Witte', 'Tom DeWitte', 'Tom deWitte', 'Tom Dewitte']],
  ['De Witte', ['De Witte', 'DeWitte', 'deWitte', 'Dewitte']],
  ['Ines Rook-Alder', ['Ines Rook-Alder', 'Ines Rook Alder']],
  ['Walter Marsh', ['Walter Marsh']],
  ['Dean Delarue', ['Dean Delarue']],
])('%s', (name, spellings) => {
  expect(spellingsOf(name)).toEqual(spellings);
});
