/** Requests about what a tab shows. */
import * as v from 'valibot';
import type { PageReport } from '../../compare/mentions/page-report.ts';
import type { Density, Settings } from '../../settings.ts';
import { type RequestEntry, returns } from './entry.ts';
import { count } from './fields.ts';
import type { PageCounts } from './page.ts';

export interface TabState {
  /** Host of the page; null where it is no web page. */
  host: string | null;
  on: boolean;
  /** Null if the page has not sent them. */
  counts: PageCounts | null;
  density: Density;
  sites: Settings['sites'];
  /** The browser lets the extension read no more than some sites, and this tab may be none of them: it does not say. */
  withheld: boolean;
}

export const tabRequests = {
  tabState: { from: ['own'], params: v.strictObject({ tab: count }), result: returns<TabState>() },
  /** Reads the page of a tab once, whatever its site's setting, until another page is opened in it. */
  readTab: { from: ['own'], params: v.strictObject({ tab: count }), result: returns<null>() },
  pageReport: { from: ['own'], params: v.strictObject({ tab: count }), result: returns<PageReport>() },
} satisfies Record<string, RequestEntry>;
