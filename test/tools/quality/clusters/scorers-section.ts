/** Sets of others that ../shared/scorers counts: NewsQuant, publication days, PolNeAR (where the environment names its folder). */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../driver/run-command.ts';
import type { Section } from '../table.ts';

interface Scorer {
  title: string;
  file: string;
  args?: string[];
  /** Environment variable without which it cannot run. */
  needs?: string;
}

const SCORERS: readonly Scorer[] = [
  { title: 'NEWSQUANT', file: 'score-newsquant.mjs' },
  { title: 'PUBLICATION DAYS', file: 'score-dates.mjs' },
  { title: 'POLNEAR, dev', file: 'score-polnear.mjs', args: ['dev'], needs: 'POLNEAR' },
];

/** The scorer's own words; its verdict is its last line. */
function run({ title, file, args = [], needs }: Scorer, folder: string): string[] {
  if (needs && !process.env[needs]) return [`${title}: skipped, ${needs} names no folder`, ''];
  const path = join(folder, file);
  if (!existsSync(path)) return [`${title}: skipped, there is no ${path}`, ''];
  const { stdout, stderr, error } = spawnSync(process.execPath, [path, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  // A scorer that could not be started has no output at all.
  if (error) return [title, `no figures: ${error.message}`, ''];
  const printed = stdout.trim();
  return [title, ...(printed === '' ? [`no figures: ${stderr.trim().slice(0, 300)}`] : printed.split('\n')), ''];
}

export async function scorersSection(folder: string): Promise<Section> {
  return { lines: SCORERS.flatMap((scorer) => run(scorer, folder)), misses: [] };
}
