/** A pass over a real page: what it asks the background, and what it paints. */
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { putPage, putShadow, untilDrawn } from '../page/put-page.ts';
import { asked, ofName, PAGE, start, stop, WORDING } from './put-session.ts';

/** Painted words, sorted. A difference has two lines, and counts once. */
function painted(): string[] {
  const words: string[] = [];
  const seen: StaticRange[] = [];
  for (const highlight of CSS.highlights.values()) {
    for (const range of highlight as unknown as Set<StaticRange>) {
      const { startContainer, startOffset } = range;
      if (seen.some((other) => other.startContainer === startContainer && other.startOffset === startOffset)) continue;
      seen.push(range);
      const live = new Range();
      live.setStart(startContainer, startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      words.push(live.toString());
    }
  }
  return words.sort();
}

describe('a pass', () => {
  test('paints each actor once in its section, and every figure', async () => {
    putPage(PAGE);
    await start();
    expect(painted()).toEqual(['Ada Lovelace', 'Ada Lovelace', 'Charles Babbage', 'two']);
    expect(CSS.highlights.size).toBe(3);
  });

  test.each([
    ['quiet', ['two']],
    ['all', ['Ada Lovelace', 'Ada Lovelace', 'Ada Lovelace', 'Charles Babbage', 'two']],
  ] as const)('at density %s', async (density, expected) => {
    putPage(PAGE);
    const session = await start('normal');
    session.setDensity(density);
    await untilDrawn();
    await untilDrawn();
    expect(painted()).toEqual([...expected]);
  });

  test('sends only blocks that may hold something, and nothing hidden', async () => {
    putPage(
      `${PAGE}<p>Nothing here.</p><p style="display:none">Two engines of a secret.</p><p style="opacity:0">Two engines unseen.</p>`,
    );
    await start();
    const texts = ofName('compareBlocks').flatMap(({ params }) => params.blocks.map(({ text }) => text));
    expect(texts).toEqual([
      'By Ada Lovelace, who knew of two engines.',
      'Again Ada Lovelace, and Charles Babbage.',
      'Ada Lovelace once more.',
    ]);
  });

  test('tells the counts of all mentions', async () => {
    putPage(PAGE);
    await start();
    expect(ofName('counts')[0]?.params).toEqual({ mentions: 5, outcomes: { named: 4, differs: 1 } });
  });

  test('asks for no style and no comparison where nothing was found', async () => {
    putPage('<p>Nothing of theirs.</p>');
    await start();
    expect(asked.map(({ name }) => name)).toEqual(['findLines', 'counts']);
    expect(CSS.highlights.size).toBe(0);
  });

  test('follows text that changes, and drops what went', async () => {
    putPage(PAGE);
    const session = await start('normal');
    const paragraph = document.querySelectorAll('p')[1] as Element;
    paragraph.textContent = 'Nobody.';
    const changes = { whole: false, moved: false, touched: false, removed: false, roots: new Set([paragraph]) };
    await session.pass(changes);
    await untilDrawn();
    await untilDrawn();
    expect(painted()).toEqual(['Ada Lovelace', 'Ada Lovelace', 'two']);
  });

  test('follows text that is shown later', async () => {
    putPage(PAGE);
    const session = await start('all');
    document.querySelector('[hidden]')?.removeAttribute('hidden');
    await session.pass({ whole: false, moved: false, touched: true, removed: false, roots: new Set() });
    await vi.waitFor(() => expect(painted().filter((words) => words === 'Charles Babbage')).toHaveLength(2));
  });

  test('reads shadow roots too, also on a page with enough text outside', async () => {
    putPage(`<x-card></x-card>${PAGE}<p>${'Nothing of theirs. '.repeat(300)}</p>`);
    const root = putShadow('x-card', '<style>p { margin: 0 }</style><p>Ada Lovelace in the shadow.</p><p>Nobody.</p>');
    await start('all');
    const texts = ofName('compareBlocks').flatMap(({ params }) => params.blocks.map(({ text }) => text));
    expect(texts).toContain('Ada Lovelace in the shadow.');
    expect(painted().filter((words) => words === 'Ada Lovelace')).toHaveLength(4);
    expect(root.querySelectorAll('*')).toHaveLength(3);
  });

  test('sends no more than the background takes', { timeout: 30_000 }, async () => {
    const description = document.createElement('meta');
    Object.assign(description, { name: 'description', content: `On engines. ${'Long. '.repeat(500)}` });
    document.head.append(description);
    onTestFinished(() => description.remove());
    putPage(`<ul>${'<li>Ada Lovelace</li>'.repeat(20_500)}</ul>`);
    await start();
    const params = ofName('compareBlocks').at(-1)?.params;
    expect(params?.heads.some((text) => text.length === 1_000)).toBe(true);
    expect(params?.blocks).toHaveLength(20_000);
  });

  test('looks again where something is restyled, and asks only for another text', async () => {
    putPage(PAGE);
    const session = await start('all');
    const asks = () => ofName('findLines').length;
    const restyled = { whole: false, moved: false, touched: true, removed: false, roots: new Set<Element>() };
    (document.querySelector('h1') as HTMLElement).style.color = 'red';
    await session.pass(restyled);
    expect(asks()).toBe(1);
    (document.querySelector('h2') as HTMLElement).hidden = true;
    await session.pass(restyled);
    expect(asks()).toBe(2);
  });

  test('leaves nothing behind', async () => {
    putPage(PAGE);
    const before = document.documentElement.outerHTML;
    await start();
    stop.abort();
    expect(CSS.highlights.size).toBe(0);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('a page that carries the text of a source', () => {
  const long =
    'Ada Lovelace wrote of two engines at such length that no heading and no caption could ever be taken for it.';
  const WIRE = `${PAGE}<p id="wire">${long}</p><p hidden>Unseen: ${long}</p>`;
  const sent = () => ofName('compareBlocks').flatMap(({ params }) => params.wording ?? []);

  test('its paragraphs are sent once, without short ones and without what nobody can see', async () => {
    putPage(WIRE);
    const session = await start();
    expect(sent()).toEqual([long]);
    await session.pass(null);
    expect(ofName('compareBlocks').length).toBeGreaterThan(1);
    expect(sent()).toEqual([long]);
    (document.querySelector('#wire') as Element).textContent = `${long} ${long} ${long}`;
    await session.pass(null);
    expect(sent()).toHaveLength(2);
  });

  test('what comes back goes into the counts, the report and each card', async () => {
    putPage(WIRE);
    const session = await start();
    await session.pass(null);
    expect(ofName('counts').map(({ params }) => params.wording)).toEqual([WORDING, WORDING]);
    expect((await session.report()).wording).toEqual(WORDING);
    session.step('next');
    await vi.waitFor(() => expect(ofName('offerCard')[0]?.params.page.wording).toEqual(WORDING));
  });

  test('a page without such paragraphs sends none', async () => {
    putPage(PAGE);
    const session = await start();
    expect(sent()).toEqual([]);
    expect('wording' in (await session.report())).toBe(false);
  });
});

test('the report slices the page’s text exactly, whatever the density', async () => {
  putPage(PAGE);
  const session = await start('quiet');
  const { mentions } = await session.report();
  const text = [
    'On engines',
    'By Ada Lovelace, who knew of two engines.',
    'Again Ada Lovelace, and Charles Babbage.',
    'Later',
  ];
  const joined = [...text, 'Ada Lovelace once more.', 'Charles Babbage, unseen.'].join('\n');
  expect(mentions.map((mention) => mention.text)).toEqual([
    'Ada Lovelace',
    'two',
    'Ada Lovelace',
    'Charles Babbage',
    'Ada Lovelace',
  ]);
  for (const { text: words, prefix, suffix, start, end } of mentions) {
    expect(joined.slice(start, end)).toBe(words);
    expect(joined.slice(Math.max(0, start - 32), start)).toBe(prefix);
    expect(joined.slice(end, end + 32)).toBe(suffix);
  }
});
