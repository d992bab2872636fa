/** Articles as the corpus of a running extension: read, joined and installed beside the built-in pack. */
import { resolve } from 'node:path';
import type { Pack } from '../../../lib/corpus/pack/schema.ts';
import { bundleInPage } from './bundle-in-page.ts';
import type { Running } from './launch.ts';
import { readCorpus, readInputs } from './read-corpus.ts';
import type { TextReader } from './read-source.ts';
import { stopWorker } from './stop-worker.ts';

/** Those of the files that are not the one to be opened: its card is to show what the others print. */
export const othersThan = (opened: string, files: readonly string[]): string[] =>
  files.filter((file) => resolve(file) !== resolve(opened));

/** Installs the pack made of the articles, taken to be on one event. @throws where a file cannot be read. */
export async function installArticles(running: Running, files: readonly string[], reader: TextReader): Promise<Pack> {
  const { pack } = readCorpus(await readInputs(files, reader), { title: null, oneEvent: true });
  const code = await bundleInPage('install-pack', 'packs');
  await running.own.evaluate(`${code};packs.installPack(${JSON.stringify(pack)})`);
  // The worker then wakes to the new rows.
  await stopWorker(running);
  return pack;
}
