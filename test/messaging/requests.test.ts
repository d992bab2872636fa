/** The entries of the requests: schemas stay in the background, and each bounds what it lets in. */
import { expect, test } from 'vitest';
import { requests, streams } from '../../lib/messaging/requests.ts';
import { filesIn, importsOf } from '../tools/architecture/source-files.ts';

test('only the background carries the schemas', () => {
  const importers = ['lib', 'components', 'entrypoints']
    .flatMap(filesIn)
    .filter((file) => !file.startsWith('lib/messaging/requests'))
    .flatMap((file) => importsOf(file))
    .filter(({ target, typeOnly }) => target.startsWith('lib/messaging/requests') && !typeOnly);
  expect([...new Set(importers.map(({ file }) => file))].sort()).toEqual([
    'lib/messaging/server.ts',
    'lib/messaging/streams/stream-server.ts',
  ]);
});

interface Schema {
  type: string;
  pipe?: readonly Schema[];
  entries?: Record<string, Schema>;
  options?: readonly unknown[];
  item?: Schema;
  wrapped?: Schema;
}

/** Types of the checks of a schema and of the schemas in it. */
const checksOf = ({ pipe = [] }: Schema): string[] => [
  ...pipe.slice(1).map(({ type }) => type),
  ...(pipe[0]?.pipe ? checksOf(pipe[0]) : []),
];

/** Dot paths of the texts, lists and numbers that have no bound, and of the objects that take unknown fields. */
function unbounded(schema: Schema, path: string): string[] {
  const checks = checksOf(schema);
  const bounds = ['max_length', 'regex', 'iso_date', 'max_value', 'safe_integer', 'finite'];
  const isBounded = bounds.some((type) => checks.includes(type));
  const inner = Object.entries(schema.entries ?? {}).flatMap(([key, field]) => unbounded(field, `${path}.${key}`));
  for (const option of schema.options ?? []) {
    if (typeof option === 'object' && option !== null) inner.push(...unbounded(option as Schema, path));
  }
  if (schema.item) inner.push(...unbounded(schema.item, `${path}[]`));
  if (schema.wrapped) inner.push(...unbounded(schema.wrapped, path));
  const isOpen = ['string', 'array', 'number'].includes(schema.type) && !isBounded;
  const takesAnything = ['any', 'unknown', 'object', 'loose_object', 'record'].includes(schema.type);
  return isOpen || takesAnything ? [path, ...inner] : inner;
}

test.each(Object.entries({ ...requests, ...streams }))('%s bounds its parameters', (name, { params }) => {
  expect(unbounded(params as unknown as Schema, name)).toEqual([]);
});

test('a text without a bound is found', () => {
  const item: Schema = { type: 'strict_object', entries: { words: { type: 'string' } } };
  const list: Schema = { type: 'array', pipe: [{ type: 'array' }, { type: 'max_length' }], item };
  expect(unbounded({ type: 'strict_object', entries: { list } }, 'x')).toEqual(['x.list[].words']);
});
