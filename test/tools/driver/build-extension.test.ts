import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { buildOnce } from './build-extension.ts';

describe('a build', () => {
  let stampFile: string;
  let builds: number;
  const build = async () => {
    builds += 1;
  };
  const interrupted = async () => {
    throw new Error('stopped half-way');
  };

  beforeEach(() => {
    const folder = mkdtempSync(join(tmpdir(), 'concordance-build-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    stampFile = join(folder, '.output/chrome-mv3.stamp');
    builds = 0;
  });

  test('is made once for the same sources, and again for others', async () => {
    expect(await buildOnce(stampFile, 'first', build)).toBe(true);
    expect(await buildOnce(stampFile, 'first', build)).toBe(false);
    expect(await buildOnce(stampFile, 'second', build)).toBe(true);
    expect(builds).toBe(2);
  });

  test('that was interrupted is made again, although the sources are back as they were', async () => {
    await buildOnce(stampFile, 'first', build);
    await expect(buildOnce(stampFile, 'second', interrupted)).rejects.toThrow('half-way');
    expect(await buildOnce(stampFile, 'first', build)).toBe(true);
    expect(builds).toBe(2);
  });
});
