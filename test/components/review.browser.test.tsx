/** The review of added articles, in real Chromium: what stands in it, what its buttons do, and that nobody is shut out. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Intake } from '../../components/draft/intake.tsx';
import { KeysHelp } from '../../components/draft/keys-help.tsx';
import { Review, ReviewFrame } from '../../components/draft/review.tsx';
import type { ReviewActions, ReviewModel } from '../../components/draft/review-model.ts';
import { reviewModel } from './draft-fixtures.ts';
import { button, faultsIn, one, overflowingIn, textOf } from './find-in.ts';
import { type MountOptions, mount, setScheme, unmount } from './mount.tsx';
import '../../components/draft/queue.css';
import '../../components/draft/review.css';
import '../../components/draft/article/article-text.css';
import '../../components/draft/article/article.css';
import '../../components/draft/list/list.css';

let on: { [Name in keyof ReviewActions]: ReturnType<typeof vi.fn> };
const onOpen = vi.fn();

beforeEach(() => {
  onOpen.mockReset();
  on = {
    onShow: vi.fn(),
    onEdit: vi.fn(),
    onAnswer: vi.fn(),
    onDecide: vi.fn(),
    onLeave: vi.fn(),
    onStore: vi.fn(),
    onUndo: vi.fn(),
  };
});
afterEach(() => {
  unmount();
  setScheme('light');
});

const show = (model: ReviewModel, open: string | null = null, options: MountOptions = { width: 1280 }) =>
  mount(
    <ReviewFrame about="Adding 3 articles" onKeys={vi.fn()}>
      <Review model={model} on={on as unknown as ReviewActions} open={open} onOpen={onOpen} onLater={vi.fn()} />
    </ReviewFrame>,
    options,
  );

const lineOf = (holder: HTMLElement, kind: string): string =>
  holder.querySelector<HTMLElement>(`.r2__line[data-row^="${kind}"]`)?.dataset['row'] ?? '';

describe('the review', () => {
  test.each([
    ['light', 'en'],
    ['dark', 'en'],
    ['light', 'es'],
  ] as const)(
    'in %s, %s: axe finds nothing with a question open, nor with a line of each kind',
    async (scheme, language) => {
      setScheme(scheme);
      const model = reviewModel();
      const holder = show(model, null, { width: 1280, language });
      expect(await faultsIn(holder)).toEqual([]);
      for (const kind of ['quotation', 'figure', 'actor'])
        expect(await faultsIn(show(model, lineOf(holder, kind), { width: 1280, language }))).toEqual([]);
    },
  );

  test.each(['en', 'es'] as const)('at 390 px nothing sticks out (%s)', (language) => {
    const model = reviewModel();
    const holder = show(model, null, { width: 390, language });
    expect(overflowingIn(holder)).toEqual([]);
    for (const kind of ['quotation', 'figure', 'actor'])
      expect(overflowingIn(show(model, lineOf(holder, kind), { width: 390, language }))).toEqual([]);
  });

  test('tells of each article what is left, of the day that none is known, and of what was left out why', () => {
    const holder = show(reviewModel());
    const rail = textOf(one(holder, '.rail'));
    expect(rail).toContain('courierStored');
    expect(rail).toContain('to decide');
    expect(rail).toContain('webmail.exampleNo article found on the page');
    expect(rail).toContain('NBC New YorkAlready here, same address');
    expect(textOf(one(holder, '#no-day'))).not.toBe('');
  });

  test('the most doubtful question is open, its reading first; its answers say which key gives them', () => {
    const holder = show(reviewModel());
    const first = one(holder, 'fieldset[data-row]');
    expect(textOf(first)).toContain('Who says');
    expect(textOf(one(first, '[data-answer="1"]'))).toContain('as read');
    one(first, '[data-answer="0"]').click();
    expect(on.onAnswer.mock.calls[0]?.[1]).toMatchObject({ kind: 'speaker' });
  });

  test('the fields give what was typed', () => {
    const holder = show(reviewModel());
    const day = one(holder, 'input[type="date"]') as HTMLInputElement;
    day.value = '2019-05-15';
    day.dispatchEvent(new Event('change', { bubbles: true }));
    expect(on.onEdit).toHaveBeenCalledWith('times', { published: '2019-05-15' });
    const event = one(holder, '[data-field="event"]') as HTMLSelectElement;
    event.value = 'pack/event';
    event.dispatchEvent(new Event('change', { bubbles: true }));
    expect(on.onDecide.mock.calls[0]?.[0]).toMatchObject([{ do: 'link', of: 'event', to: 'pack/event' }]);
  });

  test('an open line is dropped, renamed, joined by decisions on its place', () => {
    const model = reviewModel();
    const row = lineOf(show(model), 'actor');
    const holder = show(model, row);
    one(holder, '.ed [data-key="x"]').click();
    expect(on.onDecide.mock.calls[0]?.[0]).toMatchObject([{ do: 'drop', of: 'actor' }]);
    const name = one(holder, '.ed input') as HTMLInputElement;
    name.value = 'Somebody Else';
    name.dispatchEvent(new Event('change', { bubbles: true }));
    expect(on.onDecide.mock.calls[1]?.[0]).toMatchObject([{ do: 'rename', of: 'actor', name: 'Somebody Else' }]);
    const other = one(holder, '.ed [data-key="j"]') as HTMLSelectElement;
    other.value = other.options[1]?.value ?? '';
    other.dispatchEvent(new Event('change', { bubbles: true }));
    expect(on.onDecide.mock.calls[2]?.[0]).toMatchObject([{ do: 'join', of: 'actor' }]);
  });

  test('an article that is stored, or not read yet, cannot be stored', () => {
    const stored = show(reviewModel({ current: 'courier' }));
    expect(button(stored, 'Store S').disabled).toBe(true);
    const model = reviewModel();
    const unread = {
      ...model,
      articles: model.articles.map((article) => ({ ...article, draft: null, questions: [] })),
    };
    expect(button(show(unread), 'Store S').disabled).toBe(true);
  });
});

test('files and text: axe finds nothing, and text that is only white space is not taken', async () => {
  const onText = vi.fn();
  const holder = mount(<Intake accept=".txt" onFiles={vi.fn()} onText={onText} onTabs={vi.fn()} />, { width: 390 });
  expect(await faultsIn(holder)).toEqual([]);
  expect(overflowingIn(holder)).toEqual([]);
  expect(button(holder, 'Read this text').disabled).toBe(true);
});

test('the keys are listed in a dialog that its button closes', async () => {
  const onClose = vi.fn();
  const holder = mount(<KeysHelp onClose={onClose} />);
  expect(await faultsIn(holder)).toEqual([]);
  button(holder, 'Close').click();
  expect(onClose).toHaveBeenCalled();
});
