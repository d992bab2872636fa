import { describe, expect, it } from 'vitest';
import { gateCues, keysOf, measuresOf, postingsOf, sidesOf } from '../../lib/corpus/rows/lookup-words.ts';
import { toRecords } from '../../lib/corpus/rows/to-records.ts';
import { smallPack } from './small-pack.ts';

const records = toRecords(smallPack());
const postings = postingsOf(records);

it('puts a name under its first capitalised word, with the titles of its actor', () => {
  expect(postings.names.map(({ text, first }) => [text, first])).toEqual([
    ['Ada Quill', 'Ada'],
    ['de Quill', 'Quill'],
    ['Port Alder', 'Port'],
  ]);
  expect(postings.names[0]).toMatchObject({
    actor: 'harbour/ada-quill',
    kind: 'person',
    form: 'full',
    titles: ['Harbour Commissioner', 'Commissioner'],
    pack: 'harbour',
  });
});

it('leaves out a name that no capital leads to', () => {
  const pack = smallPack();
  pack.actors[0]?.names.push({ text: 'ada', form: 'short' });
  expect(postingsOf(toRecords(pack)).names).toHaveLength(3);
});

it('lists topics folded, each once', () => {
  expect(postings.topics).toEqual(['harbour dues']);
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

describe('the cues by which a measure is noticed', () => {
  const cues = (noun: string[], must: string[][]) => gateCues({ cues: { noun, must, may: ['near'], mustNot: [] } });
  it.each<[string, string[], string[][], string[]]>([
    [
      'the group that occurs least by chance',
      [],
      [
        ['by', 'until'],
        ['counterfeit*', 'forged'],
      ],
      ['counterfeit*', 'forged'],
    ],
    ['not one with digits, which the gate does not send', [], [['1993'], ['down', 'fell']], ['down', 'fell']],
    ['the noun where it is the rarest', ['berth*'], [['by', 'closed']], ['berth*']],
    ['a poor group rather than none', [], [['by', 'until']], ['by', 'until']],
    ['what may stand near, where nothing must', [], [], ['near']],
  ])('%s', (_name, noun, must, expected) => {
    expect(cues(noun, must)).toEqual(expected);
  });
});
