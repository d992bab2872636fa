/** A file or address as "add this article" would take it in: for a page, the article on it; for a text, its lines. */
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { type IngestInput, ingestText } from '../../../lib/corpus/draft/ingest.ts';
import { readPlainText } from '../../../lib/corpus/draft/plain-text.ts';
import type { FigureReading } from '../../../lib/text/figures/figure.ts';
import type { Span } from '../../../lib/text/span.ts';
import type { PageReaders } from './bundle-in-page.ts';
import type { Running } from './launch.ts';
import { isAddress, openPage } from './open-input.ts';
import type { Server } from './serve.ts';

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
    return { ...readPlainText(original), published: reader.published, original };
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
