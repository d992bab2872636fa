/** Requests about what a person can set. */
import * as v from 'valibot';
import type { Settings } from '../../settings.ts';
import { type RequestEntry, returns } from './entry.ts';
import { density, host, none, sites } from './fields.ts';

export const settingsRequests = {
  settings: { from: ['own'], params: none, result: returns<Settings>() },
  /** The settings that whoever manages the computer set. */
  managedSettings: { from: ['own'], params: none, result: returns<(keyof Settings)[]>() },
  setSite: { from: ['own', 'card'], params: v.strictObject({ host, on: v.boolean() }), result: returns<Settings>() },
  /** Which sites are read at all; open pages follow at once. */
  setSites: { from: ['own'], params: v.strictObject({ sites }), result: returns<Settings>() },
  setDensity: { from: ['own'], params: v.strictObject({ density }), result: returns<Settings>() },
} satisfies Record<string, RequestEntry>;
