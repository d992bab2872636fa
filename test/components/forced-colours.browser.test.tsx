import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import { Card } from '../../components/card/card.tsx';
import { FailedCard } from '../../components/card/shell/card-states.tsx';
import { Popup } from '../../components/popup/popup.tsx';
import { CARDS } from './card-fixtures.ts';
import { button, one } from './find-in.ts';
import { mount, unmount } from './mount.tsx';

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

test('words that differ are underlined, since their tint is gone', () => {
  const card = CARDS['person'];
  if (!card) throw new Error('No card');
  const holder = mount(<Card context={card} actions={{}} />);
  expect(getComputedStyle(one(holder, 'mark')).textDecorationLine).toBe('underline');
  expect(getComputedStyle(one(holder, 'mark.v--strong')).textDecorationLine).toBe('underline overline');
});

test('what is pressed or chosen is told from what is not', () => {
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
  const actions = { onSite: vi.fn(), onDensity: vi.fn(), onSites: vi.fn(), onRead: vi.fn(), onAllow: vi.fn() };
  const popup = mount(<Popup page={page} corpus={null} {...actions} />);
  const [first, second] = popup.querySelectorAll('.seg label');
  expect(first && painted(first).backgroundColor).not.toBe(second && painted(second).backgroundColor);
});
