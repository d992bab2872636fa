/**
 * `npm run bench`: measures speed in real Chromium against the targets of test/tools/bench/targets.ts, beside what others do, prints a table and writes
 * `.results/bench.json`. Ends with 1 where a target does not hold. `npm run bench -- text card` runs just those parts.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { rowsTable, verdictTable } from '../bench/report-table.ts';
import { PARTS, runBench } from '../bench/run-bench.ts';
import { judge, TARGETS } from '../bench/targets.ts';
import { ROOT } from '../driver/run-command.ts';

const asked = process.argv.slice(2);
const unknown = asked.filter((part) => !PARTS.includes(part as never));
if (unknown.length > 0) {
  process.stderr.write(`No such part: ${unknown.join(', ')}. There are ${PARTS.join(', ')}.\n`);
  process.exit(2);
}
const [load = 0] = loadavg();
const began = Date.now();
const results = await runBench(asked, (part) => {
  process.stderr.write(`${((Date.now() - began) / 1000).toFixed(0).padStart(4)} s  ${part}\n`);
});
const seconds = Math.round((Date.now() - began) / 1000);
if (load > cpus().length)
  results.notes.push(
    `The machine was busy when this began (load ${load.toFixed(1)}): times are too long, ratios rougher.`,
  );
const verdicts = judge(results.facts, asked.length > 0 ? TARGETS.filter(({ fact }) => fact in results.facts) : TARGETS);

process.stdout.write(
  `${rowsTable(results)}\n\n${results.notes.join('\n')}\n\n${verdictTable(verdicts)}\n\n${seconds} s\n`,
);
const folder = join(ROOT, '.results');
await mkdir(folder, { recursive: true });
const written = { began: new Date(began).toISOString(), seconds, load, ...results, verdicts };
await writeFile(join(folder, 'bench.json'), `${JSON.stringify(written, null, 1)}\n`);
process.exit(verdicts.every(({ holds }) => holds) ? 0 : 1);
