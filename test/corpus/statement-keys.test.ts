import { expect, it } from 'vitest';
import { lexiconNames, topicTerms } from '../../lib/corpus/rows/lexicon-names.ts';
import { keysOf, measuresOf, sidesOf } from '../../lib/corpus/rows/statement-keys.ts';
import { allRecords } from './all-records.ts';
import { smallPack } from './small-pack.ts';

const records = allRecords(smallPack());

it('gives a name the titles of its actor', () => {
  const names = lexiconNames(records.actors);
  expect(names.map(({ text }) => text)).toEqual([
    'Ada Quill',
    ...['de Quill', 'DeQuill', 'deQuill', 'Dequill'],
    'Port Alder',
  ]);
  expect(names[0]).toEqual({
    text: 'Ada Quill',
    actor: 'harbour/ada-quill',
    kind: 'person',
    form: 'full',
    titles: ['Harbour Commissioner', 'Commissioner'],
  });
});

it('leaves out a name that no capital leads to', () => {
  const pack = smallPack();
  pack.actors[0]?.names.push({ text: 'ada', form: 'short' });
  expect(lexiconNames(allRecords(pack).actors)).toHaveLength(6);
});

it('lists topics folded, each once', () => {
  expect(topicTerms(records.head)).toEqual(['harbour dues']);
});

it('tells what a statement is looked up by; who only reports a claim takes no side', () => {
  const [q1, q2, r1] = records.statements.map((statement) => ({
    measures: measuresOf(statement),
    keys: keysOf(statement),
    sides: sidesOf(statement),
  }));
  expect(q1).toMatchObject({ measures: [], sides: [] });
  expect(q1?.keys).toContain('berths');
  expect(q2?.sides).toEqual(['harbour/dues-too-high']);
  expect(r1).toEqual({ measures: ['harbour/berths-closed'], keys: [], sides: [] });
});
