import { afterEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { Card } from '../../components/card/card.tsx';
import { type ExamplePassage, stretchesOf } from '../../components/welcome/example.ts';
import { TryIt, type TryItProps } from '../../components/welcome/try-it.tsx';
import { Welcome } from '../../components/welcome/welcome.tsx';
import { LINES } from '../../entrypoints/background/tabs/highlight-style.ts';
import { CARDS } from './card-fixtures.ts';
import { button, faultsIn, one, overflowingIn, textOf } from './find-in.ts';
import { mount, setScheme, unmount } from './mount.tsx';

// The background's own API, of which only the constant beside it is wanted here.
vi.mock('webextension-polyfill', () => ({ default: {} }));

const text = '“Nobody was ever at risk,” Ada Quill said of the 82 boats.';
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const passage: ExamplePassage = {
  text,
  mentions: [
    { key: 'a', kind: 'actor', outcome: 'named', ...at('Ada Quill') },
    { key: 'q', kind: 'quotation', outcome: 'sources-differ', ...at('Nobody was ever at risk') },
    { key: 'inside', kind: 'actor', outcome: 'named', ...at('Nobody') },
    { key: 'f', kind: 'figure', outcome: 'agrees', ...at('82') },
  ],
};

const show = (state: TryItProps['state'], { width = 1040 } = {}) => {
  const card = CARDS['quotation only'];
  return mount(
    <Welcome corpus={{ sources: 5, events: 3 }}>
      <TryIt
        passages={[state === 'ready' ? passage : { text, mentions: [] }]}
        state={state}
        open={state === 'ready' ? 'q' : null}
        card={card && state === 'ready' ? <Card context={card} actions={{}} /> : null}
      />
    </Welcome>,
    { width },
  );
};

afterEach(() => {
  unmount();
  setScheme('light');
});

describe('the first page', () => {
  test.each(['ready', 'reading', 'unavailable'] as const)(
    '%s: axe finds nothing, nothing sticks out',
    async (state) => {
      for (const scheme of ['light', 'dark'] as const) {
        setScheme(scheme);
        expect(await faultsIn(show(state))).toEqual([]);
        expect(overflowingIn(show(state))).toEqual([]);
      }
    },
  );

  test('the text of the example stays whole, and only one mention can be pressed in a place', () => {
    expect(
      stretchesOf(passage)
        .map((stretch) => stretch.text)
        .join(''),
    ).toBe(text);
    expect([...show('ready').querySelectorAll('a.mention')].map(textOf)).toEqual([
      'Nobody was ever at risk',
      'Ada Quill',
      '82',
    ]);
  });

  test('the open mention looks different, and the heavier line is under what differs', () => {
    const holder = show('ready');
    expect(textOf(one(holder, '[aria-current="true"]'))).toBe('Nobody was ever at risk');
    expect([...holder.querySelectorAll('a .mention--differs')].map(textOf)).toEqual(['Nobody was ever at risk']);
  });

  test('its lines are those that pages get', () => {
    const holder = show('ready');
    for (const [line, [shape, offset]] of Object.entries(LINES)) {
      const { textDecorationLine, textDecorationStyle, textDecorationThickness, textUnderlineOffset } =
        getComputedStyle(one(holder, `.mention--${line}`));
      expect([
        line,
        textDecorationLine,
        `${textDecorationStyle} ${textDecorationThickness}`,
        textUnderlineOffset,
      ]).toEqual([line, 'underline', shape, offset]);
    }
  });

  test.each([
    [390, 'below its passage'],
    [1040, 'beside it'],
  ])('at %i px a mention’s card stands %s', async (width, where) => {
    await page.viewport(width, 844);
    const holder = show('ready', { width });
    const passage = one(holder, '.sample').getBoundingClientRect();
    const card = one(holder, '.try__card').getBoundingClientRect();
    if (where === 'beside it') expect(card.left).toBeGreaterThanOrEqual(passage.right);
    else expect(card.top - passage.bottom).toBeLessThan(20);
    await page.viewport(1280, 900);
  });

  test('articles are offered, and one that is shown stands under its headline', () => {
    const onShow = vi.fn();
    const holder = mount(
      <TryIt
        passages={[passage]}
        state="ready"
        open="q"
        card={null}
        article={{ title: 'A bridge', note: 'Invented.' }}
        others={[{ name: 'Another article', onShow }]}
      />,
    );
    expect(textOf(one(holder, '.article'))).toBe('A bridgeInvented.');
    expect(textOf(one(holder, '.article + .sample'))).toBe(text);
    button(holder, 'Another article').click();
    expect(onShow).toHaveBeenCalledOnce();
  });

  test('where the corpus does not answer it says so', () => {
    expect(textOf(one(show('unavailable'), '[role="status"]'))).toContain('did not answer');
  });

  test('it says where it reads and which keys there are', () => {
    const said = textOf(show('ready'));
    expect(said).toContain('It reads every news page you open until you tell it otherwise.');
    expect([...document.querySelectorAll('.keys > div')].map((row) => textOf(row).replaceAll(' ', ''))).toContain(
      'AltShiftNNextmention',
    );
    expect(said).not.toMatch(/stays off until/);
  });
});
