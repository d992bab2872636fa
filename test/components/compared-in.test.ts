/** Where a card's Compare button leads. */
import { describe, expect, test } from 'vitest';
import { comparedIn } from '../../entrypoints/card/compared-in.ts';
import type { CardContext } from '../../lib/compare/card/card-context.ts';
import { CARDS } from './card-fixtures.ts';

const context = (name: string) => CARDS[name] as CardContext;

describe('the event of the first group, and what the card is about', () => {
  test('an actor, a measure, an utterance', () => {
    const person = context('person');
    expect(comparedIn(person)).toEqual({ event: 'bridge', item: person.kind === 'actor' ? person.actor : '' });
    const figure = context('figure differs');
    expect(comparedIn(figure)).toEqual({ event: 'bridge', item: figure.kind === 'figure' ? figure.measure : '' });
    const quotation = context('quotation agrees');
    expect(comparedIn({ ...quotation, utterance: 'valley#q1.1' } as CardContext)).toEqual({
      event: 'bridge',
      item: 'valley#q1.1',
    });
  });

  test('a quotation of no known utterance leads to its event alone', () => {
    expect(comparedIn(context('quotation agrees'))).toEqual({ event: 'bridge', item: null });
  });

  test('nothing to compare, no button', () => {
    expect(comparedIn({ ...context('person'), groups: [] } as CardContext)).toBeNull();
    const [group] = context('person').groups;
    expect(comparedIn({ ...context('person'), groups: [{ ...group, event: null }] } as CardContext)).toBeNull();
  });
});
