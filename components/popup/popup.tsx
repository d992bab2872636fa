/** The toolbar popup: what was found on the page in this tab, the switch for its site, and how much is underlined. */
import type { ComponentChildren } from 'preact';
import { Icon } from '../icon/icon.tsx';
import { SharedWording } from '../source/shared-wording.tsx';
import { useWords } from '../words/words.tsx';
import { Choice } from './choice.tsx';
import type { Density, PopupPage, Sites } from './page-state.ts';
import { SiteRow } from './site-row.tsx';
import { Tally } from './tally.tsx';

const DENSITIES = [
  ['quiet', 'densityQuiet', 'densityQuietText'],
  ['normal', 'densityNormal', 'densityNormalText'],
  ['all', 'densityAll', 'densityAllText'],
] as const;

const SITES = [
  ['everywhere', 'sitesEverywhere', 'sitesEverywhereText'],
  ['listed', 'sitesListed', 'sitesListedText'],
  ['click', 'sitesClick', 'sitesClickText'],
] as const;

export interface PopupProps {
  /** Null while it is being asked for; `failed` where the background did not answer. */
  page: PopupPage | 'failed' | null;
  corpus: { sources: number; events: number } | null;
  onSite: (on: boolean) => void;
  onDensity: (density: Density) => void;
  onSites: (sites: Sites) => void;
  /** Reads the page of the tab this once. */
  onRead: () => void;
  /** Asks the browser for all sites. */
  onAllow: () => void;
  /** Takes the article of this tab, or of all tabs of the window, into the review. */
  onAdd: (tabs: 'this' | 'all') => void;
}

function AddArticles({ canAdd, onAdd }: Pick<PopupProps, 'onAdd'> & { canAdd: boolean }) {
  const words = useWords();
  return (
    <div class="popup__add acts">
      {canAdd ? (
        <button class="btn" type="button" onClick={() => onAdd('this')}>
          <Icon name="i-file" small />
          {words('addArticle')}
        </button>
      ) : null}
      <button class="btn btn--quiet" type="button" onClick={() => onAdd('all')}>
        {words('addAllTabs')}
      </button>
    </div>
  );
}

function Note({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="tally">
      <h1>{title}</h1>
      <p>{children}</p>
    </section>
  );
}

/** The counts, or in words why there are none. */
function Found({ page, onAllow }: Pick<PopupProps, 'onAllow'> & { page: PopupPage }) {
  const words = useWords();
  if (page.withheld) {
    return (
      <Note title={words('withheldTitle')}>
        {words('withheldText')}{' '}
        <button class="btn btn--go" type="button" onClick={onAllow}>
          {words('allowSites')}
        </button>
      </Note>
    );
  }
  if (page.host === null) return <Note title={words('unreadable')}>{words('unreadableText')}</Note>;
  if (!page.on && page.sites === 'click') return <Note title={words('siteOffNote')}>{words('sitesClickText')}</Note>;
  if (!page.on) return <Note title={words('siteOffTitle')}>{words('siteOffText')}</Note>;
  if (page.counts === null) return <Note title={words('notYetRead')}>{words('notYetReadText')}</Note>;
  if (page.counts.mentions === 0) return <Note title={words('nothingFound')}>{words('nothingFoundText')}</Note>;
  const { outcomes, wording } = page.counts;
  return (
    <>
      <Tally outcomes={outcomes} />
      {wording ? (
        <p class="popup__wording">
          <SharedWording wording={wording} />
        </p>
      ) : null}
    </>
  );
}

export function Popup({ page, corpus, ...on }: PopupProps) {
  const words = useWords();
  return (
    <main class="popup">
      <header class="popup__head">
        <span class="brand">
          <Icon name="i-mark" />
          {words('extensionName')}
        </span>
      </header>
      {page === 'failed' ? <Note title={words('failedAsleepTitle')}>{words('popupFailed')}</Note> : null}
      {page !== null && page !== 'failed' ? (
        <>
          {page.host === null ? null : <SiteRow page={page} host={page.host} onSite={on.onSite} onRead={on.onRead} />}
          <Found page={page} onAllow={on.onAllow} />
          {page.withheld ? null : <AddArticles canAdd={page.host !== null} onAdd={on.onAdd} />}
          <Choice heading="densityHeading" choices={DENSITIES} chosen={page.density} onChoose={on.onDensity} />
          <Choice heading="sitesHeading" choices={SITES} chosen={page.sites} onChoose={on.onSites} />
        </>
      ) : null}
      {corpus === null ? null : (
        <footer class="popup__foot">
          {words('corpusSummary', words.count('sources', corpus.sources), words.count('events', corpus.events))}{' '}
          <a href="/compare.html" target="_blank" rel="noreferrer">
            {words('compareSources')}
          </a>{' '}
          <a href="/options.html" target="_blank" rel="noreferrer">
            {words('yourSources')}
          </a>
        </footer>
      )}
    </main>
  );
}
