/**
 * The result of reading articles as a corpus: records across the articles, each with its places and the rule that found it. Plain
 * data; every list is in the order of the articles and then of their text.
 */
import type { Cues, FigureReading } from '../../text/figures/figure.ts';
import type { ActorKind, NameForm } from '../../text/lexicon.ts';
import type { Decided } from '../decisions/decision.ts';
import type { Place } from './place.ts';

/** A person's decision on a record, if any. */
interface Decidable {
  decided?: Decided[];
}

/** Why two names were taken for one actor; the weakest rule that holds the actor's names together. */
export type ActorRule =
  | 'same-name'
  | 'surname'
  | 'first-names'
  | 'defined-acronym'
  | 'initials'
  | 'shortened-body'
  | 'abbreviated-state'
  | 'spelling-with-title';

export interface FoundActor extends Decidable {
  id: string;
  /** Null if the articles do not give it. */
  kind: ActorKind | null;
  /** The fullest name. */
  name: string;
  names: { text: string; form: NameForm }[];
  /** Titles printed before the name ("Attorney General"). */
  titles: string[];
  /** With the name as printed there. */
  members: (Place & { text: string })[];
  found: ActorRule;
}

/**
 * `same-words`: enough equal words tell by themselves. `speaker-and-words`: a fragment, known by its speaker as well.
 * `same-marks`: a few words in marks in both, of which one article says whose they are.
 */
export type UtteranceRule = 'same-words' | 'speaker-and-words' | 'same-marks';

export interface FoundUtterance extends Decidable {
  id: string;
  /**
   * `quotation` is the place of the quotation in the article's list, null where the article prints the words otherwise;
   * `speaker` is as the article gives it.
   */
  members: (Place & { quotation: number | null; speaker: string | null })[];
  /** Two articles attribute the words to different people; this is shown. */
  speakersDiffer: boolean;
  found: UtteranceRule;
}

export type FigureRelation = 'agrees' | 'rounds' | 'within' | 'differs' | 'not-comparable';

export type MeasureRule = 'same-sentence' | 'same-value' | 'same-person' | 'fits' | 'same-thing-other-value';

/** `noun` is the noun phrase counted, for a count. */
export type FoundFigure = Place & FigureReading & { text: string; noun: string | null };

export interface FoundMeasure extends Decidable {
  id: string;
  label: string;
  unit: string;
  members: FoundFigure[];
  relation: FigureRelation;
  found: MeasureRule;
  /** By which `lib/text/measures` knows the figure again; null where no cues tell it from the articles' other figures. */
  cues: Cues | null;
}

export interface FoundEvent extends Decidable {
  id: string;
  /** ISO day, null where no article of it is dated. */
  date: string | null;
  label: string;
  place: string | null;
  articles: { article: string; reason: string }[];
  found: 'day-and-shared-words' | 'alone';
}

export interface FoundOrigin {
  articles: string[];
  /** Largest share of the shorter of two texts that the longer one also contains, outside quotations. */
  share: number;
  /** Words of the longest run that two of them share. */
  run: number;
  found: 'contained-copy' | 'runs-of-words' | 'same-text';
}

export interface Found {
  actors: FoundActor[];
  utterances: FoundUtterance[];
  measures: FoundMeasure[];
  events: FoundEvent[];
  origins: FoundOrigin[];
}
