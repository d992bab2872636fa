/** The content script's larger half on a page, with a background of the test's own. */
import * as v from 'valibot';
import { afterEach, beforeAll, beforeEach, expect, vi } from 'vitest';
import type { ComparedBlocks, FoundMention } from '../../lib/messaging/requests/page.ts';
import { type Requests, requests } from '../../lib/messaging/requests.ts';
import type { Watch } from '../../lib/page/watch.ts';
import type { StartSession } from '../../lib/session/page-session.ts';
import { linesToRead } from '../../lib/text/gate/lines-to-read.ts';
import { compileLexicon, countedNames, matchText } from '../../lib/text/gate/match-texts.ts';
import type { Lexicon, LexiconName } from '../../lib/text/lexicon.ts';
import { untilDrawn } from '../page/put-page.ts';

/** A request as the page sends it. */
export type Asked = { [N in keyof Requests]: { name: N; params: Requests[N]['params'] } }[keyof Requests];

const full = (text: string, actor: string): LexiconName => ({ text, actor, kind: 'person', form: 'full', titles: [] });
const LEXICON: Lexicon = {
  names: [full('Ada Lovelace', 'ada'), full('Charles Babbage', 'charles')],
  cues: ['engine*'],
  keys: ['weaves', 'algebraic'],
  topics: [],
};
/** What the background finds where it is sent the page's wording. */
export const WORDING = [{ source: 's', outlet: 'Valley Post', credit: null, published: null, share: 0.61 }];
/** Requests whose size the page decides. */
const CHECKED: ReadonlySet<string> = new Set(['findLines', 'compareBlocks', 'counts']);
const NONCE = '0123456789abcdef0123456789abcdef';

export let asked: Asked[] = [];
let startSession: StartSession;
let createPageScan: typeof import('../../lib/session/reader/scan-page.ts').createPageScan;
const NAMED = 0;
const DIFFERS = 1;
/** The findings of the background: the names that count, and a figure at each "two engines". */
function compared({ blocks, heads, wording }: Requests['compareBlocks']['params']): ComparedBlocks {
  const matcher = compileLexicon(LEXICON);
  const matched = blocks.map(({ text }) => matchText(text, matcher));
  const counted = countedNames(matched, { heads, matcher });
  const mentions = blocks.flatMap(({ text }, block): FoundMention[] => {
    const named = (counted[block] ?? []).map(({ start, end, actors }) => {
      const mention = { kind: 'actor' as const, text: text.slice(start, end), actors };
      return { block, start, end, mention, verdict: NAMED };
    });
    const start = text.indexOf('two engines');
    const reading = { value: 2, low: null, high: null, unit: 'count', qualifier: null, direction: null };
    const mention = { kind: 'figure' as const, text: 'two', passage: text, measure: 'engines', reading };
    const figures = start < 0 ? [] : [{ block, start, end: start + 3, mention, verdict: DIFFERS }];
    return [...named, ...figures].sort((a, b) => a.start - b.start);
  });
  return {
    mentions,
    verdicts: [
      { outcome: 'named', sources: [] },
      { outcome: 'differs', sources: [] },
    ],
    useful: blocks.flatMap((_, block) => (counted[block]?.length || matched[block]?.figure ? block : [])),
    event: null,
    ...(wording === undefined ? {} : { wording: WORDING }),
  };
}

function answer({ name, params }: Asked): unknown {
  if (name === 'offerCard') return { nonce: NONCE };
  if (name === 'findLines') return linesToRead(params, LEXICON);
  return name === 'compareBlocks' ? compared(params) : null;
}

beforeAll(async () => {
  const runtime = {
    sendMessage: async (message: Asked) => {
      asked.push(message);
      // What the background would refuse leaves a page without marks.
      if (CHECKED.has(message.name)) v.parse(requests[message.name].params, message.params);
      return { ok: true, value: answer(message) };
    },
  };
  Object.assign(globalThis, { browser: { runtime } });
  ({ startSession } = await import('../../lib/session/start-session.ts'));
  ({ createPageScan } = await import('../../lib/session/reader/scan-page.ts'));
});

/** What the small script does when a site was turned off in the card. */
export const onSiteOff = vi.fn();
export let stop = new AbortController();
beforeEach(() => {
  asked = [];
  onSiteOff.mockReset();
  stop = new AbortController();
});
afterEach(() => stop.abort());

const watch: Watch = { addRoot: () => undefined, rescan: () => undefined };

/** Reads the page put before it and paints what it finds. */
export async function start(density: 'quiet' | 'normal' | 'all' = 'normal') {
  const scanAgain = createPageScan();
  const options = {
    first: await scanAgain(false),
    scanAgain,
    watch,
    density,
    onSiteOff,
    cardAddress: 'about:blank',
    signal: stop.signal,
  };
  const session = startSession(options);
  await session.pass(null);
  await vi.waitFor(() => expect(asked.some(({ name }) => name === 'counts')).toBe(true));
  await untilDrawn();
  await untilDrawn();
  return session;
}

/** What the background was asked under one name. */
export const ofName = <N extends keyof Requests>(name: N) =>
  asked.filter((message): message is Extract<Asked, { name: N }> => message.name === name);

/** Five mentions of two actors and a figure; one of them hidden. */
export const PAGE = `<h1>On engines</h1>
  <p>By <span id="ada">Ada <b>Love</b>lace</span>, who knew of two engines.</p>
  <p>Again Ada Lovelace, and Charles Babbage.</p>
  <h2>Later</h2><p>Ada Lovelace once more.</p>
  <p hidden>Charles Babbage, unseen.</p>`;
