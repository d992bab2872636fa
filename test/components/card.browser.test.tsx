import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { announcementOf, Card } from '../../components/card/card.tsx';
import { FailedCard, LoadingCard } from '../../components/card/shell/card-states.tsx';
import { makeWords } from '../../components/words/words.tsx';
import { CARDS } from './card-fixtures.ts';
import { button, faultsIn, one, overflowingIn, textOf } from './find-in.ts';
import { messageFromFile } from './message-from-file.ts';
import { mount, setScheme, unmount } from './mount.tsx';

const words = makeWords(messageFromFile, 'en-GB');
const actions = () => ({ onClose: vi.fn(), onPin: vi.fn(), onSiteOff: vi.fn() });
const context = (name: string) => {
  const found = CARDS[name];
  if (!found) throw new Error(`No card “${name}”`);
  return found;
};
const show = (name: string, width = 360) =>
  mount(<Card context={context(name)} actions={actions()} pinned={name === 'person'} />, { width });

afterEach(() => {
  unmount();
  setScheme('light');
});

/** What each card is called and what its state line says. */
const STATES: [string, string, string][] = [
  ['figure agrees', '76 percent', 'Matches 2 sources'],
  ['figure differs', '80 percent', 'Differs from 2 sources'],
  ['date, sources differ', 'June 30', 'Sources differ. This page matches Valley Post'],
  ['figure of another event', '23 crossings', 'Only Coast News prints this'],
  ['figure rounds', 'about 8,000', 'Rounds to the same in Valley Post'],
  ['figure within', '$4.1 million', 'Inside the range in Northern Star'],
  ['figure at another time', '80 percent', 'Not compared. Reported for another event or date'],
  ['figure not comparable', '80 percent', 'Not comparable. The page and the sources give it in different units.'],
  [
    'quotation, wordings differ',
    '“When I heard of it, I could not believe my ears”',
    'Sources differ. This page matches Northern Star',
  ],
  ['quotation agrees', '“The river has room for all of us, and so should the bridge”', 'Matches 2 sources'],
  ['quotation, a part of what the sources print', '“heard of it”', 'These 3 words are in 2 sources. The rest differs'],
  ['quotation only', '“Neither the plans nor the money were ready.”', 'Only Valley Post prints this'],
  ['quotation absent', '“When I heard of it, I could not believe my ears”', 'Absent in Coast News'],
  ['selection not in the corpus', '“The briefing lasted 25 minutes”', 'Not in the corpus'],
  ['person', 'Ada Quill', 'Sources differ on 2 quotations and 1 figure'],
  ['place, no statements', 'Riverton', 'Named in 2 sources'],
  ['name of two people', 'Quill', 'Only Coast News names this person'],
];

describe('every state', () => {
  test.each(STATES)('%s', (name, title, state) => {
    const card = one(show(name), '[role="dialog"]');
    expect(card.getAttribute('aria-modal')).toBe('false');
    expect(textOf(document.getElementById(card.getAttribute('aria-labelledby') ?? '') ?? card)).toBe(title);
    expect(textOf(one(card, '.card__state')).startsWith(state)).toBe(true);
    expect(card.querySelector('.card__state svg')).not.toBeNull();
  });

  test('each fixture is in the table', () => {
    expect(Object.keys(CARDS).filter((name) => !STATES.some(([known]) => known === name))).toEqual(['empty corpus']);
  });

  test.each(Object.keys(CARDS))('%s: axe finds nothing, in light and in dark', async (name) => {
    for (const scheme of ['light', 'dark'] as const) {
      setScheme(scheme);
      const holder = show(name);
      for (const details of holder.querySelectorAll('details')) details.open = true;
      expect(await faultsIn(holder)).toEqual([]);
    }
  });

  test.each(Object.keys(CARDS))('%s: nothing sticks out at 320 px, nor at twice the text size', (name) => {
    expect(overflowingIn(show(name, 320))).toEqual([]);
    document.documentElement.style.fontSize = '200%';
    expect(overflowingIn(show(name, 320))).toEqual([]);
    document.documentElement.style.fontSize = '';
  });

  test('no card is higher than 480 px, and one part of it scrolls', () => {
    const card = one(show('person'), '.card');
    expect(card.getBoundingClientRect().height).toBeLessThanOrEqual(480);
    const scrolling = [...card.querySelectorAll('*')].filter((part) => part.scrollHeight > part.clientHeight + 1);
    expect(
      scrolling.filter((part) => getComputedStyle(part).overflowY === 'auto').map((part) => part.className),
    ).toEqual(['card__body']);
  });

  test('no verdict in any word of any card', () => {
    for (const name of Object.keys(CARDS)) {
      expect(textOf(show(name))).not.toMatch(
        /\b(true|false|wrong|right|correct|error|fake|verified|confirmed|(?<!claims? (is|are) )disputed)\b/i,
      );
    }
  });
});

