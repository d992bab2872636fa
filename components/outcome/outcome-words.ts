/** The words and the glyph of an outcome, the same in every language of the interface. Used by the card, the popup and announcements. */
import type { ActorCard, CardContext } from '../../lib/compare/card/card-context.ts';
import { readCredit } from '../../lib/compare/evidence/credit.ts';
import type { SourceRef } from '../../lib/compare/evidence/source-line.ts';
import type { Outcome } from '../../lib/compare/outcome.ts';
import type { IconName } from '../icon/icon-shapes.ts';
import type { PluralKey, Words } from '../words/words.tsx';
import { whyWords } from './why-words.ts';

/** `differs`: the one colour that means "these are not the same"; the others are shades of ink. */
export const OUTCOME_STYLES: Record<
  Outcome,
  { icon: IconName; tone: 'match' | 'differs' | 'only' | 'named' | 'none' }
> = {
  agrees: { icon: 'g-match', tone: 'match' },
  rounds: { icon: 'g-near', tone: 'match' },
  within: { icon: 'g-within', tone: 'match' },
  differs: { icon: 'g-differs', tone: 'differs' },
  'sources-differ': { icon: 'g-split', tone: 'differs' },
  only: { icon: 'g-only', tone: 'only' },
  'other-time': { icon: 'g-apart', tone: 'only' },
  'not-comparable': { icon: 'g-apart', tone: 'only' },
  named: { icon: 'g-named', tone: 'named' },
  absent: { icon: 'g-none', tone: 'none' },
  none: { icon: 'g-none', tone: 'none' },
};

export interface StateWords {
  /** In bold beside the glyph. */
  state: string;
  /** What is added in ordinary weight, if anything. */
  addition: string | null;
  /** The addition goes on with the sentence and is no other one. */
  goesOn?: true;
}

/** "CBS New York / AP", "Newsmax, citing Politico": the outlet, with the credit where there is one. */
export function outletName({ outlet, credit }: Pick<SourceRef, 'outlet' | 'credit'>, words: Words): string {
  const found = readCredit(credit);
  return found === null ? outlet : words(found.isCited ? 'outletCiting' : 'outletAndCredit', outlet, found.name);
}

/** The outlets of sources; two articles of one outlet are told apart by their days. */
export function sourceNames(sources: readonly SourceRef[], words: Words): string[] {
  return sources.map(({ id, outlet, published }) => {
    const isAlone = sources.every((other) => other.id === id || other.outlet !== outlet);
    return isAlone || published === null ? outlet : words('outletOfDay', outlet, words.day(published));
  });
}

const COUNTED = {
  agrees: 'matches',
  rounds: 'rounds',
  within: 'within',
  differs: 'differsFrom',
  absent: 'absentIn',
} as const satisfies Partial<Record<Outcome, PluralKey>>;

/** What the state line says of a card. */
export function stateWords(context: CardContext, words: Words): StateWords {
  const { outcome } = context;
  switch (outcome) {
    case 'sources-differ':
      return context.kind === 'actor'
        ? { state: words('sourcesDiffer'), addition: differingWords(context, words), goesOn: true }
        : { state: words('sourcesDiffer'), addition: splitAddition(context, words) };
    case 'named':
      return namedWords(context, words);
    case 'other-time':
      return { state: words('notCompared'), addition: words('otherTimeAddition') };
    case 'not-comparable':
      return { state: words('notComparable'), addition: context.why && whyWords(context.why, words) };
    case 'none':
      return { state: words('notInCorpus'), addition: null };
    case 'only':
      return partWords(context, words) ?? onlyWords(context, words);
    case 'agrees':
      return partWords(context, words) ?? plain(context, words);
    case 'within':
      return fitWords(context, words) ?? plain(context, words);
    default:
      return plain(context, words);
  }
}

/** Outcomes whose words only count or name sources. */
function plain({ outcome, outcomeSources }: CardContext, words: Words): StateWords {
  const key = COUNTED[outcome as keyof typeof COUNTED];
  return { state: ofSources(key, outcomeSources, words), addition: null };
}

