/** Writes the import rules into `.biome.json`; a part of `npm run fix`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isImportOverride, linterOverrides } from '../architecture/linter-rules.ts';
import { ROOT } from '../driver/run-command.ts';

const file = join(ROOT, '.biome.json');
const config = JSON.parse(readFileSync(file, 'utf8')) as { overrides: object[] };
config.overrides = [...config.overrides.filter((one) => !isImportOverride(one)), ...linterOverrides()];
writeFileSync(file, `${JSON.stringify(config, null, 2)}\n`);
