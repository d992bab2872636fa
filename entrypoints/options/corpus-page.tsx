/** The page of a person's sources with the background behind it. */
import { useCallback, useMemo, useState } from 'preact/hooks';
import { CorpusFrame, type CorpusSummary, Section } from '../../components/corpus/corpus.tsx';
import { CorpusFailed } from '../../components/corpus/corpus-failed.tsx';
import { ImportBox } from '../../components/corpus/import/import-box.tsx';
import { Notice, type NoticeText } from '../../components/corpus/notice.tsx';
import { ExportAll } from '../../components/corpus/packs/export-all.tsx';
import { ExportChoice } from '../../components/corpus/packs/export-pack.tsx';
import { PackTable, titleOf } from '../../components/corpus/packs/pack-table.tsx';
import { RemovePack } from '../../components/corpus/packs/remove-pack.tsx';
import { RemovedPacks } from '../../components/corpus/packs/removed-packs.tsx';
import { DENSITIES, Options } from '../../components/corpus/settings/options.tsx';
import { Shortcuts } from '../../components/corpus/settings/shortcuts.tsx';
import { Sites } from '../../components/corpus/settings/sites.tsx';
import { SourceFilter, SourceTable } from '../../components/corpus/sources/source-table.tsx';
import { Storage } from '../../components/corpus/storage/storage.tsx';
import { useWords, type Words } from '../../components/words/words.tsx';
import { OWN_LINKS } from '../../lib/corpus/own/own-links.ts';
import { ask } from '../../lib/messaging/client.ts';
import { type CorpusState, type ListedCorpus, useCorpus } from './use-corpus.ts';
import { useExport } from './use-export.ts';
import { type ImportEnd, useImport } from './use-import.ts';
import { usePacks } from './use-packs.ts';
import { useSection } from './use-section.ts';
import { changeCommandKeys, hostOf, useCommandKeys, useSettings } from './use-settings.ts';
import { useStorage } from './use-storage.ts';

function summaryOf({ packs, sources, events }: ListedCorpus): CorpusSummary {
  const days = packs
    .filter(({ on, id }) => on && id !== OWN_LINKS)
    .flatMap(({ coverage }) => [coverage.from, coverage.to]);
  const [from] = days.sort();
  const to = days.at(-1);
  return { sources: sources.length, events, covers: from && to ? { from, to } : null };
}

const titlesOf = (corpus: ListedCorpus | null, words: Words): ReadonlyMap<string, string> =>
  new Map([...(corpus?.removed ?? []), ...(corpus?.packs ?? [])].map((pack) => [pack.id, titleOf(pack, words)]));

interface Shared extends CorpusState {
  titles: ReadonlyMap<string, string>;
  say: (notice: NoticeText) => void;
}

type Packs = ReturnType<typeof usePacks>;
type Exporting = ReturnType<typeof useExport>;

function SourcesSection({ corpus, titles, packs, language }: Shared & { packs: Packs; language: string }) {
  const [filter, setFilter] = useState('');
  const rows = useMemo(
    () => corpus?.sources.map((row) => ({ ...row, packTitle: titles.get(row.pack) ?? row.pack })) ?? null,
    [corpus, titles],
  );
  const off = corpus?.packs.filter(({ on }) => !on).reduce((sum, { counts }) => sum + counts.sources, 0) ?? 0;
  const fixed = new Set(corpus?.packs.filter(({ builtIn }) => builtIn).map(({ id }) => id));
  return (
    <Section id="sources" beside={<SourceFilter filter={filter} onFilter={setFilter} />}>
      <SourceTable
        rows={rows}
        off={off}
        fixed={fixed}
        language={language}
        filter={filter}
        onRemove={packs.onRemoveSource}
      />
    </Section>
  );
}

