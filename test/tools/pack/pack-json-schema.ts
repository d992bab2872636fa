/**
 * The JSON Schema by which editors check the files of a pack, made of the one schema that the reader checks with
 * (lib/corpus/pack/schema.ts). It says what a field may hold; references and order of dates only the reader can check.
 */
import { toJsonSchemaDefs } from '@valibot/to-json-schema';
import {
  actorSchema,
  claimSchema,
  eventSchema,
  figureSchema,
  linkSchema,
  measureSchema,
  packHeadSchema,
  packSchema,
  quotationSchema,
  reportSchema,
  sourceSchema,
} from '../../../lib/corpus/pack/schema.ts';

type Definition = Record<string, unknown> & { properties?: Record<string, unknown>; required?: string[] };

const ref = (name: string) => ({ $ref: `#/$defs/${name}` });
/** An object whose file may name this schema. */
const withSchemaField = (definition: Definition): Definition => ({
  ...definition,
  properties: { $schema: { type: 'string' }, ...definition.properties },
});

/** The text of `seeds/pack.schema.json`. */
export function packJsonSchema(): string {
  const defs = toJsonSchemaDefs(
    {
      actor: actorSchema,
      measure: measureSchema,
      claim: claimSchema,
      event: eventSchema,
      figure: figureSchema,
      quotation: quotationSchema,
      report: reportSchema,
      source: sourceSchema,
      link: linkSchema,
      head: packHeadSchema,
      pack: packSchema,
    },
    // What a JSON Schema cannot say ("must not be blank") is left to the reader.
    { typeMode: 'input', errorMode: 'ignore' },
  ) as Record<string, unknown> as Record<string, Definition>;
  const { head, pack, source, ...others } = defs;
  const lists = (['actor', 'measure', 'claim', 'event', 'link'] as const).map((name) => [
    `${name}s`,
    { type: 'array', items: ref(name) },
  ]);
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Concordance pack',
    description: 'A pack as one file, or one of the files of its folder. Made by `npm run schema`.',
    anyOf: [ref('pack'), ref('headFile'), ref('source'), ...lists.map(([name]) => ref(String(name)))],
    $defs: {
      pack: withSchemaField(pack ?? {}),
      head,
      headFile: withSchemaField({
        ...head,
        properties: { format: { const: 1 }, ...head?.properties },
        required: ['format', ...(head?.required ?? [])],
      }),
      source: withSchemaField(source ?? {}),
      ...others,
      ...Object.fromEntries(lists),
    },
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
