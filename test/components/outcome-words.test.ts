/** What the state line says: who alone has it, which of two articles of an outlet, whom a source credits. */
import { describe, expect, test } from 'vitest';
import { rowState } from '../../components/event/row/row-words.ts';
import { outletName, sourceNames, stateWords } from '../../components/outcome/outcome-words.ts';
import { makeWords } from '../../components/words/words.tsx';
import { place } from './fixture-actors.ts';
import { quotation } from './fixture-quotations.ts';
import { COAST, group, LATER, NORTH, said, VALLEY } from './fixture-sources.ts';
import { messageFromFile } from './message-from-file.ts';

const words = makeWords(messageFromFile, 'en');

describe('who alone has it', () => {
  const line = { source: COAST, mark: 'printed' as const, words: [{ text: 'No' }], attribution: said('Ada Quill') };
  const only = { outcome: 'only' as const, outcomeSources: [COAST] };
  test('of how many with an article on the event', () => {
    const card = quotation({ ...only, groups: [{ ...group([line]), sourceCount: 3 }] });
    expect(stateWords(card, words).state).toBe('Only Coast News prints this (of 3)');
    expect(stateWords({ ...card, groups: [{ ...group([line]), sourceCount: 1 }] }, words).state).toBe(
      'Only Coast News prints this',
    );
  });
  test('a person, or a body', () => {
    const card = { ...place, ...only };
    expect(stateWords({ ...card, actorKind: 'person' }, words).state).toBe('Only Coast News names this person');
    expect(stateWords({ ...card, actorKind: 'place' }, words).state).toBe('Only Coast News names it');
  });
  test('on the compare page', () => {
    const row = { kind: 'actor', outcome: 'only', onlyIn: 'Coast News' } as Parameters<typeof rowState>[0];
    expect(rowState(row, words)).toBe('Named only in Coast News');
    expect(rowState({ ...row, kind: 'figure' }, words)).toBe('Only Coast News prints this');
    expect(rowState({ ...row, kind: 'figure', onlyIn: null }, words)).toBe('Only in one source');
  });
});

test('two articles of one outlet are told apart by their days', () => {
  expect(sourceNames([COAST, LATER, NORTH], words)).toEqual([
    `Coast News (${words.day(COAST.published ?? '')})`,
    `Coast News (${words.day('2020-02-11')})`,
    NORTH.outlet,
  ]);
  expect(sourceNames([COAST, VALLEY], words)).toEqual(['Coast News', VALLEY.outlet]);
});

test('a wire service stands beside its outlet, and a report that is retold is cited', () => {
  const source = { outlet: 'Coast News', credit: 'Wire' };
  expect(outletName(source, words)).toBe('Coast News / Wire');
  expect(outletName({ ...source, credit: 'Hill Gazette (cited)' }, words)).toBe('Coast News, citing Hill Gazette');
  expect(outletName({ ...source, credit: null }, words)).toBe('Coast News');
});
