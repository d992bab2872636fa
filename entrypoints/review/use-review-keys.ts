/** The keys of the review. Each does what a button on the page does too; none works while something is typed or chosen. */
import { useEffect, useRef } from 'preact/hooks';

export interface ReviewKeys {
  onUndo: () => void;
  onStore: (thenNext: boolean) => void;
  onLater: () => void;
  /** The article before or after. */
  onArticle: (step: 1 | -1) => void;
  onHelp: () => void;
}

const ROWS = '[data-row]';

const rows = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(ROWS)];

/** What in a row takes the focus: the row itself, or its first answer. */
const targetOf = (row: HTMLElement): HTMLElement => row.querySelector<HTMLElement>('[data-answer]') ?? row;

/** The row that the focus is in, else the open question. */
function rowOf(element: Element | null): HTMLElement | null {
  const row = element?.closest<HTMLElement>(ROWS) ?? element?.closest('.r2')?.querySelector<HTMLElement>(ROWS);
  return row ?? document.querySelector<HTMLElement>('fieldset[data-row]');
}

function move(step: 1 | -1): void {
  const all = rows();
  const now = document.activeElement?.closest(ROWS) ? rowOf(document.activeElement) : null;
  const at = now ? all.indexOf(now) + step : all.findIndex((row) => row.matches('fieldset'));
  const next = all[Math.max(0, Math.min(all.length - 1, at))];
  if (next) targetOf(next).focus();
}

/** Presses what the key stands for in the row with the focus; of an answer by number, of a line by letter. */
function press(key: string): boolean {
  const row = rowOf(document.activeElement);
  const answer = row?.querySelector<HTMLElement>(`[data-answer="${CSS.escape(key.toUpperCase())}"]`);
  if (answer) {
    answer.click();
    return true;
  }
  const line = row?.closest('.r2');
  const button = line?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key.toLowerCase())}"]`);
  if (button?.matches('button')) button.click();
  else button?.focus();
  return Boolean(button);
}

const REGIONS = ['queue', 'text', 'list'];

function nextRegion(): void {
  const now = document.activeElement?.closest<HTMLElement>('[data-region]')?.dataset['region'] ?? '';
  const found = REGIONS.map((name) => document.querySelector<HTMLElement>(`[data-region="${name}"]`)).filter(
    (region) => region !== null,
  );
  const at = found.findIndex((region) => region.dataset['region'] === now);
  const next = found[(at + 1) % found.length];
  const target = next?.matches('[tabindex]') ? next : next?.querySelector<HTMLElement>('[data-answer], button, a');
  target?.focus();
}

/** Keys go to what is being typed or chosen, and to the browser with its own modifiers. */
function isTaken(event: KeyboardEvent): boolean {
  const { target, ctrlKey, altKey, metaKey, isComposing } = event;
  if (ctrlKey || altKey || metaKey || isComposing) return true;
  return target instanceof Element && target.matches('input, textarea, select, dialog *');
}

function handle(event: KeyboardEvent, keys: ReviewKeys): boolean {
  switch (event.key) {
    case 'ArrowDown':
    case 'ArrowUp': {
      // The text scrolls by these keys.
      if (document.activeElement?.matches('[data-region="text"]')) return false;
      move(event.key === 'ArrowDown' ? 1 : -1);
      return true;
    }
    case 'PageDown':
    case 'PageUp':
      keys.onArticle(event.key === 'PageDown' ? 1 : -1);
      return true;
    case 'F6':
      nextRegion();
      return true;
    case 'Enter': {
      // On a button Enter presses it; from anywhere else it takes the open question as it was read.
      if (document.activeElement?.matches('button, a')) return false;
      const first = document.querySelector<HTMLElement>('[data-answer]');
      first?.click();
      return Boolean(first);
    }
    case 'z':
      keys.onUndo();
      return true;
    case 's':
    case 'S':
      keys.onStore(event.shiftKey);
      return true;
    case 'n':
      keys.onLater();
      return true;
    case '?':
      keys.onHelp();
      return true;
    default:
      return /^[0-9xjte]$/i.test(event.key) && press(event.key);
  }
}

/** @param keys may be new at each rendering: the listener asks for the latest. */
export function useReviewKeys(keys: ReviewKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const stop = new AbortController();
    const listen = (event: KeyboardEvent) => {
      if (!isTaken(event) && handle(event, latest.current)) event.preventDefault();
    };
    document.addEventListener('keydown', listen, { signal: stop.signal });
    return () => stop.abort();
  }, []);
}
