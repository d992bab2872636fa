/** The built-in pack as records, and short ways to speak of what is in it. */
import { existsSync } from 'node:fs';
import type { PageFacts } from '../../lib/compare/page-facts.ts';
import type { Records } from '../../lib/corpus/rows/records.ts';
import { readSeeds } from '../../seeds/read-seeds.ts';
import { allRecords } from '../corpus/all-records.ts';

const seeds = new URL('../../seeds/', import.meta.url);
if (!existsSync(seeds)) throw new Error('the seeds are missing');

const { head, ...lists } = allRecords(await readSeeds(seeds));

export const packRecords: Records = { ...lists, coverage: head.coverage };

/** The id that something of the pack has in the corpus. */
export const id = (local: string): string => `${head.id}/${local}`;
/** The way back, for messages and tables. */
export const local = (full: string): string => full.slice(head.id.length + 1);

export const SOURCES = {
  march: id('2017-03-27-cbs-new-york'),
  cbs: id('2017-04-21-cbs-new-york'),
  nbc: id('2017-04-21-nbc-new-york'),
  newsmax: id('2017-04-21-newsmax'),
  january: id('2018-01-24-nbc-new-york'),
} as const;

export type ShortSource = keyof typeof SOURCES;

export const shortSource = (full: string): ShortSource | undefined =>
  (Object.keys(SOURCES) as ShortSource[]).find((short) => SOURCES[short] === full);

export const EVENTS = {
  march: id('white-house-warning-march-2017'),
  april: id('letters-april-2017'),
  july: id('grant-conditions-july-2017'),
  january: id('letters-january-2018'),
} as const;

/** Pages on the events, and one of which nothing is known. */
export const PAGES: Record<'march' | 'april' | 'january' | 'unknown' | 'later', PageFacts> = {
  march: { title: '', published: '2017-03-28', event: EVENTS.march },
  april: { title: '', published: '2017-04-22', event: EVENTS.april },
  january: { title: '', published: '2018-01-25', event: EVENTS.january },
  unknown: { title: '', published: null, event: null },
  later: { title: '', published: '2019-10-01', event: null },
};
