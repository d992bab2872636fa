import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSeeds } from '../../seeds/read-seeds.ts';
import { root } from './originals.ts';

let copy: string;
beforeEach(async () => {
  copy = join(await mkdtemp(join(tmpdir(), 'concordance-')), 'seeds');
  await cp(fileURLToPath(new URL('seeds/', root)), copy, { recursive: true });
});
afterEach(() => rm(join(copy, '..'), { recursive: true }));

/** The message that the build would stop with once a text in a file is replaced. */
async function messageAfter(file: string, from: string | RegExp, to: string): Promise<string> {
  const text = await readFile(join(copy, file), 'utf8');
  const broken = text.replace(from, to);
  expect(broken).not.toBe(text);
  await writeFile(join(copy, file), broken);
  return readSeeds(pathToFileURL(`${copy}/`)).then(
    () => 'read',
    (error: Error) => error.message,
  );
}

const NEWSMAX = 'sources/2017-04-21-newsmax.json';

describe('a broken seed file stops the build with file, field and reason', () => {
  it.each([
    [
      NEWSMAX,
      '"speaker": "bill-de-blasio"',
      '"speaker": "nobody"',
      '/statements/0/speaker: names no actor of the pack',
    ],
    [NEWSMAX, '"paragraph": 1,', '"paragraph": 0,', /^\/statements\/0\/paragraph: /],
    [NEWSMAX, '"outlet": "Newsmax",', '', /^\/outlet: /],
    ['actors.json', '"kind": "person"', '"kind": "robot"', /^\/0\/kind: /],
    ['actors.json', '"id": "donald-trump"', '"id": "bill-de-blasio"', '/1/id: is the id of /actors/0 as well'],
    ['measures.json', '"events": ["letters-april-2017"]', '"events": ["x"]', '/0/events/0: names no event of the pack'],
    ['claims.json', /"proposition": "[^"]*"/, '"proposition": ""', /^\/0\/proposition: must not be empty/],
    ['events.json', '"date": "2017-01-25"', '"date": "January"', /^\/0\/date: must be a date/],
    ['pack.json', '"version": "1.0.0"', '"version": "1"', '/version: must be like 1.0.0'],
    ['pack.json', '"format": 1', '"format": 9', '/format: is 9; this version reads format 1'],
    ['events.json', ']', '', /^ends before it is complete \(character \d+\)/],
    ['events.json', '"label"', '"id"', /^has the key "id" twice in one object/],
    ['claims.json', '[', '[,', /^is not JSON/],
  ])('%s with %s -> %s', async (file, from, to, expected) => {
    const [first = ''] = (await messageAfter(file, from, to)).split('\n');
    const [place = ''] = /^seeds\/\S+:\d+: /.exec(first) ?? [];
    expect(place.startsWith(`seeds/${file}:`)).toBe(true);
    expect(first.slice(place.length)).toMatch(typeof expected === 'string' ? literal(expected) : expected);
  });

  it('and with the line of the field, or of what is no JSON', async () => {
    expect(await messageAfter('actors.json', '"kind": "person"', '"kind": "robot"')).toMatch(
      /^seeds\/actors\.json:4: /,
    );
    const text = await readFile(join(copy, 'claims.json'), 'utf8');
    const last = text.trimEnd().split('\n').length;
    expect(await messageAfter('claims.json', /\]\s*$/, '}')).toMatch(new RegExp(`^seeds/claims\\.json:${last}: `));
  });

  it('links may stand in a file of their own', async () => {
    const link = { kind: 'event', a: 'letters-april-2017', b: 'other/april' };
    await writeFile(join(copy, 'links.json'), JSON.stringify([link]));
    await expect(readSeeds(pathToFileURL(`${copy}/`))).rejects.toThrow(/links\.json:1: \/0\/b: names a pack/);
  });

  it('a file that is missing is named', async () => {
    await rm(join(copy, 'claims.json'));
    await expect(readSeeds(pathToFileURL(`${copy}/`))).rejects.toThrow(/claims\.json/);
  });
});

const literal = (text: string) => new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);
