/** Exports one pack, or all, as a file. */
import { useCallback, useState } from 'preact/hooks';
import type { NoticeText } from '../../components/corpus/notice.tsx';
import { useWords } from '../../components/words/words.tsx';
import { askStream } from '../../lib/messaging/streams/stream-client.ts';
import { saveFile } from './save-file.ts';

/** @param pack null for all. @param today ISO day. */
const nameOf = (pack: string | null, today: string): string => `${pack ?? `concordance-${today}`}.concordance.json`;

export function useExport(say: (notice: NoticeText) => void) {
  const words = useWords();
  const [isBusy, setBusy] = useState(false);
  const onExport = useCallback(
    async (pack: string | null, printed: boolean) => {
      setBusy(true);
      const parts: string[] = [];
      const onProgress = ({ text }: { text: string }) => parts.push(text);
      const reply = await askStream('exportPacks', { pack, printed }, { onProgress });
      setBusy(false);
      if (!reply.ok) return say({ text: words('exportFailed') });
      const name = nameOf(pack, new Date().toISOString().slice(0, 10));
      saveFile(name, parts);
      say({ text: reply.value.isTooLarge ? words('exportTooLarge') : words('exported', name) });
    },
    [words, say],
  );
  return { isBusy, onExport: (pack: string | null, printed: boolean) => void onExport(pack, printed) };
}
