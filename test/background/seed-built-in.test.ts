/** The built-in pack comes in once, and after a failure again when somebody asks for the corpus. */
import { expect, test, vi } from 'vitest';

vi.mock('virtual:built-in-pack', () => ({ builtInPack: '{}', builtInStamp: 'one' }));

import { seedOnce } from '../../entrypoints/background/seed-built-in.ts';
import type { CorpusStore } from '../../lib/store/corpus-store.ts';

test('asked many times it seeds once; after a failure the next who asks has it tried again', async () => {
  const stampOf = vi.fn<() => Promise<string>>(async () => 'one');
  stampOf.mockRejectedValueOnce(new Error('disk full'));
  const seeded = seedOnce({ stampOf } as unknown as CorpusStore);
  await expect(Promise.all([seeded(), seeded()])).rejects.toThrow('disk full');
  expect(stampOf).toHaveBeenCalledTimes(1);
  await seeded();
  await seeded();
  expect(stampOf).toHaveBeenCalledTimes(2);
});
