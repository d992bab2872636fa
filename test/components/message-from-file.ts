/** Messages as the browsers make them from the locale file: placeholders by name, values by number. */
import english from '../../public/_locales/en/messages.json';
import spanish from '../../public/_locales/es/messages.json';

export interface Entry {
  message: string;
  description?: string;
  placeholders?: Record<string, { content: string }>;
}

export const LANGUAGES = ['en', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

export const MESSAGES: Record<Language, Record<string, Entry>> = { en: english, es: spanish };

export const messageFromFile = (key: string, values: readonly string[] = []): string => messageIn('en', key, values);

/** Empty for a message that does not exist, as `i18n.getMessage` has it. */
export function messageIn(language: Language, key: string, values: readonly string[] = []): string {
  const entry = MESSAGES[language][key];
  if (entry === undefined) return '';
  return entry.message.replace(/\$([a-zA-Z0-9_@]+)\$/g, (_, name: string) => {
    const content = entry.placeholders?.[name.toLowerCase()]?.content ?? '';
    return content.replace(/\$(\d)/g, (_all, number: string) => values[Number(number) - 1] ?? '');
  });
}
