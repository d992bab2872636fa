/** A figure's values on one line, each source by its letter. No page stands beside them here, so there is no ring. */
import type { RowDetail } from '../../lib/compare/event/row-detail.ts';
import { scaleOf } from '../card/figure/scale.ts';
import { useWords } from '../words/words.tsx';
import { LETTER_STRIP, layOutLetters, type PlacedLetters } from './letter-strip-layout.ts';
import { useLetterOf } from './letters.tsx';

function Value({ value, axis }: { value: PlacedLetters; axis: number }) {
  const { letters, label, from, to, x, boxWidth, y, anchor } = value;
  const { box } = LETTER_STRIP;
  const edge = anchor === 'start' ? x - 4 : anchor === 'end' ? x + 4 : x;
  return (
    <g>
      <path class="letters__stem" d={`M${x} ${y + box}V${axis}`} />
      {to > from ? <path class="letters__range" d={`M${from} ${axis}H${to}`} /> : null}
      <rect class="letters__box" x={x - boxWidth / 2} y={y} width={boxWidth} height={box} rx="3" />
      <text class="letters__letter" x={x} y={y + 12} text-anchor="middle">
        {letters.join(' ')}
      </text>
      {anchor === null ? null : (
        <text class="strip__label" x={edge} y={axis + 16} text-anchor={anchor}>
          {label}
        </text>
      )}
    </g>
  );
}

export function LetterStrip({ plot }: { plot: NonNullable<RowDetail['plot']> }) {
  const words = useWords();
  const scale = scaleOf(plot.dots, plot.unit);
  const { placed, axis, height } = layOutLetters(plot.dots, scale, useLetterOf());
  const { width, edge } = LETTER_STRIP;
  const said = plot.dots.map((dot) => words('plotSource', dot.source.outlet, dot.label)).join(' ');
  return (
    <figure class="letters">
      <svg viewBox={`0 0 ${width} ${scale.isNumbered ? height + 15 : height}`} role="img" aria-label={said}>
        <path
          class="strip__axis"
          d={`M${edge} ${axis}H${width - edge}M${edge} ${axis - 4}v8M${width - edge} ${axis - 4}v8`}
        />
        {placed.map((value) => (
          <Value key={value.letters.join(' ')} value={value} axis={axis} />
        ))}
        {scale.isNumbered ? (
          <>
            <text class="strip__label strip__label--end" x={edge} y={height + 11} text-anchor="middle">
              {words.number(scale.least)}
            </text>
            <text class="strip__label strip__label--end" x={width} y={height + 11} text-anchor="end">
              {words.number(scale.most)}
            </text>
          </>
        ) : null}
      </svg>
    </figure>
  );
}
