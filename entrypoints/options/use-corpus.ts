/** What is installed: packs, those removed, and all sources. It is asked again after each change; what was there stays meanwhile. */
import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import type { InstalledPack, RemovedTitle, SourceRow } from '../../lib/corpus/listed.ts';
import { type FailureReason, failureReason } from '../../lib/extension-page/use-reply.ts';
import { ask } from '../../lib/messaging/client.ts';
import type { Reply } from '../../lib/messaging/reply.ts';

/** Sources in one message: some 600 KB. */
const SOURCES_AT_ONCE = 2000;

export interface ListedCorpus {
  packs: InstalledPack[];
  removed: RemovedTitle[];
  sources: SourceRow[];
  events: number;
}

async function allSources(): Promise<Reply<SourceRow[]>> {
  const all: SourceRow[] = [];
  for (;;) {
    const reply = await ask('sources', { after: all.at(-1)?.id ?? '', most: SOURCES_AT_ONCE });
    if (!reply.ok) return reply;
    all.push(...reply.value);
    if (reply.value.length < SOURCES_AT_ONCE) return { ok: true, value: all };
  }
}

async function loadCorpus(): Promise<Reply<ListedCorpus>> {
  const [packs, sources, summary] = await Promise.all([ask('packs', {}), allSources(), ask('corpusSummary', {})]);
  if (!packs.ok) return packs;
  if (!sources.ok) return sources;
  if (!summary.ok) return summary;
  return { ok: true, value: { ...packs.value, sources: sources.value, events: summary.value.events } };
}

export interface CorpusState {
  /** Null before the first answer. */
  corpus: ListedCorpus | null;
  failure: FailureReason | null;
  again: () => void;
}

export function useCorpus(): CorpusState {
  const [attempt, setAttempt] = useState(0);
  const [corpus, setCorpus] = useState<ListedCorpus | null>(null);
  const [failure, setFailure] = useState<FailureReason | null>(null);
  useLayoutEffect(() => {
    let isCurrent = true;
    void loadCorpus().then((reply) => {
      if (!isCurrent) return;
      if (reply.ok) setCorpus(reply.value);
      setFailure(reply.ok ? null : failureReason(reply.problem));
    });
    return () => {
      isCurrent = false;
    };
  }, [attempt]);
  const again = useCallback(() => setAttempt((count) => count + 1), []);
  return { corpus, failure, again };
}
