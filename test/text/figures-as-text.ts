/** Figures written as one line each, so that tables of cases can be read. */
import { findFigures } from '../../lib/text/figures/find-figures.ts';
import { hasNumber } from '../../lib/text/gate/has-number.ts';

/** `82 percent = 82 percent more-than down [noun]`; a range as `low..high`. No-break spaces are written as spaces. */
export function figuresAsText(text: string, published: string | null = null): string[] {
  const figures = findFigures(text, { published });
  // What the reader finds the gate before it must let through.
  if (figures.length > 0 && !hasNumber(text)) throw new Error(`the gate stops "${text}"`);
  return figures.map((figure) => {
    if (text.slice(figure.start, figure.end) !== figure.text)
      throw new Error(`"${figure.text}" is not at ${figure.start}`);
    const value = figure.value ?? `${figure.low ?? ''}..${figure.high ?? ''}`;
    const extras = [figure.qualifier, figure.direction, figure.noun === null ? null : `[${figure.noun}]`];
    return [`${figure.text.replaceAll('\u00A0', ' ')} = ${value} ${figure.unit}`, ...extras].filter(Boolean).join(' ');
  });
}
