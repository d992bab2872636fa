/** What the card fixtures are made of: a dispute over a bridge that never was. Outlets, people and words are invented. */
import type { CardGroup } from '../../lib/compare/card/card-context.ts';
import type { SourceLine, SourceRef } from '../../lib/compare/evidence/source-line.ts';

const source = (id: string, outlet: string, credit: string | null = null, published = '2019-05-03'): SourceRef => ({
  id,
  outlet,
  credit,
  headline: `${outlet} on the bridge`,
  published,
  address: `https://${id}.example/bridge`,
  language: 'en',
});

export const VALLEY = source('valley', 'Valley Post', 'NW');
export const COAST = source('coast', 'Coast News');
export const NORTH = source('north', 'Northern Star');
export const LATER = source('later', 'Coast News', 'NW', '2020-02-11');

export const BRIDGE = { id: 'bridge', label: 'Bridge closed overnight', date: '2019-05-03' };
export const REVIEW = { id: 'review', label: 'Review of the closure', date: '2020-02-11' };

export const said = (speaker: string, medium: string | null = null): SourceLine['attribution'] & object => ({
  speakers: [speaker],
  attributed: speaker,
  medium,
  named: true,
  paragraph: 8,
});

export const group = (lines: SourceLine[], options: Partial<CardGroup> = {}): CardGroup => ({
  event: BRIDGE,
  lines,
  sourceCount: 3,
  originCount: 3,
  ...options,
});

export const base = {
  outcomeSources: [VALLEY, NORTH],
  pageAsIn: [],
  notCompared: [],
  coverage: { from: '2019-05-03', to: '2020-02-11' },
  sourcesInCorpus: 4,
  why: {
    rule: 'full-name',
    values: [],
    page: 'Traffic over the bridge fell 80 percent, the mayor said.',
    corpus: { source: VALLEY, passage: 'Crossings are down 82 percent, she said.' },
  },
};

export const absent = (from: SourceRef, reason: NonNullable<SourceLine['absent']>): SourceLine => ({
  source: from,
  mark: 'absent',
  absent: reason,
});
