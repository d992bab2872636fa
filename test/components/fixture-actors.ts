/** Actor cards in every state. */
import type { ActorCard } from '../../lib/compare/card/card-context.ts';
import { base, COAST, group, LATER, NORTH, REVIEW, said, VALLEY } from './fixture-sources.ts';

const actor = (more: Partial<ActorCard>): ActorCard => ({
  ...base,
  kind: 'actor',
  title: 'Ada Quill',
  outcome: 'sources-differ',
  actor: 'bridge/ada-quill',
  actorKind: 'person',
  role: { text: 'Mayor of Riverton', from: '2019-01-01', to: '2020-12-31' },
  differing: { quotations: 2, figures: 1 },
  disputed: 0,
  beside: [],
  claims: [],
  reason: 'full-name',
  candidates: [],
  groups: [],
  why: { ...base.why, rule: `actor-${more.outcome ?? 'sources-differ'}`, corpus: null },
  ...more,
});

export const person = actor({
  groups: [
    group([
      {
        source: VALLEY,
        mark: 'variant',
        utterance: 'valley#q1.1',
        words: [
          { text: 'It is an odd plan, and ' },
          { text: 'is', differs: true },
          { text: ' ' },
          { text: 'not', differs: true, strong: true },
          { text: ' ours' },
        ],
        more: [
          { source: VALLEY, mark: 'printed', words: [{ text: 'We will build it.' }] },
          { source: VALLEY, mark: 'told', told: 'She promises a review.' },
          {
            source: VALLEY,
            mark: 'named',
            words: [{ text: 'She never asked us.' }],
            attribution: said('Ben Oar'),
          },
        ],
      },
      {
        source: NORTH,
        mark: 'variant',
        utterance: 'valley#q1.1',
        words: [
          { text: 'It is an odd plan, and ' },
          { text: "it's", differs: true },
          { text: '', differs: true, strong: true, missing: 1 },
          { text: ' ours' },
        ],
      },
      { source: COAST, mark: 'told', told: 'She calls the plan odd.' },
    ]),
    group([{ source: LATER, mark: 'printed', words: [{ text: 'I came to listen.' }] }], {
      event: REVIEW,
      sourceCount: 1,
      originCount: 1,
    }),
  ],
  disputed: 1,
  claims: [
    {
      claim: 'bridge/safe',
      proposition: 'The bridge was safe to cross in May 2019.',
      stance: 'asserts',
      against: [{ name: 'Ferry Board', sources: [COAST, NORTH] }],
      lines: [{ source: VALLEY, mark: 'printed', words: [{ text: 'Nobody was ever at risk on it.' }] }],
    },
  ],
  beside: [
    { actor: 'bridge/ferry-board', name: 'Ferry Board', sources: 3 },
    { actor: 'bridge/ben-oar', name: 'Ben Oar', sources: 1 },
  ],
});

export const place = actor({
  title: 'Riverton',
  outcome: 'named',
  actorKind: 'place',
  role: null,
  differing: { quotations: 0, figures: 0 },
  disputed: 0,
  groups: [
    group([
      { source: VALLEY, mark: 'named', told: 'One of four towns on the river.' },
      { source: NORTH, mark: 'named' },
    ]),
  ],
});

export const twoCandidates = actor({
  title: 'Quill',
  outcome: 'only',
  outcomeSources: [COAST],
  candidates: [{ actor: 'bridge/sam-quill', name: 'Sam Quill', role: 'Ferry master', reason: 'full-name-on-page' }],
  groups: [group([{ source: COAST, mark: 'printed', words: [{ text: 'Ask me tomorrow.' }] }])],
});
