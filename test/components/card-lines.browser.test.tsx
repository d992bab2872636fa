/** Whose words a line shows, how many lines a card has, and how one of them is copied. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Card } from '../../components/card/card.tsx';
import { LineCopyingProvider } from '../../components/source/copy-line.tsx';
import type { SourceLine, SourceRef } from '../../lib/compare/evidence/source-line.ts';
import { CARDS } from './card-fixtures.ts';
import { button, one, textOf } from './find-in.ts';
import { base, group } from './fixture-sources.ts';
import { mount, unmount } from './mount.tsx';

const context = (name: string) => {
  const found = CARDS[name];
  if (!found) throw new Error(`No card “${name}”`);
  return found;
};
const show = (name: string) => mount(<Card context={context(name)} actions={{}} />);

afterEach(unmount);

describe('whose words', () => {
  test('what an actor says stands apart from what is said about them, under the name of who says it', () => {
    const holder = show('person');
    expect([...holder.querySelectorAll('.ev, .fold > summary')].map(textOf)).toEqual([
      'What Ada Quill says 4 sources',
      '2 more statements 2 sources',
      'Said about Ada Quill 1 speaker, 1 source',
      'Claims 1 claim',
      'Named together with (sources)',
    ]);
    const about = holder.querySelectorAll('.fold')[1] as Element;
    expect(textOf(one(about, '.src__who'))).toBe('Ben Oar');
    expect(textOf(one(about, '.q'))).toBe('“She never asked us.”');
    expect(textOf(one(about, '.say--quiet'))).toBe('paragraph 8');
  });

  test('one utterance is one line, and says of the other sources only what they have otherwise', () => {
    const [first] = show('person').querySelectorAll('.src');
    expect(first && textOf(one(first, '.q'))).toBe('“It is an odd plan, and different: is different: not ours”');
    expect(first && textOf(one(first, '.also-in'))).toBe("Northern Star has different: it's …");
    expect(first && one(first, '.also-in .gap').getAttribute('aria-label')).toBe('1 word not here');
  });

  test('our words say that they are ours, and are not set as the source’s', () => {
    for (const name of Object.keys(CARDS)) {
      for (const label of show(name).querySelectorAll('.ours')) expect(textOf(label)).toBe('In our words');
      for (const own of show(name).querySelectorAll('.say:has(.ours)')) {
        expect(getComputedStyle(own).fontFamily).not.toContain('serif-');
        expect(own.closest('blockquote')).toBeNull();
      }
    }
    expect(textOf(one(show('place, no statements'), '.src .say'))).toBe('In our words One of four towns on the river.');
  });

  test('a speaker is named on each line that prints words, beside the words by which the source names them', () => {
    const lines = [...show('quotation, wordings differ').querySelectorAll('.say--quiet')].map(textOf);
    expect(lines).toEqual([
      'Ada Quill, at a news conference, paragraph 8',
      'as on this page, Ada Quill, paragraph 8',
      'in part, Ada Quill, as “her office”, paragraph 8',
    ]);
  });

  test('three lines are shown, the rest is behind a fold; a fold of one is no fold', () => {
    const lines = (count: number) =>
      Array.from({ length: count }, (_, n) => ({
        source: { ...base.outcomeSources[0], id: `${n}` } as SourceRef,
        mark: 'absent' as const,
      }));
    const shown = (count: number) => {
      const holder = mount(
        <Card context={{ ...context('figure agrees'), groups: [group(lines(count))] }} actions={{}} />,
      );
      return [holder.querySelectorAll('.group > .srcs > .src').length, holder.querySelectorAll('.fold .src').length];
    };
    expect([3, 4, 5, 24].map(shown)).toEqual([
      [3, 0],
      [4, 0],
      [3, 2],
      [3, 21],
    ]);
  });
});

describe('a citation of one line', () => {
  test('each line that has words can be copied alone, by a button that names it', () => {
    const copy = vi.fn();
    const holder = mount(
      <LineCopyingProvider value={{ copy, last: null }}>
        <Card context={context('quotation agrees')} actions={{}} />
      </LineCopyingProvider>,
    );
    const names = [...holder.querySelectorAll('.src__copy')].map((each) => each.getAttribute('aria-label'));
    expect(names).toEqual([
      'Copy citation: Valley Post / NW, The river has room',
      'Copy citation: Northern Star, The river has room',
      'Copy citation: Coast News, The board calls for',
    ]);
    button(holder, names[1] ?? '').click();
    expect(copy.mock.calls).toEqual([[context('quotation agrees').groups[0]?.lines[1]]]);
  });

  test('whether it was copied is said in the line', () => {
    const line = context('quotation only').groups[0]?.lines[0] as SourceLine;
    const said = (done: boolean) =>
      textOf(
        one(
          mount(
            <LineCopyingProvider value={{ copy: vi.fn(), last: { line, done } }}>
              <Card context={context('quotation only')} actions={{}} />
            </LineCopyingProvider>,
          ),
          '.src__copied',
        ),
      );
    expect([said(true), said(false)]).toEqual(['Citation copied', 'Could not copy']);
  });
});
