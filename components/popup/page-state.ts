/** What the popup is told of the tab that it was opened for. */
import type { ReportedWording } from '../../lib/compare/evidence/origins.ts';
import type { Outcome } from '../../lib/compare/outcome.ts';

/** As in the settings, whose file components do not know. */
export type Density = 'quiet' | 'normal' | 'all';
export type Sites = 'everywhere' | 'listed' | 'click';

export interface PopupPage {
  /** Null where the tab shows nothing that can be read. */
  host: string | null;
  on: boolean;
  /** Null where the page has not told its counts: just opened, or loaded before the extension was. */
  counts: { mentions: number; outcomes: Partial<Record<Outcome, number>>; wording?: ReportedWording[] } | null;
  density: Density;
  sites: Sites;
  /** The browser keeps this tab's page from the extension, as it may do for all sites or some. */
  withheld: boolean;
}
