/** Times of day as an article prints them: "2:35 a.m.", "11 pm". They are not compared on pages, but help to join articles on one event. */
import type { FoundFigure } from '../../../text/figures/figure.ts';

/** Not a unit of packs: measures of clock times are findings only, and are not written to a pack. */
export const CLOCK = 'clock';

const TIME = /\b(1[0-2]|0?[1-9])(?:[:.]([0-5]\d))?[\s\u00a0]?([ap])\.?[\s\u00a0]?m\b\.?/giu;

/** In order; the value is `02:35` on a clock of 24 hours. Linear. */
export function findClockTimes(text: string): FoundFigure[] {
  return Array.from(text.matchAll(TIME), ({ 0: printed, 1: hour = '', 2: minute = '00', 3: half = '', index }) => {
    const hours = (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
    const value = `${String(hours).padStart(2, '0')}:${minute}`;
    const reading = { value, low: null, high: null, unit: CLOCK, qualifier: null, direction: null, noun: null };
    return { ...reading, text: printed, start: index, end: index + printed.length };
  });
}
