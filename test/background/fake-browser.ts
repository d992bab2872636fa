/** The few parts of the browser that the background's own files use, with what they did to them. */
import { vi } from 'vitest';

interface Tab {
  id?: number;
  url?: string;
}

/** A storage area as the browser has it: what goes in and comes out is a copy. */
function fakeArea() {
  const values = new Map<string, unknown>();
  return {
    values,
    get: async (key: string) => structuredClone(values.has(key) ? { [key]: values.get(key) } : {}),
    set: async (entries: object) => {
      for (const [key, value] of Object.entries(structuredClone(entries))) values.set(key, value);
    },
    remove: async (key: string) => {
      values.delete(key);
    },
  };
}

/** For `vi.mock('webextension-polyfill', ...)`. */
export function fakeBrowser() {
  const tabs: Tab[] = [];
  return {
    i18n: {
      getMessage: (key: string, values: string[] = []) => (key === 'wordsLanguage' ? 'en' : [key, ...values].join(' ')),
    },
    contextMenus: { removeAll: vi.fn(async () => undefined), create: vi.fn() },
    commands: { getAll: vi.fn(async () => [{ name: 'next-mention', shortcut: 'Alt+Shift+N' }]) },
    runtime: { getURL: (path: string) => `chrome-extension://self/${path}` },
    storage: { local: fakeArea(), session: fakeArea(), managed: { get: vi.fn(async (): Promise<object> => ({})) } },
    openTabs: tabs,
    tabs: {
      query: vi.fn(async () => tabs),
      create: vi.fn(async () => ({})),
      sendMessage: vi.fn(async (): Promise<unknown> => ({ ok: true, value: null })),
    },
    action: {
      setTitle: vi.fn(async (_: object) => undefined),
      setBadgeText: vi.fn(async () => undefined),
      setBadgeBackgroundColor: vi.fn(async () => undefined),
    },
    scripting: { executeScript: vi.fn(async (): Promise<unknown[]> => []) },
  };
}
