/** What is kept of an error: where it was thrown, and its words without anybody's text. */
import { describe, expect, test } from 'vitest';
import { describeError } from '../../lib/messaging/describe-error.ts';

const SECRET = 'Words of a page';
const thrownBy = (run: () => unknown): unknown => {
  try {
    return run();
  } catch (error) {
    return error;
  }
};

describe('the words', () => {
  test.each([
    ['JSON that is a page', () => JSON.parse(`${SECRET}: 1`)],
    ['a text in straight quotation marks', new Error(`no "${SECRET}" here`)],
    ['one that was cut off', new Error(`no "${SECRET} ${'and more '.repeat(50)}`)],
    ['single ones', new Error(`no '${SECRET}' here`)],
    ['curly ones', new Error(`no “${SECRET}” here`)],
    ['a text that was thrown', SECRET],
    ['an object that was thrown', { message: SECRET }],
    ['lines of text', Object.assign(new Error('a'), { stack: `Error: a\n${SECRET}\n    at home: ${SECRET}` })],
  ])('%s leaves no word of it', (_, thrown) => {
    const error = typeof thrown === 'function' ? thrownBy(thrown) : thrown;
    const described = describeError(error);
    expect(JSON.stringify(described)).not.toMatch(/Words|page/);
    expect(described.message.length).toBeGreaterThan(5);
  });

  test('are never long, and apostrophes quote nothing', () => {
    expect(describeError(new Error('x'.repeat(5000))).message.length).toBeLessThanOrEqual(200);
    expect(describeError(new TypeError("can't read what isn't there")).message).toBe(
      "TypeError: can't read what isn't there",
    );
  });

  test('of a failure that has a cause are those of the cause', () => {
    const error = new Error('store-failed', { cause: new Error('disk full') });
    expect(describeError(error).message).toBe('Error: disk full');
  });
});

describe('the places', () => {
  test('are lines of the stack, without the message that it begins with', () => {
    const { stack } = describeError(new Error(`first\n    at ${SECRET} (a:1:2)`));
    expect(stack.length).toBeGreaterThan(0);
    expect(stack.join()).not.toContain(SECRET);
    expect(stack[0]).toContain('describe-error.test.ts');
    expect(stack.length).toBeLessThanOrEqual(10);
  });

  test('are read in the form of either browser', () => {
    const stack = ['run@moz-extension://a/background.js:7:12', '@moz-extension://a/x.js:1:1', 'not a line'].join('\n');
    expect(describeError(Object.assign(new Error('a'), { stack })).stack).toHaveLength(2);
  });
});
