/** The page of sources as a person works with it: tables, import, export, storage, sites. */

import { afterEach, describe, expect, test, vi } from 'vitest';
import { ExportAll } from '../../../components/corpus/packs/export-all.tsx';
import { RemovePack } from '../../../components/corpus/packs/remove-pack.tsx';
import { Storage } from '../../../components/corpus/storage/storage.tsx';
import { button, one, textOf } from '../find-in.ts';
import { mount, unmount } from '../mount.tsx';
import { FULL_PLAN, plan, planOf, source } from './corpus-fixtures.ts';
import { HANGING, importing, packs, REFUSED, ROWS, STORAGE, sites, sources } from './corpus-parts.tsx';

afterEach(unmount);

describe('the table of sources', () => {
  const headlines = (holder: Element) =>
    [...holder.querySelectorAll('tbody th')].map((cell) => textOf(cell.firstElementChild ?? cell));

  test('is sorted by the newest first, and by a head when it is pressed', async () => {
    const holder = mount(sources());
    expect(headlines(holder)[1]).toBe('Nine cities get letters');
    const head = button(holder, 'Outlet↑');
    head.click();
    await vi.waitFor(() => expect(one(holder, '[aria-sort]').getAttribute('aria-sort')).toBe('ascending'));
    expect(headlines(holder)[0]).toBe('No headline');
    head.click();
    await vi.waitFor(() => expect(one(holder, '[aria-sort]').getAttribute('aria-sort')).toBe('descending'));
    expect(headlines(holder)[2]).toBe('No headline');
  });

  test('leads to an article whose address is known, and removes only what may be removed', () => {
    const onRemove = vi.fn();
    const holder = mount(sources({ onRemove }));
    expect(holder.querySelectorAll('tbody a').length).toBe(2);
    expect(holder.querySelectorAll('tbody button').length).toBe(2);
    button(holder, 'Remove Coast News').click();
    expect(onRemove).toHaveBeenCalledWith(ROWS[1]);
  });

  test('of many rows shows some, and more when asked', async () => {
    const rows = Array.from({ length: 120 }, (_, n) => source(`mine/${n}`));
    const holder = mount(sources({ rows, off: 0 }));
    expect(holder.querySelectorAll('tbody tr').length).toBe(50);
    expect(textOf(one(holder, '.table__foot'))).toBe('120 of 120 sourcesShow 50 more');
    button(holder, 'Show 50 more').click();
    await vi.waitFor(() => expect(holder.querySelectorAll('tbody tr').length).toBe(100));
  });
});

describe('the table of packs', () => {
  test('the built-in pack has a switch and an export, and is not removed', () => {
    const [first] = mount(packs()).querySelectorAll('tbody tr');
    expect([...(first as Element).querySelectorAll('button')].map(textOf)).toEqual(['Export']);
    expect(textOf(first as Element)).toContain('Comes with Concordance');
  });

  test('each button does its own, named by its pack', () => {
    const on = { onSwitch: vi.fn(), onExport: vi.fn(), onRemove: vi.fn(), onBack: vi.fn() };
    const holder = mount(packs(on));
    button(holder, 'Export Pack mine').click();
    button(holder, 'Remove Pack mine').click();
    button(holder, 'Back to 0.9.0: Pack mine').click();
    (one(holder, '[aria-label="Use Pack mine"]') as HTMLInputElement).click();
    for (const called of Object.values(on)) expect(called.mock.calls[0]?.[0].id).toBe('mine');
    expect(on.onSwitch.mock.calls[0]?.[1]).toBe(true);
  });

  test('before a pack is removed it is said what others would lose', () => {
    const onRemove = vi.fn();
    const holder = mount(<RemovePack title="X" dependents={HANGING} onRemove={onRemove} onKeep={vi.fn()} />);
    expect([...holder.querySelectorAll('li')].map(textOf)).toEqual([
      'My articles 1 source on its events, 3 statements with its actors, measures or claims and 2 links',
      'Others nothing of it by name',
    ]);
    button(holder, 'Remove only this').click();
    button(holder, 'Remove these too').click();
    expect(onRemove.mock.calls).toEqual([[false], [true]]);
  });
});

