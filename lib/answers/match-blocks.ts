/** Finds what the blocks of one page may hold of the corpus: the names that count, and the passages to parse. */
import type { ReadPassage } from '../compare/mentions/read-passages.ts';
import type { BlocksOfPage } from '../messaging/requests/page.ts';
import type { CorpusStore } from '../store/corpus-store.ts';
import { scanCandidates } from '../text/gate/candidates.ts';
import {
  compileLexicon,
  countedNames,
  type MatchedText,
  type Matcher,
  matchText,
  passageNumbers,
} from '../text/gate/match-texts.ts';
import { mendMojibake } from '../text/gate/mojibake.ts';
import type { NameSpan } from '../text/lexicon.ts';

export interface MatchedBlocks {
  /** The blocks with names that count: index, text, and the names. */
  names: { block: number; text: string; names: NameSpan[] }[];
  passages: ReadPassage[];
  /** Indexes of the blocks with any name, counted or not, and of the passages. */
  useful: number[];
}

/** The block's text with the context that says what its figures count. */
const wordsOf = ({ text, context }: BlocksOfPage['blocks'][number]): string =>
  context ? [text, context.label, context.leadIn].filter((words) => words !== '').join('\n') : text;

/** A number alone in its block is a figure if its label or lead-in has the cue words. */
function matchBlock(block: BlocksOfPage['blocks'][number], matcher: Matcher): MatchedText {
  const matched = matchText(block.text, matcher);
  const isFigure = matched.figure || (block.context !== undefined && matchText(wordsOf(block), matcher).figure);
  return { ...matched, figure: isFigure };
}

export async function matchBlocks(
  store: CorpusStore,
  { blocks: sent, heads, topics }: Pick<BlocksOfPage, 'blocks' | 'heads' | 'topics'>,
): Promise<MatchedBlocks> {
  const blocks = sent.map((block) => ({ ...block, text: mendMojibake(block.text) }));
  const text = [...heads, ...blocks.map(wordsOf)].join('\n');
  const lexicon = await store.lexicon(scanCandidates(text));
  if (!lexicon) return { names: [], passages: [], useful: [] };
  const matcher = compileLexicon(lexicon);
  const matched = blocks.map((block) => matchBlock(block, matcher));
  const counted = countedNames(matched, { heads, topics, matcher });
  const isNext = (index: number) => index > 0 && blocks[index]?.follows === true;
  const numbers = passageNumbers(matched, isNext);
  const passages = numbers.map((block, n) => ({
    block,
    text: blocks[block]?.text ?? '',
    names: counted[block] ?? [],
    follows: numbers[n - 1] === block - 1 && isNext(block),
    context: blocks[block]?.context ?? null,
  }));
  const named = matched.flatMap(({ hits }, block) => (hits.length > 0 ? block : []));
  return {
    names: counted.flatMap((names, block) =>
      names.length > 0 ? { block, text: blocks[block]?.text ?? '', names } : [],
    ),
    passages,
    useful: [...new Set([...named, ...passages.map(({ block }) => block)])],
  };
}
