/** Messages as the browsers make them from the locale file: placeholders by name, values by number. */
import messages from '../../public/_locales/en/messages.json';

interface Entry {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

const entries: Record<string, Entry> = messages;

/** Empty for a message that does not exist, as `i18n.getMessage` has it. */
export function messageFromFile(key: string, values: readonly string[] = []): string {
  const entry = entries[key];
  if (entry === undefined) return '';
  return entry.message.replace(/\$([a-zA-Z0-9_@]+)\$/g, (_, name: string) => {
    const content = entry.placeholders?.[name.toLowerCase()]?.content ?? '';
    return content.replace(/\$(\d)/g, (_all, number: string) => values[Number(number) - 1] ?? '');
  });
}