describe('an import', () => {
  test('takes a file that is chosen or dropped', () => {
    const onFile = vi.fn();
    const holder = mount(importing({ step: 'idle' }, { onFile }));
    const data = new DataTransfer();
    data.items.add(new File(['x'], 'a.json'));
    one(holder, '.drop').dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true }));
    const input = one(holder, 'input[type=file]') as HTMLInputElement;
    input.files = data.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    expect(onFile.mock.calls.map(([file]) => file.name)).toEqual(['a.json', 'a.json']);
  });

  test('the problems of a file stand with line, field and reason, and the heading has the focus', async () => {
    const holder = mount(importing(REFUSED));
    await vi.waitFor(() => expect(document.activeElement).toBe(one(holder, 'h3')));
    expect([...holder.querySelectorAll('tbody tr')].map((row) => [...row.children].map(textOf))).toEqual([
      ['1,234', '/sources/3/statements/12/figures/0/value', 'must be a number'],
      ['', '', 'is not UTF-8 text (byte 12)'],
    ]);
  });

  test('waits until names were looked at, and takes the links that were accepted', async () => {
    const onImport = vi.fn();
    const holder = mount(importing({ step: 'planned', file: 'a.json', plan: FULL_PLAN }, { onImport }));
    const go = one(holder, '.btn--go') as HTMLButtonElement;
    expect(go.disabled).toBe(true);
    (one(holder, '.plan--names input') as HTMLInputElement).click();
    await vi.waitFor(() => expect(go.disabled).toBe(false));
    button(holder, 'Accept all').click();
    await vi.waitFor(() => expect(textOf(go)).toBe('Import with 2 links'));
    (one(holder, '.plan__links input') as HTMLInputElement).click();
    await vi.waitFor(() => expect(textOf(go)).toBe('Import with 1 link'));
    go.click();
    expect(onImport).toHaveBeenCalledWith({ links: new Set(['event mine/flood small/flood']), settings: false });
  });

  test('of what is all here, or of the built-in pack, cannot begin', () => {
    const same = mount(importing({ step: 'planned', file: 'a.json', plan: planOf(plan({ fate: 'same' })) }));
    expect([...same.querySelectorAll('button')].map(textOf)).toEqual(['Close']);
    const builtIn = mount(importing({ step: 'planned', file: 'a.json', plan: planOf(plan({ fate: 'built-in' })) }));
    expect([...builtIn.querySelectorAll('button')].map(textOf)).toEqual(['Close']);
  });
});

describe('an export', () => {
  test('takes sentences as printed only when it is asked to', async () => {
    const onExport = vi.fn();
    const holder = mount(<ExportAll packs={1} printed={12} isBusy={false} onExport={onExport} />);
    expect(textOf(one(holder, '.check'))).toContain('Include 12 sentences as their articles print them');
    button(holder, 'Export all').click();
    (one(holder, 'input') as HTMLInputElement).click();
    await vi.waitFor(() => expect((one(holder, 'input') as HTMLInputElement).checked).toBe(true));
    button(holder, 'Export all').click();
    expect(onExport.mock.calls).toEqual([[false], [true]]);
  });
});

describe('storage', () => {
  test('asks twice before everything is deleted', async () => {
    const onReset = vi.fn();
    const holder = mount(<Storage {...STORAGE} onReset={onReset} />);
    button(holder, 'Delete everything').click();
    await vi.waitFor(() => button(holder, 'Yes, delete everything'));
    expect(onReset).not.toHaveBeenCalled();
    button(holder, 'Yes, delete everything').click();
    expect(onReset).toHaveBeenCalledOnce();
  });

  test('an index that is not right can be made again', () => {
    const onRepair = vi.fn();
    const holder = mount(<Storage {...STORAGE} onRepair={onRepair} />);
    expect(textOf(holder)).toContain('The index of My articles is not as it should be.');
    button(holder, 'Make it again').click();
    expect(onRepair).toHaveBeenCalledWith('mine');
  });
});

describe('sites', () => {
  test('a site is added by its name; what is none is said to be none', async () => {
    const onSite = vi.fn();
    const holder = mount(sites({ onSite }));
    const input = one(holder, 'input[type=text]') as HTMLInputElement;
    const type = (text: string) => {
      input.value = text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    };
    type('nonsense');
    await vi.waitFor(() => expect(input.value).toBe('nonsense'));
    button(holder, 'Add').click();
    await vi.waitFor(() => expect(input.getAttribute('aria-invalid')).toBe('true'));
    type('news.example');
    await vi.waitFor(() => expect(input.value).toBe('news.example'));
    button(holder, 'Add').click();
    await vi.waitFor(() => expect(onSite).toHaveBeenCalledWith('news.example', false));
  });

  test('the sites that are off stand in order, each with its switch', () => {
    const onSite = vi.fn();
    const holder = mount(sites({ onSite }));
    expect([...holder.querySelectorAll('li b:first-child')].map(textOf)).toEqual(['a.example', 'b.example']);
    (one(holder, '[role=switch]') as HTMLInputElement).click();
    expect(onSite).toHaveBeenCalledWith('a.example', true);
  });
});
