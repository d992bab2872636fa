/**
 * Finds the names in an article, including those in quotations. A run of capitalised words is cut into the name and the words before
 * it: "South Carolina Governor Henry McMaster" names a place and a person. A line with capitals throughout ("Gilead Sets Price")
 * does not show which words are names, so only names of the rest of the article are found in it.
 */
import { BEFORE_NAME } from '../../text/english/abbreviations.ts';
import type { Paragraph } from '../../text/english/paragraphs.ts';
import { isTitleCase } from '../../text/english/title-case.ts';
import {
  findNameRuns,
  type NameRun,
  nameStart,
  type Spelling,
  smallWords,
  sureNames,
  withoutPossessive,
} from '../../text/quotations/attribution/cast/name-runs.ts';
import { type Narrative, readNarrative, type Token } from '../../text/quotations/attribution/narrative.ts';
import { BODY_NOUNS, ROLE_NOUNS } from '../../text/quotations/attribution/words/word-lists.ts';
import type { NameMention } from './article.ts';
import { isNoActor } from './no-actor.ts';

/** Stand in a title before or after its office, and in no name: "Deputy ... Press Secretary". */
const TITLE_WORDS = new Set(
  'former vice deputy press prime chief executive majority minority acting assistant associate senior brigadier foreign defense interior public information house-elect then-president us u.s retired late supreme staff coroner ayatollah interim'.split(
    ' ',
  ),
);
/** Lead up to a body and do not belong to its name: "Republican House", "Former House". */
const LEADING = new Set('former republican democratic gop the new-look u.s us'.split(' '));
const isTitleWord = (word: string) => ROLE_NOUNS.has(word) || TITLE_WORDS.has(word) || BEFORE_NAME.has(word);

interface Piece extends NameRun {
  title: string;
}

const wordOf = (token: Token | undefined) => withoutPossessive(token?.lower ?? '');

/** "Department of Health | and | Human Services": joins the two halves of a body's name. */
function joinBodies(tokens: readonly Token[], runs: readonly NameRun[]): NameRun[] {
  const joined: NameRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    const isBody = last && tokens.slice(last.from, last.to).some(({ lower }) => BODY_NOUNS.has(lower));
    const hasOf = last && tokens.slice(last.from, last.to).some(({ lower }) => lower === 'of' || lower === 'for');
    const follows = last && run.from === last.to + 1 && /^(?:and|&)$/.test(tokens[last.to]?.lower ?? '');
    if (last && isBody && hasOf && follows) last.to = run.to;
    else joined.push({ ...run });
  }
  return joined;
}

/** "Individual A. Hastert": a full stop after an initial ends the sentence where the article has the words before it as a name. */
function cutAtInitial(tokens: readonly Token[], run: NameRun, names: ReadonlySet<string>): NameRun[] {
  for (let at = run.from + 2; at < run.to - 1; at++) {
    if (tokens[at]?.text !== '.' || tokens[at - 1]?.text.length !== 1) continue;
    if (names.has(textOf(tokens, { from: run.from, to: at })))
      return [{ from: run.from, to: at }, ...cutAtInitial(tokens, { from: at + 1, to: run.to }, names)];
  }
  return [run];
}

/** "Mayor of Berkeley Jesse Arreguin": a place and a person in a row, both of which the article names alone as well. */
function cutBeforePerson(tokens: readonly Token[], run: NameRun, names: ReadonlySet<string>): NameRun[] {
  for (let at = run.from + 1; at <= run.to - 2; at++) {
    const [before, person] = [
      { from: run.from, to: at },
      { from: at, to: run.to },
    ];
    if (names.has(textOf(tokens, person)) && names.has(textOf(tokens, before))) return [before, person];
  }
  return [run];
}

function textOf(tokens: readonly Token[], { from, to }: NameRun): string {
  let text = '';
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token;
    const glued = at > from && token.start === tokens[at - 1]?.end;
    text += `${at > from && !glued ? ' ' : ''}${at === to - 1 ? withoutPossessive(token.text) : token.text}`;
  }
  return text;
}

/** The name of a run with its title, and before that what the title belongs to. */
function piecesOf(tokens: readonly Token[], run: NameRun): Piece[] {
  let start = nameStart(tokens, run);
  while (start < run.to - 1 && start > run.from && TITLE_WORDS.has(wordOf(tokens[start]))) start++;
  if (start === run.from) while (start < run.to - 1 && LEADING.has(wordOf(tokens[start]))) start++;
  // "Gen. Roe", "Sens. Roe": an abbreviated title, with its full stop; and the one that "U.S." leaves.
  while (start < run.to - 1 && (BEFORE_NAME.has(wordOf(tokens[start])) || tokens[start]?.kind === 'sign')) start++;
  let principal = start;
  while (principal > run.from && (isTitleWord(wordOf(tokens[principal - 1])) || tokens[principal - 1]?.kind === 'sign'))
    principal--;
  let from = run.from;
  while (from < principal && (isTitleWord(wordOf(tokens[from])) || LEADING.has(wordOf(tokens[from])))) from++;
  const words = tokens.slice(principal, start).filter(({ kind, lower }) => kind === 'word' && lower !== 'of');
  const title = words.map(({ lower }) => withoutPossessive(lower)).join(' ');
  let to = run.to;
  while (to > start && tokens[to - 1]?.kind === 'sign' && tokens[to - 1]?.text !== '.') to--;
  const pieces: Piece[] = [];
  if (from < principal) pieces.push({ from, to: principal, title: '' });
  if (start < to) pieces.push({ from: start, to, title });
  return pieces;
}

