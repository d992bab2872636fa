/** What a review shows of articles read together: lines, where they stand, what they change, and what is asked. */
import { describe, expect, test } from 'vitest';
import type { KnownArticle } from '../../../lib/join/draft/known-article.ts';
import { DraftReader, type ReadDraft } from '../../../lib/join/draft/read/draft-reader.ts';
import type { Question } from '../../../lib/join/draft/read/questions.ts';
import { DRAFT, taskOf } from './draft-for-tests.ts';

const read = (...given: Parameters<typeof taskOf>): ReadDraft[] => new DraftReader().read(taskOf(...given));
const byId = (drafts: readonly ReadDraft[], id: string): ReadDraft =>
  drafts.find((draft) => draft.id === id) as ReadDraft;
const figure = (draft: ReadDraft, text: string) => draft.lines.figures.find((line) => line.text === text);
const quotation = (draft: ReadDraft, words: string) => draft.lines.quotations.find(({ text }) => text.includes(words));

describe('three articles on one event', () => {
  const drafts = read();
  const [herald, courier] = [byId(drafts, 'herald'), byId(drafts, 'courier')];

  test('are one event, and each is set beside the two others', () => {
    expect(new Set(drafts.map(({ event }) => event?.id)).size).toBe(1);
    expect(herald.beside).toEqual(['courier', 'times']);
  });

  test('a figure of another value differs, one of the same agrees, one that nobody else prints stands alone', () => {
    expect(figure(herald, 'nine')?.standing).toMatchObject({
      outcome: 'differs',
      others: [{ outlet: 'courier', text: 'eight' }],
    });
    expect(figure(herald, '212')?.standing.outcome).toBe('agrees');
    expect(figure(byId(drafts, 'times'), '41')?.standing).toMatchObject({ outcome: 'only', others: [] });
  });

  test('of a quotation that another prints longer or shorter the part is told', () => {
    expect(quotation(herald, 'grinding')?.standing).toMatchObject({ outcome: 'agrees', part: 'shorter' });
    expect(quotation(courier, 'grinding')?.standing).toMatchObject({ outcome: 'agrees', part: 'longer' });
  });

  test('changes are against named sources: differences, gaps filled, only here', () => {
    const of = (group: string, draft = herald) =>
      draft.changes.filter((change) => change.group === group).map(({ line }) => line.text);
    expect(of('differs')).toContain('nine');
    expect(of('fills')).toContain('212');
    expect(of('only', byId(drafts, 'times'))).toContain('41');
  });

  test('an article alone changes nothing', () => {
    const [alone] = read(DRAFT.slice(0, 1));
    expect(alone?.beside).toEqual([]);
    expect(alone?.changes.filter(({ group }) => group !== 'only')).toEqual([]);
  });
});

const asked = (drafts: readonly ReadDraft[], kind: Question['kind']) =>
  drafts.flatMap(({ questions }) => questions.filter((question) => question.kind === kind));

