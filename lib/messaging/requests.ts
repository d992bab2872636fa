/**
 * Everything that may be asked of the background: one entry a request, from which the server checks and handlers and
 * clients are typed. Only the background imports the entries themselves; everybody else imports types, so that neither
 * the content script nor a page carries the schemas.
 */
import { cardRequests } from './requests/card.ts';
import { corpusRequests, corpusStreams } from './requests/corpus.ts';
import type { Exchange, StreamExchange } from './requests/entry.ts';
import { eventRequests } from './requests/event.ts';
import { pageRequests } from './requests/page.ts';
import { problemRequests } from './requests/problems.ts';
import { tabRequests } from './requests/tab.ts';
import { settingsRequests } from './requests/user-settings.ts';

export const requests = {
  ...pageRequests,
  ...cardRequests,
  ...eventRequests,
  ...corpusRequests,
  ...settingsRequests,
  ...tabRequests,
  ...problemRequests,
};

/** Requests for long work (lib/messaging/streams). */
export const streams = { ...corpusStreams };

/** Name of a request -> its parameters and its result. */
export type Requests = { [Name in keyof typeof requests]: Exchange<(typeof requests)[Name]> };

export type Streams = { [Name in keyof typeof streams]: StreamExchange<(typeof streams)[Name]> };
