/** One article as it goes in, and as reading alone gives it: nothing in it knows of the other articles. */
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

/** A name as it stands, title and possessive left off. */
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
  /** Days told by distance ("Monday", "last week") as ISO dates, with the index of their paragraph. */
  days: { day: string; paragraph: number }[];
  quotations: IngestedQuotation[];
  /** What stands in quotation marks and is nobody's words by this article alone. */
  marked: (Span & { text: string })[];
  names: NameMention[];
  /** False: in another language, so that only names were read. */
  english: boolean;
}
