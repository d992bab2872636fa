import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import { Card } from '../../components/card/card.tsx';
import { FailedCard } from '../../components/card/shell/card-states.tsx';
import { Compare } from '../../components/event/compare.tsx';
import { rowKey } from '../../components/event/matrix.tsx';
import { Popup } from '../../components/popup/popup.tsx';
import { TryIt } from '../../components/welcome/try-it.tsx';
import { Welcome } from '../../components/welcome/welcome.tsx';
import { CARDS } from './card-fixtures.ts';
import { EVENTS, HEARD, HEARD_DETAIL, NOT_IN_CORPUS, VIEW } from './compare-fixtures.ts';
import { button, faultsIn, one } from './find-in.ts';
import { mount, unmount } from './mount.tsx';
import '../../components/event/compare.css';
import '../../components/event/matrix.css';
import '../../components/event/row/row-details.css';

interface Session {
  send(method: string, params: unknown): Promise<unknown>;
}
const emulate = (value: 'active' | 'none') =>
  (cdp() as unknown as Session).send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] });

beforeEach(() => emulate('active'));
afterEach(async () => {
  unmount();
  await emulate('none');
});

/** Colours as painted; a system colour computes to its actual colour. */
const painted = (element: Element) => {
  const { color, backgroundColor } = getComputedStyle(element);
  return { color, backgroundColor };
};

test('the test itself sees forced colours', () => {
  expect(matchMedia('(forced-colors: active)').matches).toBe(true);
});

test('the button on plum keeps words that can be read', () => {
  const holder = mount(<FailedCard reason="store" onRetry={vi.fn()} />);
  const { color, backgroundColor } = painted(button(holder, 'Try again'));
  expect(color).not.toBe(backgroundColor);
});

test('every action of a card has an edge', () => {
  const card = CARDS['person'];
  if (!card) throw new Error('No card');
  const actions = { onPin: vi.fn(), onSiteOff: vi.fn(), onCompare: vi.fn() };
  const holder = mount(<Card context={card} actions={actions} pinned />);
  const ground = painted(one(holder, '.card')).backgroundColor;
  const edges = [...holder.querySelectorAll('.card__foot button')].map((action) => {
    const { borderTopColor, borderTopStyle, borderTopWidth } = getComputedStyle(action);
    return [borderTopStyle, borderTopWidth, borderTopColor === ground];
  });
  expect(edges).toEqual([1, 2, 3].map(() => ['solid', '1px', false]));
});

describe('axe finds nothing', () => {
  test.each(Object.entries(CARDS))('card: %s', async (_, context) => {
    const holder = mount(<Card context={context} actions={{ onPin: vi.fn(), onCompare: vi.fn() }} />);
    for (const details of holder.querySelectorAll('details')) details.open = true;
    expect(await faultsIn(holder)).toEqual([]);
  });

  test('compare page', async () => {
    const compare = (
      <Compare
        events={EVENTS}
        moreEvents={0}
        view={VIEW}
        notInCorpus={NOT_IN_CORPUS}
        addressOf={(event) => `#event=${event}`}
        open={new Map([[rowKey(HEARD), { state: 'shown', detail: HEARD_DETAIL }]])}
        onToggle={vi.fn()}
      />
    );
    expect(await faultsIn(mount(compare, { width: 1240 }))).toEqual([]);
  });

  test('first page', async () => {
    const welcome = (
      <Welcome corpus={{ sources: 5, events: 3 }}>
        <TryIt passages={[]} state="unavailable" open={null} card={null} />
      </Welcome>
    );
    expect(await faultsIn(mount(welcome, { width: 1040 }))).toEqual([]);
  });
});

test('words that differ are underlined, since their tint is gone', () => {
  const card = CARDS['person'];
  if (!card) throw new Error('No card');
  const holder = mount(<Card context={card} actions={{}} />);
  expect(getComputedStyle(one(holder, 'mark')).textDecorationLine).toBe('underline');
  expect(getComputedStyle(one(holder, 'mark.v--strong')).textDecorationLine).toBe('underline overline');
});

test('what is pressed or chosen is told from what is not, and axe finds nothing in the popup', async () => {
  const card = CARDS['person'];
  if (!card) throw new Error('No card');
  const foot = mount(<Card context={card} actions={{ onPin: vi.fn(), onSiteOff: vi.fn() }} pinned />);
  expect(painted(button(foot, 'Pinned')).backgroundColor).not.toBe(
    painted(button(foot, 'Turn off on this site')).backgroundColor,
  );
  const page = {
    host: 'a.example',
    on: true,
    counts: null,
    density: 'normal' as const,
    sites: 'everywhere' as const,
    withheld: false as const,
  };
  const actions = {
    onSite: vi.fn(),
    onDensity: vi.fn(),
    onSites: vi.fn(),
    onRead: vi.fn(),
    onAllow: vi.fn(),
    onAdd: vi.fn(),
  };
  const popup = mount(<Popup page={page} corpus={null} {...actions} />);
  expect(await faultsIn(popup)).toEqual([]);
  const [first, second] = popup.querySelectorAll('.seg label');
  expect(first && painted(first).backgroundColor).not.toBe(second && painted(second).backgroundColor);
});
