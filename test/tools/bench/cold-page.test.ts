import { describe, expect, test } from 'vitest';
import { fairTime } from './cold-page.ts';

describe('the time of a sample', () => {
  test.each([
    ['is the wall clock where the thread was left alone', 2, 1.9, 2],
    ['is the wall clock where looking at the processor told too little', 1, 0.7, 1],
    ['is the processor’s time where the machine made the thread wait', 40, 3, 3],
  ])('%s', (_title, wall, processor, time) => {
    expect(fairTime(wall, processor)).toBe(time);
  });
});
