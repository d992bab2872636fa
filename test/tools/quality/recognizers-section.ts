/** Number, percent, currency and date cases that others wrote, by our readers and by others'. */
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { OTHERS } from '../bench/others.ts';
import { type RecognizerScore, scoreRecognizers } from './recognizers.ts';
import { milliseconds, type Section, share, table } from './table.ts';

interface Timed {
  name: string;
  scores: RecognizerScore[];
  milliseconds: number;
}

function timed(name: string, score: () => RecognizerScore[]): Timed {
  const began = performance.now();
  return { name, scores: score(), milliseconds: performance.now() - began };
}

const HEAD = ['', 'cases', 'of news', 'right', 'share', 'precision', 'recall', 'F1', 'overlapping F1', 'values right'];

function row({ kind, cases, within, right, share: part, exact, overlapping, values }: RecognizerScore): string[] {
  const numbers = [part, exact.precision, exact.recall, exact.f1, overlapping.f1].map((value) => value.toFixed(3));
  const valued = values === null ? '-' : (values.of === 0 ? 1 : values.right / values.of).toFixed(3);
  return [kind, String(cases), String(within), String(right), ...numbers, valued];
}

export function recognizersSection(folder: string): Section {
  if (!existsSync(folder)) return { lines: ['RECOGNIZERS: skipped, the folder does not stand here'], misses: [] };
  const ours = timed('Concordance', () => scoreRecognizers(folder));
  const others = OTHERS.map(({ name, kinds, read }) => ({
    ...timed(name, () => scoreRecognizers(folder, read)),
    kinds,
  }));
  const lines = [
    `RECOGNIZERS: ${basename(folder)}, exact spans, cases within news conventions; ${milliseconds(ours.milliseconds)}`,
    ...table([HEAD, ...ours.scores.map(row)]),
    '',
    'Others on the same cases (exact F1, overlapping F1). What is left out was chosen by the conventions of our readers, not of theirs:',
    ...table([
      ['', ...ours.scores.map(({ kind }) => kind), 'time'],
      ...[{ ...ours, kinds: ours.scores.map(({ kind }) => kind) }, ...others].map((other) => [
        other.name,
        ...other.scores.map(({ kind, exact, overlapping }) =>
          other.kinds.includes(kind) ? `${exact.f1.toFixed(3)}, ${overlapping.f1.toFixed(3)}` : '-',
        ),
        milliseconds(other.milliseconds),
      ]),
    ]),
  ];
  return { lines, misses: ours.scores.flatMap(missesOf) };
}

function missesOf({ kind, conventions, misses, within, right }: RecognizerScore): string[] {
  return [
    `${kind}: ${share(right, within)} right`,
    ...conventions.map(({ reason, results }) => `  left out, ${results}: ${reason}`),
    ...misses.map(({ input, expected, found }) => `  "${input}": expected ${list(expected)}; found ${list(found)}`),
  ];
}

const list = (values: readonly string[]): string => (values.length === 0 ? 'nothing' : values.join(' | '));
