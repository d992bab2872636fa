/** The toolbar popup: what was found on the page in this tab, the switch for its site, and how much is underlined. */
import type { ComponentChildren } from 'preact';
import type { ReportedWording } from '../../lib/compare/evidence/origins.ts';
import type { Outcome } from '../../lib/compare/outcome.ts';
import { Icon } from '../icon/icon.tsx';
import { SharedWording } from '../source/shared-wording.tsx';
import { useWords } from '../words/words.tsx';
import { type Density, DensityChoice } from './density-choice.tsx';
import { Tally } from './tally.tsx';

export interface PopupPage {
  /** Null where the tab shows nothing that can be read. */
  host: string | null;
  on: boolean;
  /** Null where the page has not told its counts: just opened, or loaded before the extension was. */
  counts: { mentions: number; outcomes: Partial<Record<Outcome, number>>; wording?: ReportedWording[] } | null;
  density: Density;
}

export interface PopupProps {
  /** Null while it is being asked for; `failed` where the background did not answer. */
  page: PopupPage | 'failed' | null;
  corpus: { sources: number; events: number } | null;
  onSite: (on: boolean) => void;
  onDensity: (density: Density) => void;
}

function SiteRow({ page, host, onSite }: { page: PopupPage; host: string; onSite: (on: boolean) => void }) {
  const words = useWords();
  const found = page.counts === null ? words('notYetRead') : words.count('mentionsOnPage', page.counts.mentions);
  return (
    <div class="site">
      <div>
        <b>{host}</b>
        <span>{page.on ? found : words('siteOffNote')}</span>
      </div>
      <label class="switch">
        <b aria-hidden="true">{words(page.on ? 'on' : 'off')}</b>
        <span class="vh">{words('siteSwitch', host)}</span>
        <input
          type="checkbox"
          role="switch"
          checked={page.on}
          aria-checked={page.on}
          onChange={(event) => onSite(event.currentTarget.checked)}
        />
      </label>
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
function Found({ page }: { page: PopupPage }) {
  const words = useWords();
  if (page.host === null) return <Note title={words('unreadable')}>{words('unreadableText')}</Note>;
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

export function Popup({ page, corpus, onSite, onDensity }: PopupProps) {
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
          {page.host === null ? null : <SiteRow page={page} host={page.host} onSite={onSite} />}
          <Found page={page} />
          <DensityChoice density={page.density} onDensity={onDensity} />
        </>
      ) : null}
      {corpus === null ? null : (
        <footer class="popup__foot">
          {words('corpusSummary', words.count('sources', corpus.sources), words.count('events', corpus.events))}
        </footer>
      )}
    </main>
  );
}
