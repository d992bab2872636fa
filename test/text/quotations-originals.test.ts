/** Quotations and speakers found in the five originals, against what the pack says of them. Needs the originals, which are not ours to keep here. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Actor, Source } from '../../lib/corpus/pack/schema.ts';
import type { NameSpan } from '../../lib/text/lexicon.ts';
import { type FoundQuotation, findQuotations } from '../../lib/text/quotations/find-quotations.ts';

const here = (path: string) => new URL(`../../${path}`, import.meta.url);
const originals = here('../shared/seeds/');
const stand = existsSync(originals) && existsSync(here('seeds/actors.json'));
const read = <T>(path: URL): T => JSON.parse(readFileSync(path, 'utf8')) as T;

/** The pack's names in a text by plain search, the longest first: what speakers are needs no more here. */
function names(text: string, actors: Actor[]): NameSpan[] {
  const found: NameSpan[] = [];
  const all = actors.flatMap(({ id, names }) => names.map((name) => ({ id, text: name.text })));
  for (const name of all.sort((a, b) => b.text.length - a.text.length)) {
    for (let start = text.indexOf(name.text); start >= 0; start = text.indexOf(name.text, start + 1)) {
      const end = start + name.text.length;
      const whole = !/[\p{L}\p{N}]/u.test((text[start - 1] ?? ' ') + (text[end] ?? ' '));
      const free = found.every((other) => other.end <= start || other.start >= end);
      if (whole && free) found.push({ start, end, actors: [{ id: name.id, reason: 'full-name' }] });
    }
  }
  return found;
}

interface Scored {
  wanted: number;
  found: number;
  right: number;
  speakers: number;
  faults: string[];
}

function score(total: Scored, source: Source, quotations: FoundQuotation[]): void {
  const left = [...quotations];
  for (const wanted of source.statements) {
    if (wanted.kind !== 'quotation') continue;
    total.wanted++;
    const at = left.findIndex(({ text }) => text === wanted.text);
    const [quotation] = at < 0 ? [] : left.splice(at, 1);
    if (quotation) total.right++;
    if (quotation && (quotation.speaker?.actor ?? null) === wanted.speaker) total.speakers++;
    else
      total.faults.push(`${source.id}#${wanted.id}: ${quotation ? `speaker ${quotation.speaker?.text}` : 'not found'}`);
  }
  total.found += quotations.length;
  total.faults.push(...left.map(({ text }) => `${source.id}: not in the pack: ${text.slice(0, 20)}`));
}

describe.skipIf(!stand)('quotations of the originals (skipped where ../shared does not stand)', () => {
  const total: Scored = { wanted: 0, found: 0, right: 0, speakers: 0, faults: [] };
  if (stand) {
    const actors = read<Actor[]>(here('seeds/actors.json'));
    const index = read<{ id: string; file: string }[]>(new URL('index.json', originals));
    const sources = readdirSync(here('seeds/sources/')).map((file) => read<Source>(here(`seeds/sources/${file}`)));
    for (const { id, file } of index) {
      const source = sources.find((one) => one.id === id);
      if (!source) continue;
      const blocks = readFileSync(new URL(file, originals), 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '');
      const found = findQuotations(
        blocks,
        blocks.map((block) => names(block, actors)),
      );
      score(
        total,
        source,
        found.filter(({ scare }) => !scare),
      );
    }
  }

  it('finds them by exact span', () => {
    const f1 = (2 * total.right) / (total.wanted + total.found);
    expect(total.wanted, 'quotations in the pack').toBeGreaterThan(50);
    expect(f1, total.faults.join('\n')).toBeGreaterThanOrEqual(0.98);
  });

  it('knows who speaks', () => {
    expect(total.speakers / total.right, total.faults.join('\n')).toBeGreaterThanOrEqual(0.95);
  });
});
