/** The content script's larger half on a page, with a background of the test's own. */
import * as v from 'valibot';
import { afterEach, beforeAll, beforeEach, expect, vi } from 'vitest';
import { checks } from '../../lib/messaging/checks.ts';
import type { Requests } from '../../lib/messaging/contract.ts';
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
const CHECKED: ReadonlySet<string> = new Set(['mayStand', 'compare', 'counts']);
const NONCE = '0123456789abcdef0123456789abcdef';

export let asked: Asked[] = [];
let startSession: StartSession;
let createLook: typeof import('../../lib/session/reader/look-at-page.ts').createLook;
/** What the background answers; a figure is found wherever "two engines" stands. */
function answer({ name, params }: Asked): unknown {
  if (name === 'offerCard') return { nonce: NONCE };
  if (name === 'mayStand') return linesToRead(params, LEXICON);
  if (name !== 'compare') return null;
  const matcher = compileLexicon(LEXICON);
  const matched = params.blocks.map(({ text }) => matchText(text, matcher));
  const counted = countedNames(matched, { heads: params.heads, matcher });
  const names = params.blocks.map(({ block }, index) => ({ block, names: counted[index] ?? [] }));
  const useful = names.flatMap(({ block, names: own }, index) => (own.length || matched[index]?.figure ? block : []));
  const actors = new Set(counted.flat().flatMap((span) => span.actors.map(({ id }) => id)));
  const found = params.blocks.flatMap(({ block, text }) => {
    const start = text.indexOf('two engines');
    const mention = { kind: 'figure', text: 'two', passage: text, measure: 'engines', reading: {} };
    return start < 0 ? [] : [{ mention, block, start, end: start + 3, outcome: 'differs', sources: [] }];
  });
  const outcome = { name: '', outcome: 'named', sources: [] };
  const wording = params.wording === undefined ? {} : { wording: WORDING };
  const known = Object.fromEntries([...actors].map((id) => [id, outcome]));
  return { names, useful, found, actors: known, event: null, ...wording };
}

beforeAll(async () => {
  const runtime = {
    sendMessage: async (message: Asked) => {
      asked.push(message);
      // What the background would refuse leaves a page without marks.
      if (CHECKED.has(message.name)) v.parse(checks[message.name], message.params);
      return { ok: true, value: answer(message) };
    },
  };
  Object.assign(globalThis, { browser: { runtime } });
  ({ startSession } = await import('../../lib/session/start-session.ts'));
  ({ createLook } = await import('../../lib/session/reader/look-at-page.ts'));
});

export let stop = new AbortController();
beforeEach(() => {
  asked = [];
  stop = new AbortController();
});
afterEach(() => stop.abort());

const watch: Watch = { addRoot: () => undefined, rescan: () => undefined };

/** Reads the page put before it and paints what it finds. */
export async function start(density: 'quiet' | 'normal' | 'all' = 'normal') {
  const lookAgain = createLook();
  const options = {
    first: await lookAgain(false),
    lookAgain,
    watch,
    density,
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
