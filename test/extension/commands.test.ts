/** The commands as others call them: their output is read by programs, so its form is a promise. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PageReport } from '../../lib/compare/mentions/page-report.ts';
import { OUTCOMES } from '../../lib/compare/outcome.ts';
import { ROOT } from '../tools/driver/run-command.ts';

const TEXT = `\uFEFFA page about the letters\r
\r
\u{1F4F0} On Friday Mayor Bill de\u00A0Blasio answered the Justice Department.\r
Murders are down 82 percent since 1993, he said & “my blood began to boil,” James O’Neill added.\r
`;

const run = (command: string, args: string[]) =>
  spawnSync(process.execPath, [join(ROOT, 'test/tools/commands', command), ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '' },
  });

describe('commands', () => {
  let folder: string;
  let file: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'concordance-'));
    file = join(folder, 'letters.txt');
    writeFileSync(file, TEXT);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('inspect prints one report a line, and its offsets slice the file exactly', () => {
    const { stdout, stderr, status } = run('inspect.ts', [file, join(ROOT, 'public/sample.html')]);
    expect(status, stderr).toBe(0);
    const reports = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as PageReport);
    expect(reports).toHaveLength(2);
    const { mentions, address } = reports[0] as PageReport;
    expect(address).toMatch(/^file:.*letters\.txt$/);
    for (const { start, end, text, outcome } of mentions) {
      expect(TEXT.slice(start, end)).toBe(text);
      expect(OUTCOMES).toContain(outcome);
    }
    expect(mentions.map(({ start }) => start)).toEqual(mentions.map(({ start }) => start).sort((a, b) => a - b));
    const found = mentions.map(({ kind, text }) => `${kind} ${text}`);
    expect(found).toContain('actor Bill de\u00A0Blasio');
    expect(found).toContain('figure 82 percent');
    expect(found.some((line) => line.startsWith('quotation my blood began to boil'))).toBe(true);
  });

  test('inspect says which input could not be read, reads the others, and ends with an error', () => {
    const { stdout, stderr, status } = run('inspect.ts', [join(folder, 'missing.txt'), file]);
    expect(status).toBe(1);
    expect(stderr).toContain('missing.txt');
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
  });

  test.each(['chromium', 'firefox'])('start prints what it found and ends with a picture, in %s', (browser) => {
    const { stdout, stderr, status } = run('start.ts', [file, '--browser', browser]);
    expect(status, stderr).toBe(0);
    expect(stdout).toMatch(/^actor +Bill de.Blasio .*bill-de-blasio/m);
    const path = /^screenshot: (.+)$/.exec(stdout.trimEnd().split('\n').at(-1) ?? '')?.[1] ?? '';
    expect(existsSync(path)).toBe(true);
    expect(readFileSync(path).subarray(1, 4).toString()).toBe('PNG');
    expect(stderr).not.toContain('No card');
  });
});
