/**
 * Fills `original` of the seed sources from the originals: `node test/tools/commands/shingles.ts [folder of originals]`, by default
 * `../shared/seeds`. The originals are other people's articles and are not part of the repository; their hashes are.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { encodeShingles, shinglesOf } from '../../../lib/corpus/shingles.ts';

const root = new URL('../../../', import.meta.url);
const given = process.argv[2];
const folder = given ? pathToFileURL(`${resolve(given)}/`) : new URL('../shared/seeds/', root);

interface Entry {
  file: string;
  id: string;
}

// Only this field is replaced, as text, so that the rest of the file keeps its format.
const ORIGINAL = /"original": (?:null|\{[^{}]*\})/;

async function fill({ file, id }: Entry): Promise<string> {
  const address = new URL(`seeds/sources/${id}.json`, root);
  if (!existsSync(address)) return `${id}: no such seed source, left alone`;
  const bytes = await readFile(new URL(file, folder));
  const text = bytes.toString('utf8');
  const shingles = shinglesOf(text);
  const original = {
    sha256: createHash('sha256').update(bytes).digest('hex'),
    words: text.split(/\s+/).filter(Boolean).length,
    shingles: encodeShingles(shingles),
  };
  const before = await readFile(address, 'utf8');
  if (!ORIGINAL.test(before)) return `${id}: has no field "original", left alone`;
  const field = `"original": ${JSON.stringify(original, null, 2).replaceAll('\n', '\n  ')}`;
  const after = before.replace(ORIGINAL, () => field);
  if (after !== before) await writeFile(address, after);
  return `${id}: ${shingles.length} shingles, ${original.words} words, ${after === before ? 'unchanged' : 'written'}`;
}

if (existsSync(new URL('index.json', folder))) {
  const entries = JSON.parse(await readFile(new URL('index.json', folder), 'utf8')) as Entry[];
  for (const entry of entries) console.log(await fill(entry));
} else {
  console.log(`No index.json in ${folder.pathname}: nothing done.`);
}
