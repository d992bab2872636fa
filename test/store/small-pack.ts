/** A pack of a few invented records, for tests of the store. */
import type { Pack } from '../../lib/corpus/pack/schema.ts';

type Source = Pack['sources'][number];

function makeSource(id: string, words: string): Source {
  return {
    id,
    outlet: id,
    credit: null,
    headline: null,
    published: '2020-05-01',
    address: null,
    event: 'flood',
    original: null,
    statements: [
      {
        kind: 'quotation',
        id: 'q1',
        speaker: 'ada-quill',
        attributed: 'Quill',
        verb: 'say',
        medium: null,
        paragraph: 1,
        actors: ['ada-quill'],
        figures: [
          {
            text: '40 houses',
            value: 40,
            low: null,
            high: null,
            unit: 'count',
            qualifier: null,
            direction: null,
            measure: 'houses',
          },
        ],
        claims: [{ claim: 'dam', stance: 'asserts' }],
        text: words,
      },
    ],
  };
}

export function smallPack(id = 'small', sources = ['alpha', 'beta']): Pack {
  return {
    format: 1,
    pack: {
      id,
      title: 'Small',
      description: 'Invented.',
      version: '1.0.0',
      language: 'en',
      licence: 'MIT',
      coverage: { from: '2020-05-01', to: '2020-05-02' },
      topic: ['Flood'],
      uses: [],
    },
    actors: [
      {
        id: 'ada-quill',
        kind: 'person',
        name: 'Ada Quill',
        names: [
          { text: 'Ada Quill', form: 'full' },
          { text: 'Quill', form: 'short' },
        ],
        roles: [{ text: 'Mayor of Westerly', from: null, to: null }],
      },
    ],
    measures: [
      {
        id: 'houses',
        label: 'Houses flooded',
        unit: 'count',
        cues: { noun: ['house*'], must: [['flooded']], may: [], mustNot: [] },
        events: ['flood'],
      },
    ],
    claims: [{ id: 'dam', proposition: 'The dam held', events: ['flood'] }],
    events: [{ id: 'flood', date: '2020-05-01', label: 'Flood', place: null }],
    links: [],
    sources: sources.map((source) => makeSource(source, `The embankment crumbled beneath forty houses in ${source}`)),
  };
}
