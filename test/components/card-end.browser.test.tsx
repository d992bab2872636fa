/** The quiet lines at the end of a card: what the corpus covers, what is left out, and whose text the page itself carries. */
import { afterEach, describe, expect, test } from 'vitest';
import { Card } from '../../components/card/card.tsx';
import type { CardContext } from '../../lib/compare/card/card-context.ts';
import { CARDS } from './card-fixtures.ts';
import { faultsIn, one, overflowingIn, textOf } from './find-in.ts';
import { mount, setScheme, unmount } from './mount.tsx';

afterEach(() => {
  unmount();
  setScheme('light');
});

describe('what stands at the end', () => {
  const ending = (more: Partial<CardContext>) =>
    textOf(
      one(mount(<Card context={{ ...CARDS['figure agrees'], ...more } as CardContext} actions={{}} />), '.corpus'),
    );

  test('a page that carries the text of a source is said to, with whose and how much', () => {
    const shared = { source: 's', outlet: 'Valley Post', credit: 'NW', published: null, share: 0.6061 };
    expect(ending({ wording: [shared] })).toContain('61% of this page’s wording is also in Valley Post / NW.');
    expect(ending({})).not.toContain('wording');
  });

  test('where there were too many sources to read, it is said', () => {
    expect(ending({ partial: true })).toContain('some that carry this may be missing');
    expect(ending({})).not.toContain('may be missing');
  });

  test('with all of it axe finds nothing and nothing sticks out', async () => {
    const wording = [{ source: 's', outlet: 'Valley Post', credit: 'NW', published: null, share: 0.6 }];
    const whole = { ...CARDS['figure agrees'], wording, partial: true } as CardContext;
    for (const scheme of ['light', 'dark'] as const) {
      setScheme(scheme);
      const holder = mount(<Card context={whole} actions={{}} />, { width: 320 });
      expect(await faultsIn(holder)).toEqual([]);
      expect(overflowingIn(holder)).toEqual([]);
    }
  });
});
