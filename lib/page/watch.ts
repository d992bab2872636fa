/** Watches a page for changes and reports them in batches: which trees to read again, or that everything must be. */
import { blockAround, isInSkipped, roleOf } from './elements.ts';

/** Milliseconds from the first change to its batch: a few frames, which a reader does not notice. */
const BATCH_AFTER = 100;
/** More records than this before a batch are a rewrite: one rescan is cheaper than following each. */
export const BURST = 500;
/** With more changed trees than this, everything is read again. */
const MOST_ROOTS = 100;
/** Milliseconds between batches at most, for a page that never stops. */
const SLOWEST = 5_000;
/** Largest part of the time used on a page that never stops changing: the wait grows with the length of the last batch. */
const SHARE = 0.05;

export interface Changes {
  /** Everything is to be read again. */
  whole: boolean;
  /** The address changed: another article in the same document. */
  moved: boolean;
  /** Something was shown, hidden or restyled. */
  touched: boolean;
  /** Something was removed. */
  removed: boolean;
  /** Trees to read again. */
  roots: Set<Element>;
}

export interface Watch {
  /** Watch inside a shadow root too. */
  addRoot(root: ShadowRoot): void;
  /** Asks for a rescan, in its turn. */
  rescan(): void;
}

export interface WatchOptions {
  /** Whether a node is our own. */
  isOwn(node: Node): boolean;
  /** Called for each batch; the next waits until it is done. */
  onChanges(changes: Changes): Promise<void>;
  signal: AbortSignal;
}

const OBSERVED: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributes: true,
  // The attributes that show and hide text.
  attributeFilter: ['class', 'style', 'hidden', 'open'],
};

const isBlank = (node: Node): boolean =>
  node instanceof Text ? !/\S/.test(node.data) : !(node instanceof Element) || roleOf(node) === 'skipped';

const isBlock = (node: Node): node is Element => node instanceof Element && roleOf(node) === 'block';

/** The trees that must be read again after one record. Text removed together with its block needs no reading. */
function* rootsOf(record: MutationRecord, isOwn: (node: Node) => boolean): Generator<Element | null> {
  if (record.type === 'characterData') yield blockAround(record.target);
  for (const node of record.addedNodes) {
    if (isOwn(node) || isBlank(node)) continue;
    yield isBlock(node) ? node : blockAround(record.target);
  }
  for (const node of record.removedNodes) {
    if (!isOwn(node) && !isBlank(node) && !isBlock(node)) yield blockAround(record.target);
  }
}

const addressOf = (): string => location.href.replace(/#.*/s, '');

/** Collects changes until they are taken. After a burst further records are ignored, and the observer is disconnected. */
function gatherChanges(isOwn: (node: Node) => boolean) {
  const noChanges = (): Changes => ({ whole: false, moved: false, touched: false, removed: false, roots: new Set() });
  let changes = noChanges();
  let seen = 0;
  const add = (records: MutationRecord[]): void => {
    seen += records.length;
    if (seen > BURST || changes.roots.size > MOST_ROOTS) changes.whole = true;
    for (const record of changes.whole ? [] : records) {
      if (record.type === 'attributes') changes.touched ||= !isOwn(record.target);
      for (const root of rootsOf(record, isOwn)) {
        if (root && !isInSkipped(root)) changes.roots.add(root);
      }
      // Blocks that were taken away are dropped when the list is next put in order.
      if (record.removedNodes.length > 0 && !isOwn(record.removedNodes[0] as Node)) changes.removed = true;
    }
  };
  const isPending = () => changes.whole || changes.touched || changes.removed || changes.roots.size > 0;
  const take = (): Changes => {
    const taken = changes;
    changes = noChanges();
    seen = 0;
    return taken;
  };
  const rescan = () => {
    changes.whole = true;
  };
  return { add, isPending, isWhole: () => changes.whole, take, rescan };
}

/** Watches the document until the signal aborts. */
export function watchPage({ isOwn, onChanges, signal }: WatchOptions): Watch {
  const gathered = gatherChanges(isOwn);
  const roots = new Set<Node>([document]);
  let address = addressOf();
  let delay = BATCH_AFTER;
  let ended = Number.NEGATIVE_INFINITY;
  let timer = 0;
  let running = false;

  const observer = new MutationObserver((records) => {
    gathered.add(records);
    schedule();
  });
  const observe = () => {
    for (const root of roots) {
      if (root.isConnected) observer.observe(root, OBSERVED);
      else roots.delete(root);
    }
  };
  const run = async () => {
    timer = 0;
    running = true;
    gathered.add(observer.takeRecords());
    const changes = gathered.take();
    observe();
    const began = performance.now();
    changes.moved = addressOf() !== address;
    changes.whole ||= changes.moved;
    address = addressOf();
    await onChanges(changes).catch(() => undefined);
    ended = performance.now();
    delay = Math.min(SLOWEST, Math.max(delay * 2, (ended - began) / SHARE));
    running = false;
    schedule();
  };
  function schedule(): void {
    if (signal.aborted || !gathered.isPending()) return;
    if (gathered.isWhole()) observer.disconnect();
    // A hidden tab waits: nobody reads it, and its timers are slow anyway.
    if (timer || running || document.hidden) return;
    if (performance.now() - ended > 2 * delay) delay = BATCH_AFTER;
    timer = window.setTimeout(run, delay);
  }
  const rescan = () => {
    gathered.rescan();
    schedule();
  };

  observe();
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  document.addEventListener('visibilitychange', schedule, { signal });
  addEventListener('pageshow', (event) => event.persisted && rescan(), { signal });
  const moved = () => addressOf() !== address && rescan();
  addEventListener('popstate', moved, { signal });
  (globalThis as { navigation?: EventTarget }).navigation?.addEventListener('currententrychange', moved, { signal });
  return {
    addRoot: (root) => {
      if (roots.has(root)) return;
      roots.add(root);
      observer.observe(root, OBSERVED);
    },
    rescan,
  };
}
