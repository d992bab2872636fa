/**
 * The originals that the seed sources were made from, where they stand beside the repository. They are other people's
 * articles: read here, at test time, and never copied.
 */
import { existsSync, readFileSync } from 'node:fs';

export const root = new URL('../../', import.meta.url);
const folder = new URL('../shared/seeds/', root);

/** Whether `../shared/seeds` exists beside the repository. If not, the tests that need it are skipped. */
export const originalsStand = existsSync(new URL('index.json', folder));

export interface Original {
  id: string;
  outlet: string;
  headline: string | null;
  published: string;
  address: string;
  sha256: string;
  words: number;
  bytes: Buffer;
  text: string;
  /** Non-empty lines after the headline's: what a statement's `paragraph` counts, from 1. */
  paragraphs: string[];
}

interface Entry extends Omit<Original, 'bytes' | 'text' | 'paragraphs'> {
  file: string;
}

const straight = (text: string) => text.replace(/[‘’]/g, "'").trim();

/** All originals, empty where they do not stand. */
export function readOriginals(): Original[] {
  if (!originalsStand) return [];
  const entries = JSON.parse(readFileSync(new URL('index.json', folder), 'utf8')) as Entry[];
  return entries.map((entry) => {
    const bytes = readFileSync(new URL(entry.file, folder));
    const text = bytes.toString('utf8');
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    const { headline } = entry;
    const at = headline === null ? -1 : lines.findIndex((line) => straight(line) === straight(headline));
    if (headline !== null && at < 0) throw new Error(`${entry.id}: the headline stands on no line`);
    return { ...entry, bytes, text, paragraphs: lines.slice(at + 1) };
  });
}
