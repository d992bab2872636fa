/** The settings, changed at once and then as the background stored them; and the keys that the browser knows. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { ask } from '../../lib/messaging/client.ts';
import type { Reply } from '../../lib/messaging/reply.ts';
import { type Density, isHost, type Settings } from '../../lib/settings.ts';

export function useSettings() {
  const [settings, setSettings] = useState<Settings | null>(null);
  const take = useCallback((reply: Reply<Settings>) => {
    if (reply.ok) setSettings(reply.value);
  }, []);
  const [managed, setManaged] = useState<ReadonlySet<keyof Settings>>(new Set());
  const again = useCallback(() => void ask('settings', {}).then(take), [take]);
  useEffect(again, [again]);
  useEffect(() => {
    void ask('managedSettings', {}).then((reply) => reply.ok && setManaged(new Set(reply.value)));
  }, []);
  return {
    settings,
    managed,
    again,
    onDensity: (density: Density) => void ask('setDensity', { density }).then(take),
    onSites: (sites: Settings['sites']) => void ask('setSites', { sites }).then(take),
    onSite: (host: string, on: boolean) => void ask('setSite', { host, on }).then(take),
  };
}

/** The host of what a person typed or pasted: a name, or a whole address; null if it is neither. */
export function hostOf(typed: string): string | null {
  const text = typed.trim();
  const address = /^[a-z]+:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return null;
  const { host, protocol } = new URL(address);
  return /^https?:$/.test(protocol) && isHost(host) && /[.:]/.test(host) ? host : null;
}

type CommandKeys = Record<'next' | 'previous', string>;

export function useCommandKeys(): CommandKeys | null {
  const [keys, setKeys] = useState<CommandKeys | null>(null);
  useEffect(() => {
    void browser.commands.getAll().then((commands) => {
      const keyOf = (wanted: string) => commands.find(({ name }) => name === wanted)?.shortcut ?? '';
      setKeys({ next: keyOf('next-mention'), previous: keyOf('previous-mention') });
    });
  }, []);
  return keys;
}

/** Opens the browser's own page for shortcuts. A link cannot lead there. */
export function changeCommandKeys(): void {
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (import.meta.env.BROWSER === 'firefox' && openShortcutSettings) void openShortcutSettings();
  else void browser.tabs.create({ url: 'chrome://extensions/shortcuts' }).catch(() => undefined);
}
