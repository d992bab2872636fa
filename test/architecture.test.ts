/** The house: who may import whom (README, "How the house is laid out"), and what no file of ours may hold. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from './tools/driver/run-command.ts';

interface Import {
  file: string;
  target: string;
  typeOnly: boolean;
}

const filesIn = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)));

const SOURCE_FILES = [...filesIn('lib'), ...filesIn('components'), ...filesIn('entrypoints')];

function importsOf(file: string): Import[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const found = text.matchAll(
    /^(?:import|export)\s+(type\s)?[^;]*?from\s+'([^']+)'|^import\s+'([^']+)'|import\('([^']+)'\)/gm,
  );
  return [...found].map((match) => {
    const name = match[2] ?? match[3] ?? match[4] ?? '';
    const target = name.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(file), name)) : name;
    return { file, target, typeOnly: Boolean(match[1]) };
  });
}

/** The room that a file stands in: `lib/text`, `components`, `entrypoints/card`, or a package's name. */
function roomOf(path: string): string {
  const parts = path.split('/');
  if (parts[0] === 'lib') return parts.length > 2 ? `lib/${parts[1]}` : 'lib/settings';
  if (parts[0] === 'entrypoints') return `entrypoints/${parts[1]}`;
  return parts[0] === 'components' || parts[0] === 'seeds' ? parts[0] : path;
}

const PAGES = [
  'components',
  'lib/compare',
  'lib/corpus',
  'lib/text',
  'lib/export',
  'lib/messaging',
  'lib/settings',
  'preact',
  'preact/hooks',
  'webextension-polyfill',
];

/** Allowed beside the room itself. */
const RULES: Record<string, string[]> = {
  'lib/text': [],
  'lib/settings': [],
  'lib/corpus': ['lib/text', 'valibot'],
  'lib/compare': ['lib/corpus', 'lib/text', 'diff'],
  'lib/page': ['lib/text'],
  'lib/store': ['lib/corpus', 'lib/text', 'dexie'],
  'lib/export': ['lib/compare', 'lib/corpus', 'lib/text'],
  'lib/messaging': ['valibot', 'webextension-polyfill'],
  'lib/answers': ['lib/store', 'lib/compare', 'lib/corpus', 'lib/text'],
  'lib/session': ['lib/page', 'lib/messaging', 'lib/text'],
  components: ['lib/compare', 'lib/corpus', 'lib/text', 'preact', 'preact/hooks'],
  'entrypoints/background': [
    'lib/answers',
    'lib/store',
    'lib/compare',
    'lib/corpus',
    'lib/text',
    'lib/export',
    'lib/messaging',
    'lib/settings',
    'webextension-polyfill',
    'wxt/utils/define-background',
    'virtual:built-in-pack',
  ],
  'entrypoints/content': ['lib/text', 'lib/page', 'lib/messaging', 'lib/session', 'wxt/utils/define-unlisted-script'],
  'entrypoints/card': PAGES,
  'entrypoints/compare': PAGES,
  'entrypoints/popup': PAGES,
  'entrypoints/welcome': PAGES,
};

/** Types say nothing at run time, so a room may know the shapes of these as well. */
const TYPES_TOO: Record<string, string[]> = {
  'lib/messaging': ['lib/corpus', 'lib/compare', 'lib/text', 'lib/settings'],
  'lib/session': ['lib/compare', 'lib/settings'],
  'lib/answers': ['lib/messaging'],
  'entrypoints/content': ['lib/compare', 'lib/settings'],
};

const isAllowed = ({ file, target, typeOnly }: Import): boolean => {
  const from = roomOf(file);
  const to = roomOf(target);
  if (to === from || (target.endsWith('.json') && from === 'components') || target.endsWith('.css')) return true;
  return (RULES[from] ?? []).includes(to) || (typeOnly && (TYPES_TOO[from] ?? []).includes(to));
};

describe('who imports whom', () => {
  test('every room is known to the rules', () => {
    expect([...new Set(SOURCE_FILES.map(roomOf))].filter((room) => !(room in RULES))).toEqual([]);
  });

  test('no import breaks a rule', () => {
    const broken = SOURCE_FILES.flatMap(importsOf).filter((found) => !isAllowed(found));
    expect(broken.map(({ file, target }) => `${file} -> ${target}`)).toEqual([]);
  });

  test('the rules can fail', () => {
    expect(isAllowed({ file: 'lib/text/fold.ts', target: 'lib/corpus/pack/schema.ts', typeOnly: false })).toBe(false);
    expect(
      isAllowed({ file: 'entrypoints/content/index.ts', target: 'lib/compare/card/card-for.ts', typeOnly: false }),
    ).toBe(false);
    expect(isAllowed({ file: 'components/icon/icon.tsx', target: 'webextension-polyfill', typeOnly: false })).toBe(
      false,
    );
  });
});

describe('what no source holds', () => {
  const holding = (pattern: RegExp, files = SOURCE_FILES): string[] =>
    files.filter((file) => pattern.test(readFileSync(join(ROOT, file), 'utf8')));

  test('no way to turn text into code or markup', () => {
    expect(
      holding(/innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|\beval\(|new Function|document\.write/),
    ).toEqual([]);
  });

  test('no way to the network', () => {
    expect(holding(/\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource|setUninstallURL/)).toEqual([]);
  });

  test('no bridge that a page could speak over', () => {
    const content = SOURCE_FILES.filter((file) => /^(entrypoints\/content|lib\/page|lib\/session)\//.test(file));
    expect(
      holding(/(?:window|contentWindow|parent|top|opener)\??\.postMessage|\('message'|world:\s*'MAIN'/, content),
    ).toEqual([]);
  });

  test('one file touches the highlight registry, one room the database', () => {
    expect(holding(/CSS\.highlights/).length).toBeLessThanOrEqual(1);
    expect(holding(/from 'dexie'/).every((file) => file.startsWith('lib/store/'))).toBe(true);
  });

  test('no file over 300 lines, no drawer of odds and ends', () => {
    const lines = (file: string) => readFileSync(join(ROOT, file), 'utf8').split('\n').length - 1;
    const all = [...SOURCE_FILES, ...filesIn('test')];
    expect(all.filter((file) => lines(file) > 300).map((file) => `${file}: ${lines(file)}`)).toEqual([]);
    expect(all.filter((file) => /(^|\/)(.*-)?(utils?|helpers?|misc|manager)[./]|(^|\/)common[./]/.test(file))).toEqual(
      [],
    );
  });

  test('the top level is as agreed', () => {
    const agreed = [
      'entrypoints',
      'components',
      'lib',
      'seeds',
      'public',
      'test',
      'package.json',
      'tsconfig.json',
      'wxt.config.ts',
      'README.md',
      'package-lock.json',
      'LICENSE',
    ];
    const beside = readdirSync(ROOT).filter((name) => !name.startsWith('.') && name !== 'node_modules');
    expect(beside.filter((name) => !agreed.includes(name))).toEqual([]);
  });
});
