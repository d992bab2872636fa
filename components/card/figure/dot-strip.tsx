/** All sources' values of a figure on one line, with the page's as a ring around its place. */

import { Fragment } from 'preact';
import type { FigurePlot } from '../../../lib/compare/card/card-context.ts';
import { useWords } from '../../words/words.tsx';
import type { Scale } from './scale.ts';
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

/** A bound is a ray to the end of the axis, with an arrow. */
function Ray({ from, to, y, open }: { from: number; to: number; y: number; open: 'up' | 'down' }) {
  const end = open === 'up' ? STRIP.width - 4 : 4;
  const back = open === 'up' ? -5 : 5;
  return <path class="strip__ray" d={`M${open === 'up' ? to : from} ${y}H${end}m${back} -4l${-back} 4l${back} 4`} />;
}

/** The numbers at the ends of the scale. */
function Ends({ scale, y }: { scale: Scale; y: number }) {
  const words = useWords();
  if (!scale.isNumbered) return null;
  return (
    <>
      <text class="strip__label strip__label--end" x={STRIP.edge} y={y} text-anchor="middle">
        {words.number(scale.least)}
      </text>
      <text class="strip__label strip__label--end" x={STRIP.width} y={y} text-anchor="end">
        {words.number(scale.most)}
      </text>
    </>
  );
}

export function DotStrip({ plot }: { plot: FigurePlot }) {
  const words = useWords();
  const layout = layOutStrip(plot, words('plotPageLabel', plot.page.label));
  const { dots, page, pageLabel, labels, axis, height, scale } = layout;
  const said = [
    scale.isNumbered ? words('plotScale', scale.least, scale.most) : '',
    words('plotPage', plot.page.label),
    ...plot.dots.map((dot) => words('plotSource', dot.source.outlet, dot.label)),
  ];
  return (
    <figure class="strip">
      <svg viewBox={`0 0 ${STRIP.width} ${height}`} role="img" aria-label={said.join(' ').trim()}>
        <path
          class="strip__axis"
          d={`M${STRIP.edge} ${axis}H${STRIP.width - STRIP.edge}M${STRIP.edge} ${axis - 4}v8M${STRIP.width - STRIP.edge} ${axis - 4}v8`}
        />
        {dots.map((dot, index) => (
          <Fragment key={index}>
            {dot.open ? <Ray from={dot.from} to={dot.to} y={dot.y} open={dot.open} /> : null}
            <path
              class={dot.same ? 'strip__dot' : 'strip__dot strip__dot--differs'}
              d={`M${dot.from} ${dot.y}H${dot.to}`}
            />
          </Fragment>
        ))}
        {page.open ? <Ray from={page.from} to={page.to} y={axis} open={page.open} /> : null}
        <rect
          class="strip__page"
          x={page.from - STRIP.ring}
          y={axis - STRIP.ring}
          width={page.to - page.from + 2 * STRIP.ring}
          height={2 * STRIP.ring}
          rx={STRIP.ring}
        />
        <text class="strip__label strip__label--page" x={pageLabel.x} y={STRIP.row - 4} text-anchor={pageLabel.anchor}>
          {pageLabel.text}
        </text>
        {labels.map((label) => (
          <text
            key={label.x}
            class="strip__label"
            x={label.x}
            y={axis + STRIP.ring + STRIP.row}
            text-anchor={label.anchor}
          >
            {label.text}
          </text>
        ))}
        <Ends scale={scale} y={height - 2} />
      </svg>
    </figure>
  );
}
