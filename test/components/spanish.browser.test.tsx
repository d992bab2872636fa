/** Every surface in Spanish, whose words are longer: nothing sticks out, and axe finds nothing. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Card } from '../../components/card/card.tsx';
import { Compare, CompareFrame } from '../../components/event/compare.tsx';
import { rowKey } from '../../components/event/matrix.tsx';
import type { RowState } from '../../components/event/row/row-state.ts';
import type { PopupPage } from '../../components/popup/page-state.ts';
import { Popup } from '../../components/popup/popup.tsx';
import { TryIt } from '../../components/welcome/try-it.tsx';
import { Welcome } from '../../components/welcome/welcome.tsx';
import { CARDS } from './card-fixtures.ts';
import { DEADLINE, DEADLINE_DETAIL, EVENTS, HEARD, HEARD_DETAIL, NOT_IN_CORPUS, VIEW } from './compare-fixtures.ts';
import { faultsIn, one, overflowingIn, textOf } from './find-in.ts';
import { mount, unmount } from './mount.tsx';
import '../../components/event/compare.css';
import '../../components/event/matrix.css';
import '../../components/event/row/row-details.css';
import '../../components/event/print.css';

const ES = { language: 'es' } as const;
const found: PopupPage = {
  host: 'ledger.example',
  on: true,
  counts: {
    mentions: 12,
    outcomes: { 'sources-differ': 5, differs: 1, agrees: 3, rounds: 1, within: 1, only: 2, named: 9, none: 1 },
  },
  density: 'normal',
  sites: 'everywhere',
  withheld: false,
};
const POPUPS: Record<string, PopupPage> = {
  found,
  'not yet read': { ...found, counts: null },
  off: { ...found, on: false, counts: null },
  'on click': { ...found, on: false, sites: 'click', counts: null },
  withheld: { ...found, host: null, on: false, counts: null, withheld: true },
};

afterEach(() => unmount());

describe.each(Object.keys(CARDS))('card: %s', (name) => {
  test('nothing sticks out at 320 px, nor at twice the text size', async () => {
    const context = CARDS[name];
    if (!context) throw new Error(`No card “${name}”`);
    const actions = { onClose: vi.fn(), onPin: vi.fn(), onSiteOff: vi.fn(), onCompare: vi.fn() };
    const show = () => mount(<Card context={context} actions={actions} pinned />, { width: 320, ...ES });
    expect(overflowingIn(show())).toEqual([]);
    document.documentElement.style.fontSize = '200%';
    expect(overflowingIn(show())).toEqual([]);
    document.documentElement.style.fontSize = '';
    expect(await faultsIn(show())).toEqual([]);
  });
});

test('a card keeps its actions in one row', () => {
  const context = CARDS['person'];
  if (!context) throw new Error('No card');
  const actions = { onClose: vi.fn(), onPin: vi.fn(), onSiteOff: vi.fn(), onCompare: vi.fn() };
  const foot = one(mount(<Card context={context} actions={actions} pinned />, { width: 360, ...ES }), '.card__foot');
  const tops = new Set([...foot.querySelectorAll('button')].map((each) => each.getBoundingClientRect().top));
  expect(tops.size).toBe(1);
});

test.each(Object.entries(POPUPS))('popup, %s: nothing sticks out', async (_, page) => {
  const on = {
    onSite: vi.fn(),
    onDensity: vi.fn(),
    onSites: vi.fn(),
    onRead: vi.fn(),
    onAllow: vi.fn(),
    onAdd: vi.fn(),
  };
  const holder = mount(<Popup page={page} corpus={{ sources: 5, events: 3 }} {...on} />, { width: 320, ...ES });
  expect(overflowingIn(holder)).toEqual([]);
  expect(await faultsIn(holder)).toEqual([]);
  expect(textOf(holder)).toContain('5 fuentes, 3 acontecimientos, todo en este equipo');
});

test.each([1040, 320])('first page at %i px: nothing sticks out', async (width) => {
  const holder = mount(
    <Welcome corpus={{ sources: 5, events: 3 }}>
      <TryIt passages={[]} state="unavailable" open={null} card={null} />
    </Welcome>,
    { width, ...ES },
  );
  expect(overflowingIn(holder)).toEqual([]);
  expect(await faultsIn(holder)).toEqual([]);
});

test('compare page: nothing sticks out, and dates are as Spanish has them', async () => {
  const open = new Map<string, RowState>([
    [rowKey(HEARD), { state: 'shown', detail: HEARD_DETAIL }],
    [rowKey(DEADLINE), { state: 'shown', detail: DEADLINE_DETAIL }],
  ]);
  const holder = mount(
    <CompareFrame onPrint={vi.fn()}>
      <Compare
        events={EVENTS}
        moreEvents={1}
        view={VIEW}
        notInCorpus={NOT_IN_CORPUS}
        addressOf={(event) => `#event=${event}`}
        open={open}
        onToggle={vi.fn()}
      />
    </CompareFrame>,
    { width: 1240, ...ES },
  );
  expect(overflowingIn(holder)).toEqual([]);
  expect(await faultsIn(holder)).toEqual([]);
  expect(textOf(one(holder, '.intro'))).toContain('3 may 2019');
});
