/**
 * Reads one article for joining: sentences, names, quotations with speakers, figures. An article in another language is
 * read for names only, because every other rule is one of English.
 */
import { placeQuotations } from '../../corpus/draft/ingest.ts';
import { isEnglish } from '../../text/english/is-english.ts';
import { paragraphsOf } from '../../text/english/paragraphs.ts';
import { findSentences } from '../../text/english/sentences.ts';
import { findQuotations } from '../../text/quotations/find-quotations.ts';
import { figuresOfArticle } from '../figures/read/article-figures.ts';
import type { ArticleInput, ArticleReading, Sentence } from './article.ts';
import { namesOfArticle } from './name-mentions.ts';

/** Never throws; linear in the text. */
export function readArticle(input: ArticleInput): ArticleReading {
  const paragraphs = paragraphsOf(input.text);
  const english = isEnglish(input.text);
  const sentences: Sentence[] = paragraphs.flatMap(({ text, at }, paragraph) =>
    findSentences(text).map(({ start, end }) => ({ start: at + start, end: at + end, paragraph })),
  );
  const found = english ? findQuotations(paragraphs.map(({ text }) => text)) : [];
  const marked = found.filter(({ scare }) => scare);
  return {
    ...input,
    paragraphs,
    sentences,
    english,
    names: namesOfArticle(paragraphs, english),
    quotations: placeQuotations(paragraphs, found),
    marked: marked.map(({ block, start, end, text }) => {
      const at = paragraphs[block]?.at ?? 0;
      return { text, start: at + start, end: at + end };
    }),
    ...(english ? figuresOfArticle(input, sentences) : { figures: [], days: [] }),
  };
}
