/** Views for the compare page: the same bridge that never was as on the cards. */
import type { CompareRow, CompareView } from '../../lib/compare/event/event-view.ts';
import type { RowDetail } from '../../lib/compare/event/row-detail.ts';
import { absent, COAST, LATER, NORTH, said, VALLEY } from './fixture-sources.ts';

export const EVENTS = [
  { id: 'bridge', date: '2019-05-03', label: 'Bridge closed overnight', place: 'Riverton', sources: 3 },
  { id: 'review', date: '2020-02-11', label: 'Review of the closure', place: null, sources: 1 },
];

const row = (own: Partial<CompareRow> & Pick<CompareRow, 'kind' | 'id' | 'label' | 'outcome'>): CompareRow => ({
  speaker: null,
  cells: [{ mark: 'printed' }, { mark: 'absent' }, { mark: 'printed' }],
  printedIn: 2,
  inPart: 0,
  carriedBy: 2,
  onlyIn: null,
  ...own,
});

export const HEARD = row({
  kind: 'utterance',
  id: 'valley#q1.1',
  label: 'When I heard of it, I could not believe my ears,',
  speaker: 'Ada Quill',
  outcome: 'sources-differ',
  cells: [{ mark: 'part' }, { mark: 'variant' }, { mark: 'variant' }],
  printedIn: 3,
  inPart: 0,
  carriedBy: 3,
});

export const DEADLINE = row({
  kind: 'figure',
  id: 'deadline',
  label: 'Day by which the bridge must open',
  outcome: 'sources-differ',
  cells: [{ mark: 'variant', value: 'June 30' }, { mark: 'absent' }, { mark: 'variant', value: 'June 3' }],
});

export const QUILL = row({
  kind: 'actor',
  id: 'ada-quill',
  label: 'Ada Quill',
  outcome: 'named',
  cells: [{ mark: 'printed' }, { mark: 'named' }, { mark: 'told' }],
  printedIn: 1,
  inPart: 0,
  carriedBy: 3,
});

export const VIEW: CompareView = {
  event: EVENTS[0] as CompareView['event'],
  sources: [COAST, NORTH, VALLEY],
  moreSources: 0,
  originCount: 2,
  sharedOrigins: [[0, 2]],
  groups: [
    {
      kind: 'utterance',
      rows: [
        HEARD,
        row({
          kind: 'utterance',
          id: 'valley#q2.1',
          label: 'Room for all',
          outcome: 'only',
          onlyIn: 'Coast News',
          printedIn: 1,
        }),
      ],
      more: 12,
    },
    {
      kind: 'figure',
      rows: [DEADLINE, row({ kind: 'figure', id: 'crossings', label: 'Crossings', outcome: 'agrees' })],
      more: 0,
    },
    { kind: 'actor', rows: [QUILL], more: 0 },
  ],
  open: null,
  spoken: {
    lines: [
      {
        outlet: 'Coast News',
        column: 0,
        speakers: ['Ada Quill'],
        attributed: 'the mayor',
        medium: 'tweet',
        named: false,
        quoted: true,
        paragraph: 3,
        words: 'I could not believe',
      },
      {
        outlet: 'Northern Star',
        column: 1,
        speakers: ['Ben Oar'],
        attributed: 'Ben Oar',
        medium: null,
        named: true,
        quoted: false,
        paragraph: 5,
        words: 'The ferryman sees it otherwise.',
      },
      {
        outlet: 'Coast Weekly',
        column: null,
        speakers: [],
        attributed: 'a clerk',
        medium: null,
        named: false,
        quoted: false,
        paragraph: 9,
        words: 'Later, a clerk recalls the night.',
      },
    ],
    more: 0,
    ownVoice: 4,
  },
};

export const NOT_IN_CORPUS = { count: 1, sources: [LATER] };

export const HEARD_DETAIL: RowDetail = {
  lines: [
    { source: COAST, mark: 'part', words: [{ text: 'could not believe' }], attribution: said('the mayor') },
    {
      source: NORTH,
      mark: 'variant',
      words: [{ text: 'When I ' }, { text: 'heard', differs: true }, { text: ' of it, I could not believe my ears' }],
      attribution: said('Ada Quill'),
      fragment: 'When I heard of it',
    },
    {
      source: VALLEY,
      mark: 'variant',
      words: [
        { text: 'When I ' },
        { text: 'read', differs: true },
        { text: ' of it, I could ' },
        { text: '', differs: true, missing: 1 },
        { text: 'believe my ears' },
      ],
      attribution: said('Ada Quill'),
    },
  ],
  elsewhere: [{ source: LATER, mark: 'told', told: 'She recalls her surprise.', attribution: said('Ada Quill') }],
  variants: ['swap', 'negation'],
  collated: [
    { text: 'When I' },
    {
      readings: [
        { text: 'heard', sources: [NORTH.id] },
        { text: 'read', sources: [VALLEY.id] },
      ],
      strong: false,
      words: 1,
    },
    { text: ' of it, I could' },
    {
      readings: [
        { text: 'not', sources: [COAST.id, NORTH.id] },
        { text: '', sources: [VALLEY.id] },
      ],
      strong: true,
      words: 1,
    },
    { text: 'believe my ears' },
  ],
  plot: null,
};

export const DEADLINE_DETAIL: RowDetail = {
  lines: [
    { source: COAST, mark: 'variant', value: [{ text: 'June ' }, { text: '30', differs: true, strong: true }] },
    absent(NORTH, 'no-date'),
    { source: VALLEY, mark: 'variant', value: [{ text: 'June ' }, { text: '3', differs: true, strong: true }] },
  ],
  elsewhere: [],
  variants: [],
  collated: null,
  plot: {
    unit: 'date',
    dots: [
      { low: 30, high: 30, label: 'June 30', source: COAST, same: true },
      { low: 3, high: 3, label: 'June 3', source: VALLEY, same: true },
    ],
  },
};
