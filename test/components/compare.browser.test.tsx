import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Compare, CompareFrame } from '../../components/event/compare.tsx';
import { CompareEmpty, CompareFailed, CompareLoading, UnknownEvent } from '../../components/event/compare-states.tsx';
import { rowKey } from '../../components/event/matrix.tsx';
import type { RowState } from '../../components/event/row/row-state.ts';
import type { CompareView } from '../../lib/compare/event/event-view.ts';
import {
  DEADLINE,
  DEADLINE_DETAIL,
  EVENTS,
  HEARD,
  HEARD_DETAIL,
  NOT_IN_CORPUS,
  QUILL,
  VIEW,
} from './compare-fixtures.ts';
import { button, faultsIn, one, overflowingIn, textOf } from './find-in.ts';
import { mount, setScheme, unmount } from './mount.tsx';
import '../../components/event/compare.css';
import '../../components/event/matrix.css';
import '../../components/event/row/row-details.css';
import '../../components/event/print.css';

const OPEN = new Map<string, RowState>([
  [rowKey(HEARD), { state: 'shown', detail: HEARD_DETAIL }],
  [rowKey(DEADLINE), { state: 'shown', detail: DEADLINE_DETAIL }],
  [rowKey(QUILL), { state: 'failed', retry: vi.fn() }],
]);
const addressOf = (event: string) => `#event=${event}`;

interface Shown {
  view?: CompareView;
  open?: ReadonlyMap<string, RowState>;
  width?: number;
  onToggle?: () => void;
}

const show = ({ view = VIEW, open = OPEN, width = 1240, onToggle = vi.fn() }: Shown = {}) =>
  mount(
    <CompareFrame onPrint={vi.fn()}>
      <Compare
        events={EVENTS}
        moreEvents={0}
        view={view}
        notInCorpus={NOT_IN_CORPUS}
        addressOf={addressOf}
        open={open}
        onToggle={onToggle}
      />
    </CompareFrame>,
    { width },
  );

const rowOf = (holder: HTMLElement, title: string): HTMLTableRowElement => {
  const found = [...holder.querySelectorAll<HTMLTableRowElement>('.matrix tr')].find(
    (tr) => tr.querySelector('.rowbtn') && textOf(tr).startsWith(title),
  );
  if (!found) throw new Error(`No row “${title}”`);
  return found;
};

afterEach(() => {
  unmount();
  setScheme('light');
});

describe('the event', () => {
  test('heading, date, place, origins, and on what the sources differ', () => {
    const intro = one(show(), '.intro');
    expect(textOf(intro)).toBe(
      'Bridge closed overnight3 May 2019, Riverton, 3 sources, 2 origins. Sources differ on 1 quotation and 1 figure.',
    );
  });

  test('which sources are one origin, and which are no silence', () => {
    const notes = textOf(one(show(), '.notes'));
    expect(notes).toContain('A and C count as one origin');
    expect(notes).toContain(
      'Not in the corpus for this event: Coast News / NW (11 Feb 2020). Other articles here are about other events and are not counted as silent',
    );
  });

  test('the events are links, and the chosen one is said to be so', () => {
    const links = [...show().querySelectorAll<HTMLAnchorElement>('nav a')];
    expect(links.map((link) => [link.getAttribute('href'), link.getAttribute('aria-current')])).toEqual([
      ['#event=bridge', 'true'],
      ['#event=review', null],
    ]);
  });

  test('with one source, nothing is said to differ or to match', () => {
    const view = { ...VIEW, event: { ...VIEW.event, sources: 1 }, originCount: 1 };
    expect(textOf(one(show({ view }), '.intro'))).toMatch(/1 source\. Only one source, nothing/);
  });
});