describe('questions', () => {
  test('most doubtful first, the reading as the first answer, each with its decisions', () => {
    for (const { questions } of read()) {
      const doubts = questions.map(({ doubt }) => doubt);
      expect(doubts).toEqual(doubts.toSorted((a, b) => b - a));
      for (const { answers } of questions) {
        expect(answers.length).toBeGreaterThan(1);
        expect(answers.every(({ decisions }) => decisions.length > 0)).toBe(true);
      }
    }
  });

  test('two values joined by their words are asked about; told apart they are two, and nobody asks again', () => {
    const [question] = asked(read(), 'same-figure');
    expect(question).toMatchObject({ words: 'nine', because: [expect.any(String), 'courier', 'eight'] });
    const apart = question?.answers.find(({ label }) => label.is === 'apart')?.decisions ?? [];
    const after = read(DRAFT, { decisions: apart });
    expect(figure(byId(after, 'herald'), 'nine')?.standing.outcome).toBe('only');
    expect(asked(after, 'same-figure')).toEqual([]);
  });

  test('one utterance that two articles give to two people is asked about, and keeps the answer', () => {
    const words = '“Nobody told the crew of the ferry that the sandbank had moved,”';
    const told = DRAFT.slice(0, 2).map((article, n) => ({
      ...article,
      text: `${article.text}\nCapt. Peter Lindqvist met Gov. Ellen Strand.\n${words} said ${n === 0 ? 'Peter Lindqvist' : 'Ellen Strand'}.`,
    }));
    const [first, second] = asked(read(told), 'two-speakers');
    expect(first).toMatchObject({ because: ['Peter Lindqvist', 'courier', 'Ellen Strand'] });
    const after = read(told, { decisions: second?.answers[1]?.decisions ?? [] });
    expect(quotation(byId(after, 'courier'), 'sandbank')?.speaker).toBe('Peter Lindqvist');
    expect(asked(after, 'two-speakers')).toEqual([]);
  });

  test.each(['nobody', 'not-quotation'] as const)('who speaks is decided: %s', (is) => {
    const text = [
      'Council meets late into the night over bridge',
      'Anna Holt and Ruth Crane of the council met on Monday in Ashby with the builders of the bridge.',
      'Holt greeted Crane. “The bridge will be closed for the whole of the coming winter,” she said.',
    ].join('\n');
    const one = { ...DRAFT[0], id: 'ashby', title: null, text } as (typeof DRAFT)[number];
    const [question] = asked(read([one]), 'speaker');
    expect(question?.words).toContain('The bridge will be closed');
    const answer = question?.answers.find(({ label }) => label.is === is);
    const [after] = read([one], { decisions: answer?.decisions ?? [] });
    const line = after?.lines.quotations.find((other) => other.text.includes('The bridge'));
    if (is === 'nobody') expect(line?.speaker).toBeNull();
    else expect(line).toBeUndefined();
  });
});

describe('what the installed packs know', () => {
  const article = DRAFT[0] as (typeof DRAFT)[number];
  const at = (words: string) => ({
    start: article.text.indexOf(words),
    end: article.text.indexOf(words) + words.length,
  });
  const known: KnownArticle = {
    mentions: [
      {
        kind: 'actor',
        ...at('Ellen Strand'),
        id: 'pack/ellen-strand',
        name: 'Ellen M. Strand',
        unit: null,
        outcome: 'named',
        sources: [],
      },
      {
        kind: 'figure',
        ...at('3,200'),
        id: 'pack/fuel',
        name: 'Fuel spilled',
        unit: 'gallon',
        outcome: 'differs',
        sources: [{ source: 'pack/a', outlet: 'Gazette', published: null, text: '4,000 gallons' }],
      },
    ],
    event: null,
    wording: [],
    here: null,
  };

  test('an actor is the known one, and a figure stands beside its sources', () => {
    const [draft] = read([article], { known: { herald: known } });
    const actor = draft?.lines.actors.find(({ name }) => name === 'Ellen Strand');
    expect(actor?.known).toEqual({ id: 'pack/ellen-strand', name: 'Ellen M. Strand' });
    const fuel = draft?.lines.figures.find(({ text }) => text.includes('3,200'));
    expect(fuel?.standing).toEqual({
      outcome: 'differs',
      part: null,
      others: [{ outlet: 'Gazette', text: '4,000 gallons' }],
    });
    expect(fuel?.counts).toBe('Fuel spilled');
  });
});

describe('bad input', () => {
  const one = (text: string, published: string | null = '2019-05-14') =>
    ({ ...DRAFT[0], id: 'odd', title: null, text, published }) as (typeof DRAFT)[number];

  test('an article of one line, one without a day, and none at all', () => {
    expect(read([one('Nothing happened.')])).toMatchObject([{ questions: [], changes: [], beside: [] }]);
    expect(read([one('Two people met.', null)])[0]?.event?.date).toBeNull();
    expect(read([])).toEqual([]);
  });

  test('another language is said so, and read for names only', () => {
    const german =
      'Der Bürgermeister Karl Weber sagte am Montag in Lüneburg, die Brücke über die Ilmenau werde im Winter gesperrt. „Das ist bedauerlich“, sagte Weber vor 40 Zuhörern.';
    const [draft] = read([one(german)]);
    expect(draft).toMatchObject({ isEnglish: false, lines: { quotations: [], figures: [] } });
    expect(draft?.lines.actors.some(({ name }) => name.includes('Karl Weber'))).toBe(true);
  });

  test('100,000 words are read', () => {
    const line = `${DRAFT[0]?.text.split('\n')[2]}`;
    const long = `${line}\n`.repeat(Math.ceil(100_000 / line.split(' ').length));
    expect(read([one(long)])[0]?.words).toBeGreaterThanOrEqual(100_000);
  });
});
