/**
 * `npm run quality`: how well actors, figures and quotations are found, against what people marked: the labelled set of
 * test/pages, the conditions of ../shared/reports and the articles on other subjects of ../shared/general (all in a browser,
 * by the built extension), the five originals (where ../shared/seeds stands), and the cases of ../shared/recognizers or of
 * another folder of that form (`-- --recognizers <folder>`). Beside ours, what others reach.
 * Every miss and false alarm goes by name into .results/quality.txt.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readPack } from '../driver/pack-corpus.ts';
import { ROOT } from '../driver/run-command.ts';
import { clustersSection } from '../quality/clusters/clusters-section.ts';
import { scorersSection } from '../quality/clusters/scorers-section.ts';
import { labelledSection } from '../quality/labelled-section.ts';
import { originalsSection } from '../quality/originals-section.ts';
import { recognizersSection } from '../quality/recognizers-section.ts';
import { generalSection, reportsSection } from '../quality/reports/reports-section.ts';

const { values } = parseArgs({
  options: { recognizers: { type: 'string' }, 'skip-pages': { type: 'boolean', default: false } },
});

const folder = values.recognizers ? resolve(values.recognizers) : join(ROOT, '../shared/recognizers');
if (values.recognizers && !existsSync(folder)) {
  process.stderr.write(`There is no folder ${folder}\n`);
  process.exit(2);
}

const began = performance.now();
const pack = await readPack();
const details: string[] = [];
const print = (lines: readonly string[]): void => void process.stdout.write(`${lines.join('\n')}\n\n`);
const sections = [
  ...(values['skip-pages'] ? [] : [labelledSection, () => reportsSection(), () => generalSection()]),
  () => originalsSection(pack),
  () => recognizersSection(folder),
  () => clustersSection(join(ROOT, '../shared/clusters')),
  ...(values['skip-pages'] ? [] : [() => scorersSection(join(ROOT, '../shared/scorers'))]),
];
for (const section of sections) {
  const { lines, misses } = await section();
  print(lines);
  details.push(...lines, '', ...misses, '', '');
}
const file = join(ROOT, '.results/quality.txt');
mkdirSync(join(ROOT, '.results'), { recursive: true });
writeFileSync(file, details.join('\n'));
print([
  `Every miss and false alarm by name: .results/quality.txt`,
  `Took ${Math.round((performance.now() - began) / 1000)} s.`,
]);
