/** A user's own pack that uses the built-in one: one invented article on its event of April 2017. */
import type { Pack } from '../../lib/corpus/pack/schema.ts';

const EVENT = 'sanctuary-cities/letters-april-2017';
const MAYOR = 'sanctuary-cities/bill-de-blasio';

type Statement = Pack['sources'][number]['statements'][number];

const told = {
  medium: null,
  verb: 'say',
  claims: [],
  attributed: 'de Blasio',
  paragraph: 1,
} satisfies Partial<Statement>;
const NOTHING = { low: null, high: null, qualifier: null, direction: null } as const;

/** Says something that only this article prints, and a deadline that differs from the others'. */
const STATEMENTS: Statement[] = [
  {
    ...told,
    kind: 'quotation',
    id: 'q1',
    speaker: MAYOR,
    actors: [MAYOR, 'rosa-lind'],
    figures: [],
    text: 'Our libraries and our pumping stations will open tomorrow exactly as they opened yesterday',
  },
  {
    ...told,
    kind: 'quotation',
    id: 'q2',
    speaker: 'sanctuary-cities/james-oneill',
    actors: ['sanctuary-cities/james-oneill'],
    figures: [],
    text: 'When I heard that statement, my blood began to boil',
  },
  {
    ...told,
    kind: 'report',
    id: 'r1',
    speaker: null,
    actors: ['sanctuary-cities/justice-department'],
    figures: [
      {
        ...NOTHING,
        text: 'June 12',
        value: '2017-06-12',
        unit: 'date',
        measure: 'sanctuary-cities/compliance-deadline',
      },
    ],
    text: 'The jurisdictions have until June 12.',
  },
];

export const MINE = 'mine';

export function addedArticle(): Pack {
  return structuredClone<Pack>({
    format: 1,
    pack: {
      id: MINE,
      title: 'My articles',
      description: 'Invented.',
      version: '1.0.0',
      language: 'en',
      licence: 'none',
      coverage: { from: '2017-04-22', to: '2017-04-22' },
      topic: [],
      uses: ['sanctuary-cities'],
    },
    actors: [
      {
        id: 'rosa-lind',
        kind: 'person',
        name: 'Rosa Lind',
        names: [{ text: 'Rosa Lind', form: 'full' }],
        roles: [],
      },
    ],
    measures: [],
    claims: [],
    events: [],
    sources: [
      {
        id: '2017-04-22-harbour-gazette',
        outlet: 'Harbour Gazette',
        credit: null,
        headline: 'The mayor answers',
        published: '2017-04-22',
        address: null,
        event: EVENT,
        original: null,
        statements: STATEMENTS,
      },
    ],
    links: [],
  });
}

/** The same article in a pack that does not use the built-in one: all entries are its own, and links say which are the same. */
export function linkedArticle(): Pack {
  const pack = addedArticle();
  const own = (id: string): string => id.replace('sanctuary-cities/', '');
  const [source] = pack.sources as [Pack['sources'][number]];
  const person = (id: string, name: string): Pack['actors'][number] => ({
    ...(pack.actors[0] as Pack['actors'][number]),
    id,
    name,
    names: [{ text: name, form: 'full' }],
  });
  const link = (kind: Pack['links'][number]['kind'], id: string) => ({ kind, a: id, b: `sanctuary-cities/${id}` });
  return {
    ...pack,
    actors: [
      ...pack.actors,
      person('bill-de-blasio', 'Bill de Blasio'),
      person('james-oneill', 'James O’Neill'),
      { ...person('justice-department', 'Justice Department'), kind: 'organisation' },
    ],
    measures: [
      {
        id: 'compliance-deadline',
        label: 'Last day to comply',
        unit: 'date',
        cues: { noun: [], must: [['deadline', 'until']], may: [], mustNot: [] },
        events: ['letters-april-2017'],
      },
    ],
    events: [{ id: 'letters-april-2017', date: '2017-04-21', label: 'Letters to nine cities', place: null }],
    sources: [
      {
        ...source,
        event: 'letters-april-2017',
        statements: source.statements.map((statement) => ({
          ...statement,
          speaker: statement.speaker && own(statement.speaker),
          actors: statement.actors.map(own),
          figures: statement.figures.map((figure) => ({ ...figure, measure: figure.measure && own(figure.measure) })),
        })),
      },
    ],
    links: [
      link('actor', 'bill-de-blasio'),
      link('actor', 'james-oneill'),
      link('actor', 'justice-department'),
      link('measure', 'compliance-deadline'),
      link('event', 'letters-april-2017'),
    ],
  };
}
