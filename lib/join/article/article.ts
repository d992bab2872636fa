/** One article as input, and its reading, which does not depend on other articles. */
import type { IngestedQuotation } from '../../corpus/draft/ingest.ts';
import type { Paragraph } from '../../text/english/paragraphs.ts';
import type { FoundFigure } from '../../text/figures/figure.ts';
import type { Span } from '../../text/span.ts';

export interface ArticleInput {
  /** Unique among the articles read together: a file's name, a source's id. */
  id: string;
  /** Plain text, a paragraph a line. */
  text: string;
  title: string | null;
  /** ISO day. */
  published: string | null;
  outlet?: string | null;
  address?: string | null;
}

/** A sentence; all offsets are into the article's text. */
export interface Sentence extends Span {
  /** Index of its paragraph. */
  paragraph: number;
}

/** A figure with its sentence (index). `part` tells the ends of a range of years apart, which are two dates. */
export interface ArticleFigure extends FoundFigure {
  sentence: number;
  part: 'whole' | 'first' | 'last';
  /** The year at the other end of its range. */
  otherEnd: string | null;
}

/** A name as printed, without title and possessive. */
export interface NameMention extends Span {
  /** With single spaces. */
  text: string;
  /** Office or calling before it, lower case: "attorney general", "mr". */
  title: string;
  paragraph: number;
  /** The word before it, lower case: "in", "the". */
  before: string;
  /** The sign or word behind it, lower case. */
  after: string;
}

export interface ArticleReading extends ArticleInput {
  paragraphs: Paragraph[];
  sentences: Sentence[];
  figures: ArticleFigure[];
  /** Days given relative to the article's ("Monday", "last week") as ISO dates, with the index of their paragraph. */
  days: { day: string; paragraph: number }[];
  quotations: IngestedQuotation[];
  /** Text in quotation marks without a speaker in this article. */
  marked: (Span & { text: string })[];
  names: NameMention[];
  /** False for another language, in which only names are read. */
  english: boolean;
}
