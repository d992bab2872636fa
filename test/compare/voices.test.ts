/** The named speaker of a line, and the list that it belongs to. */
import { describe, expect, test } from 'vitest';
import { cardFor } from '../../lib/compare/card/card-for.ts';
import { voicesOf } from '../../lib/compare/card/voices.ts';
import { attributionTable } from '../../lib/compare/evidence/attribution.ts';
import { indexRecords } from '../../lib/compare/record-index.ts';
import { EVENTS, id, PAGES, packRecords } from './pack-for-tests.ts';
import { quotation, recordsOf, report } from './records-for-tests.ts';

const person = (actor: string, name: string) => ({
  id: actor,
  pack: 'p',
  kind: 'person' as const,
  name,
  names: [
    { text: name, form: 'full' as const },
    { text: name.split(' ')[1] ?? name, form: 'short' as const },
  ],
  roles: [],
});
const ACTORS = [...recordsOf({ statements: [] }).actors, person('oar', 'Ben Oar'), person('quill', 'Sam Quill')];
const recordsWith = (statements: Parameters<typeof recordsOf>[0]['statements']) => ({
  ...recordsOf({ statements }),
  actors: ACTORS,
});

describe('who says it', () => {
  const WITH = { speaker: 'mayor', actors: ['mayor', 'oar', 'quill', 'union'] };
  const of = (...attributed: (string | null)[]) => {
    const statements = attributed.map((words, n) =>
      report('a', `Told ${n}.`, { ...WITH, attributed: words, paragraph: n + 1, local: `r${n}` }),
    );
    return attributionTable('e', indexRecords(recordsWith(statements))).at(-1);
  };

  test.each([
    ['Ada Mayor', ['Ada Mayor'], true],
    ['he', ['Ada Mayor'], false],
    ['Mayor and Oar', ['Ada Mayor', 'Ben Oar'], true],
    ['He and Commissioner Ben Oar', ['Ada Mayor', 'Ben Oar'], false],
    ['Mayor, Oar and Quill', ['Ada Mayor', 'Ben Oar', 'Sam Quill'], true],
    // A speaker who is no actor of the corpus is listed in the source's own words.
    ['Mayor and a clerk', ['Ada Mayor'], false],
    // A name inside a title is not a speaker.
    ['Mayor, head of the Oar Society', ['Ada Mayor'], false],
    ["Oar's mayor", ['Ada Mayor'], true],
    // Who "they" are is not guessed.
    ['they', ['Ada Mayor'], false],
    [null, ['Ada Mayor'], false],
  ])('%s', (attributed, speakers, named) => {
    expect(of(attributed)).toMatchObject({ speakers, named });
  });

  test('"they" are those named together last, and not those before', () => {
    expect(of('He and Oar', 'they')?.speakers).toEqual(['Ada Mayor', 'Ben Oar']);
    expect(of('He and Oar', 'they', 'both')?.speakers).toEqual(['Ada Mayor', 'Ben Oar']);
    expect(of('He and Oar', 'Mayor', 'they')?.speakers).toEqual(['Ada Mayor']);
  });

  test('in the built-in pack each line with a speaker names one', () => {
    const rows = attributionTable(EVENTS.april, indexRecords(packRecords));
    for (const row of rows)
      expect([row.statement, row.speakers.length > 0]).toEqual([row.statement, row.speaker !== null]);
    expect(rows.filter(({ speakers }) => speakers.length > 1).map(({ attributed }) => attributed)).toEqual([
      "He and O'Neill",
      'they',
    ]);
  });
});

describe('says, and said about', () => {
  const voices = (actor: string, records = packRecords) => {
    const card = cardFor(
      { kind: 'actor', text: '', actors: [{ id: actor, reason: 'full-name' }] },
      PAGES.april,
      records,
    );
    return voicesOf(card.groups);
  };

  test('nobody’s words stand in another’s list', () => {
    for (const { id: actor, name } of packRecords.actors) {
      const { says, about } = voices(actor);
      for (const line of says.flat())
        expect([name, line.attribution?.speakers]).toEqual([name, expect.arrayContaining([name])]);
      for (const line of about) expect(line.attribution?.speakers).not.toContain(name);
    }
  });

  test('no line is without words', () => {
    for (const { id: actor } of packRecords.actors) {
      const { says, about } = voices(actor);
      for (const line of [...says.flat(), ...about]) expect(line.words ?? line.told).toBeTruthy();
    }
  });

  test('one utterance is one saying with a line of each source; other utterances are others', () => {
    const says = voices(
      'mayor',
      recordsWith([
        quotation('a', 'We will open the old bridge in the spring.'),
        quotation('a', 'The ferry was never safe in winter.', { local: 'q2' }),
        quotation('b', 'We will open the new bridge in the spring.'),
      ]),
    ).says;
    expect(says.map((lines) => lines.map(({ source, mark }) => `${source.id} ${mark}`))).toEqual([
      ['a variant', 'b variant'],
      ['a printed'],
    ]);
  });

  test('the fullest print represents the utterance', () => {
    const says = voices(
      'mayor',
      recordsWith([
        quotation('a', 'open the old bridge in the spring'),
        quotation('b', 'We will open the old bridge in the spring.'),
      ]),
    ).says;
    expect(says[0]?.map(({ source }) => source.id)).toEqual(['b', 'a']);
  });

  test('a digest that names the actor stands before one that does not', () => {
    const about = voices(
      'union',
      recordsWith([
        report('a', 'Many of them met.', { actors: ['union'], local: 'r2' }),
        report('a', 'The Bridge Union met.', { actors: ['union'], paragraph: 2, speaker: null, attributed: null }),
      ]),
    ).about;
    expect(about.map(({ told }) => told)).toEqual(['The Bridge Union met.', 'Many of them met.']);
  });

  test('differing words stand first, then the page’s event', () => {
    const { says } = voices(id('bill-de-blasio'));
    const isDiffering = says.map((lines) => lines.some(({ mark }) => mark === 'variant'));
    expect(isDiffering.lastIndexOf(true)).toBeLessThan(isDiffering.indexOf(false));
  });
});
