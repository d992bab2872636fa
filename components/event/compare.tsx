/** The compare page of one event: what it is, who is on it, coverage, and attribution. */
import type { ComponentChildren } from 'preact';
import type { ComparedEvent, CompareView } from '../../lib/compare/event/event-view.ts';
import type { SourceRef } from '../../lib/compare/evidence/source-line.ts';
import { Icon } from '../icon/icon.tsx';
import { outletName } from '../outcome/outcome-words.ts';
import { languageOf } from '../source/source-language.ts';
import { useWords, type Words } from '../words/words.tsx';
import { AttributionTable } from './attribution-table.tsx';
import { EventChooser } from './event-chooser.tsx';
import { ColumnsProvider, letterOf } from './letters.tsx';
import { Matrix, type MatrixProps } from './matrix.tsx';

/** Bar and frame of the page in all its states. `onPrint` is left out where there is nothing to print. */
export function CompareFrame({
  onPrint,
  children,
}: {
  onPrint?: (() => void) | undefined;
  children: ComponentChildren;
}) {
  const words = useWords();
  return (
    <>
      <header class="topbar">
        <span class="brand">
          <Icon name="i-mark" />
          {words('extensionName')}
        </span>
        {onPrint ? (
          <button class="btn" type="button" onClick={onPrint}>
            {words('printPage')}
          </button>
        ) : null}
      </header>
      <main class="wrap">{children}</main>
    </>
  );
}

/** "Sources differ in the wording of 5 quotations and 1 figure." */
function differenceWords(view: CompareView, words: Words): string {
  if (view.event.sources < 2) return words('nothingToSetBeside');
  const [quotations, figures] = (['utterance', 'figure'] as const).map((kind) => {
    const group = view.groups.find((own) => own.kind === kind);
    return group?.rows.filter(({ outcome }) => outcome === 'sources-differ').length ?? 0;
  });
  const parts = [
    quotations ? words.count('differingQuotations', quotations) : null,
    figures ? words.count('differingFigures', figures) : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? words('nothingDiffers') : words('sourcesDifferIn', words.list(parts));
}

function Intro({ view }: { view: CompareView }) {
  const words = useWords();
  const { event, originCount } = view;
  const sources = words.count('sources', event.sources);
  const facts = [
    words.day(event.date),
    event.place,
    originCount < event.sources ? words('sourcesAndOrigins', sources, words.count('origins', originCount)) : sources,
  ].filter((part) => part !== null);
  return (
    <div class="intro">
      <h1 lang={languageOf(view.sources)}>{event.label}</h1>
      <p>
        {words('sentence', facts.join(words('partSeparator')))} {differenceWords(view, words)}
      </p>
    </div>
  );
}

/** Which columns count as one origin, and which sources are no column at all. */
function Notes({ view, notInCorpus }: { view: CompareView; notInCorpus: CompareProps['notInCorpus'] }) {
  const words = useWords();
  const named = notInCorpus.sources.map((source) => {
    const { published } = source;
    return published === null
      ? outletName(source, words)
      : words('outletOfDay', outletName(source, words), words.day(published));
  });
  return (
    <div class="notes">
      {view.sharedOrigins.map((columns) => (
        <p key={columns.join()} class="fine">
          {words('sharedOrigin', words.list(columns.map(letterOf)))}
        </p>
      ))}
      {view.moreSources > 0 ? <p class="fine">{words.count('moreColumns', view.moreSources)}</p> : null}
      {notInCorpus.count > 0 ? (
        <p class="fine">
          {named.length > 0
            ? words('notInCorpusFor', words.list(named))
            : words.count('notInCorpusCount', notInCorpus.count)}
        </p>
      ) : null}
    </div>
  );
}

export interface CompareProps extends Pick<MatrixProps, 'open' | 'onToggle'> {
  events: readonly ComparedEvent[];
  moreEvents: number;
  view: CompareView;
  notInCorpus: { count: number; sources: SourceRef[] };
  /** Address of an event on this page. */
  addressOf: (event: string) => string;
}

export function Compare({ events, moreEvents, view, notInCorpus, addressOf, open, onToggle }: CompareProps) {
  const words = useWords();
  return (
    <ColumnsProvider value={view.sources}>
      <Intro view={view} />
      <EventChooser events={events} more={moreEvents} chosen={view.event.id} addressOf={addressOf} />
      <Matrix view={view} open={open} onToggle={onToggle} />
      <Notes view={view} notInCorpus={notInCorpus} />
      <AttributionTable view={view} />
      <p class="printed-from">{words('printNote')}</p>
    </ColumnsProvider>
  );
}
