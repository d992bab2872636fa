import { describe, expect, test } from 'vitest';
import { nameStock, numbersFrom, sampleNames } from './sample-names.ts';
import { pickPages, type SamplePage } from './sample-pages.ts';

const page = (name: string, html: string): SamplePage => ({ name, body: Buffer.from(html) });
const pages = [
  page('a', '<p>Yesterday Ada Vell met Ben Orrin.</p><script>Not Text</script>'),
  page('b', '<p>For <b>Cora</b> Lind and Ada Vell.</p>'),
];

describe('the names that are looked for', () => {
  test('some stand on the pages, never in their scripts', () => {
    const { real } = nameStock(pages);
    expect(real.join()).toContain('Ada Vell');
    expect(real.join()).not.toContain('Not Text');
  });

  test.each([1, 20, 2_000])('%d names are asked for and come, without doubles, the same in each run', (count) => {
    const names = sampleNames(nameStock(pages), count);
    expect(new Set(names).size).toBe(count);
    expect(sampleNames(nameStock(pages), count)).toEqual(names);
  });

  test('a longer list begins with the real names too', () => {
    const stock = nameStock(pages);
    expect(sampleNames(stock, 500).slice(0, stock.real.length)).toEqual(stock.real);
  });
});

test('numbers from a seed lie between 0 and 1 and differ by seed', () => {
  const next = numbersFrom(1);
  const row = Array.from({ length: 100 }, next);
  expect(row.every((value) => value >= 0 && value < 1)).toBe(true);
  expect(new Set(row).size).toBeGreaterThan(95);
  expect(numbersFrom(2)()).not.toBe(row[0]);
});

test('the pages timed are of all sizes, and always the same', () => {
  const many = Array.from({ length: 30 }, (_, index) => page(`p${index}`, 'x'.repeat(((index * 7) % 30) + 1)));
  const sizes = pickPages(many, 8).map(({ body }) => body.length);
  expect(sizes).toHaveLength(8);
  expect(new Set(sizes).size).toBe(8);
  expect(Math.max(...sizes) - Math.min(...sizes)).toBeGreaterThan(20);
  expect(pickPages(many, 8)).toEqual(pickPages([...many].reverse(), 8));
  expect(pickPages(many.slice(0, 3), 8).length).toBeLessThanOrEqual(3);
});