/** A title in small letters before the name: "state Sen.", "spokeswoman". */
function smallTitle(tokens: readonly Token[], from: number): string {
  const words: string[] = [];
  for (let at = from - 1; at >= 0 && at >= from - 3 && ROLE_NOUNS.has(tokens[at]?.lower ?? ''); at--)
    words.unshift(tokens[at]?.lower ?? '');
  return words.join(' ');
}

function mentionOf(
  narrative: Narrative,
  piece: Piece,
  { at, paragraph }: { at: number; paragraph: number },
): NameMention {
  const { tokens } = narrative;
  const last = tokens[piece.to - 1] as Token;
  const end = last.end - (last.text.length - withoutPossessive(last.text).length);
  return {
    start: at + (tokens[piece.from] as Token).start,
    end: at + end,
    text: textOf(tokens, piece),
    title: piece.title || smallTitle(tokens, piece.from),
    paragraph,
    before:
      tokens[piece.from - 1]?.sentence === tokens[piece.from]?.sentence ? (tokens[piece.from - 1]?.lower ?? '') : '',
    after: tokens[piece.to]?.lower ?? '',
  };
}

/** Names from the rest of the article in a line with capitals throughout: the longest at each place. */
function knownPieces({ tokens }: Narrative, known: ReadonlySet<string>, most: number): Piece[] {
  const pieces: Piece[] = [];
  for (let from = 0; from < tokens.length; from++) {
    for (let to = Math.min(tokens.length, from + most); to > from; to--) {
      if (!known.has(textOf(tokens, { from, to }).toLowerCase())) continue;
      pieces.push({ from, to, title: '' });
      from = to - 1;
      break;
    }
  }
  return pieces;
}

/** The longest name looked for in a title, in tokens. */
const MOST_TOKENS = 7;

/**
 * The names of an article in order. Linear. In another language than English, where common nouns may be large as well, only
 * names of two words and more.
 */
export function namesOfArticle(paragraphs: readonly Paragraph[], english = true): NameMention[] {
  const narratives = paragraphs.map(({ text }, paragraph) => readNarrative(paragraph, text, []));
  const titles = narratives.map(({ text }) => english && isTitleCase(text));
  const plain = narratives.filter((_, n) => !titles[n]);
  const spelling: Spelling = {
    small: smallWords(plain),
    sure: sureNames(plain),
  };
  const found = narratives.map((narrative, n) =>
    titles[n] ? [] : joinBodies(narrative.tokens, findNameRuns(narrative, spelling, new Map())),
  );
  const texts = new Set(found.flatMap((runs, n) => runs.map((run) => textOf(plainTokens(narratives, n), run))));
  const pieces = new Set(
    found.flatMap((runs, n) =>
      runs.flatMap((run) =>
        piecesOf(plainTokens(narratives, n), run).map((piece) => textOf(plainTokens(narratives, n), piece)),
      ),
    ),
  );
  const mentions = found.map((runs, n) =>
    runs
      .flatMap((run) => cutAtInitial(plainTokens(narratives, n), run, texts))
      .flatMap((run) => cutBeforePerson(plainTokens(narratives, n), run, pieces))
      .flatMap((run) => piecesOf(plainTokens(narratives, n), run))
      .map((piece) => mentionOf(narratives[n] as Narrative, piece, { at: paragraphs[n]?.at ?? 0, paragraph: n })),
  );
  const kept = mentions.map((list, n) =>
    list.filter((one) => (english || one.text.includes(' ')) && !isNoActor(one, paragraphs[n] as Paragraph, spelling)),
  );
  const known = new Set(kept.flat().map(({ text }) => text.toLowerCase()));
  return narratives.flatMap((narrative, n) =>
    titles[n]
      ? knownPieces(narrative, known, MOST_TOKENS).map((piece) =>
          mentionOf(narrative, piece, { at: paragraphs[n]?.at ?? 0, paragraph: n }),
        )
      : (kept[n] ?? []),
  );
}

const plainTokens = (narratives: readonly Narrative[], n: number) => (narratives[n] as Narrative).tokens;
