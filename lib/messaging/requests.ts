/**
 * All requests to the background, one entry each. The server checks by the entries, and handlers and clients are typed by them. Only
 * the background imports the entries; all others import types, so that no content script or page includes the schemas.
 */
import { cardRequests } from './requests/card.ts';
import { corpusRequests } from './requests/corpus.ts';
import { draftRequests, draftStreams } from './requests/draft.ts';
import type { Exchange, StreamExchange } from './requests/entry.ts';
import { eventRequests } from './requests/event.ts';
import { packRequests, packStreams } from './requests/packs.ts';
import { pageRequests } from './requests/page.ts';
import { problemRequests } from './requests/problems.ts';
import { tabRequests } from './requests/tab.ts';
import { settingsRequests } from './requests/user-settings.ts';

export const requests = {
  ...pageRequests,
  ...cardRequests,
  ...eventRequests,
  ...corpusRequests,
  ...packRequests,
  ...draftRequests,
  ...settingsRequests,
  ...tabRequests,
  ...problemRequests,
};

/** Requests for long work (lib/messaging/streams). */
export const streams = { ...packStreams, ...draftStreams };

/** Name of a request -> its parameters and its result. */
export type Requests = { [Name in keyof typeof requests]: Exchange<(typeof requests)[Name]> };

export type Streams = { [Name in keyof typeof streams]: StreamExchange<(typeof streams)[Name]> };
