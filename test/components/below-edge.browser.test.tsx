/** A card of many lines, with what begins below its edge left to be laid out later. */
import { afterEach, expect, test } from 'vitest';
import { Card } from '../../components/card/card.tsx';
import { one } from './find-in.ts';
import { figure, value } from './fixture-figures.ts';
import { absent, COAST, group, VALLEY } from './fixture-sources.ts';
import { mount, unmount } from './mount.tsx';

afterEach(unmount);

test.each([
  ['long groups, of which three lines each are shown', Array(6).fill(Array(12).fill(absent(COAST, 'no-figure')))],
  ['short groups', Array(8).fill([absent(COAST, 'no-figure')])],
  ['lines with a value', Array(4).fill(Array(3).fill(value(VALLEY, 'nine')))],
])('%s that fill the card do so without what follows them', (_, lists) => {
  const groups = lists.map((lines) => group(lines, { sourceCount: lines.length, originCount: lines.length }));
  const holder = mount(
    <Card context={{ ...figure({}), groups }} actions={{ onClose: () => undefined, onPin: () => undefined }} />,
  );
  const filling = one(holder, '.group--fills').getBoundingClientRect();
  expect(filling.bottom).toBeGreaterThanOrEqual(one(holder, '.card__body').getBoundingClientRect().bottom);
  expect(one(holder, '.card').getBoundingClientRect().height).toBe(480);
  expect(holder.querySelectorAll('.src')).toHaveLength(lists.flat().length);
});
