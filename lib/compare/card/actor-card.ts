/** The card of an actor: role, what each source reports by event, where the sources differ, claims with who is against, who else. */
import type { ActorRecord, SourceRecord, StatementRecord } from '../../corpus/rows/records.ts';
import type { ActorSide } from '../evidence/claims.ts';
import { roleAt } from '../evidence/role-at.ts';
import type { SourceLine } from '../evidence/source-line.ts';
import { sourceRef } from '../evidence/source-line.ts';
import { isNamedIn, speakersOf } from '../evidence/speakers.ts';
import { daysBetween } from '../figures/date-extent.ts';
import type { ActorMention } from '../mention.ts';
import { compareActor } from '../mentions/compare-actor.ts';
import type { PageFacts } from '../page-facts.ts';
import type { RecordIndex } from '../record-index.ts';
import { type Utterance, utterancesLike } from '../wordings/utterances.ts';
import type { ActorCard, CardGroup, ClaimSide } from './card-context.ts';
import { corpusOf, eventGroup, plainRun, statementLine } from './source-lines.ts';

/** Events that a card shows, and statements on one claim: further ones are on the compare page, and counted. */
const MOST_EVENTS = 12;
const MOST_CLAIM_LINES = 12;
/** Actors shown under "who else", those that most sources name beside this one. */
const MOST_BESIDE = 8;
/** Statements of one source listed in one line; further ones are on the compare page. */
const MOST_MORE = 20;

/** A statement by itself: quoted words as printed, anything else as told. */
const plainLine = (statement: StatementRecord, index: RecordIndex): SourceLine =>
  statementLine(
    statement,
    index,
    statement.kind === 'quotation'
      ? { mark: 'printed', words: plainRun(statement.text) }
      : { mark: 'told', told: statement.text },
  );

/** Lines of one source on one event, the most telling first: differing words, other words, paraphrases, mere mentions. */
function actorLines(
  statements: readonly StatementRecord[],
  actor: string,
  { index, utterances }: { index: RecordIndex; utterances: readonly Utterance[] },
): SourceLine[] {
  const source = statements[0]?.source;
  const quoted = utterances.flatMap((utterance) => {
    const witness = utterance.witnesses.find((own) => own.source === source);
    const [first] = witness?.statements ?? [];
    return witness && first
      ? [
          {
            differs: utterance.differs,
            line: statementLine(first, index, { mark: witness.mark, words: witness.runs, utterance: utterance.id }),
          },
        ]
      : [];
  });
  const isSpokenBy = (statement: StatementRecord) => speakersOf(statement, index).some(({ id }) => id === actor);
  const [own, named] = [statements.filter(isSpokenBy), statements.filter((statement) => !isSpokenBy(statement))];
  // Quotations of the actor alone are among the utterances.
  const further = own.filter(({ kind, speaker }) => kind === 'report' || speaker !== actor);
  return [
    ...quoted.filter(({ line }) => line.mark === 'variant').map(({ line }) => line),
    ...quoted.filter(({ line, differs }) => line.mark !== 'variant' && differs).map(({ line }) => line),
    ...quoted.filter(({ line, differs }) => line.mark !== 'variant' && !differs).map(({ line }) => line),
    ...further.map((statement) => plainLine(statement, index)),
    ...namedLines(named, actor, index),
  ];
}

/**
 * Reports first, those whose words name the actor before all. Quotations in which somebody else names the actor are not the
 * actor's words, so they come last; each is headed by who says it.
 */
function namedLines(statements: readonly StatementRecord[], actor: string, index: RecordIndex): SourceLine[] {
  const order = (statement: StatementRecord) =>
    statement.kind === 'quotation' ? 2 : Number(!isNamedIn(statement.text, index.actors.get(actor)));
  const line = (statement: StatementRecord) => {
    const shown = statement.kind === 'quotation' ? { words: plainRun(statement.text) } : { told: statement.text };
    return statementLine(statement, index, { mark: 'named', ...shown });
  };
  return [...statements].sort((a, b) => order(a) - order(b)).map(line);
}

/** One line for a source: its most telling one, with the rest under `more`. Empty where the source has none. */
function lineOfSource([first, ...more]: readonly SourceLine[]): SourceLine[] {
  if (!first) return [];
  return [more.length > 0 ? { ...first, more: more.slice(0, MOST_MORE) } : first];
}

/** What each source reports of the actor on one event. */
export function actorGroup(event: string | null, actor: string, index: RecordIndex): CardGroup {
  const statements = (index.byActor.get(actor) ?? []).filter((statement) => statement.event === event);
  const spoken = statements.find(({ speaker }) => speaker === actor);
  const utterances = spoken ? utterancesLike(spoken, index) : [];
  const bySource = [...Map.groupBy(statements, ({ source }) => source).values()];
  const lines = bySource.flatMap((own) => lineOfSource(actorLines(own, actor, { index, utterances })));
  return eventGroup(event, lines, { index, absent: () => 'actor-not-named' });
}

