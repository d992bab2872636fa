/** Long work asked for by a page of the extension, over a real port in both browsers; and what is kept of failures. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writePackFile } from '../../lib/corpus/pack/pack-file.ts';
import { readSeeds } from '../../seeds/read-seeds.ts';
import { bundleInPage } from '../tools/driver/bundle-in-page.ts';
import type { Checked, CheckOptions } from '../tools/driver/in-page/check-pack-text.ts';
import { launch, type Running } from '../tools/driver/launch.ts';
import { ROOT } from '../tools/driver/run-command.ts';
import { stopWorker } from '../tools/driver/stop-worker.ts';
import { waitFor } from '../tools/driver/wait-for.ts';

describe.each(['chromium', 'firefox'] as const)('streams in %s', (name) => {
  let running: Running;
  let pack: string;
  const check = async (options: CheckOptions): Promise<Checked> =>
    JSON.parse(
      (await running.own.evaluate(
        `packText.checkPackText(${JSON.stringify(options)}).then((checked) => JSON.stringify(checked))`,
      )) as string,
    );

  beforeAll(async () => {
    pack = writePackFile(await readSeeds(pathToFileURL(join(ROOT, 'seeds/'))));
    running = await launch(name, { network: false });
    await running.own.evaluate(`${await bundleInPage('check-pack-text', 'packText')};globalThis.packText = packText`);
  });
  afterAll(() => running?.close());

  test('a pack file of some megabytes is checked, and progress is reported', async () => {
    const spaces = 5_000_000;
    const { reply, read } = await check({ text: pack, spaces });
    expect(reply).toMatchObject({
      ok: true,
      value: { ok: true, plan: { packs: [{ id: 'sanctuary-cities', fate: 'same', counts: { sources: 5 } }] } },
    });
    expect(read.length).toBeGreaterThan(15);
    expect(read.at(-1)).toBe(spaces + pack.length);
  });

  test('the problems of a file that is not a pack are reported', async () => {
    const { reply } = await check({ text: '{"format": 1, "pack": "\u{1F4F0}"}' });
    expect(reply).toMatchObject({ ok: true, value: { ok: false, problems: expect.any(Array) } });
  });

  test('cancelled, it ends at once', async () => {
    const { reply, read } = await check({ text: pack, spaces: 50_000_000, cancelAt: 1_000_000 });
    expect(reply).toEqual({ ok: false, problem: { code: 'cancelled' } });
    expect(read.at(-1)).toBeLessThan(2_000_000);
  });

  // Firefox stops its background only when it is idle, which it is not while a stream is at work.
  if (name === 'chromium') {
    test('a worker that is stopped on the way is unreachable', async () => {
      const checking = check({ text: 'begun', stalls: true });
      await waitFor('the work to begin', () => running.own.evaluate('packText.progress.length > 0'));
      await stopWorker(running);
      expect((await checking).reply).toEqual({ ok: false, problem: { code: 'unreachable' } });
    });
  }

  test('none of this was a fault', async () => {
    expect(await running.ask('problems', {})).toEqual([]);
  });
});
