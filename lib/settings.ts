/** The settings, their defaults, and the check of stored values. Pure; the background stores them. */

/** The manifest's host permissions: every page of the web. */
export const ALL_SITES = ['http://*/*', 'https://*/*'] as const;

export type Density = 'quiet' | 'normal' | 'all';

export interface Settings {
  density: Density;
  /** everywhere: read every news page but those on `sitesOff`. listed: only those on `sitesOn`. click: only when asked. */
  sites: 'everywhere' | 'listed' | 'click';
  sitesOff: string[];
  sitesOn: string[];
}

export const DEFAULT_SETTINGS: Settings = { density: 'normal', sites: 'everywhere', sitesOff: [], sitesOn: [] };

const LONGEST_HOST = 253;

/** Whether a text is a host (with its port where it has one), spelled as `location.host` spells it. */
export function isHost(text: string): boolean {
  if (text === '' || text.length > LONGEST_HOST) return false;
  // A browser omits a scheme's default port, so the text need only come back unchanged under one of the two schemes.
  return ['http', 'https'].some((scheme) => {
    const address = `${scheme}://${text}/`;
    return URL.canParse(address) && new URL(address).host === text;
  });
}

const isOneOf = <T extends string>(value: unknown, of: readonly T[]): value is T => of.includes(value as T);
const hosts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((host): host is string => typeof host === 'string' && isHost(host)) : [];

/** Settings from any stored value; each invalid field falls back to its default. */
export function readSettings(stored: unknown): Settings {
  const found = (typeof stored === 'object' && stored !== null ? stored : {}) as Partial<
    Record<keyof Settings, unknown>
  >;
  return {
    density: isOneOf(found.density, ['quiet', 'normal', 'all']) ? found.density : DEFAULT_SETTINGS.density,
    sites: isOneOf(found.sites, ['everywhere', 'listed', 'click']) ? found.sites : DEFAULT_SETTINGS.sites,
    sitesOff: hosts(found.sitesOff),
    sitesOn: hosts(found.sitesOn),
  };
}

/** Whether the extension reads pages of this host. `host` as in `location.host`. */
export function isSiteOn(settings: Settings, host: string): boolean {
  if (settings.sites === 'everywhere') return !settings.sitesOff.includes(host);
  return settings.sites === 'listed' && settings.sitesOn.includes(host);
}

/** The settings with one site switched on or off, in the list that applies. */
export function withSite(settings: Settings, host: string, on: boolean): Settings {
  const without = (list: string[]) => list.filter((entry) => entry !== host);
  const sitesOff = on ? without(settings.sitesOff) : [...without(settings.sitesOff), host];
  const sitesOn = on ? [...without(settings.sitesOn), host] : without(settings.sitesOn);
  return { ...settings, sitesOff, sitesOn };
}

/** What whoever manages a computer set for all its users (`storage.managed`, public/managed-schema.json). */
export interface Managed {
  /** These settings; a person cannot change them. The others are theirs. */
  settings: Partial<Settings>;
  /** Whether the first page opens on the first day. */
  welcome: boolean;
  /** Texts of pack files, installed when the browser starts. */
  packs: string[];
}

/** What is managed, from any stored value; an invalid field counts as not set. */
export function readManaged(stored: unknown): Managed {
  const found = (typeof stored === 'object' && stored !== null ? stored : {}) as Partial<
    Record<keyof Settings | 'welcome' | 'packs', unknown>
  >;
  const { density, sites, sitesOff, sitesOn, welcome, packs } = found;
  return {
    settings: {
      ...(isOneOf(density, ['quiet', 'normal', 'all']) ? { density } : {}),
      ...(isOneOf(sites, ['everywhere', 'listed', 'click']) ? { sites } : {}),
      ...(Array.isArray(sitesOff) ? { sitesOff: hosts(sitesOff) } : {}),
      ...(Array.isArray(sitesOn) ? { sitesOn: hosts(sitesOn) } : {}),
    },
    welcome: welcome !== false,
    packs: Array.isArray(packs) ? packs.filter((pack): pack is string => typeof pack === 'string') : [],
  };
}