describe('the matrix', () => {
  test('a glyph and words in every cell, and the sources among themselves', () => {
    const holder = show({ open: new Map() });
    for (const cell of holder.querySelectorAll('.matrix td.c')) {
      expect(cell.querySelector('svg')).not.toBeNull();
      expect(textOf(cell)).not.toBe('');
    }
    const cells = (title: string) => [...rowOf(holder, title).cells].slice(1).map(textOf);
    expect(cells('Ada Quill “When')).toEqual(['in part', 'different wording', 'different wording', 'Sources differ']);
    expect(cells('Day by which')).toEqual([
      'June 30, another value',
      'absent',
      'June 3, another value',
      'Sources differ',
    ]);
    expect(cells('Crossings').at(-1)).toBe('2 sources match');
    expect(cells('“Room').at(-1)).toBe('Only Coast News prints this');
    expect(textOf([...holder.querySelectorAll('.matrix tbody')].at(-1) as Element)).toBe(
      'Names 1Ada Quillquotednamedin our wordsNamed in 3 sources',
    );
  });

  test('rows and columns have heads', () => {
    const holder = show();
    expect([...holder.querySelectorAll('.matrix thead th')].every((head) => head.getAttribute('scope') === 'col')).toBe(
      true,
    );
    expect(
      [...holder.querySelectorAll('.rowbtn')].every((own) => own.closest('th')?.getAttribute('scope') === 'row'),
    ).toBe(true);
    expect(textOf(holder.querySelectorAll('.matrix thead th')[1] as Element)).toBe('ACoast News 3 May 2019');
  });

  test('by keyboard: a row is a button that says whether it is open', async () => {
    const onToggle = vi.fn();
    const holder = show({ open: new Map(), onToggle });
    const first = one(holder, '.rowbtn');
    expect(first.getAttribute('aria-expanded')).toBe('false');
    first.focus();
    await userEvent.keyboard('{Enter}');
    expect(onToggle).toHaveBeenCalledWith(HEARD);
  });

  test('only rows that differ, where there are such', async () => {
    const holder = show({ open: new Map() });
    one(holder, '.only input').click();
    await expect.poll(() => holder.querySelectorAll('.rowbtn').length).toBe(2);
    expect(textOf(one(holder, '.matrix'))).not.toContain('left out');
    const same = VIEW.groups.map((group) => ({
      ...group,
      rows: group.rows.filter((row) => row.outcome !== 'sources-differ'),
    }));
    expect(show({ view: { ...VIEW, groups: same }, open: new Map() }).querySelector('.only')).toBeNull();
  });

  test('how many rows are shown is said when that changes', async () => {
    const holder = show({ open: new Map() });
    const said = () => textOf(one(holder, '.only [role="status"]'));
    expect(said()).toBe('5 of 17 rows');
    one(holder, '.only input').click();
    await expect.poll(said).toBe('2 of 17 rows');
  });

  test('tables are named by their headings, and no head of a column holds a control', () => {
    const holder = show();
    const names = [...holder.querySelectorAll('table')].map((table) =>
      textOf(document.getElementById(table.getAttribute('aria-labelledby') ?? '') ?? table),
    );
    expect(names).toEqual(['Coverage', 'Who says it']);
    expect(holder.querySelector('thead input, thead button')).toBeNull();
    expect(textOf(one(holder, '.matrix thead th'))).toBe('Item');
  });

  test('heads stay in sight where the whole table fits', () => {
    const holder = show({ width: 1240 });
    expect(getComputedStyle(one(holder, '.matrix thead th')).position).toBe(innerWidth >= 1208 ? 'sticky' : 'static');
  });

  test('what was left out is counted', () => {
    expect(textOf(one(show(), '.matrix'))).toContain('12 more rows are not shown.');
  });
});

describe('an opened row', () => {
  test('all versions in one line, none of them the base, each reading with its letters', () => {
    const stacks = [...show().querySelectorAll('.stack')];
    expect(stacks.map((stack) => [...stack.querySelectorAll('i')].map(textOf))).toEqual([
      ['B', 'C'],
      ['A B', 'C'],
    ]);
    expect(textOf(stacks[0] as Element)).toBe('Bheard, Cread,');
    expect(one(stacks[1] as HTMLElement, '[role="img"]').getAttribute('aria-label')).toBe('1 word not here');
    expect(stacks[1]?.classList.contains('stack--strong')).toBe(true);
  });

  test('each source’s words stand in its column, with a link to them', () => {
    const own = [...show().querySelectorAll<HTMLElement>('.detail--own')][0] as HTMLElement;
    const cells = [...own.querySelectorAll<HTMLElement>('.own')];
    expect(cells.map((cell) => textOf(one(cell, 'b')))).toEqual(['Coast News', 'Northern Star', 'Valley Post / NW']);
    expect(cells[1]?.querySelector('a')?.getAttribute('href')).toBe(
      'https://north.example/bridge#:~:text=When%20I%20heard%20of%20it',
    );
    expect(textOf(one(own, '.facts'))).toBe('“not” added or dropped and another word');
  });

  test('a source of another event is shown separately', () => {
    expect(textOf(one(show(), '.elsewhere'))).toContain('In articles about other eventsCoast News / NW');
  });

  test('values on a line, by letter, read out by outlet', () => {
    const svg = one(show(), '.letters').querySelector('svg') as SVGElement;
    expect(svg.getAttribute('aria-label')).toBe('Coast News: June 30. Valley Post: June 3.');
    expect([...svg.querySelectorAll('.letters__letter')].map(textOf)).toEqual(['C', 'A']);
  });

  test('what failed can be tried again', () => {
    const retry = vi.fn();
    const holder = show({ open: new Map([[rowKey(QUILL), { state: 'failed', retry }]]) });
    button(holder, 'Try again').click();
    expect(retry).toHaveBeenCalled();
  });
});

