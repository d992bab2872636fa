import { describe, expect, it } from 'vitest';
import { hasNumber } from '../../lib/text/gate/has-number.ts';

describe('the gate before figures', () => {
  it.each([
    '5',
    'Ｎｏ ５',
    'Nine towns',
    'a dozen',
    'half of it',
    'a quarter century',
    'a third of them',
    'millions of dollars',
    'In May',
    'On Friday',
    'last summer',
    '½',
  ])('lets %j through', (text) => {
    expect(hasNumber(text)).toBe(true);
  });

  it.each([
    '',
    'nothing',
    'someone',
    'weight and freight',
    'often',
    'a tent',
    'behalf',
    'the third man',
    'Mayfair',
    'marching',
    'last words',
  ])('stops %j', (text) => {
    expect(hasNumber(text)).toBe(false);
  });
});
