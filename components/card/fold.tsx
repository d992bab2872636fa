/** A card is short: three lines, and what is more stands behind a fold. */
import type { ComponentChildren } from 'preact';
import { Icon } from '../icon/icon.tsx';

const LINES_SHOWN = 3;

/** The first lines, and the rest. One line alone is not folded away: the fold would be as high. */
export function shortened<T>(lines: readonly T[]): { shown: readonly T[]; rest: readonly T[] } {
  const most = lines.length === LINES_SHOWN + 1 ? lines.length : LINES_SHOWN;
  return { shown: lines.slice(0, most), rest: lines.slice(most) };
}

export interface FoldProps {
  label: string;
  /** In quiet words at the right: what is behind it. */
  holds?: string | undefined;
  children: ComponentChildren;
}

export function Fold({ label, holds, children }: FoldProps) {
  return (
    <details class="fold">
      <summary>
        <Icon name="i-right" small />
        <b>{label}</b> {holds === undefined ? null : <span class="fold__holds">{holds}</span>}
      </summary>
      {children}
    </details>
  );
}
