/** Packs, sources and plans for tests of the page of sources. */
import type { TitledSource } from '../../../components/corpus/sources/sort-sources.ts';
import type { ImportPlan, PackPlan } from '../../../lib/corpus/import/plan-import.ts';
import type { InstalledPack } from '../../../lib/corpus/listed.ts';
import type { PackCounts } from '../../../lib/corpus/rows/records.ts';

const COUNTS: PackCounts = {
  ...{ sources: 3, events: 1, actors: 12, measures: 2, claims: 0, quotations: 40, reports: 9, printed: 7, links: 0 },
};

export const pack = (id: string, more: Partial<InstalledPack> = {}): InstalledPack => ({
  id,
  title: `Pack ${id}`,
  description: `What ${id} holds.`,
  version: '1.0.0',
  licence: 'MIT',
  coverage: { from: '2017-03-27', to: '2018-01-24' },
  uses: [],
  counts: COUNTS,
  builtIn: false,
  on: true,
  installed: '2026-01-01T00:00:00Z',
  isChanged: false,
  undo: null,
  ...more,
});

export const source = (id: string, more: Partial<TitledSource> = {}): TitledSource => ({
  id,
  pack: id.split('/')[0] ?? '',
  packTitle: 'Pack mine',
  outlet: 'Valley Post',
  credit: null,
  headline: `What happened at ${id}`,
  published: '2017-04-21',
  address: 'https://valley.example/a',
  event: 'Flood at Westerly',
  statements: 12,
  ...more,
});

export const plan = (more: Partial<PackPlan> = {}): PackPlan => ({
  id: 'mine',
  title: 'Letters to cities',
  description: 'Three articles on one event.',
  version: '1.1.0',
  licence: 'MIT',
  coverage: { from: '2017-03-27', to: '2018-01-24' },
  fate: 'new',
  counts: COUNTS,
  replaced: null,
  breaks: [],
  warnings: [],
  links: [],
  samples: [
    {
      ...{ outlet: 'Valley Post', credit: 'NW', headline: 'Nine cities get letters', published: '2017-04-21' },
      ...{ event: 'Letters', statements: 31 },
    },
    { outlet: 'Coast News', credit: null, headline: null, published: null, event: null, statements: 1 },
  ],
  ...more,
});

export const planOf = (...packs: PackPlan[]): ImportPlan => ({
  packs,
  moreWarnings: 0,
  moreLinks: 0,
  hasSettings: false,
});

/** A plan with everything that it may hold. */
export const FULL_PLAN: ImportPlan = {
  packs: [
    plan({
      fate: 'replaces',
      replaced: { version: '1.0.0', added: 2, removed: 1, changed: 1, isChanged: true },
      breaks: [{ title: 'My articles', references: 3 }],
      warnings: [
        { kind: 'common', name: 'The', actor: 'The Who' },
        { kind: 'alike', name: 'Ada Quіll', actor: 'Ada Quіll', other: 'Ada Quill' },
        { kind: 'mixed', name: 'Ada Quіll', actor: 'Ada Quіll' },
        { kind: 'invisible', name: 'Bea', actor: 'Bea' },
      ],
      links: [
        {
          ...{ kind: 'actor', a: 'mine/ada', b: 'small/ada-quill', label: 'Ada', otherLabel: 'Ada Quill' },
          otherPack: 'Small',
        },
        {
          ...{ kind: 'event', a: 'mine/flood', b: 'small/flood', label: 'Flood', otherLabel: 'The flood' },
          otherPack: 'Small',
        },
      ],
    }),
    plan({ id: 'other', title: 'Another', fate: 'same', samples: [] }),
  ],
  moreWarnings: 2,
  moreLinks: 1,
  hasSettings: true,
};
