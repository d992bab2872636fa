/** A file or address as "add this article" would take it in: for a page, the article on it; for a text, its lines. */
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { type IngestInput, ingestText } from '../../../lib/corpus/draft/ingest.ts';
import type { FigureReading } from '../../../lib/text/figures/figure.ts';
import type { Span } from '../../../lib/text/span.ts';
import type { PageReaders } from './bundle-in-page.ts';
import type { Running } from './launch.ts';
import { isAddress, openPage } from './open-input.ts';
import type { Server } from './serve.ts';
import { findParagraphs } from './text-page.ts';

/** What `inspect --as-source` prints. All offsets are into the text: for a .txt file, the file's; for a page, that of the article. */
export interface SourceReport {
  title: string | null;
  published: string | null;
  actors: (Span & { id: string; text: string; mentions: number })[];
  quotations: (Span & { text: string; speaker: string | null; actor: string | null })[];
  figures: (Span & Omit<FigureReading, 'direction'> & { text: string; measure: string | null })[];
}

export interface SourceReader {
  corpus: Pick<IngestInput, 'names' | 'topics' | 'measures'>;
  /** Day given on the command line, for a text without a day of publication. */
  published: string | null;
  /** Opened when the first page is met; a text needs no browser. */
  browser: () => Promise<{ running: Running; server: Server; readers: PageReaders }>;
}

/** Number of words of a headline, which has no full stop and comes before the first sentence. */
const HEADLINE_WORDS = { least: 4, most: 30 };

function headlineOf(lines: readonly string[]): string | null {
  for (const line of lines) {
    const text = line.trim();
    const words = text.split(/\s+/).length;
    if (/[.!?]["'”’)\]]*$/.test(text) || words > HEADLINE_WORDS.most) return null;
    if (words >= HEADLINE_WORDS.least) return text;
  }
  return null;
}

function reportOn(input: IngestInput, text: string): SourceReport {
  const { title, actors, quotations, figures } = ingestText(input);
  const words = ({ start, end }: Span) => text.slice(start, end);
  return {
    title,
    published: input.published,
    actors: actors.map(({ id, start, end, mentions, ...span }) => ({
      id,
      text: words({ start, end, ...span }),
      start,
      end,
      mentions,
    })),
    quotations: quotations.map(({ start, end, speaker, actor }) => ({
      text: words({ start, end }),
      start,
      end,
      speaker,
      actor,
    })),
    figures: figures.map(({ start, end, value, low, high, unit, qualifier, measure }) => {
      return { text: words({ start, end }), start, end, value, low, high, unit, qualifier, measure };
    }),
  };
}

/** A text wrapped by hand has its paragraphs put on one line each, at the same offsets. */
function unwrap(text: string): { text: string; lines: string[] } {
  let flat = '';
  const lines: string[] = [];
  for (const paragraph of findParagraphs(text)) {
    const line = paragraph.text.replace(/[\r\n]/g, ' ');
    flat += '\n'.repeat(paragraph.from - flat.length) + line;
    lines.push(line);
  }
  return { text: flat, lines };
}

export interface InputText {
  /** With the offsets of the file. */
  text: string;
  title: string | null;
  published: string | null;
  /** As it was read: for a text, the file. */
  original: string;
}

export type TextReader = Pick<SourceReader, 'published' | 'browser'>;

/** The text of a file or address with its headline and day. @throws where the input cannot be read or opened. */
export async function readText(input: string, reader: TextReader): Promise<InputText> {
  const isPage = isAddress(input) || /^\.x?html?$/i.test(extname(input));
  if (!isPage) {
    const original = await readFile(input, 'utf8');
    const { text, lines } = unwrap(original);
    return { text, title: headlineOf(lines), published: reader.published, original };
  }
  const { running, server, readers } = await reader.browser();
  const page = await openPage(running, server, input);
  try {
    const { text, title, published } = await readers.article(page);
    return { text, title, published: reader.published ?? published, original: text };
  } finally {
    await page.close();
  }
}

/** @throws where the input cannot be read or opened. */
export async function readSource(input: string, reader: SourceReader): Promise<SourceReport> {
  const { original, ...read } = await readText(input, reader);
  return reportOn({ ...reader.corpus, ...read }, original);
}
