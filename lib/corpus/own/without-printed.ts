/** Leaves out of a pack what belongs to publishers: the sentences of articles as they are printed. Quotations and figures stay. */
import type { Pack } from '../pack/schema.ts';

/** The pack without reports that are sentences as printed; the same object if it has none. */
export function withoutPrinted(pack: Pack): Pack {
  const isPrinted = (statement: Pack['sources'][number]['statements'][number]) =>
    statement.kind === 'report' && statement.printed === true;
  if (!pack.sources.some(({ statements }) => statements.some(isPrinted))) return pack;
  return {
    ...pack,
    sources: pack.sources.map((source) => ({
      ...source,
      statements: source.statements.filter((statement) => !isPrinted(statement)),
    })),
  };
}
