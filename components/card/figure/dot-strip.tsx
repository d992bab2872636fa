/** All sources' values of a figure on one line, with the page's as a ring around its place. */
import type { FigurePlot } from '../../../lib/compare/card/card-context.ts';
import { useWords } from '../../words/words.tsx';
import { layOutStrip, STRIP } from './strip-layout.ts';

/**
 * Whether the strip shows anything: a value that differs, or a range that holds the others. A value that only rounds to another,
 * or lies within a bound, would be drawn at the other end of the strip.
 */
export function hasSpread(plot: FigurePlot): boolean {
  const all = [plot.page, ...plot.dots];
  const isSpread = new Set(all.map(({ low, high }) => `${low} ${high}`)).size > 1;
  return isSpread && (plot.dots.some(({ same }) => !same) || all.some(({ low, high }) => low < high));
}

export function DotStrip({ plot }: { plot: FigurePlot }) {
  const words = useWords();
  const { dots, page, labels, axis, height } = layOutStrip(plot);
  const said = [
    words('plotPage', plot.page.label),
    ...plot.dots.map((dot) => words('plotSource', dot.source.outlet, dot.label)),
  ];
  return (
    <figure class="strip">
      <svg viewBox={`0 0 ${STRIP.width} ${height}`} role="img" aria-label={said.join(' ')}>
        <path class="strip__axis" d={`M${STRIP.edge} ${axis}H${STRIP.width - STRIP.edge}`} />
        {dots.map((dot, index) => (
          <path
            key={index}
            class={dot.same ? 'strip__dot' : 'strip__dot strip__dot--differs'}
            d={`M${dot.from} ${dot.y}H${dot.to}`}
          />
        ))}
        <rect
          class="strip__page"
          x={page.from - STRIP.ring}
          y={axis - STRIP.ring}
          width={page.to - page.from + 2 * STRIP.ring}
          height={2 * STRIP.ring}
          rx={STRIP.ring}
        />
        {labels.map((label) => (
          <text
            key={label.x}
            class={label.page ? 'strip__label strip__label--page' : 'strip__label'}
            x={label.x}
            y={height - 3}
            text-anchor={label.anchor}
          >
            {label.page ? words('plotPageLabel', label.text) : label.text}
          </text>
        ))}
      </svg>
    </figure>
  );
}
