/** A measure's label from the words that its figures share: the counted noun, then the words near most of them. */
import type { FigureNode } from './context.ts';

const MOST_WORDS = 4;

/** Shared stems of all members with their nearness, nearest first. */
function sharedStems(nodes: readonly FigureNode[]): string[] {
  const [first, ...others] = nodes as [FigureNode, ...FigureNode[]];
  return [...first.near]
    .filter(([stem]) => others.every(({ near }) => near.has(stem)))
    .map(([stem, near]) => ({ stem, near: others.reduce((sum, other) => sum + (other.near.get(stem) ?? 0), near) }))
    .sort((a, b) => b.near - a.near || (a.stem < b.stem ? -1 : 1))
    .map(({ stem }) => stem);
}

export function labelOf(nodes: readonly FigureNode[]): string {
  const noun = nodes.map(({ figure }) => figure.noun).find((one) => one !== null) ?? nodes[0]?.figure.unit ?? '';
  const words = sharedStems(nodes)
    .filter((stem) => !noun.includes(stem))
    .slice(0, MOST_WORDS)
    .map((stem) => nodes[0]?.printed.get(stem) ?? stem);
  return [noun, ...words].filter(Boolean).join(', ');
}
