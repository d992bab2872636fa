/** Opens the page of a labelled case in a browser with the built extension, and judges what the extension reports. */
import type { PageReaders } from '../driver/bundle-in-page.ts';
import type { Running } from '../driver/launch.ts';
import { openInput } from '../driver/open-input.ts';
import type { Server } from '../driver/serve.ts';
import { type Judged, judgeReport, pageFile, readExpected } from './labelled-case.ts';

export interface Bench {
  running: Running;
  server: Server;
  readers: PageReaders;
}

export async function readCase({ running, server, readers }: Bench, name: string): Promise<Judged> {
  const { page, report } = await openInput(running, server, pageFile(name));
  try {
    const text = await readers.pageText(page);
    return judgeReport(readExpected(name), report, text);
  } finally {
    await page.close();
  }
}
