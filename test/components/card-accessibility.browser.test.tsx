/** What a card is to somebody who does not see it, or who uses keys: rings, landmarks, languages. */
import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Card } from '../../components/card/card.tsx';
import { CARDS } from './card-fixtures.ts';
import { one } from './find-in.ts';
import { mount, unmount } from './mount.tsx';

const context = (name: string) => {
  const found = CARDS[name];
  if (!found) throw new Error(`No card “${name}”`);
  return found;
};

afterEach(() => unmount());

test.each([
  ['key', true],
  ['pointer', false],
] as const)('with the focus taken by %s the title has a ring: %s', async (by, hasRing) => {
  // A key before it, so that the browser would draw one for either.
  await userEvent.keyboard('{Tab}');
  mount(<Card context={context('person')} actions={{}} takeFocus={by} />);
  await expect.poll(() => document.activeElement?.tagName).toBe('H2');
  const title = document.activeElement as Element;
  expect(title.matches(':focus-visible')).toBe(true);
  expect(getComputedStyle(title).outlineStyle !== 'none').toBe(hasRing);
});

test('its head and foot are not those of the document', () => {
  expect(mount(<Card context={context('person')} actions={{}} />).querySelector('header, footer')).toBeNull();
});

test('words of sources and of their pack say in which language they are, and ours do not', () => {
  const holder = mount(<Card context={context('quotation, wordings differ')} actions={{}} />, {
    language: 'es',
  });
  const language = (selector: string) => one(holder, selector).closest('[lang]')?.getAttribute('lang');
  expect(['h2', 'blockquote'].map(language)).toEqual(['en', 'en']);
  expect(['.card__state', '.corpus', '.say--quiet'].map(language)).toEqual(['es', 'es', 'es']);
});
