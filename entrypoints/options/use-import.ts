/** Drives an import: checks the chosen file, waits for what a person accepts, and has it stored. */
import { useCallback, useRef, useState } from 'preact/hooks';
import { type Accepted, type ImportState, keyOfLink } from '../../components/corpus/import/import-state.ts';
import { titleOf } from '../../components/corpus/packs/pack-table.tsx';
import { useWords } from '../../components/words/words.tsx';
import { BadEncoding } from '../../lib/corpus/import/decode-file.ts';
import type { ImportPlan } from '../../lib/corpus/import/plan-import.ts';
import { LARGEST_PACK_FILE } from '../../lib/corpus/pack/pack-file.ts';
import type { Link } from '../../lib/corpus/pack/schema.ts';
import type { Reply } from '../../lib/messaging/reply.ts';
import type { ImportProgress } from '../../lib/messaging/requests/packs.ts';
import { askStream } from '../../lib/messaging/streams/stream-client.ts';
import { textOfFile } from './read-file.ts';

interface Planned {
  file: File;
  sha256: string;
  plan: ImportPlan;
}

export interface ImportEnd {
  /** The packs that were installed; null where nothing was stored. */
  packs: { id: string; title: string }[] | null;
  wasCancelled: boolean;
}

const linksOf = ({ packs }: ImportPlan, accepted: ReadonlySet<string>): Link[] =>
  packs
    .flatMap(({ links }) => links)
    .filter((link) => accepted.has(keyOfLink(link)))
    .map(({ kind, a, b }) => ({ kind, a, b }));

/** Asks once more where the worker was stopped before its answer: a check stores nothing, and an import that was made is passed over. */
async function untilReached<T>(ask: () => Promise<Reply<T>>): Promise<Reply<T>> {
  const reply = await ask();
  return !reply.ok && reply.problem.code === 'unreachable' ? ask() : reply;
}

const IDLE: ImportState = { step: 'idle' };

export function useImport(onEnd: (end: ImportEnd) => void) {
  const words = useWords();
  const [state, setState] = useState<ImportState>(IDLE);
  const stop = useRef(new AbortController());
  const planned = useRef<Planned | null>(null);

  const refuse = useCallback(
    (file: File, reason: string) => setState({ step: 'refused', file: file.name, problems: [{ path: '', reason }] }),
    [],
  );
  const begin = (): AbortSignal => {
    stop.current.abort();
    stop.current = new AbortController();
    return stop.current.signal;
  };

  const onFile = async (file: File) => {
    const signal = begin();
    planned.current = null;
    // Before anything of it is read.
    if (file.size > LARGEST_PACK_FILE) return refuse(file, words('fileTooLarge'));
    const show = (read: number) =>
      setState({ step: 'checking', file: file.name, share: file.size === 0 ? 1 : Math.min(1, read / file.size) });
    show(0);
    let fault: unknown = null;
    const onFault = (error: unknown) => {
      fault = error;
    };
    const reply = await untilReached(() =>
      askStream('checkPackFile', {}, { text: textOfFile(file, onFault), signal, onProgress: ({ read }) => show(read) }),
    );
    if (signal.aborted) return;
    if (fault !== null || !reply.ok) {
      return refuse(file, fault instanceof BadEncoding ? fault.reason : words('fileUnreadable'));
    }
    const answer = reply.value;
    if (!answer.ok) return setState({ step: 'refused', file: file.name, problems: answer.problems });
    planned.current = { file, sha256: answer.sha256, plan: answer.plan };
    setState({ step: 'planned', file: file.name, plan: answer.plan });
  };

  const onImport = async (accepted: Accepted) => {
    if (!planned.current) return;
    const { file, sha256, plan } = planned.current;
    const signal = begin();
    setState({ step: 'importing', file: file.name, done: 0, all: null });
    const onProgress = ({ step, done, of }: ImportProgress) => {
      if (step === 'write') setState({ step: 'importing', file: file.name, done, all: of ?? null });
    };
    const params = { sha256, links: linksOf(plan, accepted.links), settings: accepted.settings };
    const reply = await untilReached(() =>
      askStream('importFile', params, { text: textOfFile(file, () => undefined), signal, onProgress }),
    );
    if (reply.ok && !reply.value.ok) {
      return setState({ step: 'refused', file: file.name, problems: reply.value.problems });
    }
    setState(IDLE);
    const titles = new Map(plan.packs.map(({ id, title }) => [id, title]));
    const packs = reply.ok && reply.value.ok ? reply.value.packs : null;
    onEnd({
      packs: packs?.map((id) => ({ id, title: titleOf({ id, title: titles.get(id) ?? id }, words) })) ?? null,
      wasCancelled: signal.aborted,
    });
  };

  const onCancel = () => {
    stop.current.abort();
    if (state.step !== 'importing') setState(IDLE);
  };
  return {
    state,
    onFile: (file: File) => void onFile(file),
    onImport: (accepted: Accepted) => void onImport(accepted),
    onCancel,
  };
}
