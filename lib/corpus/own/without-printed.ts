/**
 * Leaves out of a pack what belongs to publishers: the texts of articles, and their sentences as they are printed. Quotations and
 * figures stay. A person's decisions are places in the texts, and go with them.
 */
import type { Pack } from '../pack/schema.ts';

/** The pack without texts and without reports that are sentences as printed; the same object if it has neither. */
export function withoutPrinted(pack: Pack): Pack {
  const isPrinted = (statement: Pack['sources'][number]['statements'][number]) =>
    statement.kind === 'report' && statement.printed === true;
  const { decisions: _decisions, ...rest } = pack;
  if (!pack.sources.some(({ statements, text }) => text !== undefined || statements.some(isPrinted))) return pack;
  return {
    ...rest,
    sources: pack.sources.map(({ text: _, ...source }) => ({
      ...source,
      statements: source.statements.filter((statement) => !isPrinted(statement)),
    })),
  };
}
