/** An invented pack, small enough to be read at a glance, with every kind of reference in it. */
import type { Pack } from '../../lib/corpus/pack/schema.ts';

const figure = { low: null, high: null, qualifier: null, direction: null } as const;
const told = { medium: null, verb: 'say', attributed: 'Quill', paragraph: 1, figures: [], claims: [] } as const;

/** A fresh copy each time, so that a test may break it. */
export function smallPack(): Pack {
  return structuredClone<Pack>({
    format: 1,
    pack: {
      id: 'harbour',
      title: 'The harbour dispute',
      description: 'An invented quarrel over a harbour.',
      version: '1.0.0',
      language: 'en',
      licence: 'CC0-1.0',
      coverage: { from: '2020-01-01', to: '2020-12-31' },
      topic: ['Harbour dues'],
      uses: [],
    },
    actors: [
      {
        id: 'ada-quill',
        kind: 'person',
        name: 'Ada Quill',
        names: [
          { text: 'Ada Quill', form: 'full' },
          { text: 'de Quill', form: 'short' },
        ],
        roles: [{ text: 'Harbour Commissioner of Port Alder', from: '2020-01-01', to: '2020-12-31' }],
      },
      { id: 'port-alder', kind: 'place', name: 'Port Alder', names: [{ text: 'Port Alder', form: 'full' }], roles: [] },
    ],
    measures: [
      {
        id: 'berths-closed',
        label: 'Berths closed',
        unit: 'count',
        cues: { noun: ['berth*'], must: [['by', 'closed']], may: [], mustNot: [] },
        events: ['closure'],
      },
    ],
    claims: [{ id: 'dues-too-high', proposition: 'The dues are too high.', events: ['closure'] }],
    events: [
      { id: 'closure', date: '2020-05-04', label: 'Closure of the harbour', place: 'Port Alder' },
      { id: 'storm', date: '2019-11-02', label: 'Storm', place: null },
    ],
    sources: [
      {
        id: '2020-05-04-gazette',
        outlet: 'Gazette',
        credit: null,
        headline: 'Harbour closed',
        published: '2020-05-04',
        address: 'https://example.org/harbour',
        event: 'closure',
        original: null,
        statements: [
          {
            kind: 'quotation',
            id: 'q1',
            ...told,
            speaker: 'ada-quill',
            actors: ['ada-quill'],
            text: 'Nine berths are shut,',
          },
          {
            kind: 'quotation',
            id: 'q2',
            ...told,
            speaker: 'ada-quill',
            actors: ['ada-quill'],
            claims: [{ claim: 'dues-too-high', stance: 'denies' }],
            text: 'and the dues stay reasonable.',
            continues: 'q1',
          },
          {
            kind: 'report',
            id: 'r1',
            ...told,
            speaker: null,
            event: 'storm',
            actors: ['port-alder'],
            figures: [
              { ...figure, text: 'nine', value: 9, unit: 'count', measure: 'berths-closed', event: 'storm' },
              { ...figure, text: 'in 2019', value: '2019', unit: 'date', measure: null },
            ],
            claims: [{ claim: 'dues-too-high', stance: 'reports' }],
            text: 'The storm had broken the quay.',
          },
        ],
      },
    ],
    links: [],
  } as Pack);
}

/** The pack with the value at a JSON pointer replaced; `undefined` removes it. */
export function withValue(path: string, value: unknown): unknown {
  const pack: unknown = smallPack();
  const steps = path.split('/').slice(1);
  const last = steps.pop() as string;
  const target = steps.reduce<Record<string, unknown>>(
    (inner, step) => inner[step] as Record<string, unknown>,
    pack as Record<string, unknown>,
  );
  if (value === undefined) delete target[last];
  else target[last] = value;
  return pack;
}
