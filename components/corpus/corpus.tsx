/** The page of a person's sources: the way to its sections, what it holds in one line, and the sections. */
import type { ComponentChildren } from 'preact';
import { Icon } from '../icon/icon.tsx';
import { type MessageKey, useWords } from '../words/words.tsx';

/** The sections in order: the id of each, which the address may name, and its heading. */
export const SECTIONS = [
  ['sources', 'navSources'],
  ['packs', 'navPacks'],
  ['import', 'navImport'],
  ['storage', 'navStorage'],
  ['underline', 'densityHeading'],
  ['sites', 'sitesHeading'],
  ['shortcuts', 'navShortcuts'],
  ['privacy', 'navPrivacy'],
] as const satisfies readonly (readonly [string, MessageKey])[];

export type SectionId = (typeof SECTIONS)[number][0];

export interface CorpusSummary {
  sources: number;
  events: number;
  /** First and last day covered; null where no pack is on. */
  covers: { from: string; to: string } | null;
}

function Lead({ summary }: { summary: CorpusSummary | null }) {
  const words = useWords();
  if (summary === null) return <p class="corpus__lead">{words('loadingTitle')}</p>;
  const { sources, events, covers } = summary;
  return (
    <p class="corpus__lead">
      {covers === null
        ? words('yourSourcesNone')
        : words(
            'yourSourcesLead',
            words.count('sources', sources),
            words.count('events', events),
            words.span(covers.from, covers.to),
          )}
    </p>
  );
}

export interface CorpusFrameProps {
  /** Null while it is being asked for. */
  summary: CorpusSummary | null;
  current: SectionId;
  children: ComponentChildren;
}

export function CorpusFrame({ summary, current, children }: CorpusFrameProps) {
  const words = useWords();
  return (
    <div class="corpus">
      <nav class="corpus__side" aria-label={words('pageSections')}>
        <span class="brand">
          <Icon name="i-mark" />
          {words('extensionName')}
        </span>
        <ul>
          {SECTIONS.map(([id, heading]) => (
            <li key={id}>
              <a href={`#${id}`} aria-current={id === current ? 'true' : undefined}>
                {words(heading)}
              </a>
            </li>
          ))}
        </ul>
        <p class="corpus__private">
          <Icon name="i-lock" />
          {words('nothingLeaves')}
        </p>
      </nav>
      <main>
        <h1>{words('yourSources')}</h1>
        <Lead summary={summary} />
        {children}
      </main>
    </div>
  );
}

/** One section. `beside` stands to the right of the heading. */
export function Section({
  id,
  beside,
  children,
}: {
  id: SectionId;
  beside?: ComponentChildren;
  children: ComponentChildren;
}) {
  const words = useWords();
  const heading = SECTIONS.find(([section]) => section === id)?.[1] ?? 'navSources';
  return (
    <section class="corpus__section" id={id} aria-labelledby={`${id}-heading`}>
      <div class="corpus__heading">
        <h2 id={`${id}-heading`}>{words(heading)}</h2>
        {beside}
      </div>
      {children}
    </section>
  );
}
