/**
 * The drawings behind every icon, as data, on a 16 x 16 grid. `g-` tells an outcome, `m-` how a source carries the item,
 * `k-` what kind of mention it is, `i-` an action. Each is told apart by its outline, never by colour.
 */

/** A filled path, a stroked path, or a circle; `width` is the stroke's. */
export type Shape =
  | { fill: string; evenOdd?: true; faint?: true }
  | { stroke: string; width: number }
  | { circle: readonly [x: number, y: number, radius: number]; width?: number; dashes?: string };

export const ICON_SHAPES = {
  'g-match': [{ fill: 'M1.5 3.6h13v3.1h-13ZM1.5 9.3h13v3.1h-13Z' }],
  'g-near': [
    {
      stroke: 'M1.5 5.9c2.2-2.4 4.3-2.4 6.5-.6s4.3 1.8 6.5-.6M1.5 11.5c2.2-2.4 4.3-2.4 6.5-.6s4.3 1.8 6.5-.6',
      width: 2,
    },
  ],
  'g-within': [{ stroke: 'M4.5 2H1.8v12h2.7M11.5 2h2.7v12h-2.7', width: 1.6 }, { circle: [8, 8, 2.4] }],
  'g-differs': [
    {
      fill: 'M8 0l8 8-8 8-8-8ZM9.3 3.9 8.5 5.5H4.7V7h3l-.9 1.9H4.7v1.5h1.4l-.8 1.6 1.4.7 1.1-2.3h3.5V8.9h-2.8L9.5 7h1.8V5.5h-1.1l.5-.9Z',
      evenOdd: true,
    },
  ],
  'g-split': [{ fill: 'M0 1h7.25v9.5H0Z' }, { stroke: 'M9.5 6.25h5.75v8H9.5Z', width: 1.5 }],
  'g-only': [{ circle: [8, 8, 6.5], width: 1.5 }, { fill: 'M8.9 4.2v7.6H7.3V6.1L5.9 6.9V5.3L7.7 4.2Z' }],
  'g-named': [{ stroke: 'M3.75 1.75h8.5v12.25L8 10.7l-4.25 3.3Z', width: 1.5 }],
  'g-apart': [
    { stroke: 'M1.3 5.5h4v5h-4ZM10.7 5.5h4v5h-4Z', width: 1.5 },
    { stroke: 'M8 1.5v2.6M8 6.7v2.6M8 11.9v2.6', width: 1.4 },
  ],
  'g-none': [{ circle: [8, 8, 6.5], width: 1.6, dashes: '2.3 1.784' }],
  'm-printed': [{ circle: [8, 8, 5.5] }],
  'm-variant': [{ fill: 'M8 2.5a5.5 5.5 0 0 0 0 11Z' }, { circle: [8, 8, 4.85], width: 1.3 }],
  'm-part': [{ stroke: 'M4.5 3H3v10h1.5M11.5 3H13v10h-1.5M6.3 8h3.4', width: 1.6 }],
  'm-told': [{ stroke: 'M2.5 9.3c1.4-3.2 3.6-3.2 5.5-1.3s4.1 1.9 5.5-1.3', width: 1.7 }],
  'm-absent': [{ stroke: 'M4.5 8h7', width: 1.5 }],
  'k-actor': [
    { circle: [8, 5, 2.9], width: 1.4 },
    { stroke: 'M2.3 14.2c.5-3.3 2.7-4.9 5.7-4.9s5.2 1.6 5.7 4.9', width: 1.4 },
  ],
  'k-organisation': [{ stroke: 'M2.5 14V2h7v12M9.5 6.5h4V14M1.2 14h13.6M5 5h2M5 8h2M5 11h2', width: 1.4 }],
  'k-place': [
    { stroke: 'M8 14.4c3.2-3.5 4.8-6 4.8-8a4.8 4.8 0 0 0-9.6 0c0 2 1.6 4.5 4.8 8Z', width: 1.4 },
    { circle: [8, 6.4, 1.6], width: 1.4 },
  ],
  'k-law': [{ stroke: 'M3 1.7h10v12.6H3ZM5.5 5h5M5.5 8h5M5.5 11h3', width: 1.4 }],
  'k-figure': [{ stroke: 'M6.3 2.5 4.7 13.5M11.3 2.5 9.7 13.5M2.8 5.8h11M2.2 10.2h11', width: 1.4 }],
  'k-date': [{ stroke: 'M2.2 3.5h11.6v10.3H2.2ZM2.2 6.8h11.6M5.3 1.8v3M10.7 1.8v3', width: 1.4 }],
  'k-quotation': [
    {
      fill: 'M6.9 3.4C4.2 4.3 2 6.4 2 9.6c0 1.9 1.1 3.1 2.6 3.1 1.4 0 2.4-1 2.4-2.4 0-1.3-.9-2.2-2.2-2.2h-.6c.3-1.5 1.4-2.7 3.1-3.5ZM13.9 3.4C11.2 4.3 9 6.4 9 9.6c0 1.9 1.1 3.1 2.6 3.1 1.4 0 2.4-1 2.4-2.4 0-1.3-.9-2.2-2.2-2.2h-.6c.3-1.5 1.4-2.7 3.1-3.5Z',
    },
  ],
  'k-selection': [{ stroke: 'M2 5V2h3M11 2h3v3M14 11v3h-3M5 14H2v-3M5 8h6', width: 1.4 }],
  'k-corpus': [
    {
      stroke:
        'M8 4C6.3 2.7 4.3 2.3 1.7 2.3v10.4c2.6 0 4.6.4 6.3 1.6 1.7-1.2 3.7-1.6 6.3-1.6V2.3C11.7 2.3 9.7 2.7 8 4ZM8 4v10.3',
      width: 1.4,
    },
  ],
  'i-mark': [
    { fill: 'M3 2h3.5v2H3ZM9.5 2H13v2H9.5ZM1 7h5.5v2H1ZM9.5 7H16v2H9.5ZM2.5 12h4v2h-4ZM9.5 12H14v2H9.5Z', faint: true },
    { fill: 'M7.25 1h1.5v14h-1.5Z' },
  ],
  'i-close': [{ stroke: 'm4 4 8 8M12 4l-8 8', width: 1.5 }],
  'i-copy': [{ stroke: 'M5.5 5.5h8v8h-8ZM10.5 5.3V2.5h-8v8h2.8', width: 1.4 }],
  'i-done': [{ stroke: 'm3 8.5 3.2 3.2L13 4.5', width: 1.7 }],
  'i-right': [{ stroke: 'm6 4 4 4-4 4', width: 1.6 }],
  'i-pin': [{ stroke: 'M5.5 2h5M6.2 2v4.2L4 9.3h8L9.8 6.2V2M8 9.3V14', width: 1.4 }],
  'i-open': [{ stroke: 'M6.5 3H3v10h10V9.5M9.5 2.5h4v4M13.2 2.8 7.5 8.5', width: 1.5 }],
  'i-retry': [{ stroke: 'M13.3 8a5.3 5.3 0 1 1-1.6-3.8M13.5 2v3h-3', width: 1.5 }],
  'i-alert': [
    { stroke: 'M3 1.7h6.8L13 4.9v9.4H3Z', width: 1.4 },
    { stroke: 'm6 7.5 4 4M10 7.5l-4 4', width: 1.5 },
  ],
  'i-search': [
    { circle: [7, 7, 4.5], width: 1.5 },
    { stroke: 'm10.5 10.5 3.5 3.5', width: 1.5 },
  ],
  'i-import': [{ stroke: 'M8 2v7M5 6.3l3 3 3-3M2 10.5v3h12v-3', width: 1.4 }],
  'i-export': [{ stroke: 'M8 10V2.5M5 5l3-3 3 3M2 10.5v3h12v-3', width: 1.4 }],
  'i-kept': [{ stroke: 'M2 2.7h12v4H2ZM3 6.7h10v6.8H3ZM6.3 9.3h3.4', width: 1.4 }],
  'i-ask': [
    { circle: [8, 8, 6.6], width: 1.4 },
    { stroke: 'M6.1 6.3a2 2 0 1 1 2.9 1.8c-.7.4-1 .7-1 1.5', width: 1.5 },
    { circle: [8, 11.7, 0.95] },
  ],
  'i-file': [{ stroke: 'M3.5 1.8h6l3 3v9.4h-9ZM9.5 1.8v3h3M5.7 8h4.6M5.7 10.7h4.6', width: 1.4 }],
  'i-lock': [{ stroke: 'M3 7h10v7H3ZM5.2 7V4.8a2.8 2.8 0 0 1 5.6 0V7', width: 1.4 }],
} as const satisfies Record<string, readonly Shape[]>;

export type IconName = keyof typeof ICON_SHAPES;
