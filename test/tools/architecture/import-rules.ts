/**
 * Who may import whom. The rules stand here only: `test/architecture.test.ts` holds the files to them, and the linter's
 * `noRestrictedImports` in `.biome.json` is written from them (`npm run fix`), so that an editor shows a broken rule at once.
 */

export interface RoomRule {
  /** Rooms and packages whose values the room may use, beside itself. */
  uses: readonly string[];
  /** Rooms of which it may know the types as well: a type is gone at run time. */
  typesOf?: readonly string[];
}

/** Pages of the extension: they show what the background answers, and open no database and no foreign page. */
const OWN_PAGE: RoomRule = {
  uses: [
    'components',
    'lib/compare',
    'lib/corpus',
    'lib/text',
    'lib/export',
    'lib/messaging',
    'lib/extension-page',
    'lib/settings',
    'preact',
    'webextension-polyfill',
  ],
};

/** By room: a folder of `lib` or `entrypoints`, `components`, or `lib/settings` for the one file `lib/settings.ts`. */
export const RULES: Readonly<Record<string, RoomRule>> = {
  'lib/text': { uses: [] },
  'lib/settings': { uses: [] },
  'lib/corpus': { uses: ['lib/text', 'valibot'] },
  'lib/compare': { uses: ['lib/corpus', 'lib/text'] },
  'lib/join': { uses: ['lib/compare', 'lib/corpus', 'lib/text'] },
  'lib/page': { uses: ['lib/text', '@mozilla/readability'] },
  'lib/store': { uses: ['lib/corpus', 'lib/text', 'dexie'] },
  'lib/export': { uses: ['lib/compare', 'lib/corpus', 'lib/text'] },
  'lib/messaging': {
    uses: ['lib/compare', 'lib/settings', 'valibot', 'webextension-polyfill'],
    typesOf: ['lib/corpus', 'lib/join', 'lib/text'],
  },
  'lib/answers': {
    uses: ['lib/store', 'lib/compare', 'lib/corpus', 'lib/text'],
    typesOf: ['lib/join', 'lib/messaging'],
  },
  'lib/session': { uses: ['lib/page', 'lib/messaging', 'lib/text'], typesOf: ['lib/compare', 'lib/settings'] },
  'lib/extension-page': {
    uses: ['components', 'lib/compare', 'lib/export', 'lib/messaging', 'preact', 'webextension-polyfill'],
  },
  components: { uses: ['lib/compare', 'lib/corpus', 'lib/text', 'preact'], typesOf: ['lib/join'] },
  'entrypoints/background': {
    uses: [
      'lib/answers',
      'lib/store',
      'lib/compare',
      'lib/corpus',
      'lib/text',
      'lib/export',
      'lib/messaging',
      'lib/settings',
      'webextension-polyfill',
      'wxt',
      'virtual:built-in-pack',
    ],
  },
  'entrypoints/content': {
    uses: ['lib/text', 'lib/page', 'lib/messaging', 'lib/session', 'wxt'],
    typesOf: ['lib/compare', 'lib/settings'],
  },
  'entrypoints/card': OWN_PAGE,
  'entrypoints/compare': OWN_PAGE,
  'entrypoints/options': OWN_PAGE,
  'entrypoints/popup': OWN_PAGE,
  'entrypoints/welcome': { uses: [...OWN_PAGE.uses, 'virtual:sample-articles'] },
  // It reads saved pages, which are nobody's tab.
  'entrypoints/review': { uses: [...OWN_PAGE.uses, 'lib/join', 'lib/page'] },
  'entrypoints/draft-worker': { uses: ['lib/join', 'wxt'] },
  'entrypoints/extract': { uses: ['lib/page', 'wxt'] },
};

/** Packages that some room may use, and what no room may: Node, the tools, the pack as files. */
export const PACKAGES = [
  '@mozilla/readability',
  'dexie',
  'preact',
  'valibot',
  'webextension-polyfill',
  'wxt',
  'virtual:built-in-pack',
  'virtual:sample-articles',
];
export const NOBODYS = ['node:fs', 'seeds', 'test'];

/** The room of a file, by its path from the root; for an imported package, its name. */
export function roomOf(path: string): string {
  const [first = '', second = ''] = path.split('/');
  if (path === 'lib/settings.ts') return 'lib/settings';
  if (first.startsWith('@')) return `${first}/${second}`;
  return first === 'lib' || first === 'entrypoints' ? `${first}/${second}` : first;
}

export interface Import {
  file: string;
  /** Path from the root, or the specifier of a package. */
  target: string;
  typeOnly: boolean;
}

/** @returns whether the rules let this import be. Styles and the words of the interface are data that any page may load. */
export function isAllowed({ file, target, typeOnly }: Import): boolean {
  const from = roomOf(file);
  const to = roomOf(target);
  const isData = target.endsWith('.css') || (from === 'components' && target.startsWith('public/'));
  if (to === from || isData) return true;
  const rule = RULES[from];
  return Boolean(rule?.uses.includes(to) || (typeOnly && rule?.typesOf?.includes(to)));
}
