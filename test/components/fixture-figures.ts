/** Figure cards in every state. */
import type { FigureCard } from '../../lib/compare/card/card-context.ts';
import type { SourceLine, SourceRef } from '../../lib/compare/evidence/source-line.ts';
import { absent, BRIDGE, base, COAST, group, LATER, NORTH, REVIEW, said, VALLEY } from './fixture-sources.ts';

export const figure = (more: Partial<FigureCard>): FigureCard => ({
  ...base,
  kind: 'figure',
  title: '80 percent',
  outcome: 'differs',
  measure: 'crossings',
  measureLabel: 'fall in crossings of the river bridge since 2015',
  unit: 'percent',
  arithmetic: null,
  plot: null,
  groups: [],
  why: { ...base.why, rule: `figure-${more.outcome ?? 'differs'}` },
  ...more,
});

export const value = (from: SourceRef, text: string, more: Partial<SourceLine> = {}): SourceLine => ({
  source: from,
  mark: 'printed',
  value: [{ text }],
  fragment: text,
  attribution: said('Ada Quill'),
  ...more,
});

export const figureAgrees = figure({
  title: '76 percent',
  outcome: 'agrees',
  groups: [
    group([value(VALLEY, '76 percent', { same: true }), value(NORTH, '76 percent'), absent(COAST, 'no-figure')]),
  ],
});

const differing = {
  mark: 'variant' as const,
  value: [{ text: '82', differs: true as const }, { text: ' percent' }],
};

export const figureDiffers = figure({
  arithmetic: { page: 80, other: 82, difference: 2, ratio: 1.025, rounding: null },
  plot: {
    unit: 'percent',
    page: { low: 80, high: 80, label: '80 percent' },
    dots: [
      { low: 82, high: 82, label: '82 percent', source: VALLEY, same: false },
      { low: 82, high: 82, label: '82 percent', source: NORTH, same: false },
    ],
  },
  groups: [group([value(VALLEY, '', differing), value(NORTH, '', differing), absent(COAST, 'no-figure')])],
});

export const dateSplit = figure({
  title: 'June 30',
  outcome: 'sources-differ',
  unit: 'date',
  measureLabel: 'date by which the bridge must open again',
  pageAsIn: [VALLEY],
  arithmetic: { page: '2019-06-30', other: '2019-06-03', difference: -27, ratio: null, rounding: null },
  groups: [
    group([
      value(VALLEY, '', {
        mark: 'variant',
        value: [{ text: 'June ' }, { text: '30', differs: true, strong: true }],
        told: 'The council sets a day by which traffic must flow again.',
      }),
      value(NORTH, '', { mark: 'variant', value: [{ text: 'June ' }, { text: '3', differs: true, strong: true }] }),
      absent(COAST, 'no-date'),
    ]),
  ],
});

export const otherEvent = figure({
  title: '23 crossings',
  outcome: 'only',
  unit: 'count',
  measureLabel: 'ferries put on in a day',
  outcomeSources: [LATER],
  groups: [group([value(LATER, '23 ferries', { same: true })], { event: REVIEW, sourceCount: 1, originCount: 1 })],
  notCompared: [
    { line: value(VALLEY, 'nine ferries'), event: BRIDGE, reason: 'other-event' },
    { line: value(NORTH, 'nine boats'), event: BRIDGE, reason: 'other-event' },
  ],
});

export const rounds = figure({
  title: 'about 8,000',
  outcome: 'rounds',
  unit: 'count',
  outcomeSources: [VALLEY],
  arithmetic: { page: 8000, other: 7984, difference: -16, ratio: 0.998, rounding: { digits: 2, of: 'significant' } },
  plot: {
    unit: 'count',
    page: { low: 8000, high: 8000, label: 'about 8,000' },
    dots: [{ low: 7984, high: 7984, label: '7,984 crossings', source: VALLEY, same: true }],
  },
  groups: [group([value(VALLEY, '7,984 crossings')])],
});

export const within = figure({
  title: '$4.1 million',
  outcome: 'within',
  unit: 'USD',
  outcomeSources: [NORTH],
  plot: {
    unit: 'USD',
    page: { low: 4.1, high: 4.1, label: '$4.1 million' },
    dots: [
      { low: 3, high: 5, label: '$3 million to $5 million', source: NORTH, same: true },
      { low: 9, high: 9, label: '$9 million', source: COAST, same: false },
    ],
  },
  groups: [group([value(NORTH, '$3 million to $5 million')])],
});
