/**
 * `npm run faults`: imports 20,000 malformed files, each of which must be refused with place and reason while the database stays equal,
 * and 500 odd ones, each of which must be stored as it is. `--seed <number>` draws others; `--malformed` and `--odd` set how many.
 */
import 'fake-indexeddb/auto';
import { parseArgs } from 'node:util';
import { CorpusStore } from '../../../lib/store/corpus-store.ts';
import { allRows } from '../../store/all-rows.ts';
import { type Tried, tryMalformed, tryOdd, used } from '../faults/try-files.ts';

const MOST_TOLD = 20;

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    malformed: { type: 'string', default: '20000' },
    odd: { type: 'string', default: '500' },
  },
});

function tell(what: string, { kinds, wrong, slowest }: Tried): void {
  const good = [...kinds.values()].reduce((sum, count) => sum + count, 0);
  process.stdout.write(`${what}: ${good} of ${good + wrong.length}, the slowest in ${Math.round(slowest)} ms\n`);
  for (const [kind, count] of [...kinds].sort()) process.stdout.write(`  ${kind}: ${count}\n`);
  for (const line of wrong.slice(0, MOST_TOLD)) process.stdout.write(`  WRONG ${line}\n`);
}

const NAME = 'faults';
const store = new CorpusStore(NAME);
await store.installAll(used().map((pack) => ({ pack, builtIn: false, stamp: '' })));
const before = JSON.stringify(await allRows(NAME));
const malformed = await tryMalformed(store, Number(values.malformed), Number(values.seed));
const isEqual = before === JSON.stringify(await allRows(NAME));
tell('malformed files refused', malformed);
process.stdout.write(`database afterwards: ${isEqual ? 'equal' : 'CHANGED'}\n`);
const odd = await tryOdd(store, Number(values.odd), Number(values.seed));
tell('odd files imported', odd);
store.close();
process.exitCode = malformed.wrong.length + odd.wrong.length > 0 || !isEqual ? 1 : 0;
