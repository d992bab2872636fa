/** The source files of the repository as text: which there are, what each imports, and where they go round in a circle. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { ROOT } from '../driver/run-command.ts';
import type { Import } from './import-rules.ts';

/** Paths from the root of all TypeScript files below a folder. */
export const filesIn = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
    .filter((file) => !file.includes('node_modules'));

/** The folder and all folders below it, paths from the root. */
export const foldersIn = (folder: string): string[] => [
  folder,
  ...readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name))),
];

export const textOf = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

const IMPORT = /^(?:import|export)\s+(type\s)?[^;]*?from\s+'([^']+)'|^import\s+'([^']+)'|import\('([^']+)'\)/gm;

/** All imports of a file: values, types, and those at run time. */
export function importsOf(file: string, text = textOf(file)): Import[] {
  return [...text.matchAll(IMPORT)].map((match) => {
    const name = match[2] ?? match[3] ?? match[4] ?? '';
    const target = name.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(file), name)) : name;
    return { file, target, typeOnly: Boolean(match[1]) };
  });
}

/**
 * Circles of files (Tarjan's strongly connected components). @param next files that a file imports.
 * @returns each circle as its files in order of the alphabet.
 */
export function circlesOf(files: readonly string[], next: (file: string) => readonly string[]): string[][] {
  const reached = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const circles: string[][] = [];
  const visit = (file: string): void => {
    reached.set(file, reached.size);
    lowest.set(file, reached.get(file) ?? 0);
    open.push(file);
    for (const other of next(file)) {
      if (!reached.has(other)) visit(other);
      // A file that is closed already belongs to another circle or to none.
      if (open.includes(other)) lowest.set(file, Math.min(lowest.get(file) ?? 0, lowest.get(other) ?? 0));
    }
    if (lowest.get(file) !== reached.get(file)) return;
    const circle = open.splice(open.indexOf(file));
    if (circle.length > 1) circles.push(circle.sort());
  };
  for (const file of files) if (!reached.has(file)) visit(file);
  return circles.sort();
}
