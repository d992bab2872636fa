/**
 * What the toolbar's button says of a page: how much was found, and by which key one gets there. Marks are no elements, so
 * this is how somebody who does not see them learns of them.
 */
import browser from 'webextension-polyfill';

export const plainTitle = (): string => browser.i18n.getMessage('extensionName');

/** The key as the person has set it; empty where there is none. */
async function nextKey(): Promise<string> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === 'next-mention')?.shortcut ?? '';
}

/** What differs is counted where anything does, as on the badge; else what was found at all. */
export async function titleFor({ differing, mentions }: { differing: number; mentions: number }): Promise<string> {
  const count = differing || mentions;
  if (count === 0) return plainTitle();
  const plural = new Intl.PluralRules(browser.i18n.getMessage('wordsLanguage') || 'en').select(count);
  const key = differing > 0 ? 'actionDifferences' : 'actionMentions';
  const say = (form: string) => browser.i18n.getMessage(`${key}_${form}`, [String(count)]);
  const found = say(plural) || say('other');
  const shortcut = await nextKey();
  return shortcut === '' ? found : browser.i18n.getMessage('actionWithKey', [found, shortcut]);
}
