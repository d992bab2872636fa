/** Quotation cards in every state. */
import type { QuotationCard } from '../../lib/compare/card/card-context.ts';
import { absent, base, COAST, group, NORTH, said, VALLEY } from './fixture-sources.ts';

export const quotation = (more: Partial<QuotationCard>): QuotationCard => ({
  ...base,
  kind: 'quotation',
  title: 'When I heard of it, I could not believe my ears',
  outcome: 'sources-differ',
  speaker: 'bridge/ada-quill',
  speakerName: 'Ada Quill',
  variants: [],
  groups: [],
  why: { ...base.why, rule: `quotation-${more.outcome ?? 'sources-differ'}` },
  ...more,
});

export const quotationSplit = quotation({
  pageAsIn: [NORTH],
  variants: ['cut', 'swap'],
  groups: [
    group(
      [
        {
          source: VALLEY,
          mark: 'variant',
          words: [
            { text: 'When I ' },
            { text: 'read', differs: true },
            { text: ' of it ' },
            { text: 'in the paper this morning', differs: true },
            { text: ', I could not believe my ' },
            { text: 'eyes', differs: true },
          ],
          attribution: said('Ada Quill', 'news conference'),
        },
        {
          source: NORTH,
          mark: 'variant',
          same: true,
          words: [
            { text: 'When I ' },
            { text: 'heard', differs: true },
            { text: ' of it' },
            { text: '', differs: true, missing: 5 },
            { text: ', I could not believe my ' },
            { text: 'ears', differs: true },
          ],
          attribution: said('Ada Quill'),
        },
        {
          source: COAST,
          mark: 'part',
          words: [{ text: 'could not believe' }],
          attribution: { ...said('Ada Quill'), attributed: 'her office', named: false },
        },
      ],
      { originCount: 2 },
    ),
  ],
});

const around = (behind: string) => [
  { text: 'When I', beyond: true as const },
  { text: ' heard of it ' },
  { text: behind, beyond: true as const },
];

/** The page quotes three words of a sentence that goes on differently in two sources. */
export const quotationPart = quotation({
  title: 'heard of it',
  outcome: 'agrees',
  part: { words: 3, restDiffers: true },
  groups: [
    group([
      { source: VALLEY, mark: 'printed', words: around('in the paper.'), attribution: said('Ada Quill') },
      { source: NORTH, mark: 'printed', words: around('by chance.'), attribution: said('Ada Quill') },
      absent(COAST, 'no-quotation'),
    ]),
  ],
});

export const quotationAgrees = quotation({
  title: '“The river has room for all of us, and so should the bridge,”',
  outcome: 'agrees',
  speaker: 'bridge/ferry-board',
  speakerName: 'Ferry Board',
  groups: [
    group([
      {
        source: VALLEY,
        mark: 'printed',
        same: true,
        words: [{ text: 'The river has room for all of us' }],
        attribution: said('Ferry Board', 'press release'),
      },
      {
        source: NORTH,
        mark: 'printed',
        same: true,
        words: [{ text: 'The river has room for all of us' }],
        attribution: said('Ferry Board', 'statement'),
      },
      { source: COAST, mark: 'told', told: 'The board calls for the bridge to serve everybody.' },
    ]),
  ],
});

export const quotationOnly = quotation({
  title: 'Neither the plans nor the money were ready.',
  outcome: 'only',
  outcomeSources: [VALLEY],
  groups: [
    group([
      {
        source: VALLEY,
        mark: 'printed',
        same: true,
        words: [{ text: 'Neither the plans nor the money were ready.' }],
        attribution: said('Ada Quill', 'tweet'),
      },
      absent(COAST, 'speaker-not-named'),
      absent(NORTH, 'no-quotation'),
    ]),
  ],
});

export const unknown = quotation({
  title: 'The briefing lasted 25 minutes',
  outcome: 'none',
  outcomeSources: [],
  speaker: null,
  speakerName: null,
  why: null,
});
