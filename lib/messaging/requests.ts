/**
 * Everything that may be asked of the background: one entry a request, from which the server checks and handlers and
 * clients are typed. Only the background imports the entries themselves; everybody else imports types, so that neither
 * the content script nor a page carries the schemas.
 */
import { cardRequests } from './requests/card.ts';
import { corpusRequests } from './requests/corpus.ts';
import type { Exchange } from './requests/entry.ts';
import { eventRequests } from './requests/event.ts';
import { pageRequests } from './requests/page.ts';
import { tabRequests } from './requests/tab.ts';
import { settingsRequests } from './requests/user-settings.ts';

export const requests = {
  ...pageRequests,
  ...cardRequests,
  ...eventRequests,
  ...corpusRequests,
  ...settingsRequests,
  ...tabRequests,
};

/** Name of a request -> its parameters and its result. */
export type Requests = { [Name in keyof typeof requests]: Exchange<(typeof requests)[Name]> };
