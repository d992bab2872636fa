import { describe, expect, it } from 'vitest';
import type { ReportedMention } from '../../../../lib/compare/mentions/page-report.ts';
import { judgeReported, judgeSource, type ReportCase } from './report-case.ts';

const CASE: ReportCase = { name: 'a', file: 'a.html', condition: '', mark: [], notMark: [], asSource: [] };

const mention = (text: string, more: Partial<ReportedMention> = {}): ReportedMention => ({
  ...{ kind: 'actor', text, prefix: '', suffix: '', start: 0, end: text.length, id: 'sanctuary-cities/anna-roe' },
  ...{ outcome: 'named', sources: [] },
  ...more,
});

const judge = (expected: Partial<ReportCase>, ...mentions: ReportedMention[]): string[] =>
  judgeReported({ ...CASE, ...expected }, { address: '', title: '', mentions });

describe('a page report against a reported condition', () => {
  const roe = { kind: 'actor' as const, text: ['Anna Roe', 'A. Roe'], id: 'anna-roe' };

  it('any of the texts will do, without outer marks and invisible characters', () => {
    expect(judge({ mark: [roe] }, mention('“Anna\u200B  Roe.”'))).toEqual([]);
    expect(judge({ mark: [roe] }, mention('Roe'))).toHaveLength(1);
    expect(judge({ mark: [roe] }, mention('Anna Roe', { id: 'sanctuary-cities/anne-roe' }))).toHaveLength(1);
  });

  it('a count is exact, an outcome one of those named', () => {
    expect(judge({ mark: [{ ...roe, count: 2 }] }, mention('Anna Roe'))).toEqual([expect.stringContaining('1 times')]);
    expect(judge({ mark: [{ ...roe, outcome: ['only', 'named'] }] }, mention('Anna Roe'))).toEqual([]);
    expect(judge({ mark: [{ ...roe, outcome: 'only' }] }, mention('Anna Roe'))).toHaveLength(1);
  });

  it('what must not be marked: anywhere within a mention, or exactly, or behind certain words, or with an outcome', () => {
    expect(judge({ notMark: ['Roe'] }, mention('Anna Roe'))).toHaveLength(1);
    expect(judge({ notMark: [{ text: 'Roe', exact: true }] }, mention('Anna Roe'))).toEqual([]);
    expect(judge({ notMark: [{ text: 'Roe', before: 'Bob ' }] }, mention('Roe', { prefix: 'and Bob\n' }))).toHaveLength(
      1,
    );
    expect(judge({ notMark: [{ text: 'Roe', before: 'Bob ' }] }, mention('Roe'))).toEqual([]);
    expect(judge({ notMark: [{ text: 'Roe', outcome: 'differs' }] }, mention('Roe'))).toEqual([]);
    expect(judge({ notMark: [{ text: 'Roe', kind: 'figure' }] }, mention('Roe'))).toEqual([]);
  });

  it('speakers of an article, by the quotation’s first words', () => {
    const quotation = { text: 'We will not go.', start: 0, end: 1, speaker: 'Roe', actor: 'anna-roe' };
    const asked = { ...CASE, asSource: [{ text: 'We will', speaker: 'anna-roe' }] };
    expect(judgeSource(asked, { quotations: [quotation] })).toEqual([]);
    expect(judgeSource(asked, { quotations: [{ ...quotation, actor: null }] })).toHaveLength(1);
    expect(judgeSource(asked, { quotations: [] })).toEqual([expect.stringContaining('not found')]);
  });
});
