/** A small pack with every field of the format in it, also those that may be missing: what is changed into malformed packs. */
import type { Pack } from '../../../lib/corpus/pack/schema.ts';

const figure = { text: 'more than 40 houses', low: null, high: null, direction: 'up', qualifier: 'more-than' } as const;
const told = { verb: 'say', medium: 'speech', attributed: 'the mayor', paragraph: 2 } as const;

export function wholePack(): Pack {
  return structuredClone<Pack>({
    format: 1,
    pack: {
      ...{ id: 'whole', title: 'Whole', description: 'Has every field.', version: '1.0.0', language: 'en-US' },
      ...{ licence: 'MIT', coverage: { from: '2020-05-01', to: '2020-05-09' }, topic: ['Flood'], uses: ['used'] },
    },
    actors: [
      {
        ...{ id: 'ada-quill', kind: 'person', name: 'Ada Quill', note: 'Elected in 2018.', found: 'by hand' },
        names: [
          { text: 'Ada Quill', form: 'full' },
          { text: 'Quill', form: 'short' },
        ],
        roles: [{ text: 'Mayor', from: '2018-01-01', to: '2020-05-09' }],
      },
      { id: 'westerly', kind: 'place', name: 'Westerly', names: [{ text: 'Westerly', form: 'full' }], roles: [] },
    ],
    measures: [
      {
        ...{ id: 'houses', label: 'Houses flooded', unit: 'count', events: ['flood'], found: 'by hand' },
        cues: { noun: ['house*'], must: [['flooded']], may: ['water'], mustNot: ['boat'] },
        scope: { places: ['westerly'], agents: ['river'], acts: ['flood*'] },
      },
      {
        id: 'day',
        label: 'Day',
        unit: 'date',
        events: [],
        cues: { noun: [], must: [['opens']], may: [], mustNot: [] },
      },
    ],
    claims: [{ id: 'dam', proposition: 'The dam held', events: ['flood'] }],
    events: [{ id: 'flood', date: '2020-05-01', label: 'Flood', place: 'Westerly', found: 'by hand' }],
    links: [{ kind: 'actor', a: 'ada-quill', b: 'used/ada-quill' }],
    sources: [
      {
        ...{ id: 'alpha', outlet: 'Alpha', credit: 'NW', headline: 'Houses flooded', published: '2020-05-02' },
        ...{ address: 'https://alpha.example/flood?a=1#b', event: 'flood' },
        original: { sha256: 'a'.repeat(64), words: 300, shingles: 'AAAAAA==' },
        statements: [
          {
            ...{ kind: 'quotation', id: 'q1', ...told, speaker: 'ada-quill', actors: ['ada-quill', 'westerly'] },
            ...{ text: 'The embankment crumbled beneath forty houses', event: 'flood' },
            figures: [{ ...figure, value: 40, unit: 'count', measure: 'houses', event: 'flood' }],
            claims: [{ claim: 'dam', stance: 'denies' }],
          },
          {
            ...{ kind: 'quotation', id: 'q2', ...told, speaker: null, actors: [], figures: [], claims: [] },
            ...{ text: 'and nobody had warned us', continues: 'q1' },
          },
          {
            ...{ kind: 'report', id: 'r1', ...told, speaker: 'used/ada-quill', actors: [], claims: [], printed: true },
            text: 'The road opens on May 9.',
            figures: [{ ...figure, text: 'May 9', value: '2020-05-09', unit: 'date', measure: 'day' }],
          },
        ],
      },
    ],
  } as Pack);
}
