/** Finds a Chromium or Firefox on this machine, or brings one: Debian's packages as root, else the browser tools' own installer. */
import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { ROOT, runCommand } from './run-command.ts';

export type BrowserName = 'chromium' | 'firefox';

const PROGRAMS: Record<
  BrowserName,
  { names: string[]; fixed: string[]; debian: string; installer: string; asked: string }
> = {
  chromium: {
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    fixed: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
    debian: 'chromium',
    installer: 'chrome@stable',
    asked: 'CONCORDANCE_CHROMIUM',
  },
  firefox: {
    names: ['firefox-esr', 'firefox'],
    fixed: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    debian: 'firefox-esr',
    installer: 'firefox@stable',
    asked: 'CONCORDANCE_FIREFOX',
  },
};

const isProgram = (path: string): Promise<boolean> =>
  access(path, constants.X_OK).then(
    () => true,
    () => false,
  );

async function firstProgram(paths: string[]): Promise<string | null> {
  for (const path of paths) if (await isProgram(path)) return path;
  return null;
}

async function lookFor(name: BrowserName): Promise<string | null> {
  const { names, fixed, asked } = PROGRAMS[name];
  const told = process.env[asked];
  if (told) return told;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return firstProgram([...folders.flatMap((folder) => names.map((program) => join(folder, program))), ...fixed]);
}

const onDebianAsRoot = async (): Promise<boolean> => process.getuid?.() === 0 && (await isProgram('/usr/bin/apt-get'));

/**
 * Path of a browser's program. Says what it does where it has to install one.
 * @throws where none is found and none could be installed.
 */
export async function findBrowser(name: BrowserName): Promise<string> {
  const found = await lookFor(name);
  if (found) return found;
  const { debian, installer } = PROGRAMS[name];
  if (await onDebianAsRoot()) {
    process.stderr.write(
      `No ${name} found: installing the Debian package ${debian} (apt-get), once; this takes a minute or two.\n`,
    );
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await runCommand('apt-get', ['update', '-qq'], env);
    await runCommand('apt-get', ['install', '-y', '-qq', '--no-install-recommends', debian, 'fonts-liberation'], env);
  } else {
    process.stderr.write(
      `No ${name} found: bringing ${installer} into .browsers with the browser tools' own installer.\n`,
    );
    const output = await runCommand(process.execPath, [
      join(ROOT, 'node_modules/.bin/browsers'),
      'install',
      installer,
      '--path',
      join(ROOT, '.browsers'),
      '--format',
      '{{path}}',
    ]);
    const path = output.trim().split('\n').at(-1);
    if (path && (await isProgram(path))) return path;
  }
  const installed = await lookFor(name);
  if (!installed) throw new Error(`No ${name} on this machine, and none could be installed.`);
  return installed;
}
