/** Painting names on a page, ours and others': what it costs to paint, what it costs each later frame, and each removal. */
import findAndReplaceDOMText from 'findandreplacedomtext';
import Mark from 'mark.js';
import { createPainter, randomNames } from '../../../../lib/page/paint/paint.ts';
import { boundsOf, liveRange } from '../../../../lib/page/read/block-bounds.ts';
import { readBlocks } from '../../../../lib/page/read/read-blocks.ts';
import type { TextBlock } from '../../../../lib/page/read/text-block.ts';
import { createMarkBoard } from '../../../../lib/session/mark-board.ts';
import { NO_FINDINGS, type PageMention } from '../../../../lib/session/page-mention.ts';
import { compileLexicon } from '../../../../lib/text/gate/match-texts.ts';
import type { Lexicon } from '../../../../lib/text/lexicon.ts';
import { findNames } from '../../../../lib/text/names/find-names.ts';

const NAMES = Array.from(
  { length: 50 },
  (_, index) => `Person ${String.fromCharCode(65 + (index % 26))}${'aeiou'[index % 5]}lden`,
);
const FILL =
  'went on to say that the council would meet again before the end of the winter and that nobody else was there to hear';

/** Fills the page with paragraphs that name an actor twice each. */
function fill(mentions: number): void {
  const paragraphs = Array.from({ length: mentions / 2 }, (_, index) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = `${NAMES[index % 50]} ${FILL} what ${NAMES[(index * 7 + 3) % 50]} ${FILL}.`;
    return paragraph;
  });
  const box = document.createElement('div');
  box.id = 'unrelated';
  box.textContent = 'unrelated';
  document.body.replaceChildren(box, ...paragraphs);
}

interface Place {
  block: TextBlock;
  start: number;
  end: number;
}

const lexicon: Lexicon = {
  names: [...new Set(NAMES)].map((text, index) => ({
    text,
    actor: `a${index}`,
    kind: 'person',
    form: 'full',
    titles: [],
  })),
  cues: [],
  keys: [],
  topics: [],
};

function findPlaces(): Place[] {
  const { blocks } = readBlocks(document.body);
  const { names } = compileLexicon(lexicon);
  return blocks.flatMap((block) => findNames(block.text, names).map(({ start, end }) => ({ block, start, end })));
}

const asMentions = (places: readonly Place[]): PageMention[] =>
  places.map((place, index) => ({
    ...place,
    kind: 'actor',
    id: `a${index}`,
    key: String(index),
    differs: false,
    mention: { kind: 'actor', text: '', actors: [] },
    outcome: 'named',
    sources: [],
  }));

function addStyle(names: readonly string[]): void {
  const style = document.createElement('style');
  style.textContent = names.map((name) => `::highlight(${name}) { text-decoration: underline 2px #06c; }`).join('\n');
  document.head.append(style);
}

const frames = (count: number): Promise<void> =>
  new Promise((resolve) => {
    const next = (left: number) => (left > 0 ? requestAnimationFrame(() => next(left - 1)) : resolve());
    next(count);
  });

const bounds = (places: readonly Place[]) =>
  places.flatMap(({ block, start, end }) => boundsOf(block, { start, end }) ?? []);

/** Everything painted at once, near and far: what we leave out on purpose. */
function paintAll(places: readonly Place[]): void {
  const highlight = new Highlight(...bounds(places).map((place) => new StaticRange(place)));
  CSS.highlights.set('all', highlight);
  addStyle(['all']);
}

/** Our own marks: near the viewport, and the style once their names are known. */
async function paintOurs(places: readonly Place[]): Promise<ReturnType<typeof createMarkBoard>> {
  const board = createMarkBoard(new AbortController().signal);
  board.set({ ...NO_FINDINGS, mentions: asMentions(places) }, 'all');
  for (let waited = 0; CSS.highlights.size === 0 && waited < 60; waited++) await frames(1);
  addStyle([...CSS.highlights.keys()]);
  await frames(2);
  return board;
}

let held: unknown[] = [];
const ways: Record<string, (places: readonly Place[]) => unknown> = {
  none: () => 0,
  painter: (places) => {
    const painter = createPainter(randomNames());
    painter.paint(bounds(places).map((place) => ({ line: 'actor' as const, bounds: place })));
    addStyle(Object.values(painter.names));
    return 0;
  },
  'read, match, painter': () => ways['painter']?.(findPlaces()),
  wrapping: (places) => {
    for (const { block, start, end } of [...places].reverse()) {
      liveRange(block, { start, end })?.surroundContents(document.createElement('mark'));
    }
  },
  'mark.js markRanges': (places) => {
    const starts = new Map<TextBlock, number>();
    let at = 'unrelated'.length;
    for (const block of new Set(places.map(({ block }) => block))) {
      starts.set(block, at);
      at += block.text.length;
    }
    const ranges = places.map(({ block, start, end }) => ({
      start: (starts.get(block) ?? 0) + start,
      length: end - start,
    }));
    new Mark(document.body).markRanges(ranges);
  },
  'mark.js': () =>
    new Mark(document.body).mark([...new Set(NAMES)], { separateWordSearch: false, accuracy: 'exactly' }),
  findAndReplaceDOMText: () =>
    findAndReplaceDOMText(document.body, { find: new RegExp(`\\b(?:${NAMES.join('|')})\\b`, 'g'), wrap: 'mark' }),
};

let places: Place[] = [];

/** Fills the page and finds the places, so that what follows only paints. */
async function prepare(mentions: number): Promise<number> {
  fill(mentions);
  places = findPlaces();
  await frames(3);
  return places.length;
}

async function paint(way: string): Promise<number> {
  ways[way]?.(places);
  await frames(2);
  return (
    document.querySelectorAll('mark').length + [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0)
  );
}

async function dress(way: 'none' | 'ours' | 'all' | 'live'): Promise<void> {
  if (way === 'ours') held = [await paintOurs(places)];
  if (way === 'all') paintAll(places);
  if (way === 'live') held = places.map(({ block, start, end }) => liveRange(block, { start, end }));
  await frames(2);
}

/** An unrelated style change a frame. */
async function restyle(count: number): Promise<void> {
  const box = document.querySelector<HTMLElement>('#unrelated') as HTMLElement;
  for (let frame = 0; frame < count; frame++) {
    box.style.width = `${100 + (frame % 2)}px`;
    await frames(1);
  }
}

/** Milliseconds to take `count` paragraphs away, one by one. */
function remove(count: number): number {
  const paragraphs = [...document.querySelectorAll('p')].slice(0, count);
  const began = performance.now();
  for (const paragraph of paragraphs) paragraph.remove();
  return performance.now() - began;
}

/** Microseconds for each of `count` looks under a point. */
async function hitTest(count: number): Promise<{ took: number; hits: number }> {
  const [board] = held as [ReturnType<typeof createMarkBoard>];
  let hits = 0;
  const began = performance.now();
  for (let index = 0; index < count; index++) {
    const point = { x: 10 + ((index * 37) % 800), y: 40 + ((index * 53) % 800) };
    if (board.at(point, [])) hits++;
  }
  return { took: ((performance.now() - began) * 1000) / count, hits };
}

Object.assign(globalThis, { paintTasks: { prepare, paint, dress, restyle, remove, hitTest, held: () => held.length } });
