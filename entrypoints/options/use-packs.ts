/** What a person does with packs: each change with what is said of it and the way back. */
import { useCallback, useState } from 'preact/hooks';
import type { NoticeText } from '../../components/corpus/notice.tsx';
import { titleOf } from '../../components/corpus/packs/pack-table.tsx';
import type { TitledSource } from '../../components/corpus/sources/sort-sources.ts';
import { useWords } from '../../components/words/words.tsx';
import type { InstalledPack, RemovedTitle } from '../../lib/corpus/listed.ts';
import type { Dependent } from '../../lib/corpus/own/dependents.ts';
import { ask } from '../../lib/messaging/client.ts';
import type { Reply } from '../../lib/messaging/reply.ts';
import { askStream } from '../../lib/messaging/streams/stream-client.ts';

type Change = Reply<{ done: true } | { done: false; users: string[] } | null>;

/** What was opened below a pack. */
export type OpenRow =
  | { pack: string; kind: 'remove'; dependents: Dependent[] | null }
  | { pack: string; kind: 'export' };

const ONCE = { once: true };

/** @param again asks for the corpus anew. @param titles of packs, by id. */
export function usePacks(again: () => void, titles: ReadonlyMap<string, string>, say: (notice: NoticeText) => void) {
  const words = useWords();
  const [open, setOpen] = useState<OpenRow | null>(null);
  const [busy, setBusy] = useState<ReadonlySet<string>>(new Set());

  const run = async (change: Promise<Change>, notice: NoticeText) => {
    const reply = await change;
    if (reply.ok && reply.value?.done === false) {
      const users = reply.value.users.map((id) => titles.get(id) ?? id);
      say({ text: words('packUndoBlocked', words.list(users)) });
    } else say(reply.ok ? notice : { text: words('changeFailed') });
    again();
  };
  const restore = (id: string, title: string) =>
    void run(ask('restorePack', { pack: id }, ONCE), { text: words('packRestored', title) });
  const undo = useCallback(
    (id: string, title: string) =>
      void run(ask('undoPack', { pack: id, evenIfUsed: false }, ONCE), { text: words('packUndone', title) }),
    [titles],
  );

  const onSwitch = async (pack: InstalledPack, on: boolean) => {
    setBusy((before) => new Set(before).add(pack.id));
    const reply = await askStream('switchPack', { pack: pack.id, on });
    const text = words(on ? 'packIsOn' : 'packIsOff', titleOf(pack, words));
    say({ text: reply.ok ? text : words('changeFailed') });
    setBusy((before) => new Set([...before].filter((id) => id !== pack.id)));
    again();
  };
  const onAskRemove = async (pack: InstalledPack) => {
    setOpen({ pack: pack.id, kind: 'remove', dependents: null });
    const reply = await ask('dependents', { pack: pack.id });
    if (!reply.ok) return setOpen(null);
    setOpen((now) => (now?.pack === pack.id ? { pack: pack.id, kind: 'remove', dependents: reply.value } : now));
  };
  const onRemove = (pack: string, also: readonly Dependent[]) => {
    setOpen(null);
    const packs = [pack, ...also.map((one) => one.pack)];
    const names = packs.map((id) => titles.get(id) ?? id);
    const notice = {
      text: words('packRemoved', words.list(names)),
      onUndo: () => restore(pack, words.list(names)),
    };
    void run(ask('removePacks', { packs, evenIfUsed: true }, ONCE), notice);
  };
  const onRemoveSource = (row: TitledSource) => {
    const notice = {
      text: words('sourceRemoved', row.headline ?? row.outlet),
      onUndo: () => undo(row.pack, row.packTitle),
    };
    void run(ask('removeSource', { source: row.id }, ONCE), notice);
  };
  return {
    open,
    busy,
    undo,
    onClose: () => setOpen(null),
    onOpenExport: (pack: InstalledPack) => setOpen({ pack: pack.id, kind: 'export' }),
    onSwitch: (pack: InstalledPack, on: boolean) => void onSwitch(pack, on),
    onAskRemove: (pack: InstalledPack) => void onAskRemove(pack),
    onRemove,
    onRemoveSource,
    onBack: (pack: InstalledPack) => undo(pack.id, titleOf(pack, words)),
    onPutBack: (pack: RemovedTitle) => restore(pack.id, titleOf(pack, words)),
  };
}
