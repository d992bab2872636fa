/** Small invented corpora: one event unless said otherwise, everything else as little as the schema allows. */

import type { Figure } from '../../lib/corpus/pack/schema.ts';
import type { Records, SourceRecord, StatementRecord } from '../../lib/corpus/rows/records.ts';

type Told = Partial<Omit<StatementRecord, 'kind' | 'text'>>;

export function source(id: string, more: Partial<SourceRecord> = {}): SourceRecord {
  return {
    id,
    pack: 'p',
    outlet: `Outlet ${id}`,
    credit: null,
    headline: 'A headline',
    published: '2020-05-01',
    address: null,
    event: 'e',
    original: null,
    statementCount: 1,
    ...more,
  };
}

function told(source: string, local: string, more: Told) {
  return {
    id: `${source}#${local}`,
    pack: 'p',
    source,
    event: 'e',
    speaker: 'mayor',
    attributed: 'the mayor',
    verb: 'say',
    medium: null,
    paragraph: 1,
    actors: more.speaker === null ? [] : [more.speaker ?? 'mayor'],
    figures: [],
    claims: [],
    ...more,
  } as const;
}

export function quotation(
  source: string,
  text: string,
  more: Told & { local?: string; continues?: string } = {},
): StatementRecord {
  const { local = 'q1', ...rest } = more;
  return { ...told(source, local, rest), kind: 'quotation', text } as StatementRecord;
}

export function report(source: string, text: string, more: Told & { local?: string } = {}): StatementRecord {
  const { local = 'r1', ...rest } = more;
  return { ...told(source, local, rest), kind: 'report', text } as StatementRecord;
}

export function figure(text: string, value: number | string | null, more: Partial<Figure> = {}): Figure {
  return {
    text,
    value,
    low: null,
    high: null,
    unit: 'count',
    qualifier: null,
    direction: null,
    measure: 'bridges',
    ...more,
  };
}

export function recordsOf(lists: Partial<Records> & { statements: StatementRecord[] }): Records {
  const sources = [...new Set(lists.statements.map((statement) => statement.source))].map((id) => source(id));
  return {
    sources,
    events: [
      { id: 'e', pack: 'p', date: '2020-05-01', label: 'Opening of the bridge', place: null },
      { id: 'f', pack: 'p', date: '2021-05-01', label: 'Closing of the bridge', place: null },
    ],
    actors: [
      {
        id: 'mayor',
        pack: 'p',
        kind: 'person',
        name: 'Ada Mayor',
        names: [
          { text: 'Ada Mayor', form: 'full' },
          { text: 'Mayor', form: 'short' },
        ],
        roles: [],
      },
      {
        id: 'union',
        pack: 'p',
        kind: 'organisation',
        name: 'Bridge Union',
        names: [{ text: 'Bridge Union', form: 'full' }],
        roles: [],
      },
    ],
    measures: [
      {
        id: 'bridges',
        pack: 'p',
        label: 'Bridges',
        unit: 'count',
        cues: { noun: [], must: [], may: [], mustNot: [] },
        events: ['e'],
      },
    ],
    claims: [{ id: 'safe', pack: 'p', proposition: 'The bridge is safe.', events: ['e'] }],
    coverage: { from: '2020-01-01', to: '2021-12-31' },
    ...lists,
  };
}
