/** The review's state, its history, and what the worker read of it. The last change wins: an answer to an earlier state is dropped. */
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ReadDraft } from '../../../lib/join/draft/read/draft-reader.ts';
import { readTask } from '../../../lib/join/draft/review/draft-tasks.ts';
import { changed, EMPTY, type ReviewChange, type ReviewState } from '../../../lib/join/draft/review/review-state.ts';
import { DraftWorkerClient } from './draft-worker-client.ts';

/** One step that can be taken back. */
export interface Step {
  before: ReviewState;
  said: string;
  /** JSON of the user's own pack before the step, where it stored something; null where there was none. */
  document?: string | null;
}

export interface DraftState {
  state: ReviewState;
  drafts: ReadonlyMap<string, ReadDraft>;
  steps: readonly Step[];
  worker: DraftWorkerClient;
  /** Changes the state without a step back: what came in, what is shown. */
  set: (next: (state: ReviewState) => ReviewState) => void;
  change: (change: ReviewChange, said: string, document?: string | null) => void;
  undo: () => Step | null;
}

function useWorker(): DraftWorkerClient {
  const stop = useMemo(() => new AbortController(), []);
  useEffect(() => () => stop.abort(), [stop]);
  return useMemo(() => new DraftWorkerClient(stop.signal), [stop]);
}

/** Whether the worker has to read again: what is shown changes nothing that was read. */
const isSameText = (a: ReviewState, b: ReviewState): boolean =>
  a.articles === b.articles && a.nearby === b.nearby && a.known === b.known && a.decisions === b.decisions;

export function useDraft(): DraftState {
  const worker = useWorker();
  const [{ state, steps }, setAll] = useState<{ state: ReviewState; steps: Step[] }>({ state: EMPTY, steps: [] });
  const [drafts, setDrafts] = useState<ReadonlyMap<string, ReadDraft>>(new Map());
  const latest = useRef(state);
  const read = useRef<ReviewState>(EMPTY);
  latest.current = state;

  useLayoutEffect(() => {
    if (state.articles.length === 0 || isSameText(read.current, state)) return;
    read.current = state;
    worker.ask('read', readTask(state)).then(
      (found) => {
        if (isSameText(latest.current, state)) setDrafts(new Map(found.map((draft) => [draft.id, draft])));
      },
      () => undefined,
    );
  }, [state, worker]);

  const set = useCallback((next: (state: ReviewState) => ReviewState) => {
    setAll((all) => ({ ...all, state: next(all.state) }));
  }, []);
  const change = useCallback((one: ReviewChange, said: string, document?: string | null) => {
    setAll((all) => {
      const step: Step = { before: all.state, said, ...(document === undefined ? {} : { document }) };
      return { state: changed(all.state, one), steps: [...all.steps, step] };
    });
  }, []);
  const undo = useCallback((): Step | null => {
    const last = steps.at(-1) ?? null;
    // The article that is shown stays, where it is still there.
    if (last) setAll((all) => ({ state: last.before, steps: all.steps.slice(0, -1) }));
    return last;
  }, [steps]);
  return { state, drafts, steps, worker, set, change, undo };
}
