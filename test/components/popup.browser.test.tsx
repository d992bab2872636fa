import { afterEach, describe, expect, test, vi } from 'vitest';
import type { PopupPage } from '../../components/popup/page-state.ts';
import { Popup } from '../../components/popup/popup.tsx';
import { faultsIn, one, overflowingIn, textOf } from './find-in.ts';
import { mount, setScheme, unmount } from './mount.tsx';

const found: PopupPage = {
  host: 'ledger.example',
  on: true,
  counts: { mentions: 12, outcomes: { 'sources-differ': 5, differs: 1, agrees: 3, only: 2, none: 1 } },
  density: 'normal',
  sites: 'everywhere',
  withheld: false,
};

const PAGES: Record<string, PopupPage | 'failed' | null> = {
  found,
  'text of a source': {
    ...found,
    counts: {
      mentions: 2,
      outcomes: { differs: 2 },
      wording: [
        { source: 'a', outlet: 'Valley Post', credit: 'NW', published: null, share: 0.61 },
        { source: 'b', outlet: 'Coast News', credit: null, published: null, share: 0.3 },
        { source: 'c', outlet: 'Third', credit: null, published: null, share: 0.2 },
      ],
    },
  },
  'nothing to compare': { ...found, counts: { mentions: 2, outcomes: { agrees: 2 } } },
  'nothing found': { ...found, counts: { mentions: 0, outcomes: {} } },
  'not yet read': { ...found, counts: null },
  off: { ...found, on: false, counts: null },
  'off until asked for': { ...found, on: false, sites: 'click', counts: null },
  withheld: { ...found, host: null, on: false, counts: null, withheld: true },
  unreadable: { ...found, host: null, counts: null },
  failed: 'failed',
  asking: null,
};

const HEADINGS: Record<string, string> = {
  found: '6 mentions differ',
  'text of a source': '2 mentions differ',
  'nothing to compare': 'Nothing differs here',
  'nothing found': 'Nothing from your sources here',
  'not yet read': 'Not read yet',
  off: 'Off on this site',
  'off until asked for': 'Not read',
  withheld: 'Not allowed here',
  unreadable: 'This page cannot be read',
  failed: 'No answer from Concordance',
};

type Actions = Omit<Parameters<typeof Popup>[0], 'page' | 'corpus'>;

const show = (name: string, actions: Partial<Actions> = {}) => {
  const on = {
    onSite: vi.fn(),
    onDensity: vi.fn(),
    onSites: vi.fn(),
    onRead: vi.fn(),
    onAllow: vi.fn(),
    onAdd: vi.fn(),
    ...actions,
  };
  return mount(<Popup page={PAGES[name] ?? null} corpus={{ sources: 5, events: 3 }} {...on} />, { width: 320 });
};

afterEach(() => {
  unmount();
  setScheme('light');
});

describe('the toolbar popup', () => {
  test.each(Object.entries(HEADINGS))('%s', (name, heading) => {
    expect(textOf(one(show(name), 'h1'))).toBe(heading);
  });

  test.each(Object.keys(PAGES))('%s: axe finds nothing, nothing sticks out', async (name) => {
    for (const scheme of ['light', 'dark'] as const) {
      setScheme(scheme);
      const holder = show(name);
      expect(await faultsIn(holder)).toEqual([]);
      expect(overflowingIn(holder)).toEqual([]);
    }
  });

  test('a page that carries the text of sources is said to, of the two with most', () => {
    expect(textOf(one(show('text of a source'), '.popup__wording'))).toBe(
      '61% of this page’s wording is also in Valley Post / NW. 30% of this page’s wording is also in Coast News.',
    );
  });

  test('counts stand by outcome, what asks for a look first, each with glyph and words', () => {
    const rows = [...show('found').querySelectorAll('.tally li')];
    expect(rows.map(textOf)).toEqual([
      'Sources differ 5',
      'Differs from the sources 1',
      'Matches the sources 3',
      'Only in one source 2',
      'Not in the corpus 1',
    ]);
    expect(rows.every((row) => row.querySelector('svg') !== null)).toBe(true);
  });

  test('the switch is named by the site, and turns it off and on', () => {
    const onSite = vi.fn();
    const on = one(show('found', { onSite }), '[role="switch"]') as HTMLInputElement;
    expect(textOf(on.closest('label') ?? on)).toContain('Underline mentions on ledger.example');
    on.click();
    const off = one(show('off', { onSite }), '[role="switch"]') as HTMLInputElement;
    expect(off.checked).toBe(false);
    off.click();
    expect(onSite.mock.calls).toEqual([[false], [true]]);
  });

  test('how much is underlined is one choice of three', () => {
    const onDensity = vi.fn();
    const radios = [...one(show('found', { onDensity }), '.choice').querySelectorAll('input')];
    expect(radios.map((radio) => radio.checked)).toEqual([false, true, false]);
    radios[0]?.click();
    radios[2]?.click();
    expect(onDensity.mock.calls).toEqual([['quiet'], ['all']]);
  });

  test('where it reads is one choice of three', () => {
    const onSites = vi.fn();
    const [, second] = show('found', { onSites }).querySelectorAll('.choice');
    const radios = [...(second as HTMLElement).querySelectorAll('input')];
    expect(radios.map(({ checked }) => checked)).toEqual([true, false, false]);
    radios[1]?.click();
    radios[2]?.click();
    expect(onSites.mock.calls).toEqual([['listed'], ['click']]);
  });

  test('where pages are read on click there is a button for it and no switch', () => {
    const onRead = vi.fn();
    const holder = show('off until asked for', { onRead });
    expect(holder.querySelector('[role="switch"]')).toBeNull();
    one(holder, '.site button').click();
    expect(onRead).toHaveBeenCalledOnce();
  });

  test('where the browser keeps the page back there is a button to allow it', () => {
    const onAllow = vi.fn();
    const holder = show('withheld', { onAllow });
    expect(textOf(one(holder, '.tally'))).toContain('lets Concordance read only some sites');
    one(holder, '.tally button').click();
    expect(onAllow).toHaveBeenCalledOnce();
  });

  test('leads to the pages that compare sources and that keep them', () => {
    const links = [...show('nothing found').querySelectorAll('footer a')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['/compare.html', '/options.html']);
  });

  test('where nothing can be read there is no switch', () => {
    expect(show('unreadable').querySelector('[role="switch"]')).toBeNull();
  });

  test('all of the corpus is on this computer', () => {
    expect(textOf(one(show('found'), 'footer'))).toBe(
      '5 sources, 3 events, all on this computer Compare sources Your sources',
    );
  });
});
