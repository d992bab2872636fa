/**
 * A plain citation of one line, as it is pasted into a note or a mail: what the page has, then what the source prints and
 * who says it there. No style of any school.
 */
import type { SourceLine } from '../compare/evidence/source-line.ts';
import type { Run } from '../compare/wordings/runs.ts';
import { textFragmentAddress } from './text-fragment.ts';

type Attribution = NonNullable<SourceLine['attribution']>;

/** The place on the page that the line is set beside. */
export interface CitedPage {
  words: string;
  title: string;
  /** Left out unless it is http or https. */
  address: string | null;
  /** ISO day. */
  published: string | null;
}

/** Words in the language of the interface. */
export interface CitationWords {
  /** Who says it, with the words by which the source names them; null where the source attributes it to nobody. */
  speaker: (attribution: Attribution) => string | null;
  /** The outlet with what it credits. */
  outlet: (source: SourceLine['source']) => string;
  quoted: (text: string) => string;
  onPage: (text: string) => string;
  paragraph: (number: number) => string;
  /** Before a digest, which is ours. */
  paraphrase: string;
  /** Before a value that the source gives without saying from whom it has it. */
  ownVoice: string;
  /** Before quoted words of which the source names no speaker. */
  speakerOpen: string;
}

const joined = (runs: readonly Run[] | undefined) => (runs ?? []).map((run) => run.text).join('');
const given = (parts: readonly (string | null)[]) => parts.filter((part) => part !== null && part !== '').join(', ');

function pageLine({ words, title, address, published }: CitedPage, say: CitationWords): string {
  return given([say.onPage(bare(words)), title.trim(), textFragmentAddress(address, null), published]);
}

/** Without the quotation marks that the page has around it. */
const bare = (text: string) => text.trim().replace(/^["“”„«]|["“”»]$/g, '');

/** The words with who says them. Quoted words never stand without a speaker, or without saying that there is none. */
function statement(line: SourceLine, say: CitationWords): string {
  const speaker = line.attribution ? say.speaker(line.attribution) : null;
  const printed = joined(line.words);
  if (printed !== '') return `${speaker ?? say.speakerOpen}: ${say.quoted(printed)}`;
  const value = joined(line.value);
  if (value !== '') return `${speaker ?? say.ownVoice}: ${say.quoted(value)}`;
  if (!line.told) return '';
  return speaker === null ? `${say.paraphrase} ${line.told}` : `${speaker}: ${say.paraphrase} ${line.told}`;
}

/**
 * Two lines of text, the page's first; the source's alone where there is no page. What a source or page lacks is left out.
 * The link opens the source at the words.
 */
export function citation(line: SourceLine, page: CitedPage | null, say: CitationWords): string {
  const { headline, published, address } = line.source;
  const source = given([say.outlet(line.source), headline === null ? null : say.quoted(headline)]);
  const paragraph = line.attribution ? say.paragraph(line.attribution.paragraph) : null;
  const when = given([published, paragraph]);
  const link = textFragmentAddress(address, line.fragment ?? null);
  const parts = [`${source}.`, statement(line, say), when === '' ? '' : `(${when})`, link ?? ''];
  const cited = parts.filter((part) => part !== '').join(' ');
  return page === null ? cited : `${pageLine(page, say)}\n${cited}`;
}
