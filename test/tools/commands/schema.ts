/** `npm run schema`: writes `seeds/pack.schema.json`, which the files of a pack name for editors. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../driver/run-command.ts';
import { packJsonSchema } from '../pack/pack-json-schema.ts';

await writeFile(join(ROOT, 'seeds/pack.schema.json'), packJsonSchema());
