/** One icon, drawn inline so that it takes the colour of its text and needs no request and no style attribute. */
import { ICON_SHAPES, type IconName, type Shape } from './icon-shapes.ts';

function Drawn({ shape }: { shape: Shape }) {
  if ('circle' in shape) {
    const [cx, cy, r] = shape.circle;
    if (shape.width === undefined) return <circle cx={cx} cy={cy} r={r} fill="currentColor" />;
    return (
      <circle
        cx={cx}
        cy={cy}
        r={r}
        fill="none"
        stroke="currentColor"
        stroke-width={shape.width}
        stroke-dasharray={shape.dashes ?? 'none'}
      />
    );
  }
  if ('fill' in shape) {
    return (
      <path
        d={shape.fill}
        fill="currentColor"
        fill-rule={shape.evenOdd ? 'evenodd' : 'nonzero'}
        opacity={shape.faint ? 0.62 : 1}
      />
    );
  }
  return (
    <path
      d={shape.stroke}
      fill="none"
      stroke="currentColor"
      stroke-width={shape.width}
      stroke-linecap="round"
      stroke-linejoin="round"
    />
  );
}

/** Always hidden from assistive technology: words stand beside every icon. `small` is 14 px instead of 16. */
export function Icon({ name, small }: { name: IconName; small?: boolean }) {
  const shapes: readonly Shape[] = ICON_SHAPES[name];
  return (
    <svg class={small ? 'g g--14' : 'g'} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {shapes.map((shape, index) => (
        <Drawn key={index} shape={shape} />
      ))}
    </svg>
  );
}
