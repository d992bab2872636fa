/** The parts of the page of sources, each in the states that it may have. */
import type { ComponentChildren } from 'preact';
import { vi } from 'vitest';
import { CorpusFrame, Section } from '../../../components/corpus/corpus.tsx';
import { CorpusFailed } from '../../../components/corpus/corpus-failed.tsx';
import { ImportBox } from '../../../components/corpus/import/import-box.tsx';
import type { ImportState } from '../../../components/corpus/import/import-state.ts';
import { Notice } from '../../../components/corpus/notice.tsx';
import { ExportAll } from '../../../components/corpus/packs/export-all.tsx';
import { PackTable } from '../../../components/corpus/packs/pack-table.tsx';
import { RemovePack } from '../../../components/corpus/packs/remove-pack.tsx';
import { RemovedPacks } from '../../../components/corpus/packs/removed-packs.tsx';
import { DENSITIES, Options } from '../../../components/corpus/settings/options.tsx';
import { Shortcuts } from '../../../components/corpus/settings/shortcuts.tsx';
import { Sites, type SitesProps } from '../../../components/corpus/settings/sites.tsx';
import { SourceFilter, SourceTable } from '../../../components/corpus/sources/source-table.tsx';
import { Storage, type StorageProps } from '../../../components/corpus/storage/storage.tsx';
import type { Dependent } from '../../../lib/corpus/own/dependents.ts';
import { FULL_PLAN, pack, source } from './corpus-fixtures.ts';
import '../../../components/corpus/settings/settings.css';
import '../../../components/corpus/corpus.css';
import '../../../components/corpus/tables.css';
import '../../../components/corpus/import/import.css';

export const ROWS = [
  source('mine/a', { headline: 'Nine cities get letters', published: '2017-04-21' }),
  source('mine/b', { headline: null, outlet: 'Coast News', credit: 'NW', published: null, event: null, address: null }),
  source('built/c', {
    packTitle: 'Sanctuary cities',
    headline: 'A'.repeat(120),
    published: '2018-01-24',
    statements: 44,
  }),
];

export const HANGING: Dependent[] = [
  { pack: 'one', title: 'My articles', sources: 1, statements: 3, entries: 0, links: 2 },
  { pack: 'two', title: 'Others', sources: 0, statements: 0, entries: 0, links: 0 },
];

export const sources = (on: Partial<Parameters<typeof SourceTable>[0]> = {}) => (
  <Section id="sources" beside={<SourceFilter filter={on.filter ?? ''} onFilter={vi.fn()} />}>
    <SourceTable rows={ROWS} off={2} fixed={new Set(['built'])} language="en" filter="" onRemove={vi.fn()} {...on} />
  </Section>
);

export const packs = (on: Partial<Parameters<typeof PackTable>[0]> = {}) => (
  <Section id="packs">
    <PackTable
      packs={[
        pack('built', { title: 'Sanctuary cities', builtIn: true }),
        pack('mine', { on: false, undo: { version: '0.9.0' }, isChanged: true }),
        pack('own-links', { counts: { ...pack('x').counts, sources: 0, links: 4 } }),
      ]}
      busy={new Set()}
      open={null}
      {...{ onSwitch: vi.fn(), onExport: vi.fn(), onRemove: vi.fn(), onBack: vi.fn() }}
      {...on}
    />
    <RemovedPacks removed={[{ id: 'gone', title: 'Gone' }]} onPutBack={vi.fn()} />
  </Section>
);

export const importing = (state: ImportState, on: Partial<Parameters<typeof ImportBox>[0]> = {}) => (
  <ImportBox state={state} {...{ onFile: vi.fn(), onImport: vi.fn(), onCancel: vi.fn() }} {...on} />
);

export const STORAGE: StorageProps = {
  use: { used: 950_123, isKept: false, isRefused: false },
  health: [
    { pack: 'mine', state: 'rows' },
    { pack: 'other', state: 'document' },
    { pack: 'good', state: 'sound' },
  ],
  failures: [{ at: '2026-01-01T10:00:00.000Z', request: 'card', message: 'TypeError: "…" is not iterable' }],
  titles: new Map([['mine', 'My articles']]),
  ...{ onKeep: vi.fn(), onCheck: vi.fn(), onRepair: vi.fn(), onReset: vi.fn() },
};

export const sites = (on: Partial<SitesProps> = {}) => (
  <Sites
    isManaged={false}
    settings={{ sites: 'everywhere', sitesOff: ['b.example', 'a.example'], sitesOn: [] }}
    {...{ onSites: vi.fn(), onSite: vi.fn(), hostOf: (typed: string) => (typed.includes('.') ? typed : null) }}
    {...on}
  />
);

export const REFUSED: ImportState = {
  step: 'refused',
  file: 'broken.concordance.json',
  problems: [
    { path: '/sources/3/statements/12/figures/0/value', reason: 'must be a number', line: 1234 },
    { path: '', reason: 'is not UTF-8 text (byte 12)' },
  ],
};

export const PARTS: Record<string, ComponentChildren> = {
  sources: sources(),
  'sources, none fits': sources({ filter: 'nothing' }),
  'sources, asked for': sources({ rows: null }),
  packs: packs(),
  'packs, one to be removed': packs({
    open: {
      pack: 'mine',
      content: <RemovePack title="Pack mine" dependents={HANGING} onRemove={vi.fn()} onKeep={vi.fn()} />,
    },
  }),
  'import, nothing chosen': importing({ step: 'idle' }),
  'import, checking': importing({ step: 'checking', file: 'a.json', share: 0.4 }),
  'import, refused': importing(REFUSED),
  'import, planned': importing({ step: 'planned', file: 'mine.concordance.json', plan: FULL_PLAN }),
  'import, at work': importing({ step: 'importing', file: 'a.json', done: 200, all: 1000 }),
  'import, begun': importing({ step: 'importing', file: 'a.json', done: 0, all: null }),
  export: <ExportAll packs={2} printed={12} isBusy={false} onExport={vi.fn()} />,
  storage: <Storage {...STORAGE} />,
  density: <Options heading="densityHeading" options={DENSITIES} chosen="normal" isManaged={true} onChoose={vi.fn()} />,
  sites: sites(),
  shortcuts: <Shortcuts commands={{ next: 'Alt+Shift+N', previous: '' }} onChange={vi.fn()} />,
  failed: <CorpusFailed reason="store" onRetry={vi.fn()} />,
  notice: <Notice notice={{ text: 'Removed: Pack mine', onUndo: vi.fn() }} onClose={vi.fn()} />,
};

/** Parts that are sections of their own; the others stand in one. */
const SECTIONS = /^(?:sources|packs)/;

/** A part in the page as it stands there. */
export const inFrame = (name: string): ComponentChildren => (
  <CorpusFrame summary={{ sources: 5, events: 3, covers: { from: '2017-03-27', to: '2018-01-24' } }} current="packs">
    {SECTIONS.test(name) ? PARTS[name] : <Section id="import">{PARTS[name]}</Section>}
  </CorpusFrame>
);
