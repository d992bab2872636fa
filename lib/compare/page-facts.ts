import type { ReportedWording } from './evidence/origins.ts';

/** What is known of the page itself. Never stored. */
export interface PageFacts {
  title: string;
  /** ISO day on which the page says it was published; null where it does not say. */
  published: string | null;
  /** Event of the corpus that the page is about; null where there is none, or that is not clear. */
  event: string | null;
  /** Sources whose text the page carries, most first, where there are any. */
  wording?: ReportedWording[];
}
