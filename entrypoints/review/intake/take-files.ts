/** Takes articles from files and from pasted text: plain text, saved pages, pages saved as MHTML. */
import { checkArticle, LONGEST_ARTICLE, type TakenArticle } from '../../../lib/corpus/draft/check-article.ts';
import { binaryText, readMhtml } from '../../../lib/corpus/draft/mhtml.ts';
import { readPlainText } from '../../../lib/corpus/draft/plain-text.ts';
import { parseSaved } from './parse-saved.ts';
import type { LeftOut, Taken } from './take-tabs.ts';

/** Bytes. A saved page with its pictures in it may be large; its text is cut later. */
const LARGEST_FILE = 64 * 1024 * 1024;
/** Names of files that are taken, for the chooser. */
export const FILE_TYPES = '.txt,.text,.md,.html,.htm,.xhtml,.mht,.mhtml,text/plain,text/html';

const HTML = /\.x?html?$/i;
const MHTML = /\.mht(?:ml)?$/i;
const TEXT = /\.(?:txt|text|md)$/i;

/** UTF-16 with its mark, else UTF-8, else as Windows wrote it. */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const charsetIn = (bytes: Uint8Array): string | null =>
  /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{1,40})/i.exec(binaryText(bytes.subarray(0, 4096)))?.[1] ?? null;

function decodedPage(bytes: Uint8Array): string {
  const charset = charsetIn(bytes);
  if (charset === null || /^utf-?8$/i.test(charset)) return decoded(bytes);
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return decoded(bytes);
  }
}

const DAY_IN_NAME = /(?<!\d)\d{4}-\d\d-\d\d(?!\d)/;

function ofText(text: string, origin: 'file' | 'pasted', name: string | null): TakenArticle | null {
  const read = readPlainText(text.slice(0, LONGEST_ARTICLE));
  const day = DAY_IN_NAME.exec(name ?? '')?.[0] ?? null;
  const outlet =
    name
      ?.replace(/\.[^.]*$/, '')
      .replace(DAY_IN_NAME, '')
      .trim() || null;
  return checkArticle({ ...read, outlet, published: day, address: null, isArticle: true }, origin);
}

/** Kept by no name: what a file or page is called is up to whoever wrote it. */
function ofPage(html: string, address: string | null): TakenArticle | null {
  const article = parseSaved(html, address);
  return article && checkArticle(article, 'file');
}

async function takeFile(file: File): Promise<TakenArticle | LeftOut> {
  const { name } = file;
  const isKnown = [HTML, MHTML, TEXT].some((kind) => kind.test(name)) || file.type.startsWith('text/');
  if (!isKnown || file.size > LARGEST_FILE) return { name, why: 'not-known' };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const saved = MHTML.test(name) ? readMhtml(binaryText(bytes)) : null;
    if (MHTML.test(name) && !saved) return { name, why: 'unreadable' };
    const isPage = HTML.test(name) || file.type === 'text/html';
    const page = saved ? ofPage(saved.html, saved.address) : isPage ? ofPage(decodedPage(bytes), null) : null;
    const article = saved || isPage ? page : ofText(decoded(bytes), 'file', name);
    return article ?? { name, why: 'no-article' };
  } catch {
    return { name, why: 'unreadable' };
  }
}

export async function takeFiles(files: Iterable<File>): Promise<Taken> {
  const taken: Taken = { articles: [], left: [] };
  for (const file of files) {
    const one = await takeFile(file);
    if ('why' in one) taken.left.push(one);
    else taken.articles.push(one);
  }
  return taken;
}

export function takePasted(text: string): Taken {
  const article = ofText(text, 'pasted', null);
  return article ? { articles: [article], left: [] } : { articles: [], left: [{ name: '', why: 'no-article' }] };
}
