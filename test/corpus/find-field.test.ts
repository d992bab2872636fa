import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findField, lineAt } from '../../lib/corpus/pack/find-field.ts';

const TEXT = `{
  "pack": { "id": "x", "a/b~c": 1 },
  "list": [
    { "text": "a \\"b\\", [c] {d}" },
    [1, 2,
      3],
    "last: {"
  ],
  "after": true
}
`;

test.each([
  ['', 1],
  ['/pack', 2],
  ['/pack/id', 2],
  ['/pack/a~1b~0c', 2],
  ['/list', 3],
  ['/list/0', 4],
  ['/list/0/text', 4],
  ['/list/1', 5],
  ['/list/1/0', 5],
  ['/list/1/2', 6],
  ['/list/2', 7],
  ['/after', 9],
  // What is missing is looked for where it ought to be.
  ['/list/0/other', 4],
  ['/list/1/9', 5],
  ['/nothing', 1],
])('%s stands in line %i', (pointer, line) => {
  expect(lineAt(TEXT, findField(TEXT, pointer))).toBe(line);
});

/** Pointers of all values, with the value. */
function* fieldsOf(value: unknown, path = ''): Generator<[string, unknown, boolean]> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const pointer = `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    yield [pointer, inner, Array.isArray(value)];
    yield* fieldsOf(inner, pointer);
  }
}

test('every field of any JSON is found: an entry where its value begins, a field where its key does', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(0, 2), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      for (const [pointer, inner, isEntry] of fieldsOf(value)) {
        const rest = text.slice(findField(text, pointer));
        const key = pointer.split('/').at(-1)?.replaceAll('~1', '/').replaceAll('~0', '~') ?? '';
        const start = isEntry ? (JSON.stringify(inner)[0] ?? '') : JSON.stringify(key);
        expect(rest.startsWith(start), `${pointer} in ${text}`).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});
