/** Finds what the blocks of one page may hold of the corpus: the names that count, and the passages to parse. */
import type { ReadPassage } from '../compare/mentions/read-passages.ts';
import type { PageText } from '../messaging/contract.ts';
import type { CorpusStore } from '../store/corpus-store.ts';
import { scanCandidates } from '../text/gate/candidates.ts';
import { compileLexicon, countedNames, matchText, passageNumbers } from '../text/gate/match-texts.ts';
import type { NameSpan } from '../text/lexicon.ts';

export interface MatchedBlocks {
  names: { block: number; names: NameSpan[] }[];
  passages: ReadPassage[];
  /** Numbers of the blocks with any name, counted or not, and of the passages. */
  useful: number[];
}

export async function matchBlocks(
  store: CorpusStore,
  { blocks, heads, topics }: Pick<PageText, 'blocks' | 'heads' | 'topics'>,
): Promise<MatchedBlocks> {
  const text = [...heads, ...blocks.map((block) => block.text)].join('\n');
  const lexicon = await store.lexicon(scanCandidates(text));
  if (!lexicon) return { names: [], passages: [], useful: [] };
  const matcher = compileLexicon(lexicon);
  const matched = blocks.map((block) => matchText(block.text, matcher));
  const counted = countedNames(matched, { heads, topics, matcher });
  const at = (index: number) => blocks[index]?.block ?? -1;
  const numbers = passageNumbers(matched, (index) => index > 0 && at(index) === at(index - 1) + 1);
  const passages = numbers.map((index) => ({
    block: at(index),
    text: blocks[index]?.text ?? '',
    names: counted[index] ?? [],
  }));
  const named = matched.flatMap(({ hits }, index) => (hits.length > 0 ? at(index) : []));
  return {
    names: counted.flatMap((names, index) => (names.length > 0 ? { block: at(index), names } : [])),
    passages,
    useful: [...new Set([...named, ...passages.map(({ block }) => block)])],
  };
}
