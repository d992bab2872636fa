/** The card's document: shows what is offered, reports its size and state to the page, and handles the keys that work inside a card. */
import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { announcementOf, Card } from '../../components/card/card.tsx';
import { FailedCard, LoadingCard } from '../../components/card/shell/card-states.tsx';
import { SiteOffCard } from '../../components/site/site-off-card.tsx';
import { LineCopyingProvider } from '../../components/source/copy-line.tsx';
import { Announcer } from '../../components/words/announcer.tsx';
import { useWords } from '../../components/words/words.tsx';
import { useLineCopying } from '../../lib/extension-page/use-line-copying.ts';
import { ask } from '../../lib/messaging/client.ts';
import { comparedIn } from './compared-in.ts';
import { reportPointer, reportSize, reportToPage } from './page-events.ts';
import { type Offered, useOfferedCard } from './use-offered-card.ts';

/**
 * Screen readers hear of words that change where they can be seen, and a card is shown only after it has reported that it is ready. Tried
 * with Orca 43 on a busy machine: at once the first card of a page was told in neither browser; after 250 ms it was in Chromium 156, and
 * after 700 ms the second and later ones in Firefox 153 as well.
 */
const SAY_AFTER_MS = 700;

const close = () => reportToPage({ kind: 'close' });

/** Handles one key in the whole document, so that it works wherever the focus is in the card. */
function useKey(key: string, onKey: () => void) {
  useEffect(() => {
    const stop = new AbortController();
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key.toLowerCase() === key) onKey();
    };
    document.addEventListener('keydown', onKeyDown, { signal: stop.signal });
    return () => stop.abort();
  }, [key, onKey]);
}

/** Reports to the page what is shown now: its size at once, and that it is ready just before the browser paints it. */
function useReports(holder: HTMLElement, shown: { state: Offered['state']; turn: string }) {
  const isShown = shown.state !== 'blank';
  // Repeated for another card or another state of it, since each has a size of its own.
  useLayoutEffect(() => {
    if (!isShown) return;
    const stop = new AbortController();
    reportSize(holder, stop.signal);
    const frame = requestAnimationFrame(() => reportToPage({ kind: 'ready' }));
    return () => {
      cancelAnimationFrame(frame);
      stop.abort();
    };
  }, [holder, shown.state, shown.turn]);
  useEffect(() => {
    const stop = new AbortController();
    reportPointer(stop.signal);
    return () => stop.abort();
  }, []);
}

type Shown = Extract<Offered, { state: 'shown' }>;

interface ShownCardProps {
  offered: Shown;
  onSay: (text: string) => void;
  onSiteOff: () => void;
}

/** `offered.pinned`: a card opened by click or key is kept open by the page, so it starts out as such. */
function ShownCard({ offered, onSay, onSiteOff }: ShownCardProps) {
  const words = useWords();
  const { context, focus, page, step } = offered;
  const [pinned, setPinned] = useState(offered.pinned);
  const cited = useMemo(() => ({ ...page, words: context.title }), [page, context]);
  const copying = useLineCopying(cited, onSay);
  const onPin = useCallback(() => {
    reportToPage({ kind: 'pin', pinned: !pinned });
    onSay(words(pinned ? 'unpinnedSaid' : 'pinned'));
    setPinned(!pinned);
  }, [pinned, onSay, words]);
  const compared = comparedIn(context);
  const onCompare = compared === null ? {} : { onCompare: () => void ask('openCompare', compared) };
  useKey('p', onPin);
  useEffect(() => {
    const said = announcementOf(context, words);
    const say = () => onSay(step ? words('announcementOfStep', step.at, step.of, said) : said);
    const timer = setTimeout(say, SAY_AFTER_MS);
    return () => clearTimeout(timer);
  }, [context, step, onSay, words]);
  return (
    <LineCopyingProvider value={copying}>
      <Card
        context={context}
        pinned={pinned}
        takeFocus={focus}
        actions={{ onClose: close, onPin, onSiteOff, ...onCompare }}
      />
    </LineCopyingProvider>
  );
}

export function CardPage({ frame, holder }: { frame: string; holder: HTMLElement }) {
  const { offered, turn, retry } = useOfferedCard(frame);
  const [said, setSaid] = useState('');
  /** The turn in which the site was turned off; the next card shows nothing of it. */
  const [offTurn, setOffTurn] = useState<string | null>(null);
  const isOff = offTurn === turn;
  const turnSite = (on: boolean) => {
    reportToPage({ kind: on ? 'site-on' : 'site-off' });
    setOffTurn(on ? null : turn);
  };
  useKey('escape', close);
  useReports(holder, { state: offered.state, turn: isOff ? `${turn} off` : turn });
  if (offered.state === 'blank') return null;
  if (isOff) return <SiteOffCard onUndo={() => turnSite(true)} onClose={close} />;
  return (
    <>
      {offered.state === 'loading' ? <LoadingCard onClose={close} /> : null}
      {offered.state === 'failed' ? <FailedCard reason={offered.reason} onRetry={retry} onClose={close} /> : null}
      {offered.state === 'shown' ? (
        <ShownCard key={turn} offered={offered} onSay={setSaid} onSiteOff={() => turnSite(false)} />
      ) : null}
      <Announcer text={said} />
    </>
  );
}
