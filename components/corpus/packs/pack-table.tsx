/** The packs in a table: what each holds, its switch, and what can be done with it. Removing and exporting open a row below it. */
import type { ComponentChildren } from 'preact';
import type { InstalledPack } from '../../../lib/corpus/listed.ts';
import { OWN_LINKS } from '../../../lib/corpus/own/own-links.ts';
import { useWords, type Words } from '../../words/words.tsx';

export interface PackActions {
  onSwitch: (pack: InstalledPack, on: boolean) => void;
  onExport: (pack: InstalledPack) => void;
  onRemove: (pack: InstalledPack) => void;
  onBack: (pack: InstalledPack) => void;
}

export interface PackTableProps extends PackActions {
  packs: readonly InstalledPack[];
  /** Ids of packs whose switch is at work. */
  busy: ReadonlySet<string>;
  /** The pack with an opened row, and what stands in it. */
  open: { pack: string; content: ComponentChildren } | null;
}

/** The pack of accepted links is made by the extension, so its title is in the language of the interface. */
export const titleOf = ({ id, title }: { id: string; title: string }, words: Words): string =>
  id === OWN_LINKS ? words('ownLinksTitle') : title;

function about(pack: InstalledPack, words: Words): string {
  if (pack.id === OWN_LINKS) return words('ownLinksText');
  return pack.builtIn ? words('comesWith') : pack.description;
}

function held({ counts }: InstalledPack, words: Words): string {
  if (counts.sources === 0 && counts.links > 0) return words.count('links', counts.links);
  const sources = words.count('sources', counts.sources);
  return counts.events === 0 ? sources : [sources, words.count('events', counts.events)].join(words('partSeparator'));
}

function Actions({ pack, title, ...on }: PackActions & { pack: InstalledPack; title: string }) {
  const words = useWords();
  return (
    <div class="acts">
      {pack.undo ? (
        <button
          class="btn btn--quiet"
          type="button"
          aria-label={words('backToVersionNamed', title, pack.undo.version)}
          onClick={() => on.onBack(pack)}
        >
          {words('backToVersion', pack.undo.version)}
        </button>
      ) : null}
      <button
        class="btn btn--quiet"
        type="button"
        aria-label={words('exportPackNamed', title)}
        onClick={() => on.onExport(pack)}
      >
        {words('exportPack')}
      </button>
      {pack.builtIn ? null : (
        <button
          class="btn btn--quiet"
          type="button"
          aria-label={words('removePackNamed', title)}
          onClick={() => on.onRemove(pack)}
        >
          {words('removePack')}
        </button>
      )}
    </div>
  );
}

function Row({ pack, isBusy, ...on }: PackActions & { pack: InstalledPack; isBusy: boolean }) {
  const words = useWords();
  const title = titleOf(pack, words);
  const { from, to } = pack.coverage;
  return (
    <tr class={pack.on ? undefined : 'is-off'}>
      <th scope="row">
        <b>{title}</b>
        <span class="table__event">{about(pack, words)}</span>
      </th>
      <td class="table__held">{held(pack, words)}</td>
      <td class="table__day">
        {pack.id === OWN_LINKS ? null : words.span(from, to, { years: from.slice(0, 4) !== to.slice(0, 4) })}
      </td>
      <td class="table__version">
        {pack.version}
        {pack.isChanged ? <span class="table__event">{words('changedHere')}</span> : null}
      </td>
      <td class="table__switch">
        <label class="switch">
          <input
            type="checkbox"
            role="switch"
            checked={pack.on}
            aria-checked={pack.on}
            aria-busy={isBusy}
            disabled={isBusy}
            aria-label={words('usePack', title)}
            onChange={(event) => on.onSwitch(pack, event.currentTarget.checked)}
          />
          <b aria-hidden="true">{words(pack.on ? 'on' : 'off')}</b>
        </label>
      </td>
      <td class="table__act">
        <Actions pack={pack} title={title} {...on} />
      </td>
    </tr>
  );
}

export function PackTable({ packs, busy, open, ...on }: PackTableProps) {
  const words = useWords();
  return (
    <div class="box">
      <table class="table table--packs" aria-labelledby="packs-heading">
        <thead>
          <tr>
            <th scope="col">{words('columnPack')}</th>
            <th scope="col">{words('columnSources')}</th>
            <th scope="col">{words('columnCovers')}</th>
            <th scope="col">{words('columnVersion')}</th>
            <th scope="col">{words('columnUsed')}</th>
            <th scope="col">
              <span class="vh">{words('columnActions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {packs.map((pack) => [
            <Row key={pack.id} pack={pack} isBusy={busy.has(pack.id)} {...on} />,
            open?.pack === pack.id ? (
              <tr class="table__opened" key={`${pack.id}/`}>
                <td colSpan={6}>{open.content}</td>
              </tr>
            ) : null,
          ])}
        </tbody>
      </table>
    </div>
  );
}