describe('who says it', () => {
  test('speaker, name as printed, occasion, quoted or told, paragraph; others counted', () => {
    const holder = show();
    const [first] = holder.querySelectorAll<HTMLTableRowElement>('.spoken tbody tr:not(.grp)');
    expect([...(first?.cells ?? [])].map(textOf)).toEqual([
      'Ada Quill',
      '“the mayor” not by name',
      'in a tweet',
      'quoted',
      '3',
      '“I could not believe”',
    ]);
    expect([...holder.querySelectorAll('.spoken .grp')].map(textOf)).toEqual([
      'ACoast News 3 May 2019',
      'BNorthern Star 3 May 2019',
      'Coast Weekly',
    ]);
    expect(textOf(holder)).toContain('4 more statements have no speaker.');
  });
});

const STATES = {
  loading: () => <CompareLoading />,
  empty: () => <CompareEmpty />,
  unknown: () => <UnknownEvent events={EVENTS} moreEvents={3} addressOf={addressOf} />,
  failed: () => <CompareFailed reason="unreachable" onRetry={vi.fn()} />,
};

describe('every state', () => {
  const showState = (name: keyof typeof STATES, width = 1240) =>
    mount(<CompareFrame>{STATES[name]()}</CompareFrame>, { width });

  test.each([
    ['loading', 'Reading the sources…'],
    ['empty', 'No sources yet'],
    ['unknown', 'This event is not in the corpus'],
    ['failed', 'No answer from Concordance'],
  ] as const)('%s', async (name, title) => {
    expect(textOf(one(showState(name), 'h1'))).toBe(title);
    for (const scheme of ['light', 'dark'] as const) {
      setScheme(scheme);
      expect(await faultsIn(showState(name))).toEqual([]);
    }
    expect(overflowingIn(showState(name, 320))).toEqual([]);
  });

  test('failed can be tried again', () => {
    const onRetry = vi.fn();
    button(mount(<CompareFailed reason="store" onRetry={onRetry} />), 'Try again').click();
    expect(onRetry).toHaveBeenCalled();
  });

  test('with rows open, axe finds nothing in light and in dark', async () => {
    for (const scheme of ['light', 'dark'] as const) {
      setScheme(scheme);
      expect(await faultsIn(show())).toEqual([]);
    }
  });

  test('at 320 px only the tables scroll, each in a region that the keyboard reaches', () => {
    const holder = show({ width: 320 });
    for (const region of holder.querySelectorAll<HTMLElement>('.tablewrap')) {
      expect(region.getBoundingClientRect().width).toBeLessThanOrEqual(320);
      expect(region.tabIndex).toBe(0);
      expect(region.scrollWidth).toBeGreaterThan(region.clientWidth);
      for (const table of region.querySelectorAll('table')) table.style.display = 'none';
    }
    expect(overflowingIn(holder)).toEqual([]);
  });

  test('no verdict in any word', () => {
    expect(textOf(show())).not.toMatch(/\b(true|false|wrong|right|correct|error|fake|verified|confirmed|disputed)\b/i);
  });

  test('no style attribute, which the policy of extension pages would drop', () => {
    expect([...show().querySelectorAll('*')].filter((element) => element.hasAttribute('style'))).toEqual([]);
  });
});
