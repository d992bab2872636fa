/** Requests about what a tab shows. */
import * as v from 'valibot';
import type { PageReport } from '../../compare/mentions/page-report.ts';
import type { Density } from '../../settings.ts';
import { type RequestEntry, returns } from './entry.ts';
import { count } from './fields.ts';
import type { PageCounts } from './page.ts';

export interface TabState {
  /** Host of the page; null where it is no web page. */
  host: string | null;
  on: boolean;
  /** Null where the page has not told them. */
  counts: PageCounts | null;
  density: Density;
}

export const tabRequests = {
  tabState: { from: ['own'], params: v.strictObject({ tab: count }), result: returns<TabState>() },
  pageReport: { from: ['own'], params: v.strictObject({ tab: count }), result: returns<PageReport>() },
} satisfies Record<string, RequestEntry>;
