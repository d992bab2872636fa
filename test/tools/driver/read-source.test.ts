/** Texts as sources; pages need a browser and are tested with it (test/extension/as-source.test.ts). */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { corpusOf, readPack } from './pack-corpus.ts';
import { readSource, type SourceReader } from './read-source.ts';

const LINES = `\uFEFFTown Paper\r
\r
Mayor answers a letter from Washington\r
\r
\u{1F4F0} “It came at noon,” Mayor Bill de\u00A0Blasio said on Friday. It asks for papers by June 30.\r
`;

const WRAPPED = `The mayor read the letter at noon and put it into a drawer of his desk, and then "nobody in this
house saw it again," James O'Neill said. He had looked for it in all the drawers of all the
desks on the floor, and below them as well, and had found 82 percent of an old sandwich in
one that nobody had opened in years.

The letter came on a Friday. It was long, it was blue, and it had been signed by somebody who
wrote in such a hurry that the name could not be read. Nobody has asked for the answer since.
`;

describe('a text as a source', () => {
  let folder: string;
  let reader: SourceReader;
  const put = (text: string): string => {
    const file = join(folder, 'article.txt');
    writeFileSync(file, text);
    return file;
  };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'concordance-'));
    const browser = () => Promise.reject(new Error('A text needs no browser'));
    reader = { corpus: corpusOf(await readPack()), published: '2017-04-21', browser };
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('has its headline, and spans that slice the file', async () => {
    const report = await readSource(put(LINES), reader);
    expect(report.title).toBe('Mayor answers a letter from Washington');
    for (const { text, start, end } of [...report.actors, ...report.quotations, ...report.figures]) {
      expect(LINES.slice(start, end)).toBe(text);
    }
    expect(report.actors.map(({ id }) => id)).toEqual(['bill-de-blasio']);
    expect(report.quotations).toMatchObject([{ text: 'It came at noon,', actor: 'bill-de-blasio' }]);
    expect(report.figures).toMatchObject([{ text: 'June 30', value: '2017-06-30', unit: 'date' }]);
  });

  it('wrapped by hand, it is read by paragraph; a text that begins with a sentence has no headline', async () => {
    const report = await readSource(put(WRAPPED), reader);
    expect(report.title).toBeNull();
    expect(report.quotations).toMatchObject([{ text: 'nobody in this\nhouse saw it again,', actor: 'james-oneill' }]);
    expect(report.figures.map(({ text }) => text)).toEqual(['82 percent']);
  });
});
