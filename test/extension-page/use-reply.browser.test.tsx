/** What a page shows of the background's answers: the latest question's, and the last one while that is on its way. */
import { render } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Call, failureReason, useReply } from '../../lib/extension-page/use-reply.ts';
import type { Reply } from '../../lib/messaging/reply.ts';

interface Question {
  call: Call<string>;
  asked: ((reply: Reply<string>) => void)[];
}

function question(): Question {
  const asked: Question['asked'] = [];
  return { asked, call: () => new Promise((resolve) => void asked.push(resolve)) };
}

const says = (value: string): Reply<string> => ({ ok: true, value });

let holder: HTMLElement;
let again: () => void;

function Shown({ call }: { call: Call<string> | null }) {
  const { reply, isCurrent, ...latest } = useReply(call);
  again = latest.again;
  const text = reply === null ? 'nothing' : reply.ok ? reply.value : reply.problem.code;
  return <p>{`${text} ${isCurrent ? 'now' : 'before'}`}</p>;
}

const show = (call: Call<string> | null) => render(<Shown call={call} />, holder);
const text = () => expect.poll(() => holder.textContent);

beforeEach(() => {
  holder = document.createElement('div');
  document.body.append(holder);
});
afterEach(() => {
  render(null, holder);
  holder.remove();
});

test('asks once, whatever is rendered, and shows the answer', async () => {
  const { call, asked } = question();
  show(call);
  show(call);
  expect(holder.textContent).toBe('nothing before');
  expect(asked).toHaveLength(1);
  asked[0]?.(says('a'));
  await text().toBe('a now');
});

test('the last answer stays while the next is on its way; one that comes too late is dropped', async () => {
  const [first, second, third] = [question(), question(), question()];
  show(first.call);
  first.asked[0]?.(says('first'));
  await text().toBe('first now');
  show(second.call);
  await text().toBe('first before');
  show(third.call);
  third.asked[0]?.(says('third'));
  await text().toBe('third now');
  second.asked[0]?.(says('second'));
  await Promise.resolve();
  expect(holder.textContent).toBe('third now');
});

test('asked again, a problem is not current any more', async () => {
  const { call, asked } = question();
  show(call);
  asked[0]?.({ ok: false, problem: { code: 'unreachable' } });
  await text().toBe('unreachable now');
  again();
  await text().toBe('unreachable before');
  asked[1]?.(says('there'));
  await text().toBe('there now');
});

test('without a question nothing is asked', () => {
  show(null);
  expect(holder.textContent).toBe('nothing before');
});

test('the message says whether the worker or the corpus did not answer', () => {
  expect(failureReason({ code: 'unreachable' })).toBe('unreachable');
  for (const code of ['store-failed', 'failed', 'not-found'] as const) expect(failureReason({ code })).toBe('store');
});
