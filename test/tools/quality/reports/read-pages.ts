/** Runs the built extension over many files in one browser, a few pages at a time. */
import type { PageReport } from '../../../../lib/compare/mentions/page-report.ts';
import { launch } from '../../driver/launch.ts';
import { openInput } from '../../driver/open-input.ts';
import { serve } from '../../driver/serve.ts';

/** Pages open together: what takes time is the browser's start of each, not our reading. */
const AT_ONCE = 4;

/** The page report of each file, in the order given. @throws where a file cannot be read. */
export async function readPages(files: readonly string[]): Promise<PageReport[]> {
  const server = await serve();
  const running = await launch('chromium', { network: false });
  const reports: PageReport[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    for (let index = next++; index < files.length; index = next++) {
      const { page, report } = await openInput(running, server, files[index] as string);
      reports[index] = report;
      await page.close();
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return reports;
  } finally {
    await running.close();
    await server.close();
  }
}
