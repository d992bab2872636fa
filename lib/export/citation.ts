/** A plain citation, as it is pasted into a note or a mail: the words, who printed them, where and when. No style of any school. */
import type { CardContext } from '../compare/card/card-context.ts';
import type { SourceLine } from '../compare/evidence/source-line.ts';
import type { Run } from '../compare/wordings/runs.ts';

const joined = (runs: readonly Run[] | undefined) => (runs ?? []).map((run) => run.text).join('');

/**
 * One line: `Ada Quill: “words” (CBS New York / AP, “Headline”, 2017-04-21, https://...)`. What a source does not have is left out.
 * Told words stand without quotation marks, as they are not the source's; a speaker only where the source names one.
 */
export function citation(line: SourceLine): string {
  const { outlet, credit, headline, published, address } = line.source;
  const printed = joined(line.words) || joined(line.value);
  const { attribution } = line;
  const speaker = printed && attribution?.named && attribution.speaker ? `${attribution.speaker}: ` : '';
  const words = printed ? `${speaker}“${printed}”` : (line.told ?? '');
  const source = [
    credit === null ? outlet : `${outlet} / ${credit}`,
    headline === null ? null : `“${headline}”`,
    published,
    address,
  ].filter((part) => part !== null);
  return `${words} (${source.join(', ')})`.trimStart();
}

/** All sources of a card that print, tell or name something, one line each, under what they are about. */
export function cardCitation(card: CardContext): string {
  const lines = card.groups
    .flatMap((group) => group.lines)
    .flatMap((line) => [line, ...(line.more ?? [])])
    .filter((line) => line.mark !== 'absent');
  const title = card.kind === 'figure' ? `${card.title} (${card.measureLabel})` : card.title;
  return [title, ...lines.map(citation)].join('\n');
}
