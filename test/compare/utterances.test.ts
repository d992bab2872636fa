import { describe, expect, test } from 'vitest';
import type { Run } from '../../lib/compare/wordings/runs.ts';
import type { StatementRecord } from '../../lib/corpus/rows/records.ts';
import { quotation, recordsOf, report } from './records-for-tests.ts';
import { utterancesIn } from './utterances-in.ts';

const SENTENCE = 'We opened the old bridge before the storm and nobody was hurt.';

/** Runs as one line: {differs}, {strong!}, [_n] for words missing. */
const drawn = (runs: readonly Run[]) =>
  runs
    .map((run) => {
      const strong = run.strong ? '!' : '';
      if (run.missing) return `[_${run.missing}${strong}]`;
      return run.differs ? `{${run.text}${strong}}` : run.text;
    })
    .join('');

function witnessesOf(statements: StatementRecord[]) {
  return utterancesIn(recordsOf({ statements })).map((utterance) => ({
    differs: utterance.differs,
    variants: utterance.variants,
    lines: utterance.witnesses.map((witness) => `${witness.source} ${witness.mark}: ${drawn(witness.runs)}`),
  }));
}

describe('kinds of difference between two wordings', () => {
  const kinds: [other: string, variants: string[], differs: boolean][] = [
    [SENTENCE, [], false],
    ['“We opened the old bridge—before the storm—and nobody was hurt,”', ['typography'], false],
    ['we opened the OLD bridge before the storm, and nobody was hurt', ['typography'], false],
    ['We opened the bridge before the storm and nobody was hurt.', ['cut'], true],
    ['We opened the old bridge after the storm and nobody was hurt.', ['swap'], true],
    ["We'd opened the old bridge before the storm and nobody was hurt.", ['swap'], true],
    ['We opened the old bridge before the storm and somebody was hurt.', ['negation'], true],
    ['We opened the old bridge before the storm and nobody was not hurt.', ['negation'], true],
  ];
  test.each(kinds)('%s', (other, variants, differs) => {
    expect(witnessesOf([quotation('a', SENTENCE), quotation('b', other)])).toMatchObject([{ variants, differs }]);
  });

  const pairs: [a: string, b: string, variants: string[]][] = [
    ["We're sure that the new bridge is safe.", 'We are sure that the new bridge is safe.', ['contraction']],
    ["It can't be that the bridge is safe.", 'It cannot be that the bridge is safe.', ['contraction']],
    ['We do not say that the bridge is safe.', "We don't say that the bridge is safe.", ['contraction']],
    ['The bridge cost $4.1 billion in all, I hear.', 'The bridge cost $4.2 billion in all, I hear.', ['number']],
    ['The bridge has nine arches and two towers.', 'The bridge has ten arches and two towers.', ['number']],
    ['The bridge is not safe for heavy trucks.', 'The bridge is safe for heavy trucks.', ['negation']],
    ['Slowly we opened the bridge to all traffic.', 'We opened the bridge to all traffic slowly.', ['order']],
    ['We pay 82% of what the bridge costs.', 'We pay 82 percent of what the bridge costs.', ['typography']],
  ];
  test.each(pairs)('%s | %s', (a, b, variants) => {
    expect(witnessesOf([quotation('a', a), quotation('b', b)])).toMatchObject([{ variants }]);
  });
});

