/** From a click on a mention to the card with its content: warm, and with the worker stopped as the browser stops it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Running } from '../../driver/launch.ts';
import { ROOT } from '../../driver/run-command.ts';
import type { Server } from '../../driver/serve.ts';
import { openCardPage } from '../card-clock.ts';
import type { Results } from '../results.ts';
import { quantile, summarise } from '../statistics.ts';

const WARM = 30;
const UNREAD = 10;
const STOPPED = 15;

export interface CardBench {
  running: Running;
  server: Server;
  results: Results;
}

/** The sample article, under an address of its own. */
export async function serveSample(server: Server): Promise<string> {
  const body = await readFile(join(ROOT, 'public/sample.html'));
  return server.add('/card-sample.html', { type: 'text/html; charset=utf-8', body });
}

/** A row of the middle and one of the 95th percentile. */
export function addTimes(results: Results, { group, name }: { group: string; name: string }, times: number[]): void {
  const value = summarise(times);
  results.rows.push({ group, name, unit: 'ms', value });
  const late = { ...value, median: quantile(times, 0.95) };
  results.rows.push({ group, name: `${name}, 95th percentile`, unit: 'ms', value: late });
}

export async function measureCard({ running, server, results }: CardBench): Promise<void> {
  const page = await openCardPage(running, await serveSample(server));
  const warm: number[] = [];
  for (let turn = 0; turn < WARM; turn++) warm.push(await page.open(turn));
  const unread: number[] = [];
  for (let turn = 0; turn < UNREAD; turn++) unread.push(await page.openUnread(turn));
  const stopped: number[] = [];
  for (let turn = 0; turn < STOPPED; turn++) stopped.push(await page.openStopped(turn));
  await page.close();
  const group = 'Card: from the click to its content drawn';
  addTimes(results, { group, name: 'worker warm' }, warm);
  addTimes(results, { group, name: 'worker just woken, nothing read before' }, unread);
  addTimes(results, { group, name: 'worker stopped' }, stopped);
  results.facts['card-warm'] = summarise(warm).median;
  results.facts['card-stopped'] = summarise(stopped).median;
}
