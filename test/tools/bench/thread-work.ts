/** How long a page's main thread has worked, in processor time: what others make it wait for does not count. */
import type { CDPSession } from 'puppeteer-core';

/** Milliseconds since the page was opened. The session must have `Performance` enabled in the time of thread ticks. */
export async function workOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}
