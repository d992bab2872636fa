/** The full data of a mention's card. */
import type { Records } from '../../corpus/rows/records.ts';
import { factsFor, type Mention } from '../mention.ts';
import type { PageFacts } from '../page-facts.ts';
import { indexRecords, type RecordIndex } from '../record-index.ts';
import { actorCard } from './actor-card.ts';
import type { CardContext } from './card-context.ts';
import { figureCard } from './figure-card.ts';
import { quotationCard } from './quotation-card.ts';

/**
 * The card of a mention on a page, from records that hold everything on the events concerned and do not change afterwards.
 * A mention that the records do not know gives a card with outcome `none`. Its outcome is that of `compareMention`.
 */
export function cardFor(mention: Mention, page: PageFacts, records: Records): CardContext {
  const card = cardOf(mention, factsFor(mention, page), indexRecords(records));
  return page.wording?.length ? { ...card, wording: page.wording } : card;
}

function cardOf(mention: Mention, page: PageFacts, index: RecordIndex): CardContext {
  if (mention.kind === 'actor') return actorCard(mention, page, index);
  if (mention.kind === 'figure') return figureCard(mention, page, index);
  return quotationCard(mention, page, index);
}