describe('what belongs together', () => {
  test('a word that differs is marked in every version, a word that lacks leaves a tray', () => {
    expect(
      witnessesOf([
        quotation('a', SENTENCE),
        quotation('b', 'We opened the bridge after the storm and nobody was hurt.'),
      ])[0]?.lines,
    ).toEqual([
      'a variant: We opened the {old} bridge {before} the storm and nobody was hurt.',
      'b variant: We opened the[_1] bridge {after} the storm and nobody was hurt.',
    ]);
  });

  test('an amount is one word, and a number is marked strongly', () => {
    expect(
      witnessesOf([
        quotation('a', 'We paid $4.1 billion for the bridge.'),
        quotation('b', 'We paid $4.7 billion for the bridge.'),
      ])[0]?.lines,
    ).toEqual([
      'a variant: We paid {$4.1!} billion for the bridge.',
      'b variant: We paid {$4.7!} billion for the bridge.',
    ]);
  });

  test('of three versions none is the base', () => {
    const found = witnessesOf([
      quotation('a', 'I heard the bridge fall in the night.'),
      quotation('b', 'I saw the bridge fall in the night.'),
      quotation('c', 'I felt the bridge fall in the night.'),
    ]);
    expect(found[0]?.lines).toEqual([
      'a variant: I {heard} the bridge fall in the night.',
      'b variant: I {saw} the bridge fall in the night.',
      'c variant: I {felt} the bridge fall in the night.',
    ]);
  });

  test('a fragment is a part, and not a difference', () => {
    const found = witnessesOf([quotation('a', SENTENCE), quotation('b', 'the old bridge before the storm')]);
    expect(found).toMatchObject([
      { differs: false, lines: [`a printed: ${SENTENCE}`, 'b part: the old bridge before the storm'] },
    ]);
  });

  test('a short word at the edge that is equal by chance does not count as the start of the other version', () => {
    const other = 'It is a plan of the old council, and one that ignores the whole decade of dredging.';
    expect(
      witnessesOf([quotation('a', other), quotation('b', 'a scheme that ignores the whole decade of dredging')])[0]
        ?.lines,
    ).toEqual([
      'a variant: It is a plan of the old council, {and one} that ignores the whole decade of dredging.',
      'b variant: {a scheme} that ignores the whole decade of dredging',
    ]);
    const end = 'We closed the whole harbor for the winter, since nobody in the pilot house had a ferry and a crew.';
    expect(
      witnessesOf([quotation('a', end), quotation('b', 'closed the whole harbor for the winter, and')])[0]?.lines,
    ).toEqual([
      'a variant: We closed the whole harbor for the winter, {since} nobody in the pilot house had a ferry and a crew.',
      'b variant: closed the whole harbor for the winter, {and}',
    ]);
  });

  test('a long word at the edge counts, however far it is from the rest', () => {
    const other = 'The council has a plan, and it is one that ignores the whole decade of dredging.';
    expect(
      witnessesOf([quotation('a', other), quotation('b', 'council that ignores the whole decade of dredging')])[0]
        ?.lines[1],
    ).toBe('b variant: council[_7] that ignores the whole decade of dredging');
  });

  test('a short word at the edge that is equal and near is the same word', () => {
    const other = 'It is a very big plan that ignores the whole decade of dredging.';
    expect(
      witnessesOf([quotation('a', other), quotation('b', 'a plan that ignores the whole decade of dredging')])[0]
        ?.lines,
    ).toEqual([
      'a variant: It is a {very big} plan that ignores the whole decade of dredging.',
      'b variant: a[_2] plan that ignores the whole decade of dredging',
    ]);
  });

  test('a sentence that is cut and printed as if it were whole differs', () => {
    const found = witnessesOf([
      quotation('a', `As I told you, we opened the old bridge before the storm.`),
      quotation('b', 'We opened the old bridge before the storm.'),
    ]);
    expect(found).toMatchObject([{ differs: true, variants: ['cut'] }]);
    expect(found[0]?.lines[1]).toBe('b variant: [_4]We opened the old bridge before the storm.');
  });

  test('what an attribution in the middle leaves of a sentence is a part', () => {
    const whole = 'We opened the old bridge before the storm, and nobody was hurt.';
    expect(
      witnessesOf([quotation('a', whole), quotation('b', 'We opened the old bridge before the storm,')]),
    ).toMatchObject([{ differs: false }]);
    expect(
      witnessesOf([quotation('a', whole), quotation('b', 'We opened the old bridge before the storm.')]),
    ).toMatchObject([{ differs: true, variants: ['cut'] }]);
  });

  test('a few words in a headline, each with its capital, are a part', () => {
    expect(witnessesOf([quotation('a', SENTENCE), quotation('b', 'The Old Bridge Before the Storm')])).toMatchObject([
      { differs: false },
    ]);
  });

  test('one sentence in one source and two in another are one utterance', () => {
    const found = witnessesOf([
      quotation('a', 'The bridge is old, and is dangerous to everybody and needs a new roadway this year,'),
      quotation('b', "The bridge is old, and it's dangerous to everybody. It needs a new roadway this year,"),
    ]);
    expect(found).toHaveLength(1);
    expect(found[0]?.lines).toHaveLength(2);
  });

  test('a sentence broken by its attribution is one utterance with the unbroken one', () => {
    const found = witnessesOf([
      quotation('a', 'We opened the old bridge,'),
      quotation('a', 'before the storm and nobody was hurt.', { local: 'q2', continues: 'q1' }),
      quotation('b', SENTENCE),
    ]);
    expect(found).toMatchObject([
      {
        differs: false,
        lines: [
          'a printed: We opened the old bridge, … before the storm and nobody was hurt.',
          `b printed: ${SENTENCE}`,
        ],
      },
    ]);
  });

  test('sentences that are not the same stay apart, though they share words', () => {
    const statements = [
      quotation('a', 'The bridge will be closed to trucks in the summer.'),
      quotation('b', 'The council will be asked about the tower in the autumn.'),
    ];
    expect(witnessesOf(statements)).toHaveLength(2);
  });

  test('the same words of another speaker, or on another event, stay apart', () => {
    expect(witnessesOf([quotation('a', SENTENCE), quotation('b', SENTENCE, { speaker: 'union' })])).toHaveLength(2);
    expect(witnessesOf([quotation('a', SENTENCE), quotation('b', SENTENCE, { event: 'f' })])).toHaveLength(2);
  });

  test('a fragment that occurs in two utterances belongs to neither', () => {
    const found = witnessesOf([
      quotation('a', 'Nobody was hurt when the old bridge fell.'),
      quotation('a', 'We shall see the old bridge rebuilt in spring.', { local: 'q2' }),
      quotation('b', 'the old bridge'),
    ]);
    expect(found.map(({ lines }) => lines.length)).toEqual([1, 1, 1]);
  });

  test('a fragment belongs to the utterance in which it has quotation marks of its own', () => {
    const found = witnessesOf([
      quotation('a', "They call it a 'death trap' and laugh about it."),
      quotation('a', 'This bridge is a death trap for every driver in town.', { local: 'q2' }),
      quotation('b', 'death trap'),
    ]);
    expect(found.map(({ lines }) => lines.length)).toEqual([2, 1]);
  });

  test('a paraphrase joins its utterance, and is not a wording of it', () => {
    const statements = [
      quotation('a', SENTENCE),
      report('b', 'The old bridge was opened before the storm, and the mayor says nobody was hurt.'),
      report('b', 'The mayor went home early.', { local: 'r2' }),
    ];
    const [utterance] = utterancesIn(recordsOf({ statements }));
    expect(utterance?.told.map(({ id }) => id)).toEqual(['b#r1']);
    expect(utterance?.witnesses).toHaveLength(1);
  });
});
