/**
 * What a source credits: a wire service or partner ("AP"), or, with "(cited)" behind it as the pack's format has it, an outlet whose
 * report it retells ("Politico (cited)"), which is no shared origin.
 */
export interface Credit {
  name: string;
  isCited: boolean;
}

const CITED = /\s*\(cited\)\s*$/i;

/** Null where the source credits nobody. */
export function readCredit(credit: string | null): Credit | null {
  return credit === null ? null : { name: credit.replace(CITED, ''), isCited: CITED.test(credit) };
}
