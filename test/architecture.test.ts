/** The architecture: import rules (`test/tools/architecture/import-rules.ts`), circular imports, sizes, and forbidden content of files. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Import, isAllowed, NOBODYS, PACKAGES, RULES, roomOf } from './tools/architecture/import-rules.ts';
import { isImportOverride, linterOverrides } from './tools/architecture/linter-rules.ts';
import { circlesOf, filesIn, foldersIn, importsOf, textOf } from './tools/architecture/source-files.ts';
import { ROOT, runForOutput } from './tools/driver/run-command.ts';

const SOURCE_FILES = [...filesIn('lib'), ...filesIn('components'), ...filesIn('entrypoints')];

/** One forbidden import per room, and the reason. */
const REFUSED: [file: string, target: string, because: string][] = [
  ['lib/text/fold.ts', 'lib/corpus/pack/schema.ts', 'reading knows no pack'],
  ['lib/settings.ts', 'webextension-polyfill', 'settings are a value; the background keeps them'],
  ['lib/corpus/pack/schema.ts', 'lib/store/corpus-store.ts', 'a pack is a document, wherever it is kept'],
  ['lib/compare/outcome.ts', 'lib/page/read/read-blocks.ts', 'comparing knows records and no page'],
  ['lib/join/join-articles.ts', 'lib/store/corpus-store.ts', 'joining reads texts and stores nothing'],
  ['lib/page/slices.ts', 'lib/messaging/client.ts', 'reading and painting a page asks nobody'],
  ['lib/store/corpus-store.ts', 'lib/compare/outcome.ts', 'the database gives records and judges nothing'],
  ['lib/export/citation.ts', 'webextension-polyfill', 'an export is a text'],
  ['lib/messaging/server.ts', 'lib/store/corpus-store.ts', 'the contract knows no database'],
  ['lib/answers/event-answers.ts', 'webextension-polyfill', 'answers are worked out without a browser'],
  ['lib/session/page-session.ts', 'lib/store/corpus-store.ts', 'only the background opens the database'],
  ['lib/extension-page/use-reply.ts', 'lib/store/corpus-store.ts', 'only the background opens the database'],
  ['components/icon/icon.tsx', 'webextension-polyfill', 'what is shown is given as props'],
  ['entrypoints/background/index.ts', 'lib/page/read/read-blocks.ts', 'a worker has no DOM'],
  ['entrypoints/content/index.ts', 'lib/compare/card/card-for.ts', 'what runs on every page stays small'],
  ['entrypoints/card/main.tsx', 'entrypoints/compare/address.ts', 'no entrypoint imports another'],
  ['entrypoints/compare/main.tsx', 'lib/store/corpus-store.ts', 'only the background opens the database'],
  ['entrypoints/options/main.tsx', 'lib/store/corpus-store.ts', 'only the background opens the database'],
  ['entrypoints/popup/main.tsx', 'lib/session/page-session.ts', "a page of ours is nobody else's page"],
  ['entrypoints/review/main.tsx', 'lib/store/corpus-store.ts', 'only the background opens the database'],
  ['entrypoints/draft-worker/index.ts', 'lib/page/read/read-blocks.ts', 'a worker has no DOM'],
  ['entrypoints/extract/index.ts', 'lib/join/draft/draft-work.ts', 'what is sent into a page stays small'],
  ['entrypoints/welcome/main.tsx', 'lib/answers/event-answers.ts', 'a page of ours asks by message'],
];

/** Most files and folders in one folder; READMEs do not count. */
const MOST_ENTRIES = 12;

/** The specifier of an import in the file. */
function specifier(file: string, target: string): string {
  if (PACKAGES.includes(target) || target.startsWith('node:')) return target;
  const path = relative(dirname(file), target);
  return path.startsWith('.') ? path : `./${path}`;
}

/** Imports from a file of each room of every other room and every package. */
function probes(): Import[] {
  const inRoom = (room: string, name: string) => (room === 'lib/settings' ? 'lib/settings.ts' : `${room}/${name}.ts`);
  const targets = [...Object.keys(RULES), 'seeds', 'test'].map((room) => inRoom(room, 'something'));
  const packages = [...PACKAGES, ...NOBODYS.filter((name) => name.startsWith('node:'))];
  return Object.keys(RULES).flatMap((room) =>
    [...targets, ...packages]
      .filter((target) => roomOf(target) !== room)
      .map((target) => ({ file: inRoom(room, 'probe'), target, typeOnly: false })),
  );
}

