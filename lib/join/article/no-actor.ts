/** Capitalised words that are not names of actors. */
import type { Paragraph } from '../../text/english/paragraphs.ts';
import type { Spelling } from '../../text/quotations/attribution/cast/name-runs.ts';
import type { NameMention } from './article.ts';
import { DEMONYMS } from './known-places.ts';

/** Parties, the country of nearly every article, ranks and page furniture. Compared without full stops, lower case. */
const NEVER = new Set(
  (
    'us|usa|united states|america|republican|republicans|democrat|democrats|democratic|gop|god|internet|twitter|facebook|youtube|instagram|' +
    'est|edt|pst|pdt|gmt|et|pt|mr|mrs|ms|dr|tv|am|pm|phd|md|file photo|photo|photos|images|image|read|follow|related|update|breaking|' +
    'islam|christmas|thanksgiving|easter|covid-19|english|spanish|' +
    'mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|hide caption|caption|story highlights|advertisement'
  ).split('|'),
);

/** Capitals go on longer only in what is set in capitals. */
const LONGEST_NAME = 100;

/** Whether the mention is an account, a link, a nationality, a party, or a word that only begins its sentence. */
export function isNoActor(mention: NameMention, { text, at }: Paragraph, { small }: Spelling): boolean {
  const before = text[mention.start - at - 1] ?? ' ';
  if (/[@#/_.]/.test(before)) return true;
  const lower = mention.text.toLowerCase();
  if (NEVER.has(lower.replaceAll('.', '')) || DEMONYMS.has(lower)) return true;
  if (mention.text.length < 2 || mention.text.length > LONGEST_NAME || !/\p{L}/u.test(mention.text)) return true;
  if (/\s/.test(mention.text)) return false;
  // "REPEAL", "Experts": a word that the article also writes small, alone at a sentence's start or set in capitals.
  const shouted = mention.text === mention.text.toUpperCase() && mention.text.length > 4;
  return small.has(lower) && (mention.before === '' || shouted);
}