describe('what the lines say', () => {
  test('words that differ are marked, words missing are an open tray with a name', () => {
    const holder = show('quotation, wordings differ');
    expect([...holder.querySelectorAll('mark')].map(textOf)).toEqual([
      'read',
      'in the paper this morning',
      'eyes',
      'heard',
      'ears',
    ]);
    expect(one(holder, '[role="img"]').getAttribute('aria-label')).toBe('5 words not here');
    expect(textOf(one(holder, '.card__sum'))).toBe('another word and words left out');
  });

  test('what the page does not print of it stands in brackets, said aloud and unmarked', () => {
    const holder = show('quotation, a part of what the sources print');
    const [first, second] = [...holder.querySelectorAll('blockquote')];
    expect(textOf(first as Element)).toBe('“not on this page: [When I] heard of it not on this page: [in the paper.]”');
    expect(textOf(second as Element)).toBe('“not on this page: [When I] heard of it not on this page: [by chance.]”');
    expect(holder.querySelectorAll('blockquote mark')).toHaveLength(0);
  });

  test('a number or a negation is marked more strongly', () => {
    expect([...show('person').querySelectorAll('mark.v--strong')].map(textOf)).toEqual(['not']);
  });

  test('sources and, where fewer, origins stand at the event', () => {
    expect(textOf(one(show('quotation, wordings differ'), '.ev'))).toBe('Bridge closed overnight 3 sources, 2 origins');
  });

  test('an absent source says what is absent, in words', () => {
    const lines = [...show('quotation only').querySelectorAll('.src--silent')].map(textOf);
    expect(lines).toEqual(['Coast News, absent Does not name the speaker', 'Northern Star, absent Does not print it']);
  });

  test('the arithmetic of a difference, of dates, of rounding', () => {
    expect(textOf(one(show('figure differs'), '.card__sum'))).toBe('82 − 80 = 2 percentage points');
    expect(textOf(one(show('date, sources differ'), '.card__sum'))).toBe('3 Jun 2019 is 27 days before 30 Jun 2019');
    expect(textOf(one(show('figure rounds'), '.card__sum'))).toBe('The same when rounded to 2 significant digits');
  });

  test('a bound has no arithmetic, and what rounds to the same is not drawn apart', () => {
    expect(show('figure within').querySelector('.card__sum')).toBeNull();
    expect(show('figure rounds').querySelector('.strip')).toBeNull();
  });

  test('the strip of values is read out, and left out where all values are one', () => {
    expect(one(show('figure differs'), '.strip').querySelector('svg')?.getAttribute('aria-label')).toBe(
      'Scale from 0 to 100. This page: 80 percent. Valley Post: 82 percent. Northern Star: 82 percent.',
    );
    expect(show('figure agrees').querySelector('.strip')).toBeNull();
  });

  test('lines of another event are in a group of their own, with its date', () => {
    const groups = [...show('figure of another event').querySelectorAll('.group')];
    expect(textOf(groups.at(-1) ?? document.body)).toMatch(/^Not compared.*3 May 2019.*belongs to another event/);
  });

  test('a link opens the source at the words, in a new tab that knows nothing of us', () => {
    const link = one(show('figure agrees'), 'a');
    expect(link.getAttribute('href')).toBe('https://valley.example/bridge#:~:text=76%20percent');
    expect(link.getAttribute('target')).toBe('_blank');
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
  });

  test('a source without a web address is no link', () => {
    const card = context('quotation only');
    const groups = card.groups.map((group) => ({
      ...group,
      lines: group.lines.map((line) => ({ ...line, source: { ...line.source, address: 'javascript:alert(1)' } })),
    }));
    expect(mount(<Card context={{ ...card, groups }} actions={{}} />).querySelectorAll('a')).toHaveLength(0);
  });

  test('why: the rule in a sentence, and both passages', () => {
    expect(textOf(one(show('figure differs'), '.why'))).toBe(
      'Why this resultThe sources print another value for this measure on this event, further off than rounding or a stated range explains.' +
        'This pageTraffic over the bridge fell 80 percent, the mayor said.Valley Post / NWCrossings are down 82 percent, she said.',
    );
    for (const name of Object.keys(CARDS)) expect(textOf(show(name))).not.toContain('By the rule');
  });

  test('a rule that the locale file does not know is named', () => {
    const why = { rule: 'newer-rule', values: [], page: null, corpus: null };
    expect(textOf(one(mount(<Card context={{ ...context('person'), why }} actions={{}} />), '.why'))).toContain(
      'By the rule “newer-rule”.',
    );
  });

  test('a claim shows both sides and settles nothing', () => {
    expect(textOf(one(show('person'), '.claim'))).toContain(
      'The bridge was safe to cross in May 2019.Says soDenied by Ferry Board (Coast News and Northern Star)',
    );
  });

  test('markup in a pack is text', () => {
    const evil = { ...context('person'), title: '<img src=x onerror=alert(1)>' };
    const holder = mount(<Card context={evil} actions={{}} />);
    expect(holder.querySelector('img')).toBeNull();
    expect(textOf(one(holder, 'h2'))).toBe('<img src=x onerror=alert(1)>');
  });

  test('a source that lacks date, headline, address and credit still has its line', () => {
    const bare = { id: 'bare', outlet: 'Bare', credit: null, headline: null, published: null, address: null };
    const card = context('person');
    const groups = [
      { event: null, lines: [{ source: bare, mark: 'printed' as const }], sourceCount: 1, originCount: 1 },
    ];
    const holder = mount(<Card context={{ ...card, groups, coverage: null }} actions={{}} />);
    expect(textOf(one(holder, '.src'))).toBe('Bare, printed');
  });
});

