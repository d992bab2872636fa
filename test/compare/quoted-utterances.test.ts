import { describe, expect, test } from 'vitest';
import type { QuotationMention } from '../../lib/compare/mention.ts';
import { compareMention } from '../../lib/compare/mentions/compare-mention.ts';
import { quotation, recordsOf } from './records-for-tests.ts';

const PAGE = { title: '', published: null, event: 'e' };

/** The outcome of a page's quotation where the corpus prints one sentence. */
function outcomeOf(printed: string, onPage: string) {
  const statements = [quotation('a', printed)];
  const mention: QuotationMention = {
    kind: 'quotation',
    text: onPage,
    passage: onPage,
    speaker: 'mayor',
    statements: ['a#q1'],
  };
  return compareMention(mention, PAGE, recordsOf({ statements })).outcome;
}

const AROUND = 'Those who lived on the island had waited for the boats since the autumn, and in the end';

describe('a sentence of the corpus inside a far longer quotation of a page', () => {
  test('is the same words from six words on', () => {
    expect(outcomeOf('the ferries never ran here again', `${AROUND} the ferries never ran here again`)).toBe('only');
  });

  test('of five words may be chance', () => {
    expect(outcomeOf('the ferries never ran again', `${AROUND} the ferries never ran again`)).toBe('none');
  });

  test('of five words counts where the page quotes little more', () => {
    expect(outcomeOf('the ferries never ran again', 'the ferries never ran again here')).toBe('only');
  });
});