function PacksSection({ corpus, titles, packs, exporting }: Shared & { packs: Packs; exporting: Exporting }) {
  const words = useWords();
  const { open } = packs;
  const opened = corpus?.packs.find(({ id }) => id === open?.pack);
  const content =
    open?.kind === 'remove' ? (
      <RemovePack
        title={titles.get(open.pack) ?? open.pack}
        dependents={open.dependents}
        onRemove={(also) => packs.onRemove(open.pack, also ? (open.dependents ?? []) : [])}
        onKeep={packs.onClose}
      />
    ) : opened ? (
      <ExportChoice
        printed={opened.counts.printed}
        label="exportPack"
        isBusy={exporting.isBusy}
        onExport={(printed) => {
          packs.onClose();
          exporting.onExport(opened.id, printed);
        }}
      />
    ) : null;
  return (
    <Section id="packs">
      <p class="corpus__about">{words('packsText')}</p>
      <PackTable
        packs={corpus?.packs ?? []}
        busy={packs.busy}
        open={open && { pack: open.pack, content }}
        onSwitch={packs.onSwitch}
        onExport={(pack) => (pack.counts.printed > 0 ? packs.onOpenExport(pack) : exporting.onExport(pack.id, true))}
        onRemove={packs.onAskRemove}
        onBack={packs.onBack}
      />
      <RemovedPacks removed={corpus?.removed ?? []} onPutBack={packs.onPutBack} />
    </Section>
  );
}

function ImportSection(props: Shared & { packs: Packs; exporting: Exporting; onSettings: () => void }) {
  const { corpus, again, say, packs, exporting, onSettings } = props;
  const words = useWords();
  const onEnd = ({ packs: installed, wasCancelled }: ImportEnd) => {
    const [first] = installed ?? [];
    const names = words.list(installed?.map(({ title }) => title) ?? []);
    if (installed === null) say({ text: words(wasCancelled ? 'importCancelled' : 'importFailed') });
    else say({ text: words('importedPacks', names), onUndo: first ? () => packs.undo(first.id, names) : undefined });
    onSettings();
    again();
  };
  const importing = useImport(onEnd);
  const own = corpus?.packs.filter(({ builtIn }) => !builtIn) ?? [];
  return (
    <Section id="import">
      <div class="corpus__two corpus__two--wide">
        <ImportBox {...importing} />
        <ExportAll
          packs={own.length}
          printed={own.reduce((sum, { counts }) => sum + counts.printed, 0)}
          isBusy={exporting.isBusy}
          onExport={(printed) => exporting.onExport(null, printed)}
        />
      </div>
    </Section>
  );
}

function SettingsSections({ settings: own }: { settings: ReturnType<typeof useSettings> }) {
  const words = useWords();
  const commands = useCommandKeys();
  const { settings } = own;
  return (
    <>
      <Section id="underline">
        <Options
          heading="densityHeading"
          options={DENSITIES}
          chosen={settings?.density ?? null}
          isManaged={own.managed.has('density')}
          onChoose={own.onDensity}
        />
      </Section>
      <Section id="sites">
        <Sites
          settings={settings}
          isManaged={own.managed.has('sites')}
          onSites={own.onSites}
          onSite={own.onSite}
          hostOf={hostOf}
        />
      </Section>
      <Section id="shortcuts">
        <Shortcuts commands={commands} onChange={changeCommandKeys} />
      </Section>
      <Section id="privacy">
        <p class="corpus__about">
          {words('privacy')} {words('privacyKept')}
        </p>
      </Section>
    </>
  );
}

export function CorpusPage({ language }: { language: string }) {
  const words = useWords();
  const state = useCorpus();
  const { corpus, failure, again } = state;
  const [notice, say] = useState<NoticeText | null>(null);
  const titles = useMemo(() => titlesOf(corpus, words), [corpus, words]);
  const exporting = useExport(say);
  const packs = usePacks(again, titles, say);
  const settings = useSettings();
  const storage = useStorage(corpus, again);
  const section = useSection();
  const onReset = useCallback(async () => {
    const reply = await ask('resetAll', { sure: true }, { once: true });
    say({ text: words(reply.ok ? 'resetDone' : 'changeFailed') });
    settings.again();
    again();
  }, [again, words, settings.again]);
  const shared: Shared = { ...state, titles, say };
  return (
    <>
      <CorpusFrame summary={corpus && summaryOf(corpus)} current={section}>
        {failure ? <CorpusFailed reason={failure} onRetry={again} /> : null}
        <SourcesSection {...shared} packs={packs} language={language} />
        <PacksSection {...shared} packs={packs} exporting={exporting} />
        <ImportSection {...shared} packs={packs} exporting={exporting} onSettings={settings.again} />
        <Section id="storage">
          <Storage {...storage} titles={titles} onReset={() => void onReset()} />
        </Section>
        <SettingsSections settings={settings} />
      </CorpusFrame>
      <Notice notice={notice} onClose={() => say(null)} />
    </>
  );
}
