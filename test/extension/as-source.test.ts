/** `inspect --as-source` on a page: the article is cut out by Readability in a real browser. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { SourceReport } from '../tools/driver/read-source.ts';
import { ROOT } from '../tools/driver/run-command.ts';

test('a page as a source: headline, day, actors, quotations with speakers, figures with measures', () => {
  const args = [join(ROOT, 'test/tools/commands/inspect.ts'), '--as-source', join(ROOT, 'public/sample.html')];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  const report = JSON.parse(stdout) as SourceReport;
  expect(report).toMatchObject({
    title: 'City Hall and Washington trade words over a single phrase',
    published: '2017-04-22',
  });
  expect(report.actors.map(({ id }) => id)).toContain('bill-de-blasio');
  const boiled = report.quotations.find(({ text }) => text.includes('boil'));
  expect(boiled).toMatchObject({ speaker: "James O'Neill", actor: 'james-oneill' });
  expect(report.figures.find(({ measure }) => measure === 'murders-since-1993')).toMatchObject({
    text: '80 percent',
    value: 80,
    unit: 'percent',
  });
});