/** Who alone has it, and how many others have an article on the event and lack it. */
function onlyWords({ kind, outcomeSources, groups, ...context }: CardContext, words: Words): StateWords {
  const [only] = outcomeSources;
  const outlet = only?.outlet ?? '';
  if (kind === 'actor') {
    const { actorKind } = context as ActorCard;
    return { state: words(actorKind === 'person' ? 'onlyNamesPerson' : 'onlyNames', outlet), addition: null };
  }
  const of = groups.find(({ lines }) => lines.some(({ source }) => source.id === only?.id))?.sourceCount ?? 1;
  return { state: of > 1 ? words('onlyPrintsOf', outlet, of) : words('onlyPrints', outlet), addition: null };
}

/** Of a part the part is told: these words, and not the sentence around them. */
function partWords(context: CardContext, words: Words): StateWords | null {
  if (context.kind !== 'quotation') return null;
  const { part, inPart, outcomeSources } = context;
  if (inPart) return { state: ofSources('partIn', outcomeSources, words), addition: null };
  if (!part) return null;
  const [only] = outcomeSources;
  const where =
    outcomeSources.length === 1 && only
      ? words('onlyOutlet', only.outlet)
      : words.count('sources', outcomeSources.length);
  return {
    state: words.count('wordsIn', part.words, where),
    addition: words(part.restDiffers ? 'restDiffers' : 'restLonger'),
  };
}

/** A bound is fitted; only a range with two ends is something to lie within. */
function fitWords(context: CardContext, words: Words): StateWords | null {
  if (context.kind !== 'figure' || !context.fits || context.fits.isRange) return null;
  const {
    fits: { text },
    outcomeSources,
  } = context;
  const [only] = outcomeSources;
  if (text === null) return { state: words.count('fitsSeveral', outcomeSources.length), addition: null };
  const where = outcomeSources.length === 1 && only ? only.outlet : words.count('sources', outcomeSources.length);
  return { state: words('fits', text, where), addition: null };
}

type CountedKey = (typeof COUNTED)[keyof typeof COUNTED] | 'quotedIn' | 'namedIn' | 'partIn';

/** A single outlet is named; several are counted. */
function ofSources(key: CountedKey, sources: readonly SourceRef[], words: Words): string {
  const [only] = sources;
  return only !== undefined && sources.length === 1
    ? words(`${key}Outlet`, only.outlet)
    : words.count(key, sources.length);
}

function splitAddition(context: CardContext, words: Words): string | null {
  const { pageAsIn } = context;
  if (pageAsIn.length === 0) return null;
  if (pageAsIn.length > 2) return words.count('pageAsIn', pageAsIn.length);
  return words('pageAsInOutlets', words.list(sourceNames(pageAsIn, words)));
}

function differingWords({ differing }: ActorCard, words: Words): string | null {
  const parts = [
    differing.quotations > 0 ? words.count('differingQuotations', differing.quotations) : null,
    differing.figures > 0 ? words.count('differingFigures', differing.figures) : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : words('differingIn', words.list(parts));
}

/** Of places and laws nobody expects a word. */
const mightSpeak = (context: CardContext) =>
  context.kind === 'actor' && (context.actorKind === 'person' || context.actorKind === 'organisation');

/** "Quoted" only where every source counted prints the actor's words; otherwise "named". */
function namedWords(context: CardContext, words: Words): StateWords {
  const lines = context.groups.flatMap((group) => group.lines).filter((line) => line.mark !== 'absent');
  const quoting = new Set(lines.filter((line) => line.words !== undefined).map((line) => line.source.id));
  const isQuoted =
    context.outcomeSources.length > 0 && context.outcomeSources.every((source) => quoting.has(source.id));
  const hasStatements = lines.some((line) => line.mark !== 'named');
  return {
    state: ofSources(isQuoted ? 'quotedIn' : 'namedIn', context.outcomeSources, words),
    addition: hasStatements || !mightSpeak(context) ? null : words('noStatements'),
  };
}
