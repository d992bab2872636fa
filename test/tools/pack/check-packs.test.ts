import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writePackFile } from '../../../lib/corpus/pack/pack-file.ts';
import { addedArticle } from '../../answers/added-article.ts';
import { checkPacks } from './check-packs.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'concordance-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function fileOf(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

const problemsOf = async (...paths: string[]): Promise<string[]> =>
  (await checkPacks(paths)).flatMap((checked) => ('problems' in checked ? checked.problems : []));

test('a folder, a file that uses the built-in pack, and one that uses the file before it', async () => {
  const mine = addedArticle();
  const further = { ...mine, pack: { ...mine.pack, id: 'further', uses: ['mine', 'sanctuary-cities'] } };
  const paths = [
    fileURLToPath(new URL('../../../seeds', import.meta.url)),
    await fileOf('mine.concordance.json', writePackFile(mine)),
    await fileOf('further.concordance.json', writePackFile(further)),
  ];
  expect(await problemsOf(...paths)).toEqual([]);
  expect(await problemsOf(paths[2] ?? '')).toEqual([
    expect.stringMatching(/further\.concordance\.json:\d+: \/pack\/uses\/0: names a pack that is not there: mine$/),
  ]);
});

test('problems are reported with file, line, field and reason', async () => {
  const text = writePackFile(addedArticle()).replace('"rosa-lind"', '"Rosa Lind"');
  const line = text.split('\n').findIndex((one) => one.includes('"Rosa Lind"')) + 1;
  const path = await fileOf('mine.concordance.json', text);
  expect((await problemsOf(path))[0]).toBe(
    `${path}:${line}: /actors/0/id: must be lower-case letters, digits and hyphens`,
  );
  const cut = await fileOf('cut.concordance.json', text.slice(0, 100));
  expect(await problemsOf(cut)).toEqual([expect.stringMatching(/cut\.concordance\.json: ends before it is complete/)]);
  expect(await problemsOf(join(folder, 'nothing'))).toEqual([expect.stringMatching(/nothing: is not there$/)]);
  expect(await problemsOf(folder)).toEqual([expect.stringContaining('sources')]);
});
