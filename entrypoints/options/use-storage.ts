/** How much is stored and whether the browser keeps it, the check of all that is stored, and the last failures. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { KeptFailure, StorageProps, StorageUse } from '../../components/corpus/storage/storage.tsx';
import { useReply } from '../../lib/extension-page/use-reply.ts';
import { ask } from '../../lib/messaging/client.ts';
import { askStream } from '../../lib/messaging/streams/stream-client.ts';

async function storageUse(isRefused: boolean): Promise<StorageUse> {
  const [estimate, isKept] = await Promise.all([
    navigator.storage.estimate().catch(() => ({ usage: undefined })),
    navigator.storage.persisted().catch(() => false),
  ]);
  return { used: estimate.usage ?? null, isKept, isRefused };
}

const askFailures = () => ask('problems', {});

/** @param changed another value after each change of the corpus. @param onRepaired is called when an index was made again. */
export function useStorage(changed: unknown, onRepaired: () => void) {
  const [use, setUse] = useState<StorageUse | null>(null);
  const [health, setHealth] = useState<StorageProps['health']>(null);
  const { reply } = useReply(askFailures);
  useEffect(() => {
    void storageUse(false).then(setUse);
  }, [changed]);
  const onKeep = async () => {
    const isKept = await navigator.storage.persist().catch(() => false);
    setUse(await storageUse(!isKept));
  };
  const onCheck = useCallback(async () => {
    setHealth('checking');
    const checked = await askStream('checkHealth', {});
    setHealth(checked.ok ? checked.value : 'failed');
  }, []);
  const onRepair = async (pack: string) => {
    await askStream('switchPack', { pack, on: true });
    onRepaired();
    await onCheck();
  };
  const failures: KeptFailure[] = reply?.ok ? reply.value : [];
  return {
    use,
    health,
    failures,
    onKeep: () => void onKeep(),
    onCheck: () => void onCheck(),
    onRepair: (pack: string) => void onRepair(pack),
  };
}