/** Days between an event and the page. For a page without a date, the latest events are the nearest. */
function farness(event: string | null, page: PageFacts, index: RecordIndex): number {
  if (event !== null && event === page.event) return -1;
  const date = (event && index.events.get(event)?.date) || null;
  const days = daysBetween(date, page.published ?? '9999-12-31');
  return days === null ? Number.MAX_SAFE_INTEGER : Math.abs(days);
}

/** The events nearest to the page: its own first, then the latest; statements without an event last. */
function eventsOf(actor: string, page: PageFacts, index: RecordIndex): { shown: (string | null)[]; more: number } {
  const events = [...new Set((index.byActor.get(actor) ?? []).map(({ event }) => event))];
  const order = (event: string | null) =>
    event !== null && event === page.event ? '~' : `${(event && index.events.get(event)?.date) || ''} ${event ?? ''}`;
  const byDate = events.sort((a, b) => (order(a) > order(b) ? -1 : 1));
  const nearest = byDate
    .map((event) => ({ event, days: farness(event, page, index) }))
    .sort((a, b) => a.days - b.days)
    .slice(0, MOST_EVENTS);
  const kept = new Set(nearest.map(({ event }) => event));
  return { shown: byDate.filter((event) => kept.has(event)), more: events.length - kept.size };
}

/** Who is named in the same statements, by the number of sources that do so. */
function besideOf(actor: string, index: RecordIndex): ActorCard['beside'] {
  const sources = new Map<string, Set<string>>();
  for (const { source, actors, speaker } of index.byActor.get(actor) ?? []) {
    for (const other of speaker ? [...actors, speaker] : actors) {
      if (other === actor || !index.actors.has(other)) continue;
      sources.set(other, (sources.get(other) ?? new Set()).add(source));
    }
  }
  const beside = [...sources].map(([other, named]) => ({
    actor: other,
    name: index.actors.get(other)?.name ?? other,
    sources: named.size,
  }));
  return beside.sort((a, b) => b.sources - a.sources || (a.name < b.name ? -1 : 1)).slice(0, MOST_BESIDE);
}

/** A side of a claim with those against it. A holder without a name is the source itself. */
function claimSide({ dispute, stance, own, against }: ActorSide, index: RecordIndex): ClaimSide {
  const refs = (statements: readonly StatementRecord[]) =>
    [...new Set(statements.map(({ source }) => source))].flatMap((id) => index.sources.get(id) ?? []).map(sourceRef);
  const lines = own.slice(0, MOST_CLAIM_LINES).map((statement) => plainLine(statement, index));
  return {
    claim: dispute.claim.id,
    proposition: dispute.claim.proposition,
    stance,
    against: against.map(({ name, statements }) => ({
      name: name ?? refs(statements)[0]?.outlet ?? '',
      sources: refs(statements),
    })),
    lines,
  };
}

/** The other actors that the name could mean; those missing from the records are left out. */
function otherCandidates(mention: ActorMention, page: PageFacts, index: RecordIndex): ActorCard['candidates'] {
  return mention.actors.slice(1).flatMap(({ id, reason }) => {
    const record = index.actors.get(id);
    return record ? [{ actor: id, name: record.name, role: roleOf(record, page, index)?.text ?? null, reason }] : [];
  });
}

function roleOf(actor: ActorRecord, page: PageFacts, index: RecordIndex): ActorCard['role'] {
  const dates = (index.byActor.get(actor.id) ?? []).map(
    ({ source }) => (index.sources.get(source) as SourceRecord).published,
  );
  return roleAt(actor, page.published, dates);
}

/** Full data of an actor's card; the likeliest actor's, with the others as candidates. */
export function actorCard(mention: ActorMention, page: PageFacts, index: RecordIndex): ActorCard {
  const [likeliest] = mention.actors;
  const actor = likeliest?.id ?? '';
  const record = index.actors.get(actor);
  const comparison = compareActor(actor, index);
  const known = comparison.counted.map(sourceRef);
  const events = eventsOf(actor, page, index);
  return {
    kind: 'actor',
    title: record?.name ?? mention.text,
    outcome: comparison.outcome,
    outcomeSources: known,
    pageAsIn: [],
    groups: events.shown.map((event) => actorGroup(event, actor, index)),
    ...(events.more > 0 ? { moreEvents: events.more } : {}),
    notCompared: [],
    ...corpusOf(index),
    why: { rule: `actor-${comparison.outcome}`, values: [String(known.length)], page: mention.text, corpus: null },
    actor,
    actorKind: record?.kind ?? 'person',
    role: record ? roleOf(record, page, index) : null,
    differing: comparison.differing,
    disputed: comparison.disputed,
    beside: besideOf(actor, index),
    claims: comparison.sides.map((side) => claimSide(side, index)),
    reason: likeliest?.reason ?? 'full-name',
    candidates: otherCandidates(mention, page, index),
  };
}
