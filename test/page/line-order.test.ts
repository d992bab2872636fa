import { expect, test } from 'vitest';
import { isAside } from '../../lib/page/lines/line-order.ts';

test.each([
  '',
  ' ',
  'ADVERTISEMENT',
  'Advertisement',
  '- Advertisement -',
  'Ad',
  'Story continues below advertisement',
  'Article continues below',
  'Advertisement - story continues below',
  'Sponsored',
  'Continue reading the main story',
])('“%s” parts no article', (line) => expect(isAside(line)).toBe(true));

test.each([
  'Adams',
  'Advertisement rates fell.',
  'The ad ran for a week.',
  'Sponsored by nobody',
  'He continues below.',
])('“%s” does', (line) => expect(isAside(line)).toBe(false));
