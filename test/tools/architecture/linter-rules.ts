/** The import rules in the form of Biome's `noRestrictedImports`: one override a room, patterns of all that it may not import. */
import { NOBODYS, PACKAGES, RULES } from './import-rules.ts';

export interface LinterOverride {
  includes: string[];
  linter: { rules: { style: { noRestrictedImports: unknown } } };
}

const MESSAGE = 'No room may import this here: see test/tools/architecture/import-rules.ts.';

const isEntrypoint = (room: string): boolean => room.startsWith('entrypoints/');

/** Patterns for an import as it is written, which is relative: `../corpus/pack/schema.ts`. */
function patternsOf(target: string, from: string): string[] {
  if (target === 'lib/settings') return ['**/settings.ts'];
  if (target.startsWith('lib/')) return [`**/${target.slice('lib/'.length)}/**`];
  if (isEntrypoint(target)) {
    // From inside another entrypoint its folder is next door; `../../compare` from the first floor would be outside.
    const name = target.slice('entrypoints/'.length);
    return isEntrypoint(from) ? [`../${name}/**`, `../../${name}/**`] : [];
  }
  if (target === 'node:fs') return ['node:*'];
  if (PACKAGES.includes(target)) return target.includes(':') ? [target] : [target, `${target}/**`];
  return [`**/${target}/**`];
}

/** Biome cannot tell imports of types from others here, so what is allowed for types is left to the architecture test. */
function overrideOf(room: string): LinterOverride {
  const { uses, typesOf = [] } = RULES[room] ?? { uses: [] };
  const targets = [...Object.keys(RULES), ...PACKAGES, ...NOBODYS];
  const barred = targets.filter((target) => target !== room && !uses.includes(target) && !typesOf.includes(target));
  const group = barred.flatMap((target) => patternsOf(target, room));
  if (!isEntrypoint(room)) group.push('**/entrypoints/**');
  const options = { patterns: [{ group, message: MESSAGE }] };
  return {
    includes: [room === 'lib/settings' ? 'lib/settings.ts' : `${room}/**`],
    linter: { rules: { style: { noRestrictedImports: { level: 'error', options } } } },
  };
}

/** What `.biome.json` must hold, a room each. */
export const linterOverrides = (): LinterOverride[] => Object.keys(RULES).map(overrideOf);

/** Whether an override of `.biome.json` is an import rule. */
export const isImportOverride = (override: object): boolean =>
  JSON.stringify(override).includes('"noRestrictedImports"');
