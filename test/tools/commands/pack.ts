/**
 * `npm run pack -- check|build|schema|from <file or folder>...`: for people who make packs (seeds/README.md).
 * `check` says what is wrong with each, by file, line, field and reason; `build` prints a folder as one file; `schema` prints the
 * JSON Schema; `from` prints a pack made of articles with nothing prepared. Ends with 1 where something is wrong, with 2 where the command is not understood.
 */
import { writePackFile } from '../../../lib/corpus/pack/pack-file.ts';
import { type CheckedPath, checkPacks } from '../pack/check-packs.ts';
import { packFrom } from '../pack/pack-from.ts';
import { packJsonSchema } from '../pack/pack-json-schema.ts';

const USAGE = `npm run pack -- check <file or folder>...
npm run --silent pack -- build <folder> > my.concordance.json
npm run --silent pack -- schema > pack.schema.json
npm run --silent pack -- from [--published 2017-04-21] [--title <text>] <article or folder>... > my.concordance.json
`;

const count = (list: readonly unknown[], one: string): string => `${list.length} ${one}${list.length === 1 ? '' : 's'}`;

function report(checked: CheckedPath): boolean {
  if ('problems' in checked) {
    process.stderr.write(`${checked.problems.join('\n')}\n`);
    return false;
  }
  const { pack, actors, events, sources } = checked.pack;
  const statements = sources.flatMap((source) => source.statements);
  const held = [
    count(sources, 'source'),
    count(statements, 'statement'),
    count(actors, 'actor'),
    count(events, 'event'),
  ];
  process.stderr.write(`${checked.path}: ${pack.id} ${pack.version}, ${held.join(', ')}\n`);
  return true;
}

type Command = (paths: string[]) => Promise<boolean>;

/** Each tells whether all went well. A further command is a further entry, with its line in `USAGE`. */
const COMMANDS: Record<string, Command> = {
  check: async (paths) => (await checkPacks(paths)).map(report).every(Boolean),
  build: async (paths) => {
    const checked = await checkPacks(paths);
    const last = checked.at(-1);
    const isGood = checked.map(report).every(Boolean);
    if (isGood && last && 'pack' in last) process.stdout.write(writePackFile(last.pack));
    return isGood;
  },
  from: async (args) => {
    try {
      const pack = await packFrom(args);
      report({ path: pack.pack.title, pack });
      process.stdout.write(writePackFile(pack));
      return true;
    } catch (error) {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      return false;
    }
  },
  schema: async () => {
    process.stdout.write(packJsonSchema());
    return true;
  },
};

const [name = '', ...paths] = process.argv.slice(2);
const command = COMMANDS[name];
if (!command || (name !== 'schema' && paths.length === 0)) {
  process.stderr.write(USAGE);
  process.exit(2);
}
// npm runs this at the top of the repository; paths are meant from where it was called.
process.chdir(process.env['INIT_CWD'] ?? '.');
process.exitCode = (await command(paths)) ? 0 : 1;
