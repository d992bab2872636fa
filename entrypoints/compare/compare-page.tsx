/** The compare page with the background behind it. */
import { useEffect, useState } from 'preact/hooks';
import { Compare, CompareFrame } from '../../components/event/compare.tsx';
import { CompareEmpty, CompareFailed, CompareLoading, UnknownEvent } from '../../components/event/compare-states.tsx';
import { rowButtonId } from '../../components/event/row/matrix-row.tsx';
import { LineCopyingProvider } from '../../components/source/copy-line.tsx';
import { Announcer } from '../../components/words/announcer.tsx';
import { useWords } from '../../components/words/words.tsx';
import type { CompareView } from '../../lib/compare/event/event-view.ts';
import { useLineCopying } from '../../lib/extension-page/use-line-copying.ts';
import type { ComparedEvents } from '../../lib/messaging/requests/event.ts';
import { addressOfEvent, useAsked } from './address.ts';
import { useOpenRows } from './use-open-rows.ts';
import { useView } from './use-view.ts';

/** Brings the row that the address leads to into view, with the focus on it, so that reading goes on from there. */
function useArrival(view: CompareView): void {
  useEffect(() => {
    if (!view.open) return;
    const button = document.getElementById(rowButtonId(view.open));
    button?.focus({ preventScroll: true });
    button?.scrollIntoView({ block: 'center' });
  }, [view]);
}

function ShownEvent({ answer, view }: { answer: ComparedEvents; view: CompareView }) {
  const words = useWords();
  const { open, toggle } = useOpenRows(view);
  const [said, setSaid] = useState('');
  const copying = useLineCopying(null, setSaid);
  useArrival(view);
  useEffect(() => {
    document.title = words('compareDocument', view.event.label);
  }, [view, words]);
  return (
    <LineCopyingProvider value={copying}>
      <Compare
        events={answer.events}
        moreEvents={answer.moreEvents}
        view={view}
        notInCorpus={answer.notInCorpus}
        addressOf={addressOfEvent}
        open={open}
        onToggle={toggle}
      />
      <Announcer text={said || words('compareDocument', view.event.label)} />
    </LineCopyingProvider>
  );
}

function WithoutEvent({ answer }: { answer: ComparedEvents }) {
  const words = useWords();
  useEffect(() => {
    document.title = words('compare');
  }, [words]);
  if (answer.events.length === 0) return <CompareEmpty />;
  return <UnknownEvent events={answer.events} moreEvents={answer.moreEvents} addressOf={addressOfEvent} />;
}

export function ComparePage() {
  const { loaded, retry } = useView(useAsked());
  const view = loaded.state === 'shown' ? loaded.answer.view : null;
  return (
    <CompareFrame onPrint={view ? () => window.print() : undefined}>
      {loaded.state === 'loading' ? <CompareLoading /> : null}
      {loaded.state === 'failed' ? <CompareFailed reason={loaded.reason} onRetry={retry} /> : null}
      {loaded.state === 'shown' && view ? <ShownEvent answer={loaded.answer} view={view} /> : null}
      {loaded.state === 'shown' && !view ? <WithoutEvent answer={loaded.answer} /> : null}
    </CompareFrame>
  );
}
