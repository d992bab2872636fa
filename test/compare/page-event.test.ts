import { describe, expect, test } from 'vitest';
import type { Mention } from '../../lib/compare/mention.ts';
import { eventOfPage } from '../../lib/compare/mentions/page-event.ts';
import { EVENTS, id, packRecords } from './pack-for-tests.ts';

const figure = (measure: string): Mention => ({
  kind: 'figure',
  text: '9',
  passage: '',
  measure: id(measure),
  reading: { value: 9, low: null, high: null, unit: 'count', qualifier: null, direction: null },
});
const quotationOf = (words: string): Mention => ({
  kind: 'quotation',
  text: words,
  passage: '',
  speaker: null,
  statements: packRecords.statements.filter(({ text }) => text.includes(words)).map((s) => s.id),
});
const ask = (published: string | null, mentions: Mention[], actors: string[] = []) =>
  eventOfPage({ title: '', published }, { mentions, actors: actors.map(id) }, packRecords);

describe('the event of a page', () => {
  const EVERYWHERE = ['bill-de-blasio', 'donald-trump', 'new-york-city', 'jeff-sessions', 'justice-department'];
  const cases: [name: string, published: string | null, mentions: Mention[], actors: string[], event: string | null][] =
    [
      ['a date on the day and one measure', '2017-04-21', [figure('jurisdictions-sent-letters')], [], null],
      [
        'a date on the day, a measure and an agent',
        '2017-04-21',
        [figure('jurisdictions-sent-letters')],
        ['justice-department'],
        EVENTS.april,
      ],
      [
        'the same on the other day',
        '2018-01-25',
        [figure('jurisdictions-sent-letters')],
        ['justice-department'],
        EVENTS.january,
      ],
      ['the same measure months away', '2017-09-01', [figure('jurisdictions-sent-letters')], [], null],
      [
        'the day before, and quotations of the event',
        '2017-04-20',
        [quotationOf('blood began to boil')],
        [],
        EVENTS.april,
      ],
      ['a week later', '2017-04-29', [figure('jurisdictions-sent-letters')], EVERYWHERE, null],
      [
        'a date on the day, and only who is in the news every day',
        '2017-04-21',
        [],
        ['donald-trump', 'white-house'],
        null,
      ],
      [
        'a date on the day, and people of the event',
        '2017-04-22',
        [],
        ['james-oneill', 'eric-phillips', 'rahm-emanuel'],
        EVENTS.april,
      ],
      ['no date, people of all events', null, [], EVERYWHERE, null],
      ['no date, one quotation', null, [quotationOf('blood began to boil')], [], null],
      [
        'no date, a quotation and people of the event',
        null,
        [quotationOf('blood began to boil')],
        ['james-oneill', 'eric-phillips'],
        EVENTS.april,
      ],
      ['no date, a measure of two events', null, [figure('jurisdictions-sent-letters')], [], null],
      [
        'no date, quotations of two events',
        null,
        [quotationOf('blood began to boil'), quotationOf('worst nightmare')],
        [],
        null,
      ],
      [
        'something that is no date',
        'yesterday',
        [quotationOf('blood began to boil')],
        ['james-oneill', 'eric-phillips'],
        EVENTS.april,
      ],
      ['nothing found', '2017-04-21', [], [], null],
    ];
  test.each(cases)('%s', (_, published, mentions, actors, event) => {
    expect(ask(published, mentions, actors)).toBe(event);
  });

  test('does not depend on the order of what was found', () => {
    const mentions = [
      figure('jurisdictions-sent-letters'),
      quotationOf('blood began to boil'),
      quotationOf('worst nightmare'),
    ];
    expect(ask('2017-04-21', mentions)).toBe(ask('2017-04-21', [...mentions].reverse()));
  });
});
