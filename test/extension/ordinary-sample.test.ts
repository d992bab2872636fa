/** The ordinary sample article has the few marks that it says it has, and none for its other numbers, times and sums. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../tools/driver/run-command.ts';
import { readPages } from '../tools/quality/reports/read-pages.ts';

test('three names, one number and a day are marked, and nothing of another thing', async () => {
  const [report] = await readPages([join(ROOT, 'public/ordinary.html')]);
  expect(report?.mentions.map(({ kind, text, outcome }) => [kind, text, outcome])).toEqual([
    ['figure', 'Friday', 'agrees'],
    ['actor', 'Justice Department', 'sources-differ'],
    ['figure', 'nine', 'agrees'],
    ['actor', 'Bill de Blasio', 'sources-differ'],
    ['actor', 'Chicago', 'named'],
  ]);
});
