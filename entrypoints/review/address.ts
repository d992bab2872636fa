/** Which tabs the page's address asks for: `#tab=5`, `#tabs=all` for those of this window; nothing for files and pasted text. */

export type WantedTabs = { tab: number } | 'all' | null;

export function readAddress(hash: string): WantedTabs {
  const fields = new URLSearchParams(hash.replace(/^#/, ''));
  const tab = fields.get('tab') ?? '';
  if (/^\d{1,15}$/.test(tab)) return { tab: Number(tab) };
  return fields.get('tabs') === 'all' ? 'all' : null;
}
