/** The five originals, read as "add this article" reads them, against the pack's own records of them. */
import type { Pack } from '../../../lib/corpus/pack/schema.ts';
import { OTHERS } from '../bench/others.ts';
import { othersOnQuotations, oursOnQuotations, quotedInOriginals } from './beside.ts';
import { scoreOriginals } from './originals.ts';
import { milliseconds, SCORE_HEAD, type Section, scoreRow, share, table } from './table.ts';

export function originalsSection(pack: Pack): Section {
  const score = scoreOriginals(pack);
  if (!score) return { lines: ['ORIGINALS: skipped, ../shared/seeds does not stand here'], misses: [] };
  const texts = quotedInOriginals(pack);
  const beside = [
    { name: 'Concordance (all of ingestion)', timed: oursOnQuotations(pack, texts) },
    ...OTHERS.flatMap((other) => {
      const timed = othersOnQuotations(other, texts);
      return timed ? [{ name: other.name, timed }] : [];
    }),
  ];
  const lines = [
    `ORIGINALS AS SOURCES: ${score.sources} articles, ${milliseconds(score.milliseconds)}`,
    ...table([
      SCORE_HEAD,
      scoreRow('quotations', score.quotations),
      scoreRow('figures', score.figures),
      scoreRow('actors', score.actors),
    ]),
    'Figures count as exact with value, range and unit right. The pack lists actors that an article describes and does not name.',
    `Speakers right: ${share(score.speakers.right, score.speakers.of)}; measures right: ${share(score.measures.right, score.measures.of)}`,
    '',
    ...table([
      ['Quotations, without speakers', ...SCORE_HEAD.slice(1), 'time'],
      ...beside.map(({ name, timed }) => [...scoreRow(name, timed.tally), milliseconds(timed.milliseconds)]),
    ]),
  ];
  return { lines, misses: score.misses };
}
