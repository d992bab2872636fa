/** What editors check the files of a pack by is what the reader checks with. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { packJsonSchema } from '../tools/pack/pack-json-schema.ts';

const seeds = new URL('../../seeds/', import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, seeds), 'utf8');

test('the JSON Schema is fresh: `npm run schema` writes it anew', () => {
  expect(read('pack.schema.json')).toBe(packJsonSchema());
});

test('is named in every seed file that is an object; a list has no place for it', () => {
  const sources = readdirSync(new URL('sources/', seeds)).map((file) => `sources/${file}`);
  for (const file of ['pack.json', ...sources]) {
    const { $schema } = JSON.parse(read(file)) as { $schema?: string };
    expect(new URL($schema ?? '', new URL(file, seeds)).href, file).toBe(new URL('pack.schema.json', seeds).href);
  }
});

test('knows every field of a source, a figure and a head, and lets no other through', () => {
  const { $defs } = JSON.parse(packJsonSchema()) as {
    $defs: Record<string, { properties: object; additionalProperties?: boolean; required: string[] }>;
  };
  const { head, headFile, source, figure } = $defs;
  expect(Object.keys(source?.properties ?? {})).toEqual(
    expect.arrayContaining(['$schema', 'id', 'outlet', 'published', 'event', 'statements']),
  );
  expect(Object.keys(head?.properties ?? {})).toContain('uses');
  expect(head?.required).not.toContain('uses');
  expect(headFile?.required).toContain('format');
  expect(Object.keys(figure?.properties ?? {})).toContain('measure');
  for (const definition of [head, headFile, source, figure]) expect(definition?.additionalProperties).toBe(false);
});
