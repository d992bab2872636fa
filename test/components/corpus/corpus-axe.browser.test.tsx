/** Every part of the page of sources with axe in both schemes, and with mark-up in every field of a pack. */
import { afterEach, describe, expect, test } from 'vitest';
import { faultsIn, overflowingIn, textOf } from '../find-in.ts';
import { mount, setScheme, unmount } from '../mount.tsx';
import { FULL_PLAN, pack, source } from './corpus-fixtures.ts';
import { importing, inFrame, PARTS, packs, sources } from './corpus-parts.tsx';

afterEach(() => {
  unmount();
  setScheme('light');
});

describe('every part', () => {
  test.each(Object.keys(PARTS))('%s: axe finds nothing, nothing sticks out', async (name) => {
    for (const scheme of ['light', 'dark'] as const) {
      setScheme(scheme);
      for (const width of [1096, 390]) {
        const holder = mount(inFrame(name), { width });
        expect(await faultsIn(holder), `${scheme} ${width}`).toEqual([]);
        // The heads of the packs are only read aloud where the window is narrow, as it is here.
        expect(overflowingIn(holder).filter((found) => !found.startsWith('THEAD'))).toEqual([]);
      }
    }
  });

  test('mark-up in any field of a pack is shown as text', () => {
    const script = '<img src=x onerror=alert(1)><b>x</b>';
    const odd = JSON.parse(
      JSON.stringify(FULL_PLAN).replaceAll(/"(Letters[^"]*|Ada[^"]*|Valley Post)"/g, JSON.stringify(script)),
    );
    const holder = mount(
      <>
        {importing({ step: 'planned', file: script, plan: odd })}
        {sources({ rows: [source('x/y', { headline: script, outlet: script, event: script, packTitle: script })] })}
        {packs({ packs: [pack('x', { title: script, description: script })] })}
      </>,
    );
    expect(holder.querySelectorAll('img, b b').length).toBe(0);
    expect(textOf(holder).split(script).length).toBeGreaterThan(8);
  });
});