/** `file -> target` of each probe that the linter reports, by the configuration of this repository. */
async function refusedByLinter(all: readonly Import[]): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'concordance-rules-'));
  const config = JSON.parse(textOf('.biome.json')) as Record<string, unknown>;
  writeFileSync(join(folder, 'biome.json'), JSON.stringify({ ...config, vcs: { enabled: false } }));
  const files = Map.groupBy(all, ({ file }) => file);
  for (const [file, imports] of files) {
    mkdirSync(join(folder, dirname(file)), { recursive: true });
    const lines = imports.map(({ target }) => `import '${specifier(file, target)}';`);
    writeFileSync(join(folder, file), `${lines.join('\n')}\n`);
  }
  const biome = join(ROOT, 'node_modules/.bin/biome');
  const asked = ['lint', '--only=style/noRestrictedImports', '--reporter=json', '--max-diagnostics=none', folder];
  const output = await runForOutput(biome, [...asked, `--config-path=${folder}`]);
  rmSync(folder, { recursive: true });
  const { diagnostics } = JSON.parse(output) as {
    diagnostics: { location: { path: string; start: { line: number } } }[];
  };
  return diagnostics.map(({ location: { path, start } }) => {
    const found = all.filter(({ file }) => path.endsWith(file))[start.line - 1];
    return `${found?.file} -> ${found?.target}`;
  });
}

describe('imports', () => {
  test('every room has rules, and every rule a room', () => {
    expect([...new Set(SOURCE_FILES.map(roomOf))].sort()).toEqual(Object.keys(RULES).sort());
  });

  test('no import breaks a rule', () => {
    const broken = SOURCE_FILES.flatMap((file) => importsOf(file)).filter((found) => !isAllowed(found));
    expect(broken.map(({ file, target }) => `${file} -> ${target}`)).toEqual([]);
  });

  test.each(REFUSED)('%s may not import %s: %s', (file, target) => {
    expect(isAllowed({ file, target, typeOnly: false })).toBe(false);
  });

  test('each room has a case that breaks its rules', () => {
    expect([...new Set(REFUSED.map(([file]) => roomOf(file)))].sort()).toEqual(Object.keys(RULES).sort());
  });

  test('where only the types of a room may be known, its values may not', () => {
    for (const [room, { typesOf = [] }] of Object.entries(RULES)) {
      for (const target of typesOf.map((other) => (other === 'lib/settings' ? `${other}.ts` : `${other}/any.ts`))) {
        expect(isAllowed({ file: `${room}/any.ts`, target, typeOnly: true }), `${room} -> ${target}`).toBe(true);
        expect(isAllowed({ file: `${room}/any.ts`, target, typeOnly: false }), `${room} -> ${target}`).toBe(false);
      }
    }
  });

  test('the linter is set to these rules (npm run fix writes them into .biome.json)', () => {
    const { overrides } = JSON.parse(textOf('.biome.json')) as { overrides: object[] };
    expect(overrides.filter(isImportOverride)).toEqual(linterOverrides());
  });

  test('the linter refuses what the rules refuse, but for types', async () => {
    const all = probes();
    const expected = all.filter((one) => !isAllowed({ ...one, typeOnly: true }));
    const named = expected.map(({ file, target }) => `${file} -> ${target}`);
    expect((await refusedByLinter(all)).sort()).toEqual(named.sort());
  });

  test('no circle of files, types included', () => {
    const files = new Set(SOURCE_FILES);
    const next = (file: string) =>
      importsOf(file)
        .map(({ target }) => target)
        .filter((target) => files.has(target));
    expect(circlesOf(SOURCE_FILES, next)).toEqual([]);
  });

  test('a circle of several files is found, and a diamond is not a circle', () => {
    const graph: Record<string, string[]> = {
      a: ['b'],
      b: ['c'],
      c: ['a', 'd'],
      d: ['e', 'f'],
      e: ['g'],
      f: ['g'],
      g: [],
    };
    const next = (file: string) => graph[file] ?? [];
    expect(circlesOf(Object.keys(graph), next)).toEqual([['a', 'b', 'c']]);
    const text = "import type { A } from './b.ts';\nexport { c } from './c.ts';\nconst d = () => import('./d.ts');\n";
    expect(importsOf('lib/text/a.ts', text).map(({ target }) => target)).toEqual([
      'lib/text/b.ts',
      'lib/text/c.ts',
      'lib/text/d.ts',
    ]);
  });
});

describe('content that no source file has', () => {
  const holding = (pattern: RegExp, files = SOURCE_FILES): string[] =>
    files.filter((file) => pattern.test(textOf(file)));

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

  test('no file over 300 lines, no file named utils, helpers, misc, manager or common', () => {
    const lines = (file: string) => textOf(file).split('\n').length - 1;
    const all = [...SOURCE_FILES, ...filesIn('test')];
    expect(all.filter((file) => lines(file) > 300).map((file) => `${file}: ${lines(file)}`)).toEqual([]);
    expect(all.filter((file) => /(^|\/)(.*-)?(utils?|helpers?|misc|manager)[./]|(^|\/)common[./]/.test(file))).toEqual(
      [],
    );
  });

  test('no folder holds more than a dozen files and folders', () => {
    const counts = [...foldersIn('lib'), ...foldersIn('components'), ...foldersIn('entrypoints')].map(
      (folder) => [folder, readdirSync(join(ROOT, folder)).filter((name) => name !== 'README.md').length] as const,
    );
    expect(Object.fromEntries(counts.filter(([, entries]) => entries > MOST_ENTRIES))).toEqual({});
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
