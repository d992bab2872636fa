/** The second step, over a whole page: decides which of the names found count, for which actor, and by which rule. */
import { fold } from '../fold.ts';
import type { LexiconName, NameReason, NameSpan } from '../lexicon.ts';
import type { NameHit } from './name-hit.ts';
import type { NameIndex } from './name-index.ts';

export interface PageEvidence {
  /** The names found in headline, title and description; they are evidence like those in the text. */
  metadata: readonly (readonly NameHit[])[];
  /** The topic terms on the page (`findTopics`); called at most once, and only if other evidence is missing. */
  topics: () => ReadonlySet<string>;
}

/**
 * A page is on a pack's topic with at least this many topic terms (counted by their first word, so that "union city" and "union
 * cities" are one) and this many terms and fully named actors together: one term alone may be a passing word. The name of an
 * organisation or place is hardly ever shared, so it counts as evidence itself; surnames are shared by many people.
 */
const ENOUGH_TOPICS = 2;
const ENOUGH_EVIDENCE = 3;

/**
 * Off the topic a body or place counts if this many other actors of the corpus are on the page, a surname if there is a topic term
 * too: one of the actors must be certain, and enough of them not places, which any news lists.
 */
const ENOUGH_OTHERS = 3;
const OTHERS_NO_PLACE = 2;

/** The topic terms in `text` as whole words. Folds the text, which takes about as long as a scan. */
export function findTopics(text: string, index: NameIndex): ReadonlySet<string> {
  const folded = fold(text).text;
  const stands = (term: string) => {
    for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + term.length)) {
      const around = `${folded.charAt(at - 1)} ${folded.charAt(at + term.length)}`;
      if (!/[\p{L}\p{M}\p{N}]/u.test(around)) return true;
    }
    return false;
  };
  return new Set(index.topics.filter((term) => term !== '' && stands(term)));
}

/** How often each actor is certainly on the page, and how often others of that name are. */
interface Census {
  full: Map<string, number>;
  titled: Map<string, number>;
  rivals: Map<string, number>;
  /** Actors with a `clear` hit, and whether they are places. */
  clear: Map<string, boolean>;
}

/**
 * The names that count, block by block like `hits`. A full name counts. A short form or acronym counts if a title is next to it; if
 * the full form (or the short form with its title) is on the page and others of that name do not outnumber it; or if the page is on
 * the topic or names enough other actors, and no one else of that name is on it. A title counts only if the full name is on the page.
 * Likeliest actor first; if a title shows which one is meant, only that one.
 */
export function vouch(hits: readonly (readonly NameHit[])[], page: PageEvidence): NameSpan[][] {
  const census = takeCensus([...hits, ...page.metadata]);
  let distinct: number | undefined;
  const topics = () => {
    distinct ??= new Set(Array.from(page.topics(), (term) => term.split(' ', 1)[0])).size;
    return distinct;
  };
  const onPage = ({ actor, kind }: LexiconName): NameReason | null => {
    const evidence = topics() + (kind === 'person' ? census.full.size : 1);
    if (topics() >= ENOUGH_TOPICS && evidence >= ENOUGH_EVIDENCE) return 'on-topic';
    return (kind !== 'person' || topics() > 0) && hasOthers(actor, census) ? 'others-on-page' : null;
  };
  return hits.map((block) =>
    block.flatMap(({ start, end, ...hit }) => {
      const actors = vouchedActors(hit, census, onPage);
      return actors.length > 0 ? [{ start, end, actors }] : [];
    }),
  );
}

function takeCensus(hits: readonly (readonly NameHit[])[]): Census {
  const census: Census = { full: new Map(), titled: new Map(), rivals: new Map(), clear: new Map() };
  const count = (tally: Map<string, number>, actor: string) => tally.set(actor, (tally.get(actor) ?? 0) + 1);
  for (const { names, titled, standing } of hits.flat()) {
    for (const { actor, form, kind } of names) {
      if (standing === 'clear') census.clear.set(actor, kind === 'place');
      if (standing === 'rival') count(census.rivals, actor);
      else if (form === 'full') count(census.full, actor);
      else if (titled.includes(actor)) count(census.titled, actor);
    }
  }
  return census;
}

/** Whether enough other actors are on the page, one of them certainly. */
function hasOthers(actor: string, { full, titled, clear }: Census): boolean {
  const others = [...clear].filter(([other]) => other !== actor);
  const noPlaces = others.filter(([, isPlace]) => !isPlace);
  const isSure = others.some(([other, isPlace]) => !isPlace && (full.has(other) || titled.has(other)));
  return isSure && others.length >= ENOUGH_OTHERS && noPlaces.length >= OTHERS_NO_PLACE;
}

type Vouched = NameSpan['actors'][number];

function vouchedActors(
  hit: Omit<NameHit, 'start' | 'end'>,
  census: Census,
  onPage: (name: LexiconName) => NameReason | null,
): Vouched[] {
  if (hit.standing === 'rival') return [];
  const reasons = new Map<string, NameReason>();
  for (const name of hit.names) {
    const reason = reasonFor(name, hit, census, onPage);
    if (reason && reasons.get(name.actor) !== 'full-name') reasons.set(name.actor, reason);
  }
  const actors = Array.from(reasons, ([id, reason]) => ({ id, reason }));
  const titled = actors.filter(({ id }) => hit.titled.includes(id));
  return (titled.length > 0 ? titled : actors).sort((a, b) => weight(b, census) - weight(a, census));
}

function reasonFor(
  name: LexiconName,
  { titled, standing }: Omit<NameHit, 'start' | 'end'>,
  { full, titled: underTitle, rivals }: Census,
  onPage: (name: LexiconName) => NameReason | null,
): NameReason | null {
  const { actor, form } = name;
  if (form === 'full') return 'full-name';
  if (titled.includes(actor)) return 'title-before';
  const fulls = full.get(actor) ?? 0;
  const others = rivals.get(actor) ?? 0;
  // An acronym explained as something else has that meaning on the whole page.
  if (form === 'acronym' && others > 0) return null;
  if (fulls + (underTitle.get(actor) ?? 0) > 0) {
    // "Senator Roe" is the other Roe if another one is on the page and this one is not a senator.
    if (others > fulls + (underTitle.get(actor) ?? 0) || (others > 0 && standing === 'doubtful')) return null;
    return fulls > 0 ? 'full-name-on-page' : 'title-before';
  }
  return form !== 'title' && standing === 'clear' && others === 0 ? onPage(name) : null;
}

const RANK: Record<NameReason, number> = {
  'full-name': 3,
  'title-before': 2,
  'full-name-on-page': 1,
  'on-topic': 0,
  'others-on-page': 0,
};

/** Ranks actors by the better reason, then by how often they are named in full. */
function weight({ id, reason }: Vouched, census: Census): number {
  return RANK[reason] + (1 - 1 / (1 + (census.full.get(id) ?? 0)));
}