describe('what can be done', () => {
  test('an action that is not given has no button', () => {
    const holder = mount(<Card context={context('person')} actions={{ onPin: vi.fn() }} />);
    expect([...holder.querySelectorAll('button')].map(textOf)).toEqual(['Pin']);
    expect(mount(<Card context={context('person')} actions={{}} />).querySelector('footer')).toBeNull();
  });

  test('each button does its own', () => {
    const given = actions();
    const holder = mount(<Card context={context('person')} actions={given} />);
    for (const name of ['Close', 'Pin', 'Turn off on this site']) button(holder, name).click();
    for (const action of Object.values(given)) expect(action).toHaveBeenCalledTimes(1);
  });

  test('pinned is said on the button', () => {
    const holder = mount(<Card context={context('person')} actions={actions()} pinned />);
    expect(button(holder, 'Pinned').getAttribute('aria-pressed')).toBe('true');
  });

  test.each([360, 320])('the foot is one row at %i pixels, pinned or not', (width) => {
    for (const pinned of [false, true]) {
      const given = { ...actions(), onCompare: vi.fn() };
      const foot = one(
        mount(<Card context={context('person')} actions={given} pinned={pinned} />, { width }),
        '.card__foot',
      );
      const tops = new Set([...foot.querySelectorAll('button')].map((each) => each.getBoundingClientRect().top));
      expect(tops.size).toBe(1);
      expect(foot.getBoundingClientRect().height).toBeLessThan(50);
      expect(foot.scrollWidth).toBeLessThanOrEqual(foot.clientWidth);
    }
  });

  test('by Tab from the title: close, then the lines in order, then the foot', async () => {
    const holder = mount(<Card context={context('quotation only')} actions={actions()} takeFocus="key" />);
    await expect.poll(() => document.activeElement?.tagName).toBe('H2');
    const reached: string[] = [];
    for (let step = 0; step < 7; step += 1) {
      await userEvent.tab();
      const at = document.activeElement;
      if (at && holder.contains(at)) reached.push(at.getAttribute('aria-label') ?? textOf(at));
    }
    expect(reached).toEqual([
      'Close',
      'Valley Post / NW',
      'Coast News',
      'Northern Star',
      'Why this result',
      'Pin',
      'Turn off on this site',
    ]);
  });

  test('without being told to, a card leaves the focus where it is', () => {
    show('person');
    expect(document.activeElement).toBe(document.body);
  });

  test('it is announced by kind, title and state', () => {
    expect(announcementOf(context('figure differs'), words)).toBe(
      'Figure, percentage: 80 percent. Differs from 2 sources.',
    );
  });
});

describe('cards without lines', () => {
  test('the empty corpus, and a text that the corpus does not know, say so of the corpus', () => {
    expect(textOf(one(show('empty corpus'), 'h2'))).toBe('No sources yet');
    expect(textOf(show('selection not in the corpus'))).toContain('That says nothing about the text itself');
  });

  test('loading is busy; a failure is an alert and can be tried again', async () => {
    const loading = mount(<LoadingCard onClose={vi.fn()} />);
    expect(one(loading, '[role="dialog"]').getAttribute('aria-busy')).toBe('true');
    expect(await faultsIn(loading)).toEqual([]);
    const onRetry = vi.fn();
    for (const reason of ['store', 'unreachable'] as const) {
      const failed = mount(<FailedCard reason={reason} onRetry={onRetry} onClose={vi.fn()} />);
      expect(textOf(one(failed, '[role="alert"]'))).not.toBe('');
      expect(await faultsIn(failed)).toEqual([]);
      button(failed, 'Try again').click();
    }
    expect(onRetry).toHaveBeenCalledTimes(2);
  });
});
