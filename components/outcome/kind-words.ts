/** The kind of a card's mention: its icon and its words. */
import type { CardContext } from '../../lib/compare/card/card-context.ts';
import type { ActorKind } from '../../lib/text/lexicon.ts';
import type { IconName } from '../icon/icon-shapes.ts';
import type { MessageKey, Words } from '../words/words.tsx';

const ACTORS: Record<ActorKind, { icon: IconName; words: MessageKey }> = {
  person: { icon: 'k-actor', words: 'kindPerson' },
  organisation: { icon: 'k-organisation', words: 'kindOrganisation' },
  place: { icon: 'k-place', words: 'kindPlace' },
  law: { icon: 'k-law', words: 'kindLaw' },
  programme: { icon: 'k-law', words: 'kindProgramme' },
};

const UNITS: Record<string, MessageKey> = {
  percent: 'kindFigurePercent',
  share: 'kindFigurePercent',
  points: 'kindFigurePoints',
  count: 'kindFigureCount',
  date: 'kindFigureDate',
  duration: 'kindFigureDuration',
};

const isCurrency = (unit: string) => /^[A-Z]{3}(?:\/100)?$/.test(unit);

export function kindOf(context: CardContext, words: Words): { icon: IconName; words: string } {
  if (context.kind === 'actor') {
    const { icon, words: key } = ACTORS[context.actorKind];
    return { icon, words: words(key) };
  }
  if (context.kind === 'figure') {
    const key = UNITS[context.unit] ?? (isCurrency(context.unit) ? 'kindFigureMoney' : 'kindFigureMeasurement');
    return { icon: context.unit === 'date' ? 'k-date' : 'k-figure', words: words(key) };
  }
  return {
    icon: 'k-quotation',
    words: context.speakerName === null ? words('kindQuotation') : words('kindQuotationBy', context.speakerName),
  };
}
